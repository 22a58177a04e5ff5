/**
 * Whatever depends on where the machine stands is refused while tests run: the local parts of a day, text read or written without
 * a zone, a format without one. So each test proves that its code, and every package it calls, says the same in every zone. What
 * is no JavaScript, and the few files that mean the person's own day, are run again in far zones (far-zone-tests.ts).
 *
 * Plain JavaScript: Vitest loads it before each file, Node before each program that a test starts.
 */
import { MEANT_LOCAL } from './meant-local-time.js';

const MARK = Symbol.for('watchline.refuse-local-time');
const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Year'].flatMap((part) => [`get${part}`, `set${part}`]);
const TEXTS = ['toString', 'toDateString', 'toTimeString', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'getTimezoneOffset'];
const IS_DAY = /^[+-]?\d{4,6}(-\d\d){0,2}$/;
const HAS_ZONE = /(Z|UTC|GMT|[+-]\d\d:?\d\d)(\s*\(.*\))?$/i;

/** Refusals since the last question: code that catches every error does not hide one from its test. */
const kept = () => globalThis[MARK];

/** True when a file that means local time is on the way there, or when a test itself had a package do it, to pack a file for example. */
function isMeant(way) {
  if (Object.keys(MEANT_LOCAL).some((path) => way.includes(path))) return true;
  const [nearest = '', ...others] = way.split('\n').filter((line) => /^\s+at /.test(line) && !line.includes(import.meta.url) && !line.includes('refuse-local-time.js'));
  return nearest.includes('/node_modules/') && (others.find((line) => !line.includes('/node_modules/')) ?? '').includes('/test/');
}

function refuse(what) {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 60;
  const error = new Error(`${what} depends on the zone of the machine: use UTC, or month and day as text.`);
  const way = String(error.stack).replaceAll('\\', '/');
  Error.stackTraceLimit = stackTraceLimit;
  if (isMeant(way)) return;
  kept().push(way);
  throw error;
}

/** True for text that means one moment in one zone and another elsewhere. Text that is no time at all is that everywhere. */
const isLocal = (text, read) => !IS_DAY.test(text) && !HAS_ZONE.test(text.trim()) && !Number.isNaN(read(text));

function refuseLocalTime() {
  globalThis[MARK] = [];
  const { Date, Intl } = globalThis;
  const { parse } = Date;
  for (const name of [...PARTS, ...TEXTS].filter((each) => each in Date.prototype)) {
    const original = Date.prototype[name];
    Object.defineProperty(Date.prototype, name, {
      configurable: true, writable: true, enumerable: false,
      value: function (...given) {
        if (!(name.startsWith('toLocale') && given[1]?.timeZone !== undefined) && !Number.isNaN(this.getTime())) refuse(`Date.${name}`);
        return original.apply(this, given);
      },
    });
  }
  Date.parse = (text) => {
    if (isLocal(String(text), parse)) refuse(`Date.parse(${JSON.stringify(text)})`);
    return parse(text);
  };
  globalThis.Date = new Proxy(Date, {
    apply: (target) => {
      refuse('Date() without new');
      return target();
    },
    construct(target, given, asked) {
      if (given.length > 1) refuse('new Date(year, month, …)');
      if (typeof given[0] === 'string' && isLocal(given[0], parse)) refuse(`new Date(${JSON.stringify(given[0])})`);
      return Reflect.construct(target, given, asked);
    },
  });
  Date.prototype.constructor = globalThis.Date;
  const format = (make) => (target, given, asked) => {
    if (given[1]?.timeZone === undefined) refuse('Intl.DateTimeFormat without a zone');
    return make(target, given, asked);
  };
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: format((target, given, asked) => Reflect.construct(target, given, asked)),
    apply: (target, _self, given) => format((made, wanted) => Reflect.construct(made, wanted))(target, given),
  });
  Intl.DateTimeFormat.prototype.constructor = Intl.DateTimeFormat;
}

/** What was refused since the last question, each with the way that led there. */
export function refusedSince() {
  return kept().splice(0);
}

if (kept() === undefined) refuseLocalTime();
