import { DatabaseFailure } from '../failure.ts';

/** The smallest module there is: eight bytes of name and version. */
const EMPTY_MODULE = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** A module whose one function throws and catches: the engine needs exceptions (browsers from 2021–22 on). */
const WITH_EXCEPTIONS = [
  ...EMPTY_MODULE, 0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02, 0x01, 0x00, 0x0a, 0x08, 0x01, 0x06, 0x00, 0x06, 0x40, 0x19, 0x0b, 0x0b,
];

/**
 * Can this browser run the engine at all? Returns in silence when it can; otherwise throws `DatabaseFailure`.
 *
 * `no-webassembly`: it is switched off (enhanced security modes do) or the site's security policy forbids it; without this
 * check the engine would wait for ever. `browser-too-old`: there is WebAssembly, but not the part the engine needs.
 */
export function checkWebAssembly(): void {
  if (typeof WebAssembly === 'undefined') {
    throw new DatabaseFailure(
      'no-webassembly',
      'This browser has WebAssembly switched off, which the database needs. Enhanced security mode does that: allow this site in it, or ask the IT desk to.',
    );
  }
  try {
    new WebAssembly.Module(new Uint8Array(EMPTY_MODULE));
  } catch (cause) {
    throw new DatabaseFailure(
      'no-webassembly',
      'A security policy forbids WebAssembly on this page. The server should send, or leave to the page, a policy with “wasm-unsafe-eval” in script-src.',
      cause,
    );
  }
  if (!WebAssembly.validate(new Uint8Array(WITH_EXCEPTIONS))) {
    throw new DatabaseFailure('browser-too-old', 'This browser is too old for the database engine. Edge, Chrome or Firefox from 2022 or later can run it.');
  }
}
