import { a as proxy, s as wrap, t as archivesAmong } from "./holds-archive-Dbi9lMFH.js";
// src/app/reading/read-in-worker.ts
/** Says that the worker itself failed: its script did not load, or it ran out of memory. */
var WorkerFailure = class extends Error {
	name = "WorkerFailure";
};
var running = null;
/** Starting a worker anew takes a tenth of a second; keeping one that has read so many rows takes hundreds of megabytes. */
var ROWS_OF_A_LARGE_FILE = 2e5;
function start() {
	const worker = new Worker(new URL("reading-worker-DxePipIH.js", import.meta.url).href, { type: "module" });
	const end = () => {
		running = null;
		worker.terminate();
	};
	const failed = new Promise((_, reject) => {
		worker.addEventListener("error", (event) => {
			end();
			reject(new WorkerFailure(`the reading worker failed: ${event.message || "its script could not be loaded"}`));
		});
	});
	failed.catch(() => void 0);
	return {
		remote: wrap(worker),
		failed,
		end
	};
}
/** Waits for the worker's answer, its breaking, or the person's word to stop, whichever comes first. */
async function answerOf(asked, { failed, end }, signal) {
	if (signal === void 0) return Promise.race([asked, failed]);
	let release = () => void 0;
	const stopped = new Promise((_, reject) => {
		const stop = () => {
			end();
			reject(signal.reason instanceof Error ? signal.reason : /* @__PURE__ */ new Error("stopped"));
		};
		if (signal.aborted) stop();
		else signal.addEventListener("abort", stop, { once: true });
		release = () => {
			signal.removeEventListener("abort", stop);
		};
	});
	try {
		return await Promise.race([
			asked,
			failed,
			stopped
		]);
	} finally {
		release();
	}
}
/**
* As `readExtract`, in a worker of the browser: the page stays free however large the file is. A handle's bytes are read
* there too, and never enter the memory of the page. The worker starts with the first file and stays; after a failure
* (`WorkerFailure`) or a word to stop (rejects with the signal's reason) the next call starts a new one.
*/
async function readInWorker(file, context, watch = {}) {
	watch.signal?.throwIfAborted();
	const worker = running ??= start();
	const read = await answerOf(worker.remote.read(file, context, proxy(watch.onProgress ?? (() => void 0))), worker, watch.signal);
	if (read.report.rowsRead > ROWS_OF_A_LARGE_FILE) worker.end();
	return read;
}
/** As `expandFiles`, in the same worker: unpacking a large archive would hold up the page. Files that are no archives stay here. */
async function expandInWorker(files, watch = {}) {
	const archives = await archivesAmong(files);
	if (archives.size === 0) return {
		files,
		problems: []
	};
	watch.signal?.throwIfAborted();
	const worker = running ??= start();
	const expanded = [];
	const problems = [];
	for (const file of files) {
		if (!archives.has(file)) {
			expanded.push(file);
			continue;
		}
		const opened = await answerOf(worker.remote.expand([file]), worker, watch.signal);
		expanded.push(...opened.files);
		problems.push(...opened.problems);
	}
	return {
		files: expanded,
		problems
	};
}
export { expandInWorker, readInWorker };
