import type { ByteSource, Recording } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { cellTexts } from '../table/splitCells.ts';
import { readLines } from '../text/readLines.ts';

/** What the app says of a recording. The name and number of the device are never read: people name their phones after themselves. */
export interface Metadata {
  readonly zone?: string;
  /** `Standardise Units & Frames`: wrist motion is in m/s² then, too. */
  readonly isStandardised: boolean;
  readonly facts: Recording['facts'];
}

const FACTS: Readonly<Record<string, string>> = {
  platform: 'platform',
  'platform version': 'platformVersion',
  appVersion: 'appVersion',
  sampleRateMs: 'sampleRateMs',
  standardisation: 'standardisation',
};
const COMMA = 44;
const LONGEST_FACT = 200;

/** Reads `Metadata.csv`: a line of names and a line of values. */
export async function readMetadata(source: ByteSource, options: ReadOptions): Promise<Metadata> {
  const rows: string[][] = [];
  await readLines(source, options, (bytes, start, end) => {
    if (rows.length < 2) rows.push(cellTexts(bytes, start, end, COMMA));
  });
  const [names = [], values = []] = rows;
  const told = (name: string): string => values[names.indexOf(name)] ?? '';
  const zone = told('recording timezone');
  const facts = Object.entries(FACTS).flatMap(([name, fact]) => {
    const value = told(name).slice(0, LONGEST_FACT);
    return value === '' ? [] : [[fact, value]];
  });
  return {
    ...(/^[A-Za-z_]+(\/[\w+-]+)*$/.test(zone) ? { zone } : {}),
    isStandardised: told('standardisation').toLowerCase() === 'true',
    facts: Object.fromEntries(facts),
  };
}
