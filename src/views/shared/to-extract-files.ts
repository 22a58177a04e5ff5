/** Files as the browser hands them over → handles, whose bytes are read only where they are used. */
import type { FileHandle } from '../../extract/offered-file.ts';

export const toExtractFiles = (files: readonly File[]): FileHandle[] => files.map((file) => ({ name: file.name, content: file }));

/** What was dropped, folders opened: every file in them, by name within the folder. */
export async function filesOfDrop(dropped: DataTransfer): Promise<FileHandle[]> {
  // The list is emptied when the event ends: all of it is taken before the first wait.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...dropped.files];
  if (entries.every((entry) => entry.isFile)) return toExtractFiles(files);
  return (await Promise.all(entries.map((entry) => filesUnder(entry)))).flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<FileHandle[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); });
    return [{ name: entry.fullPath.replace(/^\//, ''), content: file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileHandle[] = [];
  // A folder is handed over in portions, and an empty one says that it is done.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (portion.length === 0) return found;
    for (const each of portion) found.push(...(await filesUnder(each)));
  }
}
