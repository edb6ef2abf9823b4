import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { explainFileError } from './explainFileError.ts';

/** One input: as the person named it, and the regular file to read, or why there is none. */
export interface InputFile {
  readonly shown: string;
  readonly name: string;
  readonly path?: string;
  readonly complaint?: string;
}

/**
 * Looks at each input before the work starts. `-` and pipes are copied to a temporary file first, since a reader begins
 * anew after it has recognised the format.
 * @returns the inputs in their order, and how to remove what was copied
 */
export async function openInputs(names: readonly string[]): Promise<{ inputs: InputFile[]; remove: () => void }> {
  let folder: string | undefined;
  let counter = 0;
  const spool = async (shown: string, stream: NodeJS.ReadableStream): Promise<InputFile> => {
    folder ??= await mkdtemp(join(tmpdir(), 'kinsbourne-'));
    const path = join(folder, String(counter++));
    await pipeline(stream, createWriteStream(path));
    return { shown, name: shown === '-' ? 'standard input' : basename(shown), path };
  };
  const inputs: InputFile[] = [];
  for (const shown of names) {
    try {
      if (shown === '-') {
        inputs.push(await spool(shown, process.stdin));
        continue;
      }
      const found = await stat(shown);
      if (found.isDirectory())
        inputs.push({ shown, name: basename(shown), complaint: 'is a folder; name the files in it instead' });
      else if (found.isFile()) inputs.push({ shown, name: basename(shown), path: shown });
      else inputs.push(await spool(shown, createReadStream(shown)));
    } catch (error) {
      inputs.push({ shown, name: basename(shown), complaint: explainFileError(error) });
    }
  }
  return {
    inputs,
    remove: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
