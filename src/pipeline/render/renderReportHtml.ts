import type { BodyResult } from '../../body/index.ts';
import { bodySections, describeSensors } from '../body/bodySections.ts';
import { PLACE_NAMES } from '../body/placeNames.ts';
import type { AnalysisReport, EyeReport, ReportSegment } from '../types.ts';
import { escapeHtml } from './escapeHtml.ts';
import { formatMeasured, formatNumber } from './formatValue.ts';
import { durationOfRecordingS, NOT_A_DEVICE } from './renderReportJson.ts';
import { svgTrace } from './svgTrace.ts';

const TRACE_S = 10;
const REPORT_NAME = { eyes: 'Eye-movement report', body: 'Body-movement report' } as const;

/** Titles of measures by id, for people. */
export type MeasureTitles = Readonly<Record<string, { readonly title: string; readonly definition: string }>>;

/**
 * The report as one self-contained HTML page: no script, no request, prints on A4.
 * @param titles names of the measures; an id without one is shown as it is
 */
export function renderReportHtml(report: AnalysisReport, titles: MeasureTitles): string {
  const { recording } = report;
  const facts: [string, string][] = [
    ['File', recording.name],
    ['Format', recording.format],
    ['Device', recording.device ?? 'not stated'],
    ['Recorded', `${formatNumber(durationOfRecordingS(recording))} s`],
    ['Analysed', firstThree(report.kind === 'eyes' ? report.segments.map(describeSegment) : describeSensors(report))],
    ['Algorithms', report.algorithms.map(({ id, version }) => `${id} ${version}`).join(', ')],
    ['Kinsbourne', report.kinsbourneVersion],
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(recording.name)} – ${REPORT_NAME[report.kind].toLowerCase()}</title>
<style>${STYLE}</style></head><body>
<p class="notice">${escapeHtml(NOT_A_DEVICE)}</p>
<h1>${REPORT_NAME[report.kind]}</h1>
<section><h2>In short</h2>${report.verdict.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('')}</section>
${report.kind === 'eyes' ? `${traceSection(report)}\n${evidenceSection(report)}` : bodySections(report)}
<section><h2>Measures</h2>${measureTable(report.measures, titles)}</section>
<section><h2>Found in the file</h2>${issueList(report)}</section>
${report.notes.length === 0 ? '' : `<section><h2>Choices and limits</h2><ul>${report.notes.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul></section>`}
<section><h2>Recording</h2><dl>${facts.map(([term, text]) => `<dt>${term}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl></section>
</body></html>
`;
}

const STYLE = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin:1.5rem 0 .4rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #8884;vertical-align:top}
td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.notice{border-left:4px solid #8888;padding-left:.6rem}.refused{opacity:.75}dl{display:grid;grid-template-columns:8rem 1fr;gap:.2rem}dd{margin:0}svg{width:100%;height:auto}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;

function describeSegment({ eye, signal }: ReportSegment): string {
  return `${eye === 'unknown' ? 'eye' : `${eye} eye`} in ${signal.unit} at ${formatNumber(signal.rateHz)} Hz`;
}

const firstThree = (texts: readonly string[]): string =>
  texts.slice(0, 3).join('; ') + (texts.length > 3 ? ` and ${texts.length - 3} more` : '');

function evidenceSection({ waveform }: EyeReport): string {
  return `<section><h2>Why</h2><ul>${waveform.evidence.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul></section>`;
}

function measureTable(measures: readonly BodyResult[], titles: MeasureTitles): string {
  const rows = measures.map((result) => {
    const place = result.place === undefined || result.place === 'unknown' ? '' : ` (${PLACE_NAMES[result.place]})`;
    const title = escapeHtml((titles[result.id]?.title ?? result.id) + place);
    const definition = escapeHtml(titles[result.id]?.definition ?? '');
    if (result.status === 'refused') {
      return `<tr class="refused"><th scope="row" title="${definition}">${title}</th><td colspan="4">not measured: ${escapeHtml(result.reason.text)}</td></tr>`;
    }
    const floor = result.noiseFloor === undefined ? '' : formatNumber(result.noiseFloor);
    return `<tr><th scope="row" title="${definition}">${title}</th><td class="n">${escapeHtml(formatMeasured(result))}</td><td class="n">${result.n}</td><td class="n">${floor}</td><td>${result.quality}</td></tr>`;
  });
  return `<table><thead><tr><th>measure</th><th>value</th><th>n</th><th>floor</th><th>quality</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function issueList(report: AnalysisReport): string {
  if (report.issues.length === 0) return '<p>Nothing to report.</p>';
  const items = report.issues.map((issue) => {
    const times = issue.count > 1 ? ` (${issue.count} times)` : '';
    const line = issue.where?.line === undefined ? '' : ` First at line ${issue.where.line}.`;
    return `<li><strong>${issue.severity}</strong>: ${escapeHtml(issue.message)}${times}${line} ${escapeHtml(issue.hint ?? '')}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** The ten seconds with most fast phases, drawn with their bursts. */
function traceSection(report: EyeReport): string {
  const segment = report.segments.reduce<ReportSegment | undefined>(
    (best, candidate) =>
      best === undefined || candidate.detection.fastPhases.length > best.detection.fastPhases.length ? candidate : best,
    undefined,
  );
  if (segment === undefined || segment.signal.x.length === 0) return '';
  const { signal, detection } = segment;
  const windowSamples = Math.min(signal.x.length, Math.round(TRACE_S * signal.rateHz));
  const startIndex = busiestStart(
    detection.fastPhases.map((phase) => phase.startIndex),
    windowSamples,
    signal.x.length,
  );
  const lines = [
    { label: 'horizontal', color: '#2a6fb0', values: signal.x },
    ...(signal.y === undefined ? [] : [{ label: 'vertical', color: '#c2571a', values: signal.y }]),
  ];
  const svg = svgTrace(lines, {
    startIndex,
    endIndex: startIndex + windowSamples,
    startS: signal.startS,
    rateHz: signal.rateHz,
    unit: signal.unit,
    widthPx: 900,
    heightPx: 260,
    bands: [
      ...detection.bursts.map(({ startS, endS }) => ({ startS, endS, color: '#d0302022' })),
      ...detection.blinks.map(({ startS, endS }) => ({ startS, endS, color: '#8883' })),
    ].filter(
      (band) =>
        band.endS > signal.startS + startIndex / signal.rateHz &&
        band.startS < signal.startS + (startIndex + windowSamples) / signal.rateHz,
    ),
  });
  return `<section><h2>The busiest ${formatNumber(windowSamples / signal.rateHz)} seconds</h2>${svg}<p>Red bands: back-to-back saccades. Grey: blinks.</p></section>`;
}

function busiestStart(starts: readonly number[], windowSamples: number, length: number): number {
  let best = 0;
  let bestCount = 0;
  let tail = 0;
  for (let head = 0; head < starts.length; head++) {
    while (starts[head]! - starts[tail]! >= windowSamples) tail++;
    if (head - tail + 1 > bestCount) {
      bestCount = head - tail + 1;
      best = starts[tail]!;
    }
  }
  return Math.max(0, Math.min(best - Math.round(windowSamples * 0.05), length - windowSamples));
}
