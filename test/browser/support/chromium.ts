/** How the tests start Chromium. */
import type { LaunchOptions } from '@playwright/test';

import { findChromium } from '../../../data-loaders/browser/find-chromium.ts';

const executablePath = findChromium();

// A test browser talks to nobody: its own calls home would hide ours among them.
const QUIET: readonly string[] = [
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
  '--disable-domain-reliability', '--font-render-hinting=none',
  // No graphics card is here: drawn on one that is acted by the processor, a page stops being drawn at all once in some hundred pictures.
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const withArgs = (...args: readonly string[]): LaunchOptions => ({ ...(executablePath === null ? {} : { executablePath }), args: [...args] });

/** As people have it. */
export const AS_PEOPLE_HAVE_IT = withArgs(...QUIET);

/**
 * WebAssembly is compiled function by function as it is called, and once: left to itself Chromium compiles the engine a second time,
 * to run it faster for longer than any test lasts, and anew in every test. What it answers is the same. Decision 237.
 */
export const SOON_READY = withArgs(...QUIET, '--js-flags=--wasm-lazy-compilation --liftoff-only');
