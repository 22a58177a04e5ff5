import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { FINGERPRINT_FILE } from '../../src/board-pack/fingerprint-file.ts';
import { FreezeRefused } from './freeze-refused.ts';

const PACKED = [0x50, 0x4b, 0x03, 0x04];

/** Is it a zip, such as the screen hands over? By its first bytes, whatever its name. */
export const isZip = (bytes: Uint8Array): boolean => PACKED.every((byte, index) => bytes[index] === byte);

/** What macOS adds to every archive, folders, and names that lead out of the archive are nothing of the pack. */
const belongs = (path: string): boolean => !path.startsWith('__MACOSX/') && !path.endsWith('/') && !path.startsWith('/') && !path.split(/[/\\]/).includes('..');

/**
 * The frozen folder within a zip, laid out for as long as `look` takes: at its top, or in the one folder there. Where the zip holds none, `look` is given an empty folder.
 * Throws `FreezeRefused` where it cannot be unpacked or holds several packs.
 */
export function inUnpacked<Found>(path: string, look: (folder: string) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-verify-'));
  try {
    let files: (readonly [string, Uint8Array])[];
    try {
      files = Object.entries(unzipSync(new Uint8Array(readFileSync(path)))).filter(([name]) => belongs(name));
    } catch (cause) {
      throw new FreezeRefused(`“${path}” cannot be unpacked: it is cut off or damaged.`, cause);
    }
    const tops = files.map(([name]) => name).filter((name) => name.split('/').length <= 2 && name.endsWith(FINGERPRINT_FILE)).map((name) => name.slice(0, -FINGERPRINT_FILE.length));
    if (tops.length > 1) throw new FreezeRefused(`“${path}” holds several packs. Unpack it, and verify each folder.`);
    for (const top of tops) {
      for (const [name, bytes] of files.filter(([each]) => each.startsWith(top))) {
        const at = join(folder, name.slice(top.length));
        mkdirSync(dirname(at), { recursive: true });
        writeFileSync(at, bytes);
      }
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
