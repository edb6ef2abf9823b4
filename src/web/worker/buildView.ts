import type { EyeReport, ReportSegment } from '../../pipeline/index.ts';
import type { Column } from '../../signal/index.ts';
import { displaySpeed } from './displaySpeed.ts';
import { burstsView, intervalsView, saccadesView } from './eventsView.ts';
import { measureTexts } from './measureTexts.ts';
import { fittedMainSequence, referenceCurves, spectrumView } from './plotData.ts';
import type { ReportView, SegmentView, TraceColumn, TraceId } from './protocol.ts';
import { makeTraceColumn } from './pyramid.ts';

/** What the page shows of a report. The report itself stays in the worker, for the exports. */
export function buildView(report: EyeReport): ReportView {
  const { streams, events, ...recording } = report.recording;
  const first = report.segments[0];
  const last = report.segments.at(-1);
  const saccades = saccadesView(report.segments);
  return {
    kind: 'eyes',
    kinsbourneVersion: report.kinsbourneVersion,
    recording,
    streamCount: streams.length,
    deviceEventCount: events.length,
    unit: first?.signal.unit ?? 'deg',
    rateHz: first?.signal.rateHz ?? Number.NaN,
    eye: first?.eye ?? 'unknown',
    bothEyes: report.segments.some((segment) => segment.fellow !== undefined),
    startS: first?.signal.startS ?? 0,
    endS: last === undefined ? 0 : last.signal.startS + last.signal.x.length / last.signal.rateHz,
    validFraction: validFractionOf(report.segments),
    issues: report.issues,
    algorithms: report.algorithms,
    measures: report.measures,
    measureTexts: measureTexts(),
    waveform: report.waveform,
    verdict: report.verdict,
    remarks: report.segments.flatMap((segment) => segment.detection.statements),
    segments: report.segments.map(segmentView),
    saccades,
    bursts: burstsView(report.segments),
    blinks: intervalsView(report.segments.flatMap((segment) => segment.detection.blinks)),
    spectrum:
      first === undefined
        ? undefined
        : spectrumView(
            { segments: report.segments, rateHz: first.signal.rateHz, unit: first.signal.unit },
            report.measures,
          ),
    fittedMainSequence: fittedMainSequence(saccades, report.measures),
    reference: referenceCurves(),
  };
}

function validFractionOf(segments: readonly ReportSegment[]): number {
  let valid = 0;
  let all = 0;
  for (const { detection, signal } of segments) {
    valid += detection.validCount;
    all += signal.x.length;
  }
  return valid / all;
}

function segmentView({ signal, fellow }: ReportSegment): SegmentView {
  const columns: Partial<Record<TraceId, TraceColumn>> = {};
  const add = (id: TraceId, column: Column | undefined): void => {
    if (column !== undefined) columns[id] = makeTraceColumn(new Float32Array(column as ArrayLike<number>));
  };
  add('x', signal.x);
  add('y', signal.y);
  add('torsion', signal.torsion);
  add('otherX', fellow?.signal.x);
  add('otherY', fellow?.signal.y);
  const axes = signal.y === undefined ? [signal.x] : [signal.x, signal.y];
  columns.speed = makeTraceColumn(displaySpeed(axes, signal.rateHz));
  return { startS: signal.startS, rateHz: signal.rateHz, length: signal.x.length, columns };
}

/** Every buffer of a view, once, for handing it over without a copy. */
export function buffersOf(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (Array.isArray(value)) {
    for (const item of value) buffersOf(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) buffersOf(item, found);
  }
  return found;
}
