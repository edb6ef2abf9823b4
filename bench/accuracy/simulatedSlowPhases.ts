import { pathToFileURL } from 'node:url';
import { detectEyeEvents, LABEL, primarySignals } from '../../src/eyes/index.ts';
import { simulateEyes, type TrueInterval } from '../../src/simulate/index.ts';

/** How slow phases and blinks of simulated healthy eyes come out of a device. */
export interface SimulatedSlowRow {
  readonly device: string;
  readonly scenario: string;
  /** Share of true pursuit, outside fast phases and blinks, that was labelled pursuit; NaN where there is none. */
  readonly pursuitFound: number;
  /** Share of all other slow samples that was labelled pursuit. In the pursuit scenarios these are only the short rests beside it. */
  readonly falsePursuit: number;
  readonly blinksTrue: number;
  readonly blinksFound: number;
  /** Blinks found where there was none; device drop-outs of 50 ms or more count here. */
  readonly blinksFalse: number;
}

const DEVICES = ['eyelink', 'screen-120', 'vng', 'phone-240', 'phone-60', 'phone-30'];
const SCENARIOS = ['healthy-fixation', 'healthy-scanning', 'healthy-pursuit-ramp', 'healthy-pursuit-sine'];
const SLOW: readonly number[] = [LABEL.fixation, LABEL.pursuit, LABEL.undefined];

export function simulatedSlowRows(seedCount = 8, durationS = 30): SimulatedSlowRow[] {
  return DEVICES.flatMap((device) =>
    SCENARIOS.map((scenario) => simulatedRow(device, scenario, { seedCount, durationS })),
  );
}

function simulatedRow(
  device: string,
  scenario: string,
  { seedCount, durationS }: { seedCount: number; durationS: number },
): SimulatedSlowRow {
  const slow = { pursuit: 0, pursuitFound: 0, other: 0, otherFound: 0 };
  const blinks = { true: 0, found: 0, false: 0 };
  for (let seed = 1; seed <= seedCount; seed++) {
    const { recording, truth } = simulateEyes({ scenario, seed, durationS, device });
    for (const { signal } of primarySignals(recording.streams).segments) {
      const detection = detectEyeEvents(signal);
      const pursued = maskOf(truth.pursuits, signal);
      detection.labels.forEach((label, i) => {
        if (!SLOW.includes(label)) return;
        const key = pursued[i] === 1 ? 'pursuit' : 'other';
        slow[key]++;
        if (label === LABEL.pursuit) slow[`${key}Found`]++;
      });
      const meets = (a: TrueInterval) => (b: TrueInterval) => a.startS < b.endS && b.startS < a.endS;
      blinks.true += truth.blinks.length;
      blinks.found += truth.blinks.filter((blink) => detection.blinks.some(meets(blink))).length;
      blinks.false += detection.blinks.filter((blink) => !truth.blinks.some(meets(blink))).length;
    }
  }
  return {
    device,
    scenario,
    pursuitFound: slow.pursuitFound / slow.pursuit,
    falsePursuit: slow.otherFound / slow.other,
    blinksTrue: blinks.true,
    blinksFound: blinks.found,
    blinksFalse: blinks.false,
  };
}

function maskOf(
  intervals: readonly TrueInterval[],
  { startS, rateHz, x }: { startS: number; rateHz: number; x: { readonly length: number } },
): Uint8Array {
  const mask = new Uint8Array(x.length);
  for (const interval of intervals) {
    mask.fill(1, Math.ceil((interval.startS - startS) * rateHz), Math.ceil((interval.endS - startS) * rateHz));
  }
  return mask;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log('device | scenario | pursuit found | false pursuit | blinks found | false blinks');
  for (const row of simulatedSlowRows()) {
    const percent = (v: number): string => (Number.isNaN(v) ? '–' : `${(100 * v).toFixed(1)} %`);
    const found = `${row.blinksFound} of ${row.blinksTrue}`;
    console.log(
      [row.device, row.scenario, percent(row.pursuitFound), percent(row.falsePursuit), found, row.blinksFalse].join(
        ' | ',
      ),
    );
  }
}
