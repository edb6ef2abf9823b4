import type { Stream } from '../../../src/recording/index.ts';
import { analysed, measuredValue } from './analysed.ts';
import { ODD_RECORDINGS } from './oddRecordings.ts';

/** Odd recordings, one line each: type, what was measured, what was refused. A throw is shown as such. */
export function honesty(): string {
  return ODD_RECORDINGS.map(([name, make]) => `${name}: ${tell(make)}`).join('\n');
}

function tell(make: () => Stream[]): string {
  try {
    const report = analysed(make());
    const show = (id: string) => {
      const found = report.measures.find((measure) => measure.id === id)!;
      return found.status === 'measured'
        ? `${Number(measuredValue(report, id).toPrecision(3))}(${found.quality[0]})`
        : `refused:${found.reason.code}`;
    };
    const odd = report.measures.filter((measure) => measure.status === 'measured' && !Number.isFinite(measure.value));
    return [
      `${report.waveform.type}${report.waveform.alternative === undefined ? '' : `/${report.waveform.alternative}`}`,
      `sacc/s ${show('saccade-rate')}`,
      `burst/min ${show('burst-rate')}`,
      `share ${show('opsoclonus-time-share')}`,
      `f ${show('oscillation-frequency')}`,
      `A ${show('amplitude-median')}`,
      `Vp ${show('peak-velocity-median')}`,
      `${report.measures.filter(({ status }) => status === 'refused').length} refused`,
      odd.length === 0 ? '' : `NOT FINITE: ${odd.map(({ id }) => id).join(' ')}`,
      `notes ${report.notes.map(({ code }) => code).join(' ')}`,
      `| ${report.verdict[0]?.text ?? 'no verdict'}`,
    ].join('; ');
  } catch (error) {
    return `THROWS ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}
