import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a file is written before it takes its place, so that nobody ever sees half of it. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/** Writes pieces of text to the temporary file of `path`. `finishOutput` puts it in place, `dropOutput` removes it. */
export function writeTemporary(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(temporaryPath(path), 'w');
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      for (let offset = 0; offset < bytes.length; ) offset += writeSync(file, bytes, offset);
    }
  } finally {
    closeSync(file);
  }
}

export function finishOutput(path: string): void {
  renameSync(temporaryPath(path), path);
}

export function dropOutput(path: string): void {
  rmSync(temporaryPath(path), { force: true });
}

/** A whole file at once: all of it or, where something fails, none. */
export function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): void {
  try {
    writeTemporary(path, pieces);
    finishOutput(path);
  } catch (error) {
    dropOutput(path);
    throw error;
  }
}
