import { GrowingColumn } from '../table/growingColumn.ts';

/** Records of one quantity, one number per field: some 40 bytes each, whatever the file says beside. */
export class HealthRows {
  readonly #utcS = new GrowingColumn(true);
  readonly #durationS = new GrowingColumn();
  readonly #value = new GrowingColumn();
  readonly #source = new GrowingColumn();
  readonly #offsetMinutes = new GrowingColumn();

  push(row: { utcS: number; durationS: number; value: number; source: number; offsetMinutes: number }): void {
    this.#utcS.push(row.utcS);
    this.#durationS.push(row.durationS);
    this.#value.push(row.value);
    this.#source.push(row.source);
    this.#offsetMinutes.push(row.offsetMinutes);
  }

  finish(): RowColumns {
    return {
      utcS: this.#utcS.finish() as Float64Array,
      durationS: this.#durationS.finish() as Float32Array,
      value: this.#value.finish() as Float32Array,
      source: this.#source.finish() as Float32Array,
      offsetMinutes: this.#offsetMinutes.finish() as Float32Array,
    };
  }
}

export interface RowColumns {
  readonly utcS: Float64Array;
  readonly durationS: Float32Array;
  readonly value: Float32Array;
  readonly source: Float32Array;
  readonly offsetMinutes: Float32Array;
}
