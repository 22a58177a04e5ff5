/** Clock, names and marks of a real browser. */
import type { Environment } from '../queries/environment.ts';

/** 64 random bits: two machines never make the same name. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Today where the person sits, `YYYY-MM-DD`. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date());
}

/** The time where the person sits, `YYYY-MM-DDTHH:MM`. */
function now(): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date());
  return `${today()}T${time}`;
}

export const browserClock = {
  today,
  now,
  newId,
  mark: (name: string) => performance.mark(name),
} satisfies Partial<Environment>;
