/** Before each file of tests: local time is refused here and in every program that a test starts. */
import { afterEach, expect } from 'vitest';

import { refusedSince } from './refuse-local-time.js';

const preload = `--import=${new URL('refuse-local-time.js', import.meta.url).href}`;
const given = process.env['NODE_OPTIONS'] ?? '';
if (!given.includes(preload)) process.env['NODE_OPTIONS'] = `${given} ${preload}`.trim();

afterEach(() => expect(refusedSince().join('\n'), 'local time was asked for').toBe(''));
