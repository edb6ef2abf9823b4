import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import {
  type CohortFormat,
  type CohortRows,
  type CohortSpec,
  makeCohortWriter,
  rowOrderBytes,
} from '../../course/index.ts';

/** The table of a cohort on its way: FILE.part takes the rows in their order and becomes FILE when it is whole. */
export class CohortFile {
  readonly #path: string;
  readonly #out: string;
  readonly #writer: ReturnType<typeof makeCohortWriter>;
  readonly #hash = createHash('sha256');
  /** Room for the rows of a chunk in their order; new room for each is what the memory of a long run would be full of. */
  #order = new Float64Array(0);
  #file: number | undefined;

  constructor(spec: CohortSpec, out: string, format: CohortFormat) {
    this.#out = out;
    this.#path = `${out}.part`;
    this.#file = openSync(this.#path, 'w');
    this.#writer = makeCohortWriter(format, spec, (bytes) => this.#write(bytes));
  }

  add(rows: CohortRows): void {
    this.#writer.add(rows);
    const numbers = rows.count * rows.values.length;
    if (this.#order.length < numbers) this.#order = new Float64Array(numbers);
    this.#hash.update(rowOrderBytes(rows, this.#order.subarray(0, numbers)));
  }

  /** Puts the file in place. @returns the hash of the rows */
  finish(): string {
    this.#writer.finish();
    fsyncSync(this.#file!);
    this.#close();
    renameSync(this.#path, this.#out);
    return this.#hash.digest('hex');
  }

  /** Removes what is not whole. */
  drop(): void {
    if (this.#file === undefined) return;
    this.#close();
    rmSync(this.#path, { force: true });
  }

  #write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file!, bytes, at);
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
