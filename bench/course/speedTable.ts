import { markdownTable, verdictOn } from '../accuracy/markdown.ts';

/** What each benchmark printed. */
export interface SpeedOutputs {
  readonly kernel: string;
  readonly million: string;
  readonly bundles: string;
  readonly fit: string;
  readonly frames: string;
}

/** The goals with what was measured, read from what the benchmarks printed. @throws RangeError where a figure is missing there */
export function speedTable({ kernel, million, bundles, fit, frames }: SpeedOutputs): string {
  const ownMs = Math.max(...figures(kernel, /own kernel, day steps +[\d.]+ +([\d.]+)/g));
  const error = Math.max(...figures(kernel, /own kernel, day steps +[\d.]+ +[\d.]+ +(\S+)/g));
  const dopriMs = figures(kernel, /dopri, 1e-6 +[\d.]+ +([\d.]+)/g);
  const scipyMs = kernel.includes('SciPy is not here')
    ? undefined
    : figures(kernel, /LSODA, 1e-6,.*? ([\d.]+) +[\d.]+ +\S+$/gm);
  const [triple] = figures(kernel, /^ +triple +\d+ +(\d+)$/gm);
  const [taper] = figures(kernel, /^ +prednisolone-taper +\d+ +(\d+)$/gm);
  const [seconds] = figures(million, /1000000 courses of 5 years .*?: ([\d.]+) s/g);
  const [memory] = figures(million, /most memory (\d+) MB/g);
  const [withBundles] = figures(bundles, /with bundles +(\d+) courses/g);
  const [fitS] = figures(fit, /fit and forecast: at most ([\d.]+) s/g);
  const fewest = Math.min(...figures(frames, /(\d+) frames\/s/g));
  const frameMs = Math.max(...figures(frames, /main thread ([\d.]+) ms/g));
  const scipy = scipyMs === undefined ? 'SciPy was not there' : `SciPy LSODA ${rangeOf(scipyMs)}`;
  return markdownTable([
    ['what', 'goal', 'measured', ''],
    [
      'one-year course, one core, slowest of three',
      '0.1 ms',
      `${ownMs} ms (dopri at 1e-6 ${rangeOf(dopriMs)}; ${scipy})`,
      verdictOn(ownMs <= 0.1),
    ],
    ['its error against dopri at 1e-11', '1e-3', error.toExponential(1), verdictOn(error <= 1e-3)],
    [
      'five-year daily courses a second, one core',
      '1,500',
      `${taper} (taper), ${triple} (triple)`,
      verdictOn(Math.min(taper!, triple!) >= 1500),
    ],
    [
      '1,000,000 five-year children, two workers: most memory',
      '500 MB',
      `${memory} MB, in ${seconds} s`,
      verdictOn(memory! <= 500),
    ],
    ['five-year courses a second with FHIR bundles, one core', '100', `${withBundles}`, verdictOn(withBundles! >= 100)],
    ['fit and forecast of 180 days, one child, slowest record', '1 s', `${fitS} s`, verdictOn(fitS! <= 1)],
    [
      'frames a second while an illness is dragged, slowest screen',
      '30',
      `${fewest} (main thread at most ${frameMs} ms a frame)`,
      verdictOn(fewest >= 30),
    ],
  ]);
}

function figures(text: string, pattern: RegExp): number[] {
  const found = [...text.matchAll(pattern)].map(([, figure]) => Number(figure));
  if (found.length === 0 || found.some(Number.isNaN))
    throw new RangeError(`expected a figure for ${pattern} in:\n${text}`);
  return found;
}

function rangeOf(ms: readonly number[]): string {
  return `${Math.min(...ms)} to ${Math.max(...ms)} ms`;
}
