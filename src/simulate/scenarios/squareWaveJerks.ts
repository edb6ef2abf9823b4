import { drawNormal } from '../../signal/index.ts';
import { drawBetween, drawPauseS, type EyeScenario, pairMeasures, type ScenarioContext } from './scenario.ts';

/** Fixed numbers of square waves: saccades that break into fixation and are undone. */
const SQUARE_WAVE_PARAMETERS = {
  squareRestS: [0.15, 0.3] as const, // s, about 200 ms [LeighZee2015]
  macroRestS: [0.07, 0.15] as const, // s [LeighZee2015]
  returnErrorFraction: 0.05, // chosen: the way back misses by some per cent
};

/** Horizontal jerks away and back, `ratePerS` pairs per second, with a rest away from the target. */
function writeSquareWaves(context: ScenarioContext, restAwayS: readonly [number, number]): void {
  const { track, person, values } = context;
  const chance = context.random('scenario/squares');
  while (!track.finished) {
    const size = values.amplitudeDeg! * Math.max(0.4, 1 + 0.2 * drawNormal(chance));
    const sign = chance() < 0.5 ? -1 : 1;
    const awayS = drawBetween(chance, ...restAwayS);
    track.hold(drawPauseS(chance, 1 / values.ratePerS! - awayS - 0.06, 0.12));
    const home = track.at;
    track.saccade({ dxDeg: sign * size, dyDeg: 0.03 * size * drawNormal(chance) }, { person });
    track.hold(awayS);
    const error = SQUARE_WAVE_PARAMETERS.returnErrorFraction * size * drawNormal(chance);
    // why the pull by a half: errors of the way back would add up to a walk away from the target.
    track.saccade(
      { dxDeg: home.dxDeg * 0.5 - track.at.dxDeg + error, dyDeg: home.dyDeg * 0.5 - track.at.dyDeg },
      { person },
    );
  }
}

export const squareWaveJerks: EyeScenario = {
  id: 'square-wave-jerks',
  version: 1,
  title: 'Square-wave jerks',
  description: 'Small saccades away from the target and, a fifth of a second later, back.',
  waveform: 'square-wave-jerks',
  parameters: [
    { id: 'amplitudeDeg', unit: 'deg', min: 0.5, max: 5, meaning: 'typical size', source: 'LeighZee2015' },
    { id: 'ratePerS', unit: '1/s', min: 0.5, max: 2, meaning: 'pairs per second', source: 'LeighZee2015' },
  ],
  write(context) {
    writeSquareWaves(context, SQUARE_WAVE_PARAMETERS.squareRestS);
    return pairMeasures(context);
  },
};

export const macroSquareWaveJerks: EyeScenario = {
  ...squareWaveJerks,
  id: 'macro-square-wave-jerks',
  title: 'Macro square-wave jerks',
  description: 'Large saccades away from the target and, a tenth of a second later, back, two or three times a second.',
  parameters: [
    { id: 'amplitudeDeg', unit: 'deg', min: 5, max: 15, meaning: 'typical size', source: 'LeighZee2015' },
    { id: 'ratePerS', unit: '1/s', min: 2, max: 3, meaning: 'pairs per second', source: 'LeighZee2015' },
  ],
  write(context) {
    writeSquareWaves(context, SQUARE_WAVE_PARAMETERS.macroRestS);
    return pairMeasures(context);
  },
};
