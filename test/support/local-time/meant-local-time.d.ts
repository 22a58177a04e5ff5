export const MEANT_LOCAL: Readonly<Record<string, string>>;
