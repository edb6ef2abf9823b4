import type { BodyResult } from '../../body/index.ts';
import {
  type AnalysisReport,
  bodyEvents,
  describeSensors,
  durationOfRecordingS,
  formatMeasured,
  formatNumber,
  type MeasureTitles,
  NOT_A_DEVICE,
  PLACE_NAMES,
  reportEvents,
} from '../../pipeline/index.ts';
import type { Issue } from '../../recording/index.ts';

/** A report for people: the content of the JSON in words and a table; of the events their number. */
export function renderReportText(report: AnalysisReport, titles: MeasureTitles): string {
  const { recording } = report;
  const sections: [string, string[]][] = [
    ['', report.verdict.map(({ text }) => text)],
    ['why', report.kind === 'eyes' ? report.waveform.evidence.map(({ text }) => text) : []],
    ['measures', measureTable(report.measures, titles)],
    ['events', eventCounts(report)],
    ['issues in the file', report.issues.map(describeIssue)],
    ['notes', report.notes.map(({ text }) => text)],
    ['recording', recordingLines(report)],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([head, lines]) =>
      head === '' ? lines.join('\n') : `${head}\n${lines.map((line) => `  ${line}`).join('\n')}`,
    );
  return `${recording.name}\n${body.join('\n\n')}\n\n${NOT_A_DEVICE}\n`;
}

function measureTable(measures: readonly BodyResult[], titles: MeasureTitles): string[] {
  const title = ({ id, place }: BodyResult): string =>
    (titles[id]?.title ?? id) + (place === undefined || place === 'unknown' ? '' : ` (${PLACE_NAMES[place]})`);
  const width = Math.max(0, ...measures.map((one) => title(one).length));
  const rows = measures.map((result) => {
    const head = title(result).padEnd(width);
    if (result.status === 'refused') return `${head}  not measured: ${result.reason.text}`;
    const floor = result.noiseFloor === undefined ? '' : `, floor ${formatNumber(result.noiseFloor)}`;
    return `${head}  ${formatMeasured(result)}, n ${result.n}${floor}, ${result.quality}`;
  });
  return rows;
}

function eventCounts(report: AnalysisReport): string[] {
  const counts = new Map<string, number>();
  const events = report.kind === 'eyes' ? reportEvents(report) : bodyEvents(report);
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([kind, count]) => `${count} ${kind}`);
  return parts.length === 0 ? ['none'] : [`${parts.join(', ')} (--json lists each)`];
}

function describeIssue({ code, severity, message, count, where, hint }: Issue): string {
  const place = where?.line === undefined ? '' : ` First at line ${where.line}.`;
  return `${severity} ${code}${count > 1 ? ` (${count} times)` : ''}: ${message}${place}${hint === undefined ? '' : ` ${hint}`}`;
}

function recordingLines(report: AnalysisReport): string[] {
  const { recording, algorithms, kinsbourneVersion } = report;
  const analysed =
    report.kind === 'eyes'
      ? report.segments.map(
          ({ eye, signal }) =>
            `${eye === 'unknown' ? 'eye' : `${eye} eye`} in ${signal.unit}, ${formatNumber(signal.rateHz)} Hz, ${signal.x.length} samples`,
        )
      : describeSensors(report);
  const more =
    analysed.length > 3 ? [`and ${analysed.length - 3} more ${report.kind === 'eyes' ? 'stretches' : 'sensors'}`] : [];
  return [
    `format ${recording.format}${recording.device === undefined ? '' : `, ${recording.device}`}, ${formatNumber(durationOfRecordingS(recording))} s`,
    ...[...analysed.slice(0, 3), ...more].map((line) => `analysed: ${line}`),
    ...Object.entries(recording.facts).map(([name, value]) => `${name}: ${value}`),
    `Kinsbourne ${kinsbourneVersion}, ${algorithms.map(({ id, version }) => `${id} ${version}`).join(', ')}`,
  ];
}
