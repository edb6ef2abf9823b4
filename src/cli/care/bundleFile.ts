import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Terminal } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { explainFileError } from '../explainFileError.ts';
import { dropOutput, finishOutput, temporaryPath } from '../outputFile.ts';

/** Writes a file from a stream of bytes: all of it, on the disk, or none. Returns its size. */
export async function writeBundleFile(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  terminal: Terminal,
): Promise<number> {
  const release = terminal.onInterrupt(() => dropOutput(path));
  let sizeBytes = 0;
  try {
    // why: for the owner's eyes only; a bundle may be unencrypted
    const file = await fileWork(path, () => open(temporaryPath(path), 'w', 0o600));
    try {
      for await (const piece of pieces) {
        await fileWork(path, () => file.writeFile(piece));
        sizeBytes += piece.length;
      }
      await fileWork(path, () => file.sync());
    } finally {
      await file.close();
    }
    await fileWork(path, async () => finishOutput(path));
    return sizeBytes;
  } catch (error) {
    dropOutput(path);
    throw error;
  } finally {
    release();
  }
}

/** A bundle is read twice, first to check it: a pipe or a device would be empty the second time, or never end. @throws CliError */
export function checkBundleFile(path: string): void {
  try {
    if (statSync(path).isFile()) return;
  } catch (error) {
    throw new CliError(`${path} could not be read: ${explainFileError(error)}`, EXIT_CODE.fileFailed);
  }
  throw new CliError(`${path} is not a file; expected a bundle that kinsbourne export or backup wrote`);
}

/** The bytes of a file, piece by piece. @throws CliError where it cannot be read */
export async function* readBundleFile(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new CliError(`${path} could not be read: ${explainFileError(error)}`, EXIT_CODE.fileFailed);
  }
}

async function fileWork<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new CliError(`${path} could not be written: ${explainFileError(error)}`, EXIT_CODE.fileFailed);
  }
}

export function inMegabytes(sizeBytes: number): string {
  return sizeBytes < 1e6 ? `${Math.ceil(sizeBytes / 1e3)} kB` : `${(sizeBytes / 1e6).toFixed(1)} MB`;
}
