import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../clinic/index.ts';
import { readRecording, writeColumns } from '../../formats/index.ts';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { analyseRead } from '../analyseRead.ts';
import { handMadeReport } from '../report.testing.ts';
import { recordingEntries } from './keptAnalysis.ts';

const OPTIONS = { recordingId: 'rec-1', day: '2026-03-04' };

describe('recordingEntries', () => {
  test('ten samples at 10 Hz are 1 s; the measured value and the refusal with its reason are kept', () => {
    const report = handMadeReport();
    const { recording, analysis } = recordingEntries(report, { ...OPTIONS, files: { sizeBytes: 5 } });
    expect(recording).toEqual({
      name: 'a<b>.tsv',
      day: '2026-03-04',
      formatId: 'plain',
      durationS: 1,
      rateHz: 10,
      sizeBytes: 5,
    });
    expect(analysis.measures).toEqual([
      { id: 'saccade-rate', unit: '1/s', status: 'measured', value: 3, n: 3, quality: 'good' },
      { id: 'peak', unit: 'deg/s', status: 'refused', why: 'needs <120> Hz' },
    ]);
    expect(analysis).toMatchObject({ recordingId: 'rec-1', waveform: 'flutter', verdict: ['Three & more.'] });
    expect(analysis.algorithms).toEqual([{ algorithm: 'by-hand', version: 1, parameters: {} }]);
  });

  test('both pass the check of their kinds, also where texts are too long, numbers missing and names empty', () => {
    const base = handMadeReport();
    const report = handMadeReport({
      recording: { ...base.recording, name: '', device: 'x'.repeat(500), startedAt: '2026-03-04T10:00:00+01:00' },
      verdict: [{ code: 'V', params: {}, text: 'long '.repeat(900) }],
      measures: base.measures.map((m) =>
        m.status === 'measured' ? { ...m, value: Number.NaN, interval95: [1, 2] as const } : m,
      ),
    });
    const { recording, analysis } = recordingEntries(report, { ...OPTIONS, note: 'sat on a lap' });
    expect(checkEntry('recording', recording)).toEqual([]);
    expect(checkEntry('analysis', analysis)).toEqual([]);
    expect(recording.recordedAt).toBe('2026-03-04T09:00:00.000Z');
    expect(analysis.measures[0]).toEqual({
      id: 'saccade-rate',
      unit: '1/s',
      status: 'measured',
      low: 1,
      high: 2,
      n: 3,
      quality: 'good',
    });
  });

  test.each(['yesterday', '2026-03-04T10:00:00', '2026-13-44T10:00:00Z'])(
    'a start told as %s is left out',
    (startedAt) => {
      const report = handMadeReport({ recording: { ...handMadeReport().recording, startedAt } });
      expect(recordingEntries(report, OPTIONS).recording.recordedAt).toBeUndefined();
    },
  );
});

test('round trip: a recording that was kept as columns gives the same analysis as its file', async () => {
  const file = readFileSync(new URL('../../../data/eyes/synthetic-flutter.tsv', import.meta.url));
  const first = await readRecording(byteSourceFromBytes('synthetic-flutter.tsv', file));
  const kept = new Uint8Array(Buffer.concat([...writeColumns(first)]));
  const again = await readRecording(byteSourceFromBytes('kept', kept));
  expect(recordingEntries(analyseRead(again), OPTIONS)).toEqual(recordingEntries(analyseRead(first), OPTIONS));
  expect(analyseRead(again).measures.some(({ status }) => status === 'measured')).toBe(true);
});
