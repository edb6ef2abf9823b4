import { detectJerks } from '../../../src/body/jerks/detectJerks.ts';
import { oscillationOf } from '../../../src/body/oscillation/oscillationOf.ts';
import { drawNormal, makeRandom, type Random } from '../../../src/signal/index.ts';
import { UNITS_PER_G } from '../../../src/units/index.ts';
import { fixed, markdownTable, verdictOn } from '../markdown.ts';
import {
  addPulses,
  PULSE_SHAPES,
  type Pulse,
  type PulseShape,
  poissonTimes,
  randomDirection,
  type ThreeAxes,
} from './jerkPulses.ts';

const SHAPES = Object.keys(PULSE_SHAPES) as PulseShape[];
const WINDOW_S = 3;

type Axes = ThreeAxes & { readonly gravity: 'included' };

interface Tally {
  windows: number;
  called: number;
}

/** Windows that are called a tremor. */
function callsOf(signal: Axes): Tally & { frequencies: number[]; amplitudes: number[] } {
  const windows = oscillationOf(signal);
  const tremors = windows.filter(({ frequencyHz }) => !Number.isNaN(frequencyHz));
  return {
    windows: Math.round(windows.reduce((sum, { startS, endS }) => sum + endS - startS, 0) / WINDOW_S),
    called: tremors.length,
    frequencies: tremors.map(({ frequencyHz }) => frequencyHz),
    amplitudes: tremors.map(({ amplitudeMPerS2 }) => amplitudeMPerS2 / UNITS_PER_G['m/s2']),
  };
}

function noise(random: Random, rateHz: number, seconds: number): Axes {
  const axis = (gravity: number): Float64Array =>
    Float64Array.from({ length: Math.round(seconds * rateHz) }, () => gravity + 0.003 * drawNormal(random));
  return { startS: 0, rateHz, gravity: 'included', x: axis(0), y: axis(0), z: axis(1) };
}

/** A tremor whose frequency and strength wander (`wander` 0: a sine). */
function tremor(
  random: Random,
  rateHz: number,
  { frequencyHz, sizeG, wander }: { frequencyHz: number; sizeG: number; wander: number },
): Axes {
  const signal = noise(random, rateHz, 30);
  const direction = randomDirection(random);
  let phase = 2 * Math.PI * random();
  let drift = 0;
  let strength = 0;
  const step = Math.sqrt(4 / rateHz);
  for (let i = 0; i < signal.x.length; i++) {
    drift += -2 * (drift / rateHz) + 0.4 * wander * step * drawNormal(random);
    strength += -2 * (strength / rateHz) + 0.3 * wander * step * drawNormal(random);
    phase += (2 * Math.PI * (frequencyHz + drift)) / rateHz;
    const value = sizeG * Math.exp(strength) * Math.sin(phase);
    signal.x[i]! += value * direction[0];
    signal.y[i]! += value * direction[1];
    signal.z[i]! += value * direction[2];
  }
  return signal;
}

export function runTremor(rateHz: number) {
  const random = makeRandom(rateHz);
  const sines: Tally = { windows: 0, called: 0 };
  const wandering: Tally = { windows: 0, called: 0 };
  let frequencyError = 0;
  let amplitudeError = 0;
  let jerksInTremor = 0;
  for (let frequencyHz = 3; frequencyHz <= Math.min(12, 0.42 * rateHz); frequencyHz += 0.5) {
    for (const wander of frequencyHz >= 4 && frequencyHz <= 11 ? [0, 1] : [0]) {
      // What wanders leaves the range of 3 to 12 Hz at its ends.
      // A wandering tremor halves its strength now and then; below 0.3 m/s² it is not to be told.
      for (const sizeG of wander === 0 ? [0.05, 0.15, 0.5] : [0.1, 0.2, 0.5]) {
        const signal = tremor(random, rateHz, { frequencyHz, sizeG, wander });
        const { windows, called, frequencies, amplitudes } = callsOf(signal);
        jerksInTremor += detectJerks(signal).jerks.filter(({ still }) => still).length;
        const tally = wander === 0 ? sines : wandering;
        tally.windows += windows;
        tally.called += called;
        if (wander > 0) continue;
        for (const found of frequencies) frequencyError = Math.max(frequencyError, Math.abs(found - frequencyHz));
        for (const found of amplitudes) amplitudeError = Math.max(amplitudeError, Math.abs(found / sizeG - 1));
      }
    }
  }
  const jerks: Tally = { windows: 0, called: 0 };
  for (const shape of SHAPES) {
    for (const perMin of [6, 12, 30, 60, 120, 240]) {
      for (const durationS of [0.06, 0.1, 0.15, 0.25]) {
        const pulses = poissonTimes(random, perMin / 60, 1, 89).map(
          (timeS): Pulse => ({
            shape,
            timeS,
            sizeG: 0.1 + 0.9 * random(),
            durationS,
            direction: randomDirection(random),
          }),
        );
        const { windows, called } = callsOf(addPulses(noise(random, rateHz, 90), pulses));
        jerks.windows += windows;
        jerks.called += called;
      }
    }
  }
  return { rateHz, sines, wandering, jerks, frequencyError, amplitudeError, jerksInTremor };
}

export function tremorSection(): string {
  const rows = [100, 50, 30].map(runTremor);
  const share = ({ windows, called }: Tally): number => called / windows;
  const separated = ({ sines, wandering, jerks }: (typeof rows)[number]): number =>
    Math.min((sines.called + wandering.called) / (sines.windows + wandering.windows), 1 - share(jerks));
  return `### Tremor against jerks

Windows of 3 s. Tremors of 3 to 12 Hz, as sines of 0.05 to 0.5 g and, from 4 to 11 Hz and 0.1 g on, with wandering frequency (SD 0.4 Hz) and strength; against Poisson trains of jerks, 6 to 240 a minute, of every shape and duration above. Goal: 99 % of each called what they are.

${markdownTable([
  [
    'rate',
    'sines called tremor',
    'wandering tremors',
    'jerk trains called tremor',
    'separated',
    'goal',
    'frequency error (sines)',
    'amplitude error (sines)',
    'jerks found in tremors',
  ],
  ...rows.map((row) => [
    `${row.rateHz} Hz`,
    `${fixed(100 * share(row.sines), 1)} %`,
    `${fixed(100 * share(row.wandering), 1)} %`,
    `${fixed(100 * share(row.jerks), 2)} %`,
    `${fixed(100 * separated(row), 1)} %`,
    verdictOn(separated(row) >= 0.99),
    `${fixed(row.frequencyError, 2)} Hz`,
    `${fixed(100 * row.amplitudeError, 1)} %`,
    row.jerksInTremor,
  ]),
])}`;
}
