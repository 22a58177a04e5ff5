import { DatabaseFailure } from '../failure.ts';

/** Bytes of the inflated engine so far, and in all. */
export interface EngineProgress {
  readonly loaded: number;
  readonly total: number;
}

export interface EngineFile {
  readonly url: string;
  /** Size of the engine once inflated. */
  readonly bytes: number;
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
const GZIP = [0x1f, 0x8b];
const WASM = [0x00, 0x61, 0x73, 0x6d];
const MARKUP = [0x3c];

/** Progress is told this often in all: a screen that redraws for each of 500 chunks holds the download up. */
const TIMES_TOLD = 50;

/** Puts a chunk that was read ahead back in front of its stream. */
function withFirst(first: Uint8Array, rest: ReadableStreamDefaultReader<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let pending: Uint8Array | null = first;
  return new ReadableStream({
    async pull(controller) {
      if (pending !== null) {
        controller.enqueue(pending as Uint8Array<ArrayBuffer>);
        pending = null;
        return;
      }
      const { done, value } = await rest.read();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    cancel: (reason) => rest.cancel(reason),
  });
}

async function readAhead(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  let first = new Uint8Array();
  while (first.length < WASM.length) {
    const { done, value } = await reader.read();
    if (done) break;
    const joined = new Uint8Array(first.length + value.length);
    joined.set(first);
    joined.set(value, first.length);
    first = joined;
  }
  return first;
}

/**
 * What are the bytes of the database engine? Fetches the compressed engine from the site itself and inflates it.
 *
 * The file is opaque to every server (`.wasm.gz`, no special type or header needed). Some servers inflate it on the way all
 * the same, so the first bytes decide: gzip is inflated here, wasm taken as it is. A page of HTML in its place means
 * that the server answers unknown addresses with its start page: the file is not there.
 * Progress comes about fifty times, counted in inflated bytes, because a server that compresses makes other counts wrong.
 * Throws `DatabaseFailure`: `engine-not-found`, `engine-damaged` or `browser-too-old`.
 */
export async function fetchEngine(
  file: EngineFile, onProgress: (progress: EngineProgress) => void, fetcher: typeof fetch = fetch,
): Promise<Blob> {
  const name = file.url.split('/').at(-1) ?? file.url;
  let response: Response;
  try {
    response = await fetcher(file.url);
  } catch (cause) {
    throw new DatabaseFailure('engine-not-found', `The database engine (${name}) could not be fetched: the site did not answer.`, cause);
  }
  if (!response.ok || response.body === null) {
    throw new DatabaseFailure(
      'engine-not-found',
      `The database engine (${name}) is not where the site expects it: the server answered ${String(response.status)}. ` +
        'Check that the folder “assets” was copied whole and that the server may serve files ending in .gz.',
    );
  }
  const reader = response.body.getReader();
  const damaged = (what: string, cause?: unknown): DatabaseFailure => new DatabaseFailure(
    'engine-damaged', `The database engine (${name}) arrived ${what}. Reload the page; if it happens again, copy the site afresh.`, cause);
  try {
    const first = await readAhead(reader);
    if (startsWith(first, MARKUP)) {
      throw new DatabaseFailure(
        'engine-not-found', `The database engine (${name}) is missing: the server sent a web page in its place.`);
    }
    const zipped = startsWith(first, GZIP);
    if (!zipped && !startsWith(first, WASM)) throw damaged('as something else: its first bytes are not those of an engine');
    if (zipped && typeof DecompressionStream === 'undefined') {
      throw new DatabaseFailure('browser-too-old', 'This browser cannot unpack the database engine. A version from 2023 or later can.');
    }
    const raw = withFirst(first, reader);
    const inflated = (zipped ? raw.pipeThrough(new DecompressionStream('gzip')) : raw).getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let loaded = 0;
    let told = 0;
    for (;;) {
      const { done, value } = await inflated.read();
      if (done) break;
      parts.push(value as Uint8Array<ArrayBuffer>);
      loaded += value.length;
      const share = Math.floor((loaded / file.bytes) * TIMES_TOLD);
      if (share > told) {
        told = share;
        onProgress({ loaded, total: file.bytes });
      }
    }
    if (loaded !== file.bytes) throw damaged(`incomplete: ${String(loaded)} of ${String(file.bytes)} bytes`);
    return new Blob(parts, { type: 'application/wasm' });
  } catch (cause) {
    if (cause instanceof DatabaseFailure) throw cause;
    throw damaged('broken', cause);
  }
}
