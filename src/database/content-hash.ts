async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Pages without a secure context (plain http on an intranet) have no `crypto.subtle`.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256(bytes);
}

/**
 * Which extracts are loaded, as one fingerprint? SHA-256 over the SHA-256 (lower-case hex) of each, sorted, one a line: the
 * same extracts in any order give the same, so answers kept under it are right however the files came in.
 */
export async function contentHashOf(hashes: readonly string[]): Promise<string> {
  const digest = await digestOf(new TextEncoder().encode([...hashes].sort().join('\n')));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
