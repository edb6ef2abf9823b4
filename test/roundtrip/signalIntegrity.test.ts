import { expect, test } from 'vitest';
import { LABEL } from '../../src/eyes/index.ts';
import { analyseEyes, labelsOfStreams } from '../../src/pipeline/index.ts';
import type { Recording, Stream } from '../../src/recording/index.ts';
import { drawNormal, makeRandom } from '../../src/signal/index.ts';
import { DEVICE_PRESETS, simulateEyes } from '../../src/simulate/index.ts';

const INTEGRITY = /^(looks-smoothed|samples-held|frozen-|eye-frozen|eyes-move-apart|only-)/;

const codesOf = (recording: Recording): string[] =>
  analyseEyes({ recording, issues: [] })
    .notes.map(({ code }) => code)
    .filter((code) => INTEGRITY.test(code));

function changed(change: (column: Float64Array, name: string) => Float64Array, scenario = 'opsoclonus'): Recording {
  const { recording } = simulateEyes({ scenario, seed: 7, durationS: 15, device: 'bench-0.02' });
  const streams = recording.streams.map((stream): Stream => {
    const columns = Object.entries(stream.columns).map(([name, column]) => [
      name,
      change(
        Float64Array.from({ length: column.length }, (_, i) => column[i]!),
        name,
      ),
    ]);
    return { ...stream, columns: Object.fromEntries(columns) };
  });
  return { ...recording, streams };
}

test('ordinary recordings of every device from 240 Hz, healthy and not, get no remark on their signal', () => {
  for (const { id } of DEVICE_PRESETS.filter(({ rateHz, lowPassHz }) => rateHz >= 240 && lowPassHz === 0)) {
    for (const scenario of ['healthy-fixation', 'healthy-jumps', 'opsoclonus', 'flutter']) {
      const { recording } = simulateEyes({ scenario, seed: 5, durationS: 10, device: id });
      expect(codesOf(recording), `${id} ${scenario}`).toEqual([]);
    }
  }
});

/** Mean of 29 samples, at 500 Hz 58 ms; the ends as they were. */
const averaged = (column: Float64Array): Float64Array =>
  column.map((value, i) =>
    i < 14 || i + 15 > column.length ? value : column.subarray(i - 14, i + 15).reduce((a, b) => a + b) / 29,
  );

test('flutter averaged over 58 ms (-6 dB at about 10 Hz) is said to look smoothed', () => {
  expect(codesOf(changed(averaged, 'flutter'))).toEqual(['looks-smoothed']);
});

test('opsoclonus of 62.5 Hz written as 500 is measured at 62.5 Hz and its labels cover every sample of the file', () => {
  const report = analyseEyes({ recording: changed((c) => c.map((_, i) => c[i - (i % 8)]!)), issues: [] });
  expect(report.segments[0]!.signal.rateHz).toBeCloseTo(62.5, 9);
  expect(report.notes.map(({ code }) => code)).toContain('samples-held');
  const { labels } = labelsOfStreams(report)[0]!;
  expect(labels.filter((label) => label === LABEL.none).length).toBeLessThan(0.05 * labels.length);
  for (let i = 0; i < labels.length; i++) expect(labels[i]).toBe(labels[i - (i % 8)]);
});

test('a recording of one number has no movement to tell; it is not called quiet', () => {
  const report = analyseEyes({ recording: changed((c) => c.fill(3)), issues: [] });
  expect([report.waveform.type, report.verdict[0]!.code]).toEqual(['cannot-tell', 'VERDICT_NOTHING']);
  expect(report.notes.map(({ code }) => code)).toContain('frozen-throughout');
});

test('an eye in opsoclonus is measured beside a frozen one, and named beside a still one', () => {
  const random = makeRandom(1);
  const { streams, ...rest } = changed((column) => column);
  const [stream] = streams;
  const { xDeg, yDeg } = stream!.columns as { xDeg: Float64Array; yDeg: Float64Array };
  const beside = (x: Float64Array, y: Float64Array): Recording => ({
    ...rest,
    streams: [{ ...stream!, columns: { leftXDeg: xDeg, leftYDeg: yDeg, rightXDeg: x, rightYDeg: y } }],
  });
  const frozen = analyseEyes({
    recording: beside(
      xDeg.map(() => 1),
      yDeg.map(() => 2),
    ),
    issues: [],
  });
  expect([frozen.segments[0]!.eye, frozen.segments[0]!.fellow, frozen.waveform.type]).toEqual([
    'left',
    undefined,
    'opsoclonus',
  ]);
  const noise = () => xDeg.map(() => 0.02 * drawNormal(random));
  expect(codesOf(beside(noise(), noise()))).toEqual(['eyes-move-apart']);
});
