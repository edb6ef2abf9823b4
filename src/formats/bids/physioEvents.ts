import { type ByteSource, FormatError, type RecordedEvent } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { readTable } from '../table/tableReader.ts';
import { ticksBetween } from '../ticksBetween.ts';
import { bidsName } from './bidsNames.ts';
import type { EyeTable } from './readEye.ts';
import { objectOf, readSidecar, textOf, textsOf } from './sidecar.ts';

const KINDS: readonly RecordedEvent['kind'][] = ['message', 'fixation', 'saccade', 'blink', 'input', 'other'];

/**
 * The events that stand beside an eye's file (`…_physioevents.tsv.gz`), on the recording's clock. Onsets are timestamps
 * where the description says so (`OnsetSource`, `ForeignIndexColumn`), else row numbers from 1. Durations are in the
 * unit of the onset unless told otherwise. A saccade with `blink` 1 is a blink: the eye did not move, it was hidden.
 */
export async function readPhysioEvents(
  source: ByteSource,
  table: EyeTable,
  options: ReadOptions,
  tally: IssueTally,
): Promise<RecordedEvent[]> {
  const base = { ...table.name, suffix: 'physioevents' };
  const file =
    (await source.sibling?.(bidsName({ ...base, extension: '.tsv.gz' }))) ??
    (await source.sibling?.(bidsName({ ...base, extension: '.tsv' })));
  if (file === undefined) return [];
  const sidecar = await readSidecar(source, table.name, 'physioevents', tally);
  const names = textsOf(sidecar, 'Columns');
  if (names === undefined) {
    tally.add('SIDECAR_MISSING', { name: bidsName({ ...base, extension: '.json' }) });
    return [];
  }
  const byTimestamp = [textOf(sidecar, 'OnsetSource'), textOf(sidecar, 'ForeignIndexColumn')].includes('timestamp');
  const durationUnit = textOf(objectOf(sidecar, 'duration'), 'Units');
  const durationPerS = durationUnit === 's' || !byTimestamp ? 1 : (table.clock.ticksPerS ?? 1);
  const onsetS = (text: string): number => (byTimestamp ? timestampS(text, table) : rowTimeS(Number(text), table));
  const at = (name: string): number => names.indexOf(name);
  const events: RecordedEvent[] = [];
  const quiet: ReadOptions = options.cancelled === undefined ? {} : { cancelled: options.cancelled };
  try {
    await readTable(file, quiet, {
      header: names,
      delimiter: 9,
      choose: () => [],
      acceptRow: (row) => {
        const word = (name: string): string => {
          const text = row.text(at(name)).trim();
          return text === 'n/a' ? '' : text;
        };
        const startS = onsetS(word('onset').replace('\ufeff', ''));
        if (Number.isNaN(startS)) return false;
        const lengthS = Number(word('duration')) / durationPerS || 0;
        const event = eventOf(word('trial_type').toLowerCase(), word('blink'), word('message'));
        const told = at('eye') === -1 ? defaultEye(event.kind, table) : word('eye');
        const eye = told === 'left' || told === 'right' ? { eye: told as 'left' | 'right' } : {};
        events.push({ ...event, startS, endS: startS + lengthS, ...eye });
        return false;
      },
    });
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    tally.add(error.code, error.params, { where: { file: file.name } });
  }
  return events;
}

function eventOf(type: string, blink: string, message: string): Pick<RecordedEvent, 'kind' | 'text'> {
  const text = message === '' ? {} : { text: message.replace(/^"(.*)"$/, '$1') };
  if (type === 'saccade' && Number(blink) === 1) return { kind: 'blink', ...text };
  const kind = KINDS.find((known) => known === type);
  return {
    kind: kind ?? (type === '' ? 'message' : 'other'),
    ...(kind === undefined && type ? { text: type } : {}),
    ...text,
  };
}

function defaultEye(kind: RecordedEvent['kind'], table: EyeTable): string {
  return kind === 'fixation' || kind === 'saccade' || kind === 'blink' ? table.eye : '';
}

function timestampS(text: string, { origin, clock }: EyeTable): number {
  return text === '' ? Number.NaN : clock.startS + ticksBetween(text, origin) / (clock.ticksPerS ?? Number.NaN);
}

/** Time of a row by its number from 1; rows before the first and between the samples follow the rate. */
function rowTimeS(row: number, { timesS, clock }: EyeTable): number {
  if (!Number.isFinite(row)) return Number.NaN;
  const known = timesS[row - 1];
  if (known !== undefined) return known;
  const rateHz = clock.statedRateHz ?? Number.NaN;
  return clock.startS + (row - 1) / rateHz;
}
