/** A file given to the page; from a folder it has its path as name. */
export interface GivenFile {
  readonly name: string;
  readonly file: File;
  readonly isFound: boolean;
}

/** More than this are not taken from a folder. */
const MOST_FILES = 10_000;

/** The files of a chooser, those of a folder by their paths. */
export const chosenFiles = (files: Iterable<File>): readonly GivenFile[] =>
  Array.from(files, (file) => ({
    name: file.webkitRelativePath || file.name,
    file,
    isFound: file.webkitRelativePath !== '',
  }));

/** The files of a drop or a paste, folders walked through, by path. Call it before the event is over. */
export async function transferredFiles({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = Array.from(items, (item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  if (!entries.some((entry) => entry?.isDirectory)) return chosenFiles(files);
  const found: GivenFile[] = [];
  for (const entry of entries) if (entry !== null) await walk(entry, found, false);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function walk(entry: FileSystemEntry, found: GivenFile[], isFound: boolean): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ name: entry.fullPath.replace(/^\//, ''), file, isFound });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (more.length === 0) return;
    for (const each of more) await walk(each, found, true);
  }
}
