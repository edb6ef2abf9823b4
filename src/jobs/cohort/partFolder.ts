import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Something a person can put right about the files of a run. */
export class CohortFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CohortFileError';
  }
}

/** First line of FILE.progress. */
interface ProgressHead {
  readonly kinsbourne: 'cohort-progress-1';
  readonly spec: string;
  readonly chunks: number;
}

/** Every other line: a chunk that is done. */
interface ProgressLine {
  readonly chunk: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The finished chunks of a run that writes FILE: one file each in FILE.parts, and a line for each in FILE.progress, which is
 * written only when the part is safely on the disk. A process can be killed at any moment.
 */
export class PartFolder {
  readonly #out: string;
  readonly #done = new Map<number, ProgressLine>();

  private constructor(out: string) {
    this.#out = out;
  }

  /**
   * Opens the parts of a run, or begins them.
   * @throws CohortFileError where an unfinished run lies there that may not be gone on with, or another process is at it
   */
  static open(out: string, spec: string, chunks: number, resume: boolean): PartFolder {
    const folder = new PartFolder(out);
    const before = existsSync(folder.#progress) ? folder.#read() : undefined;
    // why: where no chunk is done nothing would be lost, so that the run simply begins
    const begun = before !== undefined && folder.#done.size > 0;
    if (begun && !resume)
      throw new CohortFileError(
        before.spec === spec
          ? `${folder.#progress} tells of an unfinished run of this cohort. Add --resume to go on with it, or delete ${folder.#progress} and ${folder.#parts} to begin anew.`
          : `${folder.#progress} tells of an unfinished run of another cohort. Choose another --out, or delete ${folder.#progress} and ${folder.#parts}.`,
      );
    if (begun && (before.spec !== spec || before.chunks !== chunks))
      throw new CohortFileError(
        `${folder.#progress} is of another cohort (spec ${before.spec.slice(0, 12)}, now ${spec.slice(0, 12)}): people, years, seed, arms, plan, parameter sets or version have changed. Give the same as then, or delete ${folder.#progress} and ${folder.#parts} to begin anew.`,
      );
    mkdirSync(folder.#parts, { recursive: true });
    folder.#lock();
    folder.#keepWhole();
    const head: ProgressHead = { kinsbourne: 'cohort-progress-1', spec, chunks };
    const lines = [head, ...folder.#done.values()].map((line) => `${JSON.stringify(line)}\n`);
    writeFileSync(`${folder.#progress}.new`, lines.join(''));
    renameSync(`${folder.#progress}.new`, folder.#progress);
    return folder;
  }

  get count(): number {
    return this.#done.size;
  }

  has(chunk: number): boolean {
    return this.#done.has(chunk);
  }

  keep(chunk: number, packed: Uint8Array): void {
    if (this.#done.has(chunk)) return;
    const path = this.#pathOf(chunk);
    const file = openSync(`${path}.new`, 'w');
    try {
      for (let at = 0; at < packed.length; ) at += writeSync(file, packed, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}.new`, path);
    const line: ProgressLine = { chunk, bytes: packed.length, sha256: hashOfBytes(packed) };
    appendFileSync(this.#progress, `${JSON.stringify(line)}\n`);
    this.#done.set(chunk, line);
  }

  read(chunk: number): Uint8Array {
    const packed = readFileSync(this.#pathOf(chunk));
    if (hashOfBytes(packed) !== this.#done.get(chunk)?.sha256)
      throw new CohortFileError(
        `${this.#pathOf(chunk)} has changed since it was written; go on with --resume to make it again`,
      );
    return packed;
  }

  /** Lets another process go on. */
  release(): void {
    rmSync(this.#lockPath, { force: true });
  }

  /** All parts have gone into the file. */
  remove(): void {
    // why: progress first, so that what is left of a kill in between is never taken for an unfinished run
    rmSync(this.#progress, { force: true });
    rmSync(this.#parts, { recursive: true, force: true });
  }

  get #progress(): string {
    return `${this.#out}.progress`;
  }

  get #parts(): string {
    return `${this.#out}.parts`;
  }

  get #lockPath(): string {
    return lockPathOf(this.#out);
  }

  #pathOf(chunk: number): string {
    return join(this.#parts, `${String(chunk).padStart(7, '0')}.rows`);
  }

  #read(): ProgressHead {
    const [first = '', ...rest] = readFileSync(this.#progress, 'utf8').split('\n');
    const head = parsed<ProgressHead>(first);
    if (head?.kinsbourne !== 'cohort-progress-1')
      throw new CohortFileError(
        `${this.#progress} is not the progress of a cohort. Choose another --out, or delete it to begin anew.`,
      );
    for (const text of rest) {
      // why: a process that was killed may leave half of its last line
      const line = parsed<ProgressLine>(text);
      if (line !== undefined && Number.isInteger(line.chunk)) this.#done.set(line.chunk, line);
    }
    return head;
  }

  /** Forgets chunks whose part is gone or not as it was written. */
  #keepWhole(): void {
    for (const [chunk, { sha256 }] of this.#done) {
      const path = this.#pathOf(chunk);
      if (!existsSync(path) || hashOfBytes(readFileSync(path)) !== sha256) this.#done.delete(chunk);
    }
  }

  #lock(): void {
    const other = existsSync(this.#lockPath) ? Number(readFileSync(this.#lockPath, 'utf8')) : 0;
    if (other > 0 && other !== process.pid && isAlive(other))
      throw new CohortFileError(
        `process ${other} is at work on ${this.#out}. Wait for it, or stop it and add --resume. If it is another program, delete ${this.#lockPath}.`,
      );
    writeFileSync(this.#lockPath, String(process.pid));
  }
}

/** Holds the id of the process that is at work on FILE. */
export function lockPathOf(out: string): string {
  return join(`${out}.parts`, 'running');
}

function parsed<T>(text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
