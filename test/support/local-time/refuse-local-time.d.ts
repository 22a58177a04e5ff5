/** What was refused since the last question, each with the way that led there. */
export function refusedSince(): string[];
