import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/extract/archives/crc32.ts';
import { expandFiles } from '../../../src/extract/archives/expand-files.ts';
import { holdsArchive } from '../../../src/extract/archives/holds-archive.ts';
import type { ExtractFile } from '../../../src/extract/extract.ts';

const textOf = ({ bytes }: ExtractFile): string => new TextDecoder().decode(bytes);
const zip = (name: string, inside: Parameters<typeof zipSync>[0]): ExtractFile => ({ name, bytes: zipSync(inside) });
const june = strToU8('org_code,measure_id\nRX1,falls\n');

describe('expandFiles', () => {
  it('of a zip with one file of many gives each under the name of the archive, in order of name, folders and all', () => {
    const { files, problems } = expandFiles([zip('pack.zip', { 'observation.csv': june, '2026': { 'may.csv': strToU8('may'), 'deep': { 'a.csv': strToU8('a') } } })]);
    expect(files.map((file) => [file.name, textOf(file)])).toEqual([
      ['pack.zip/2026/deep/a.csv', 'a'], ['pack.zip/2026/may.csv', 'may'], ['pack.zip/observation.csv', textOf({ name: '', bytes: june })],
    ]);
    expect(problems).toEqual([]);
  });

  it('leaves out what operating systems leave behind', () => {
    const { files } = expandFiles([zip('pack.zip', { '__MACOSX': { '._june.csv': june }, '.DS_Store': june, 'data': { 'Thumbs.db': june, 'june.csv': june } })]);
    expect(files.map(({ name }) => name)).toEqual(['pack.zip/data/june.csv']);
  });

  it('of plain files gives them back untouched, a workbook among them although it is a zip inside', () => {
    const plain = { name: 'june.csv', bytes: june };
    const workbook = zip('june.xlsx', { '[Content_Types].xml': strToU8('<x/>'), 'xl': { 'workbook.xml': strToU8('<x/>') } });
    const spreadsheet = zip('june.ods', { 'mimetype': strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') });
    expect(expandFiles([plain, workbook, spreadsheet]).files).toEqual([plain, workbook, spreadsheet]);
    expect(holdsArchive([plain])).toBe(false);
    expect(holdsArchive([plain, zip('x.csv', { a: june })])).toBe(true);
  });

  it('opens gzip, alone, in two parts and inside a zip, and a zip inside a zip', () => {
    const packed = gzipSync(june);
    const twice = new Uint8Array([...gzipSync(strToU8('one,')), ...gzipSync(strToU8('two'))]);
    const { files, problems } = expandFiles([
      { name: 'june.csv.gz', bytes: packed }, { name: 'parts.csv.gz', bytes: twice }, zip('pack.zip', { 'may.csv.gz': packed, 'inner.zip': zipSync({ 'a.csv': june }) }),
    ]);
    expect(problems).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['june.csv.gz/june.csv', 'parts.csv.gz/parts.csv', 'pack.zip/inner.zip/a.csv', 'pack.zip/may.csv.gz/may.csv']);
    expect(files.map(textOf)).toEqual([textOf({ name: '', bytes: june }), 'one,two', textOf({ name: '', bytes: june }), textOf({ name: '', bytes: june })]);
  });

  it('of an archive that unpacks beyond the limit refuses the archive whole, whatever sizes it promises', () => {
    const bomb = zip('bomb.zip', { 'a.csv': june, 'zeros.csv': new Uint8Array(3_000_000) });
    expect(bomb.bytes.length).toBeLessThan(5_000);
    // The directory and the file's own head both promise one byte.
    const lying = bomb.bytes.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at++) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000) view.setUint32(at + 24, 1, true);
    const limits = { bytes: 1_000_000, files: 10, depth: 3 };
    for (const bytes of [bomb.bytes, lying, gzipSync(new Uint8Array(3_000_000))]) {
      const { files, problems } = expandFiles([{ name: 'bomb.zip', bytes }], limits);
      expect(files).toEqual([]);
      expect(problems).toMatchObject([{ rule: 'archive-too-large', severity: 'stop', file: 'bomb.zip', expected: '1000000' }]);
    }
  });

  it('bounds the number of files and the archives inside one another', () => {
    const many = zip('many.zip', Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}.csv`, june])));
    expect(expandFiles([many], { bytes: 1_000_000, files: 10, depth: 3 }).problems).toMatchObject([{ rule: 'unreadable-archive', seen: 'it lists 11 files, more than 10' }]);
    const nested = zip('a.zip', { 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.csv': june }) }) });
    expect(expandFiles([nested], { bytes: 1_000_000, files: 10, depth: 2 })).toMatchObject({ files: [], problems: [{ rule: 'unreadable-archive', file: 'a.zip/b.zip/c.zip' }] });
  });

  it('refuses a damaged file by its checksum and reads the one beside it', () => {
    const { bytes } = zip('pack.zip', { 'a.csv': [june, { level: 0 }], 'b.csv': june });
    const text = new TextDecoder('latin1').decode(bytes);
    bytes[text.indexOf('RX1')] = 'Q'.charCodeAt(0);
    const { files, problems } = expandFiles([{ name: 'pack.zip', bytes }]);
    expect(files.map(({ name }) => name)).toEqual(['pack.zip/b.csv']);
    expect(problems).toMatchObject([{ rule: 'unreadable-archive', file: 'pack.zip/a.csv', seen: '“a.csv” is damaged: its checksum is another one' }]);
    const gz = gzipSync(june);
    gz[gz.length - 8] = (gz[gz.length - 8] ?? 0) ^ 1;
    expect(expandFiles([{ name: 'a.gz', bytes: gz }]).problems).toMatchObject([{ rule: 'unreadable-archive' }]);
  });

  it('refuses an archive cut off anywhere, and never throws', () => {
    for (const { bytes, name } of [zip('pack.zip', { 'a.csv': june, 'b.csv': strToU8('b'.repeat(500)) }), { name: 'a.csv.gz', bytes: gzipSync(june) }]) {
      for (let length = 4; length < bytes.length; length++) {
        const { files, problems } = expandFiles([{ name, bytes: bytes.slice(0, length) }]);
        expect(files).toEqual([]);
        expect(problems).toMatchObject([{ rule: 'unreadable-archive', severity: 'stop', file: name }]);
      }
    }
  });

  it('refuses an encrypted file by name', () => {
    const { bytes } = zip('pack.zip', { 'a.csv': june });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 10 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    expect(expandFiles([{ name: 'pack.zip', bytes }]).problems).toMatchObject([{ file: 'pack.zip/a.csv', seen: '“a.csv” is protected by a password' }]);
  });

  it('of an empty archive says that it is empty', () => {
    expect(expandFiles([zip('pack.zip', {})])).toMatchObject({ files: [], problems: [{ rule: 'empty-file', file: 'pack.zip' }] });
  });
});

describe('crc32', () => {
  it('of the customary test text is 0xCBF43926', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });
});
