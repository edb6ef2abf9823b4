import { drawNormal } from '../../signal/index.ts';
import { saccadeDurationS } from '../saccade/mainSequence.ts';
import { MINIMUM_JERK } from '../saccade/profile.ts';
import { drawBetween, type EyeScenario, type ScenarioContext, type ScenarioParameter } from './scenario.ts';

/** Fixed numbers of the bench; chosen to be those of the published comparison as far as it tells them. */
export const BENCH_PARAMETERS = {
  leadS: 0.5, // s of rest before the first saccade
  scatterFraction: 0.15, // SD of amplitude within a recording
  durationScatterFraction: 0.05, // SD of duration around the main sequence
  burstS: [0.3, 1] as const, // s
  restS: [0.5, 1.5] as const, // s
  lonelySaccadePerRest: 1, // ordinary saccades in a rest
};

const AMPLITUDE: ScenarioParameter = {
  id: 'amplitudeDeg',
  unit: 'deg',
  min: 1,
  max: 20,
  logarithmic: true,
  meaning: 'median size of the back-to-back saccades',
  source: 'chosen: the sizes reported for opsoclonus and flutter',
};
const BURSTS: ScenarioParameter = {
  id: 'inBursts',
  unit: '0 or 1',
  min: 0,
  max: 1,
  whole: true,
  meaning: '0 without a pause, 1 in bursts with fixation between',
  source: 'chosen: both are seen',
};

/** The bench of published detectors: minimum-jerk saccades without a pause, white noise only; see `bench-0.02`. */
function writeBench({ track, values, person, random }: ScenarioContext, plane: 'flutter' | 'opsoclonus'): void {
  const chance = random('scenario/bench');
  const amplitudeDeg = values.amplitudeDeg!;
  const saccade = (dxDeg: number, dyDeg: number): void => {
    const sizeDeg = Math.sqrt(dxDeg * dxDeg + dyDeg * dyDeg);
    const stretch = Math.max(0.8, 1 + BENCH_PARAMETERS.durationScatterFraction * drawNormal(chance));
    track.saccade({ dxDeg, dyDeg }, { durationS: saccadeDurationS(sizeDeg, person) * stretch, shape: MINIMUM_JERK });
  };
  const beat = (sign: number): void => {
    const size = amplitudeDeg * Math.max(0.4, 1 + BENCH_PARAMETERS.scatterFraction * drawNormal(chance));
    const { dxDeg: x, dyDeg: y } = track.at;
    if (plane === 'flutter') {
      // why the pull: equal scatter both ways would let the eye wander off.
      saccade(sign * size - 0.5 * (x - (sign * -amplitudeDeg) / 2), 0);
      return;
    }
    // Turn by more than a right angle towards a point near the centre, so that each saccade ends before the next begins.
    const home = Math.atan2(-y, -x);
    const angle = home + drawBetween(chance, -1, 1);
    saccade(size * Math.cos(angle), size * Math.sin(angle));
  };
  track.hold(BENCH_PARAMETERS.leadS);
  if (values.inBursts! === 0) {
    for (let sign = 1; !track.finished; sign = -sign) beat(sign);
    return;
  }
  while (!track.finished) {
    const endS = track.atS + drawBetween(chance, ...BENCH_PARAMETERS.burstS);
    for (let sign = 1, count = 0; !track.finished && (track.atS < endS || count < 3); sign = -sign, count++) beat(sign);
    const restS = drawBetween(chance, ...BENCH_PARAMETERS.restS);
    const partS = restS / (BENCH_PARAMETERS.lonelySaccadePerRest + 1);
    for (let k = 0; k < BENCH_PARAMETERS.lonelySaccadePerRest; k++) {
      track.hold(partS);
      const { dxDeg: x, dyDeg: y } = track.at;
      saccade(-x + drawBetween(chance, -1, 1), -y + drawBetween(chance, -1, 1));
    }
    track.hold(partS);
  }
}

export const benchFlutter: EyeScenario = {
  id: 'bench-flutter',
  version: 1,
  title: 'Bench: back-to-back minimum-jerk saccades, horizontal',
  description: 'Plain test signal: saccades of minimum jerk without a pause between, to and fro.',
  waveform: 'flutter',
  parameters: [AMPLITUDE, BURSTS],
  personRanges: {
    driftDegPerS: [0, 0],
    durationSlopeMsPerDeg: [2.2, 2.2],
    durationBaseMs: [21, 21],
    blinkPerMin: [0, 0],
  },
  write(context) {
    writeBench(context, 'flutter');
    return {};
  },
};

export const benchOpsoclonus: EyeScenario = {
  ...benchFlutter,
  id: 'bench-opsoclonus',
  title: 'Bench: back-to-back minimum-jerk saccades, all directions',
  description: 'Plain test signal: saccades of minimum jerk without a pause between, in all directions.',
  waveform: 'opsoclonus',
  write(context) {
    writeBench(context, 'opsoclonus');
    return {};
  },
};
