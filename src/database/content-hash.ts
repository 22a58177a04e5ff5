import { sha256 } from '../extract/sha256.ts';

/**
 * Which extracts are loaded, as one fingerprint? SHA-256 over the SHA-256 (lower-case hex) of each, sorted, one a line: the
 * same extracts in any order give the same, so answers kept under it are right however the files came in.
 */
export async function contentHashOf(hashes: readonly string[]): Promise<string> {
  return await sha256(new TextEncoder().encode([...hashes].sort().join('\n')));
}
