/** What is the fingerprint of these bytes? SHA-256 in lower-case hex; the same on pages without a secure context. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // `crypto.subtle` does not exist on a plain-http intranet.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  let digest: Uint8Array;
  if (subtle === undefined) {
    const { sha256: slowSha256 } = await import('@noble/hashes/sha2.js');
    digest = slowSha256(bytes);
  } else digest = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
