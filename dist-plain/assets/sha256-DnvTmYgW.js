import { V as __vitePreload } from "./format-period-BD7N9t4d.js";
// src/extract/sha256.ts
/** What is the fingerprint of these bytes? SHA-256 in lower-case hex; the same on pages without a secure context. */
async function sha256(bytes) {
	const subtle = globalThis.crypto?.subtle;
	let digest;
	if (subtle === void 0) {
		const { sha256: slowSha256 } = await __vitePreload(async () => {
			const { sha256: slowSha256 } = await import("./sha2-Bor5_mtJ.js");
			return { sha256: slowSha256 };
		}, [], import.meta.url);
		digest = slowSha256(bytes);
	} else digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
export { sha256 as t };
