import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { COURSE_MODEL_VERSION } from '../model/version.ts';
import { CAUTION } from './caution.ts';
import { COHORT_COLUMNS, type CohortColumn, type CohortRows, makeCohortRows, readableValue } from './cohortColumns.ts';
import type { CohortSpec } from './spec.ts';
import { specHash } from './specHash.ts';

/** Rows of one group: large enough that the description of the groups stays small beside the rows, small enough for memory. */
const GROUP_ROWS = 20_000;
const PARQUET_TYPES = { integer: 'INT32', number: 'DOUBLE', 'yes-no': 'BOOLEAN', category: 'BYTE_ARRAY' } as const;

/** Hands its bytes on after every group. */
class SinkWriter extends ByteWriter {
  readonly #sink: (bytes: Uint8Array) => void;

  constructor(sink: (bytes: Uint8Array) => void) {
    super(2 ** 20);
    this.#sink = sink;
  }

  flush(): void {
    if (this.index === 0) return;
    this.#sink(this.getBytes().slice());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

/** Writes rows as Parquet: columns named and typed as in `COHORT_COLUMNS`, unknown values null, groups of up to 20,000 rows. */
export class ParquetRows {
  readonly #spec: CohortSpec;
  readonly #parquet: ParquetWriter;
  readonly #kept = makeCohortRows(GROUP_ROWS);
  #count = 0;

  constructor(spec: CohortSpec, sink: (bytes: Uint8Array) => void) {
    this.#spec = spec;
    this.#parquet = new ParquetWriter({
      writer: new SinkWriter(sink),
      schema: [{ name: 'root', num_children: COHORT_COLUMNS.length }, ...COHORT_COLUMNS.map(schemaOf)],
      createdBy: 'kinsbourne',
      kvMetadata: metadataOf(spec),
    });
  }

  add(rows: CohortRows): void {
    for (let from = 0; from < rows.count; ) {
      const to = Math.min(rows.count, from + GROUP_ROWS - this.#count);
      this.#kept.values.forEach((kept, place) => {
        kept.set(rows.values[place]!.subarray(from, to), this.#count);
      });
      this.#count += to - from;
      from = to;
      if (this.#count === GROUP_ROWS) this.#writeGroup();
    }
  }

  finish(): void {
    if (this.#count > 0) this.#writeGroup();
    this.#parquet.finish();
  }

  #writeGroup(): void {
    const dataOf = (column: CohortColumn, place: number): (string | number | boolean | null)[] =>
      Array.from(this.#kept.values[place]!.subarray(0, this.#count), (value) => {
        const shown = readableValue(column, value, this.#spec);
        return shown === undefined ? null : shown;
      });
    const columnData = COHORT_COLUMNS.map((column, place) => ({
      name: column.name,
      offsetIndex: false,
      // why: each is made when its turn comes, since all at once are ten times as large as the rows
      get data() {
        return dataOf(column, place);
      },
    }));
    this.#parquet.write({ columnData, rowGroupSize: GROUP_ROWS });
    this.#count = 0;
  }
}

function schemaOf({ name, type, optional }: CohortColumn) {
  return {
    name,
    type: PARQUET_TYPES[type],
    repetition_type: optional ? ('OPTIONAL' as const) : ('REQUIRED' as const),
    ...(type === 'category' && { converted_type: 'UTF8' as const }),
  };
}

/** What a reader must know of the rows, carried within the file. */
function metadataOf(spec: CohortSpec): { key: string; value: string }[] {
  const columns = COHORT_COLUMNS.map(({ name, unit, meaning }) => ({ name, unit, meaning }));
  return [
    { key: 'kinsbourne.caution', value: CAUTION },
    { key: 'kinsbourne.model', value: COURSE_MODEL_VERSION },
    { key: 'kinsbourne.spec', value: specHash(spec) },
    { key: 'kinsbourne.seed', value: String(spec.seed) },
    { key: 'kinsbourne.columns', value: JSON.stringify(columns) },
  ];
}
