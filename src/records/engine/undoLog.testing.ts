import fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileObserver } from './fileObserver.ts';

/**
 * Simulates a power loss. While the database runs, every change to its files is noted here with what was there before;
 * a sync of a file strikes out that file's notes, a sync of a folder the notes on its names. "Power loss" is SIGKILL,
 * after which the caller takes back what is still on the list: what was never synced is gone, as if the machine had
 * stopped. Strict where disks may be kind: a new file's name counts as lost until its folder is synced.
 *
 * The log lives outside the store, on the same disk: a file is held by a hard link under its inode number, so that its
 * bytes can be put back wherever it has been renamed to.
 */
type Note =
  | {
      readonly kind: 'bytes';
      readonly file: number;
      readonly position: number;
      readonly old: Piece;
      readonly size: number;
    }
  | { readonly kind: 'create'; readonly path: string; readonly folder: boolean }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly overwritten?: string }
  | { readonly kind: 'remove'; readonly path: string; readonly kept?: string }
  | { readonly kind: 'synced'; readonly file: number }
  | { readonly kind: 'folderSynced'; readonly path: string };

/** Where in the file of old bytes a piece stands. */
interface Piece {
  readonly at: number;
  readonly length: number;
}

const NOTES = 'notes';
const BYTES = 'bytes';

/** For `observer: {module, options}` of the engine. */
export function createObserver({ log }: { log: string }): FileObserver {
  fs.mkdirSync(log, { recursive: true });
  const notes = fs.openSync(join(log, NOTES), 'a');
  const bytes = fs.openSync(join(log, BYTES), 'a');
  let bytesEnd = fs.fstatSync(bytes).size;
  let links = 0;
  const held = new Set<number>();
  const note = (entry: Note): void => void fs.writeSync(notes, `${JSON.stringify(entry)}\n`);

  /** A second name for a file, so that its bytes outlive the removal of the first; undefined where it has none any more. */
  const hold = (path: string, name: string): boolean => {
    try {
      fs.linkSync(path, join(log, name));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  };
  const keepBytes = (path: string, stat: fs.Stats, position: number, end: number): void => {
    if (!held.has(stat.ino)) {
      if (!hold(path, `file-${stat.ino}`)) return;
      held.add(stat.ino);
    }
    const old = Buffer.alloc(Math.max(0, Math.min(end, stat.size) - position));
    if (old.length > 0) {
      const file = fs.openSync(join(log, `file-${stat.ino}`), 'r');
      fs.readSync(file, old, 0, old.length, position);
      fs.closeSync(file);
      fs.writeSync(bytes, old);
    }
    note({ kind: 'bytes', file: stat.ino, position, old: { at: bytesEnd, length: old.length }, size: stat.size });
    bytesEnd += old.length;
  };

  return {
    beforeWrite: (path, fd, position, length) => keepBytes(path, fs.fstatSync(fd), position, position + length),
    beforeResize(path, fd, size) {
      const stat = fd === undefined ? fs.lstatSync(path) : fs.fstatSync(fd);
      keepBytes(path, stat, Math.min(size, stat.size), stat.size);
    },
    beforeCreate: (path, kind) => note({ kind: 'create', path, folder: kind === 'folder' }),
    beforeRename(from, to) {
      const overwritten = `name-${links++}`;
      note({ kind: 'rename', from, to, ...(hold(to, overwritten) ? { overwritten } : {}) });
    },
    beforeRemove(path, kind) {
      const kept = `name-${links++}`;
      note({ kind: 'remove', path, ...(kind === 'file' && hold(path, kept) ? { kept } : {}) });
    },
    afterSync(path, kind, fd) {
      note(kind === 'folder' ? { kind: 'folderSynced', path } : { kind: 'synced', file: fs.fstatSync(fd).ino });
    },
  };
}

/** What a power loss took. */
export interface Lost {
  readonly writes: number;
  readonly names: number;
}

/**
 * Takes back what was not synced, newest first, and removes the log. A file for which `survives` says true keeps its
 * bytes although it was never synced: a real disk writes some files early, in any order.
 */
export function losePower(log: string, survives: (file: number) => boolean = () => false): Lost {
  const notes = fs.existsSync(join(log, NOTES)) ? readNotes(join(log, NOTES)) : [];
  const syncedFiles = new Set<number>();
  const syncedFolders = new Set<string>();
  let [writes, names] = [0, 0];
  for (const note of notes.reverse()) {
    if (note.kind === 'synced') syncedFiles.add(note.file);
    else if (note.kind === 'folderSynced') syncedFolders.add(note.path);
    else if (note.kind === 'bytes') {
      if (syncedFiles.has(note.file) || survives(note.file)) continue;
      writes++;
      putBack(log, note);
    } else if (!foldersOf(note).every((folder) => syncedFolders.has(folder))) {
      names++;
      takeBackName(log, note);
    }
  }
  fs.rmSync(log, { recursive: true, force: true });
  return { writes, names };
}

function readNotes(path: string): Note[] {
  const lines = fs.readFileSync(path, 'utf8').split('\n');
  lines.pop(); // what follows the last line feed: nothing, or a note cut off by the kill, whose change was not made yet
  return lines.map((line) => JSON.parse(line) as Note);
}

function putBack(log: string, { file, position, old, size }: Note & { kind: 'bytes' }): void {
  const target = fs.openSync(join(log, `file-${file}`), 'r+');
  const source = fs.openSync(join(log, BYTES), 'r');
  const buffer = Buffer.alloc(old.length);
  fs.readSync(source, buffer, 0, old.length, old.at);
  fs.writeSync(target, buffer, 0, old.length, position);
  fs.ftruncateSync(target, size);
  fs.closeSync(source);
  fs.closeSync(target);
}

type NameNote = Extract<Note, { kind: 'create' | 'rename' | 'remove' }>;

function foldersOf(note: NameNote): string[] {
  return note.kind === 'rename' ? [dirname(note.from), dirname(note.to)] : [dirname(note.path)];
}

/** Each first asks whether the change was made at all: the kill may have come between the note and the change. */
function takeBackName(log: string, note: NameNote): void {
  if (note.kind === 'create') fs.rmSync(note.path, { recursive: true, force: true });
  else if (note.kind === 'remove') {
    if (fs.existsSync(note.path)) return;
    if (note.kept === undefined) fs.mkdirSync(note.path);
    else fs.linkSync(join(log, note.kept), note.path);
  } else if (!fs.existsSync(note.from)) {
    fs.renameSync(note.to, note.from);
    if (note.overwritten !== undefined) fs.linkSync(join(log, note.overwritten), note.to);
  }
}
