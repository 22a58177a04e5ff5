/** The browser behind a pack that is one file: pack, engine and its worker stand in the page; nothing is fetched from anywhere. */
import { expandFiles } from '../../extract/archives/expand-files.ts';
import { lightRead } from '../../extract/light-read.ts';
import { withBytes } from '../../extract/offered-file.ts';
import { readExtract } from '../../extract/read-extract.ts';
import type { Environment } from '../../queries/environment.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { browserClock } from '../browser-clock.ts';
import { keptInBrowser } from '../kept-in-browser.ts';
import { embeddedBytes, embeddedSize, embeddedUrl } from './embedded.ts';

const ENGINE = 'engine.wasm.gz';
const WORKER = 'engine-worker.js';

const dataUrlOf = (content: Blob): Promise<string> => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result as string);
  reader.onerror = () => failed(reader.error ?? new Error('The engine could not be read.'));
  reader.readAsDataURL(content);
});

export const exploreEnvironment: Environment = {
  ...browserClock,
  oneFile: true,
  keep: keptInBrowser,
  fetchFile: embeddedBytes,
  // A page opened from a file may start no worker of ours; packs that fit into one file are small enough to be read here.
  async readExtract(file, context, watch) {
    watch?.signal?.throwIfAborted();
    const read = await readExtract(await withBytes(file), { ...context, ...(watch?.onProgress === undefined ? {} : { onProgress: watch.onProgress }) });
    return lightRead(read, ({ problem }) => describeProblem(problem).text);
  },
  async expandFiles(files) {
    const { files: unpacked, problems } = expandFiles(await Promise.all(files.map(withBytes)));
    return { files: unpacked.map(({ name, bytes }) => ({ name, content: new Blob([bytes as Uint8Array<ArrayBuffer>]) })), problems };
  },
  async openDatabase(onProgress) {
    const { openDatabaseFrom } = await import('../../database/browser/open-database-from.ts');
    const worker = URL.createObjectURL(new Blob([(await embeddedBytes(WORKER)) as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
    return openDatabaseFrom({
      file: async () => ({ url: (await embeddedUrl(ENGINE)) ?? '', bytes: await embeddedSize(ENGINE) }),
      startWorker: () => new Worker(worker),
      // From a file, a worker waits for ever for a Blob's address; the content written out as an address it reads.
      addressOf: async (engine) => ({ url: await dataUrlOf(engine), giveUp: () => { URL.revokeObjectURL(worker); } }),
    }, { onProgress });
  },
};
