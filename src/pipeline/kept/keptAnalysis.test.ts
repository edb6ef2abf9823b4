import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../clinic/index.ts';
import { readRecording, writeColumns } from '../../formats/index.ts';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { simulateMotion } from '../../simulate/index.ts';
import { analyseRead } from '../analyseRead.ts';
import { handMadeBodyReport } from '../body/bodyReport.testing.ts';
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

describe('a recording of the body', () => {
  test('each measure keeps its place, and there is no kind of eye movement', () => {
    const { recording, analysis } = recordingEntries(handMadeBodyReport(), OPTIONS);
    expect(recording).toMatchObject({ formatId: 'cwa', device: 'Axivity AX3', rateHz: 10, durationS: 4 });
    expect(analysis).not.toHaveProperty('waveform');
    expect(analysis.measures).toEqual([
      {
        id: 'rest-jerk-rate',
        unit: '1/min',
        place: 'left-wrist',
        status: 'measured',
        value: 4,
        low: 0.2,
        high: 20,
        n: 1,
        quality: 'poor',
      },
      { id: 'night-sleep', unit: 'h', status: 'refused', why: 'needs <2> nights' },
    ]);
    expect(checkEntry('recording', recording)).toEqual([]);
    expect(checkEntry('analysis', analysis)).toEqual([]);
  });

  test('round trip: kept as columns it gives the same analysis, also what a person marked in it', async () => {
    const { recording } = simulateMotion({
      scenario: 'jerks-rest',
      seed: 4,
      durationS: 150,
      device: 'watch-50',
      places: ['right-wrist'],
      parameters: { jerksPerMin: 20, jerkG: 0.4 },
    });
    const first = analyseRead(
      { recording, issues: [] },
      { tasks: [{ task: 'arms-out', startS: 10, endS: 40 }], stimuliS: [60] },
    );
    const columns = writeColumns({ recording: first.recording, issues: first.issues });
    const again = analyseRead(
      await readRecording(byteSourceFromBytes('kept', new Uint8Array(Buffer.concat([...columns])))),
    );
    expect(recordingEntries(again, OPTIONS)).toEqual(recordingEntries(first, OPTIONS));
    expect(again.kind === 'body' && again.found.tasks).toContainEqual({ task: 'arms-out', startS: 10, endS: 40 });
    expect(again.kind === 'body' && again.found.stimuliS).toEqual([60]);
    expect(again.measures.some(({ id, status }) => id === 'rest-jerk-rate' && status === 'measured')).toBe(true);
  });
});
