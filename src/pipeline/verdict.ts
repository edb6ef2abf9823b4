import type { MeasureInput, Waveform, WaveformType } from '../eyes/index.ts';
import type { MeasuredValue, MeasureResult, Statement } from '../recording/index.ts';
import { formatNumber } from './render/formatValue.ts';
import { noteOf, type PipelineStatementCode } from './statements.ts';

/** The measures that the verdict quotes; a test proves that they exist. */
export const QUOTED_MEASURES = {
  share: 'opsoclonus-time-share',
  frequency: 'oscillation-frequency',
  amplitude: 'amplitude-median',
} as const;

const HEADLINE: Readonly<Record<WaveformType, PipelineStatementCode>> = {
  opsoclonus: 'VERDICT_OPSOCLONUS',
  flutter: 'VERDICT_FLUTTER',
  microflutter: 'VERDICT_MICROFLUTTER',
  'square-wave-jerks': 'VERDICT_SQUARE_WAVE_JERKS',
  'macrosaccadic-oscillation': 'VERDICT_MACROSACCADIC',
  'jerk-nystagmus': 'VERDICT_JERK_NYSTAGMUS',
  'pendular-nystagmus': 'VERDICT_PENDULAR_NYSTAGMUS',
  'voluntary-nystagmus-like': 'VERDICT_VOLUNTARY',
  none: 'VERDICT_NONE',
  'cannot-tell': 'VERDICT_CANNOT_TELL',
};

/** Types whose headline is about bursts. */
const SPEAKS_OF_BURSTS: ReadonlySet<WaveformType> = new Set([
  'opsoclonus',
  'flutter',
  'microflutter',
  'voluntary-nystagmus-like',
]);

/** What the types are called in a sentence. */
export const WAVEFORM_NAMES: Readonly<Record<WaveformType, string>> = {
  opsoclonus: 'opsoclonus',
  flutter: 'ocular flutter',
  microflutter: 'microflutter',
  'square-wave-jerks': 'square-wave jerks',
  'macrosaccadic-oscillation': 'macrosaccadic oscillation',
  'jerk-nystagmus': 'jerk nystagmus',
  'pendular-nystagmus': 'pendular nystagmus',
  'voluntary-nystagmus-like': 'voluntary nystagmus',
  none: 'no abnormal movement',
  'cannot-tell': 'not to be told',
};

export interface VerdictInput {
  readonly input: MeasureInput;
  readonly measures: readonly MeasureResult[];
  readonly waveform: Waveform;
}

/**
 * The verdict in plain words, most important first: the kind of movement, how much of the time, how large and fast,
 * what would have been missed, how good the recording is, and that it is no diagnosis.
 */
export function verdictOf({ input, measures, waveform }: VerdictInput): Statement[] {
  const { segments } = input;
  const usableSamples = segments.reduce((sum, { detection }) => sum + detection.validCount, 0);
  if (usableSamples === 0) return [noteOf('VERDICT_NOTHING'), noteOf('VERDICT_NO_DIAGNOSIS')];
  const allSamples = segments.reduce((sum, { signal }) => sum + signal.x.length, 0);
  const params = {
    bursts: segments.reduce((sum, { detection }) => sum + detection.bursts.length, 0),
    saccades: segments.reduce(
      (sum, { detection }) => sum + detection.bursts.reduce((n, { phaseCount }) => n + phaseCount, 0),
      0,
    ),
    seconds: formatNumber(usableSamples / input.rateHz),
  };
  const found = (id: string): MeasuredValue | undefined => {
    const result = measures.find((measure) => measure.id === id);
    return result?.status === 'measured' && !Number.isNaN(result.value) ? result : undefined;
  };
  const verdict = [noteOf(HEADLINE[waveform.type], params)];
  const share = found(QUOTED_MEASURES.share);
  const frequency = found(QUOTED_MEASURES.frequency);
  const amplitude = found(QUOTED_MEASURES.amplitude);
  if (waveform.type === 'cannot-tell') {
    verdict.push(...waveform.evidence.filter(({ speaksFor }) => speaksFor.includes('cannot-tell')).slice(0, 2));
  }
  if (params.bursts > 0 && share !== undefined) {
    const said = { percent: formatNumber(100 * share.value), interval: intervalText(share, 100) };
    verdict.push(
      SPEAKS_OF_BURSTS.has(waveform.type)
        ? noteOf('VERDICT_SHARE', said)
        : noteOf('VERDICT_BURSTS_TOO', { bursts: params.bursts, ...said }),
    );
  }
  if (params.bursts > 0 && amplitude !== undefined && frequency !== undefined) {
    verdict.push(
      noteOf('VERDICT_SIZE', {
        amplitude: formatNumber(amplitude.value),
        frequency: formatNumber(frequency.value),
        interval: intervalText(frequency, 1),
      }),
    );
  }
  if (waveform.alternative !== undefined) {
    verdict.push(noteOf('VERDICT_ALTERNATIVE', { alternative: WAVEFORM_NAMES[waveform.alternative] }));
  }
  const floor = amplitude?.noiseFloor;
  if (params.bursts === 0 && floor !== undefined) {
    verdict.push(noteOf('VERDICT_LIMIT', { floor: formatNumber(floor), unit: input.unit }));
  }
  verdict.push(
    noteOf('VERDICT_QUALITY', {
      percent: formatNumber((100 * usableSamples) / allSamples),
      rate: formatNumber(input.rateHz),
    }),
    noteOf('VERDICT_NO_DIAGNOSIS'),
  );
  return verdict;
}

export function intervalText({ interval95 }: MeasuredValue, scale: number): string {
  if (interval95 === undefined) return '';
  return ` (95 % interval ${formatNumber(scale * interval95[0])} to ${formatNumber(scale * interval95[1])})`;
}
