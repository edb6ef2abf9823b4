import { type ByteSource, FormatError, type RecordedEvent, type Recording } from '../../recording/index.ts';
import { makeGazeStream } from '../clock.ts';
import { columnName } from '../columnNames.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { IssueTally } from '../table/issueTally.ts';
import type { Table, TableRow } from '../table/table.ts';
import { readTable } from '../table/tableReader.ts';
import { chooseSmiColumns, isSmiHeader, SMI_EYES } from './smiColumns.ts';
import { SmiHeaderReader } from './smiHeader.ts';

const US_PER_S = 1e6;
/** Longest message kept, characters. chosen: a sentence, not a file that was logged. */
const MAX_MESSAGE_LENGTH = 500;

/** SensoMotoric Instruments iView X recordings as text, from the IDF Converter. */
export const smi: Format = {
  id: 'smi',
  title: 'SMI iView X text (IDF Converter)',
  extensions: ['.txt'],
  page: 'docs/formats/smi.md',
  recognises: (head) => {
    const text = new TextDecoder('utf-8').decode(head);
    return /^## \[iView\]/m.test(text) || /^Time\tType\tTrial\t/m.test(text);
  },
  parse: parseSmi,
};

async function parseSmi(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  const headerReader = new SmiHeaderReader();
  const messages: { timeUs: number; text: string }[] = [];
  const table = await readTable(source, options, {
    delimiter: 9,
    isHeader: isSmiHeader,
    onPreamble: (text) => headerReader.push(text),
    choose: chooseSmiColumns,
    acceptRow: (row) => acceptSample(row, messages, tally),
  });
  if (!table.has('time')) throw new FormatError('HEADER_UNREADABLE', { field: 'the column Time', found: 'missing' });
  tally.addAll(table.issues);
  const header = headerReader.finish();
  const ticks = table.times('time').values;
  const zeroUs = ticks[0] ?? messages[0]?.timeUs ?? 0;
  const timesS = Float64Array.from(ticks, (us) => (us - zeroUs) / US_PER_S);
  const columns = gazeColumns(table);
  if (Object.keys(columns).length === 0)
    tally.add('COLUMN_ABSENT', { column: 'POR X [px]', consequence: 'gaze positions' });
  const rate = header.rateHz === undefined ? {} : { statedRateHz: header.rateHz };
  const { stream, issues } = makeGazeStream('gaze-1', timesS, columns, rate);
  tally.addAll(issues);
  const recording: Recording = {
    format: 'smi',
    name: source.name,
    device: 'SMI iView X',
    streams: stream === undefined || Object.keys(columns).length === 0 ? [] : [stream],
    events: [
      ...messages.map(({ timeUs, text }): RecordedEvent => {
        const atS = (timeUs - zeroUs) / US_PER_S;
        return { kind: 'message', startS: atS, endS: atS, text };
      }),
      ...deviceEvents(table, timesS),
    ].sort((a, b) => a.startS - b.startS),
    geometry: header.geometry,
    facts: header.facts,
  };
  return finishRecording(recording, options, tally);
}

/** Lets samples through and keeps messages. Any other kind of row is counted. */
function acceptSample(row: TableRow, messages: { timeUs: number; text: string }[], tally: IssueTally): boolean {
  const type = row.text(1).trim();
  if (type === 'SMP') return true;
  const timeUs = row.number(0);
  if (type === 'MSG' && !Number.isNaN(timeUs)) {
    const cells = Array.from({ length: Math.max(0, row.cellCount - 3) }, (_, k) => row.text(k + 3).trim());
    const text = cells
      .join(' ')
      .replace(/^#\s*Message:\s*/i, '')
      .trim();
    messages.push({ timeUs, text: text.slice(0, MAX_MESSAGE_LENGTH) });
  } else if (!tally.again('LINE_UNREADABLE', 'type'))
    tally.add(
      'LINE_UNREADABLE',
      { expected: 'a sample (SMP) or message (MSG)', found: `"${type.slice(0, 20)}"` },
      { where: { line: row.line }, group: 'type' },
    );
  return false;
}

/** Gaze columns per eye. Where there is no point of regard at all, the pupil's place in the camera picture. */
function gazeColumns(table: Table): Record<string, Float32Array> {
  const columns: Record<string, Float32Array> = {};
  const take = (key: string): Float32Array | undefined =>
    table.has(key) ? (table.numbers(key) as Float32Array) : undefined;
  const hasBothEyes = table.has('LXPx') && table.has('RXPx');
  for (const { letter, eye } of SMI_EYES) {
    if (letter === 'B' && hasBothEyes) continue;
    const x = take(`${letter}XPx`);
    const y = take(`${letter}YPx`);
    if (x !== undefined && y !== undefined) {
      losePairs(x, y);
      columns[columnName(eye, 'XPx')] = x;
      columns[columnName(eye, 'YPx')] = y;
    }
    addPupil(columns, eye, { mm: take(`${letter}PupilMm`), x: take(`${letter}XDia`), y: take(`${letter}YDia`) });
  }
  const positions = Object.entries(columns).filter(([name]) => /[xX]Px$/.test(name));
  if (positions.some(([, column]) => column.some((value) => !Number.isNaN(value)))) return columns;
  for (const { letter, eye } of SMI_EYES) {
    const x = take(`${letter}XRaw`);
    const y = take(`${letter}YRaw`);
    if (x === undefined || y === undefined) continue;
    losePairs(x, y);
    columns[columnName(eye, 'XCamera')] = x;
    columns[columnName(eye, 'YCamera')] = y;
    delete columns[columnName(eye, 'XPx')];
    delete columns[columnName(eye, 'YPx')];
  }
  return columns;
}

/** (0, 0) means that the eye was not found; a single 0 is a place at the edge. */
function losePairs(x: Float32Array, y: Float32Array): void {
  for (let i = 0; i < x.length; i++) {
    if (x[i] !== 0 || y[i] !== 0) continue;
    x[i] = Number.NaN;
    y[i] = Number.NaN;
  }
}

/** Millimetres where exported, else the area of the pupil's ellipse in the camera picture. 0 is loss. */
function addPupil(
  columns: Record<string, Float32Array>,
  eye: string,
  pupil: { mm: Float32Array | undefined; x: Float32Array | undefined; y: Float32Array | undefined },
): void {
  const { mm, x } = pupil;
  const orLoss = (value: number): number => (value > 0 ? value : Number.NaN);
  if (mm !== undefined) columns[columnName(eye, 'PupilMm')] = mm.map(orLoss);
  else if (x !== undefined) {
    const y = pupil.y ?? x;
    columns[columnName(eye, 'PupilArea')] = x.map((width, i) => orLoss((Math.PI / 4) * width * y[i]!));
  }
}

/** Runs of one word in the columns of the tracker's own events. */
function deviceEvents(table: Table, timesS: Float64Array): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  const eyes = table.has('LEvent') || table.has('REvent') ? SMI_EYES.slice(0, 2) : SMI_EYES;
  for (const { letter, eye } of eyes) {
    if (!table.has(`${letter}Event`)) continue;
    const { codes, words } = table.texts(`${letter}Event`);
    for (let start = 0; start < codes.length; ) {
      let end = start + 1;
      while (end < codes.length && codes[end] === codes[start]) end++;
      const word = words[codes[start]!]!.toLowerCase();
      if (word === 'fixation' || word === 'saccade' || word === 'blink') {
        const span = { startS: timesS[start]!, endS: timesS[Math.min(end, codes.length - 1)]! };
        events.push({ kind: word, ...span, ...(eye === '' ? {} : { eye }) });
      }
      start = end;
    }
  }
  return events;
}
