import {
  type AlgorithmRecord,
  classifyWaveform,
  detectEyeEvents,
  type Evidence,
  type MeasureInput,
  measureEyes,
  type PrimarySegment,
  primarySignals,
  smoothingNote,
  type Waveform,
} from '../eyes/index.ts';
import { Cancelled, type ReadResult } from '../formats/index.ts';
import type { Statement } from '../recording/index.ts';
import { noteOf } from './statements.ts';
import type { AnalyseOptions, EyeReport, ReportSegment } from './types.ts';
import { verdictOf } from './verdict.ts';
import { KINSBOURNE_VERSION } from './version.ts';

/** Rates within this ratio of each other are measured together. chosen: above any clock's drift, below any real change of rate. */
const SAME_RATE_RATIO = 1.02;

/** A recording of the eyes that was read → report. Pure; long recordings take about a second an hour of 1 kHz. */
export function analyseEyes({ recording, issues }: ReadResult, options: AnalyseOptions = {}): EyeReport {
  const { segments: candidates, statements } = primarySignals(recording.streams, options.eye ?? 'auto');
  const { kept, notes } = keepComparable(candidates);
  const segments: ReportSegment[] = kept.map((segment, i) => {
    if (options.cancelled?.()) throw new Cancelled();
    const { streamId, eye, signal, fellow, sourceIndex, heldCount } = segment;
    const detection = detectEyeEvents(signal);
    options.onProgress?.((i + 1) / (kept.length + 1));
    return {
      streamId,
      eye,
      signal,
      detection,
      ...(fellow === undefined ? {} : { fellow }),
      ...(sourceIndex === undefined ? {} : { sourceIndex }),
      ...(heldCount === undefined ? {} : { heldCount }),
    };
  });
  const input: MeasureInput = {
    segments,
    rateHz: segments[0]?.signal.rateHz ?? Number.NaN,
    unit: segments[0]?.signal.unit ?? 'deg',
  };
  const measures = measureEyes(input);
  const waveform = withoutFalseComfort(classifyWaveform(input), statements);
  options.onProgress?.(1);
  return {
    kind: 'eyes',
    kinsbourneVersion: KINSBOURNE_VERSION,
    recording,
    issues,
    segments,
    algorithms: distinctAlgorithms([...segments.map(({ detection }) => detection.algorithm), waveform.algorithm]),
    measures,
    waveform,
    notes: [
      ...statements,
      ...notes,
      ...smoothingNote(segments),
      ...(segments.some(({ signal }) => signal.torsion !== undefined) ? [noteOf('TORSION_NOT_SEARCHED')] : []),
      ...distinctStatements(segments.flatMap(({ detection }) => detection.statements)),
    ],
    verdict: verdictOf({ input, measures, waveform }),
  };
}

/** Codes of notes with which "nothing was found" must not be said: the other eye may show what this one does not. */
const NO_COMFORT: ReadonlySet<string> = new Set(['eyes-move-apart']);

/** The waveform, but `cannot-tell` in place of `none` where a note says that the measured eye is not the whole story. */
export function withoutFalseComfort(waveform: Waveform, notes: readonly Statement[]): Waveform {
  const doubts = notes.filter(({ code }) => NO_COMFORT.has(code));
  if (waveform.type !== 'none' || doubts.length === 0) return waveform;
  const reasons: Evidence[] = doubts.map((note) => ({ ...note, speaksFor: ['cannot-tell'], speaksAgainst: ['none'] }));
  return { ...waveform, type: 'cannot-tell', evidence: [...reasons, ...waveform.evidence] };
}

/**
 * Of stretches with different rates or units, the group with most samples, since numbers of different rates cannot be
 * pooled; of stretches that cover the same time (two eyes with clocks of their own), the one with most samples.
 */
export function keepComparable(candidates: readonly PrimarySegment[]): { kept: PrimarySegment[]; notes: Statement[] } {
  const groups: PrimarySegment[][] = [];
  for (const candidate of candidates) {
    const group = groups.find(([first]) => first !== undefined && isComparable(first, candidate));
    if (group === undefined) groups.push([candidate]);
    else group.push(candidate);
  }
  const samplesOf = (list: readonly PrimarySegment[]) => list.reduce((sum, { signal }) => sum + signal.x.length, 0);
  const main = groups.reduce<PrimarySegment[]>(
    (best, group) => (samplesOf(group) > samplesOf(best) ? group : best),
    [],
  );
  const notes: Statement[] = [];
  const left = samplesOf(candidates) - samplesOf(main);
  if (left > 0) notes.push(noteOf('OTHER_RATES_LEFT_OUT', { samples: left, rate: Math.round(main[0]!.signal.rateHz) }));
  const kept = withoutOverlap(main);
  if (kept.length < main.length) notes.push(noteOf('OVERLAP_LEFT_OUT', { count: main.length - kept.length }));
  return { kept, notes };
}

function isComparable(a: PrimarySegment, b: PrimarySegment): boolean {
  const ratio = a.signal.rateHz / b.signal.rateHz;
  return a.signal.unit === b.signal.unit && Math.max(ratio, 1 / ratio) <= SAME_RATE_RATIO;
}

function withoutOverlap(segments: readonly PrimarySegment[]): PrimarySegment[] {
  const endS = ({ signal }: PrimarySegment) => signal.startS + signal.x.length / signal.rateHz;
  const kept: PrimarySegment[] = [];
  for (const segment of [...segments].sort((a, b) => b.signal.x.length - a.signal.x.length)) {
    const halfSampleS = 0.5 / segment.signal.rateHz;
    const clashes = kept.some(
      (other) => segment.signal.startS < endS(other) - halfSampleS && other.signal.startS < endS(segment) - halfSampleS,
    );
    if (!clashes) kept.push(segment);
  }
  return kept.sort((a, b) => a.signal.startS - b.signal.startS);
}

function distinctAlgorithms(algorithms: readonly AlgorithmRecord[]): AlgorithmRecord[] {
  return [...new Map(algorithms.map((algorithm) => [`${algorithm.id} ${algorithm.version}`, algorithm])).values()];
}

function distinctStatements(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [statement.text, statement])).values()];
}
