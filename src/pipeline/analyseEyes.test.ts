import { expect, test } from 'vitest';
import { EYE_MEASURES, type PrimarySegment } from '../eyes/index.ts';
import { analyseEyes, keepComparable, withoutFalseComfort } from './analyseEyes.ts';
import { handMadeReport } from './report.testing.ts';
import { QUOTED_MEASURES, verdictOf } from './verdict.ts';

const segment = (startS: number, samples: number, rateHz: number, unit: 'deg' | 'px' = 'deg'): PrimarySegment => ({
  streamId: `s${startS}`,
  eye: 'left',
  signal: { startS, rateHz, unit, x: new Float32Array(samples) },
});

test('of 1,000 samples at 500 Hz and 300 at 250 Hz the 1,000 are measured and the 300 are spoken of', () => {
  const { kept, notes } = keepComparable([segment(0, 300, 250), segment(10, 600, 500), segment(20, 400, 500)]);
  expect(kept.map(({ streamId }) => streamId)).toEqual(['s10', 's20']);
  expect(notes[0]).toMatchObject({ code: 'OTHER_RATES_LEFT_OUT', params: { samples: 300, rate: 500 } });
});

test('a clock that is 0.1 % off is the same rate; another unit is not', () => {
  expect(keepComparable([segment(0, 100, 500), segment(1, 100, 500.5)]).kept).toHaveLength(2);
  expect(keepComparable([segment(0, 100, 500), segment(1, 50, 500, 'px')]).kept).toHaveLength(1);
});

test('two eyes over the same time are not counted twice; blocks that touch are both kept', () => {
  const { kept, notes } = keepComparable([segment(0, 1000, 200), segment(0.002, 1200, 200), segment(6.002, 100, 200)]);
  expect(kept.map(({ streamId }) => streamId)).toEqual(['s0.002', 's6.002']);
  expect(notes[0]).toMatchObject({ code: 'OVERLAP_LEFT_OUT', params: { count: 1 } });
});

test('every measure that the verdict quotes exists', () => {
  expect(EYE_MEASURES.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(QUOTED_MEASURES)));
});

const verdictCodes = (report: ReturnType<typeof handMadeReport>) => {
  const input = { segments: report.segments, rateHz: 10, unit: 'deg' as const };
  return verdictOf({ input, measures: report.measures, waveform: report.waveform }).map(({ code }) => code);
};

test('the verdict begins with the kind of movement and ends by saying that it is no diagnosis', () => {
  const codes = verdictCodes(handMadeReport());
  expect(codes[0]).toBe('VERDICT_FLUTTER');
  expect(codes.at(-1)).toBe('VERDICT_NO_DIAGNOSIS');
});

test('a recording without a usable sample gets no kind of movement', () => {
  expect(verdictCodes(handMadeReport({ segments: [] }))).toEqual(['VERDICT_NOTHING', 'VERDICT_NO_DIAGNOSIS']);
});

test('where the kind cannot be told the reason comes next, and bursts are still spoken of', () => {
  const report = handMadeReport();
  const reason = { code: 'r', params: {}, text: 'Too short.', speaksFor: ['cannot-tell' as const], speaksAgainst: [] };
  const other = { ...reason, code: 'other', speaksFor: ['flutter' as const] };
  const share = {
    status: 'measured' as const,
    id: QUOTED_MEASURES.share,
    version: 1,
    unit: 'fraction',
    value: 0.5,
    n: 1,
    validFraction: 1,
    quality: 'good' as const,
    remarks: [],
  };
  const codes = verdictCodes({
    ...report,
    measures: [share],
    waveform: { ...report.waveform, type: 'cannot-tell', evidence: [other, reason] },
  });
  expect(codes.slice(0, 3)).toEqual(['VERDICT_CANNOT_TELL', 'r', 'VERDICT_BURSTS_TOO']);
});

test('"nothing found" is not said of one eye where the other one moves much more', () => {
  const { waveform } = handMadeReport();
  const apart = { code: 'eyes-move-apart', params: {}, text: 'The left eye moves more.' };
  const doubted = withoutFalseComfort({ ...waveform, type: 'none' }, [apart]);
  expect(doubted.type).toBe('cannot-tell');
  expect(doubted.evidence[0]).toMatchObject({ text: 'The left eye moves more.', speaksFor: ['cannot-tell'] });
  expect(withoutFalseComfort({ ...waveform, type: 'none' }, [{ ...apart, code: 'other' }]).type).toBe('none');
  expect(withoutFalseComfort(waveform, [apart]).type).toBe('flutter');
});

test('a recording with torsion says that torsion alone is not searched; one without does not', () => {
  const { recording } = handMadeReport();
  const noise = (k: number) => Float64Array.from({ length: 1000 }, (_, i) => 0.01 * Math.sin(i * (12.9898 + k) * i));
  const stream = { ...recording.streams[0]!, startS: 0, rateHz: 500, length: 1000 };
  const codesWith = (columns: Record<string, Float64Array>) =>
    analyseEyes({ recording: { ...recording, streams: [{ ...stream, columns }] }, issues: [] }).notes.map(
      ({ code }) => code,
    );
  const plain = { xDeg: noise(0), yDeg: noise(1) };
  expect(codesWith(plain)).not.toContain('TORSION_NOT_SEARCHED');
  expect(codesWith({ ...plain, torsionDeg: noise(2) })).toContain('TORSION_NOT_SEARCHED');
});
