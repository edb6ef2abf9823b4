import { OSCILLATOR_DEFAULTS, type OscillatorParameters } from './oscillatorParameters.ts';

/** Something that can be turned on the oscillator, told in plain words. */
export interface OscillatorKnob {
  readonly id: string;
  /** Key of the knob's name in the page's message catalogue; `meaning` is its English explanation. */
  readonly labelKey: string;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly step: number;
  readonly unit: string;
  readonly meaning: string;
  /** `evidence`: a published finding or model points to this place. `assumption`: ours, for playing. */
  readonly basis: 'evidence' | 'assumption';
  /** Citation key of docs/references.bib, or 'own'. */
  readonly source: string;
  read(parameters: OscillatorParameters): number;
  write(parameters: OscillatorParameters, value: number): OscillatorParameters;
}

type PlainKey = {
  [K in keyof OscillatorParameters]: OscillatorParameters[K] extends number ? K : never;
}[keyof OscillatorParameters];

type KnobText = Omit<OscillatorKnob, 'labelKey' | 'read' | 'write' | 'default'>;

/** A knob for one number of the parameters, shown times `scale`. */
function plainKnob(key: PlainKey, scale: number, text: KnobText): OscillatorKnob {
  return {
    ...text,
    labelKey: `knob.${text.id}`,
    default: OSCILLATOR_DEFAULTS[key] * scale,
    read: (parameters) => parameters[key] * scale,
    write: (parameters, value) => ({ ...parameters, [key]: value / scale }),
  };
}

/** The knob for the time constant of all three pairs; their ratios stay. */
const adaptation: OscillatorKnob = {
  id: 'adaptation',
  labelKey: 'knob.adaptation',
  min: 12,
  max: 80,
  default: OSCILLATOR_DEFAULTS.horizontal.adaptationS * 1000,
  step: 1,
  unit: 'ms',
  meaning: 'How slowly the burst neurons recover from being held down. Slower: fewer and larger movements.',
  basis: 'evidence',
  source: 'ShaikhEtAl2008',
  read: ({ horizontal }) => horizontal.adaptationS * 1000,
  write(parameters, value) {
    const scale = value / 1000 / parameters.horizontal.adaptationS;
    const slow = (pair: OscillatorParameters['horizontal']) => ({ ...pair, adaptationS: pair.adaptationS * scale });
    return {
      ...parameters,
      horizontal: slow(parameters.horizontal),
      vertical: slow(parameters.vertical),
      torsional: slow(parameters.torsional),
    };
  },
};

/** Size of one pair; 0 switches it off. */
function gainKnob(axis: 'vertical' | 'torsional', max: number, meaning: string): OscillatorKnob {
  return {
    id: `${axis}Gain`,
    labelKey: `knob.${axis}Gain`,
    min: 0,
    max,
    default: OSCILLATOR_DEFAULTS[axis].gain,
    step: 0.05,
    unit: 'ratio',
    meaning,
    basis: 'evidence',
    source: 'WongEtAl2001',
    read: (parameters) => parameters[axis].gain,
    write: (parameters, value) => ({ ...parameters, [axis]: { ...parameters[axis], gain: value } }),
  };
}

/** All knobs, by hand, in the order in which a page shows them. */
export const OSCILLATOR_KNOBS: readonly OscillatorKnob[] = [
  plainKnob('rebound', 1, {
    id: 'rebound',
    min: 0,
    max: 2,
    step: 0.05,
    unit: 'ratio',
    meaning: 'How strongly a burst neuron fires when it is let go. One of the two suspected places: its membrane.',
    basis: 'evidence',
    source: 'ShaikhEtAl2008',
  }),
  plainKnob('fastigialDrive', 1, {
    id: 'fastigialDrive',
    min: 0,
    max: 40,
    step: 1,
    unit: 'drive',
    meaning: 'Drive from the deep cerebellum when its brake is weak. The other suspected place.',
    basis: 'evidence',
    source: 'WongEtAl2001',
  }),
  plainKnob('omnipauseTone', 1, {
    id: 'omnipauseTone',
    min: -0.3,
    max: 0.5,
    step: 0.01,
    unit: 'fraction',
    meaning: 'The brake that keeps the eyes still between movements. At 0.05 and above a steady brake stops the dance.',
    basis: 'assumption',
    source: 'own',
  }),
  plainKnob('omnipauseWander', 1, {
    id: 'omnipauseWander',
    min: 0,
    max: 0.3,
    step: 0.01,
    unit: 'fraction',
    meaning: 'How much that brake wanders: bursts come and go.',
    basis: 'assumption',
    source: 'own',
  }),
  plainKnob('omnipauseWanderS', 1, {
    id: 'omnipauseWanderS',
    min: 0.1,
    max: 2,
    step: 0.05,
    unit: 's',
    meaning: 'How long bursts and pauses last.',
    basis: 'assumption',
    source: 'own',
  }),
  adaptation,
  plainKnob('crossInhibition', 1, {
    id: 'crossInhibition',
    min: 0,
    max: 2,
    step: 0.05,
    unit: 'ratio',
    meaning: 'How strongly one side holds the other down.',
    basis: 'evidence',
    source: 'RamatEtAl2005',
  }),
  plainKnob('membraneS', 1000, {
    id: 'membrane',
    min: 2,
    max: 12,
    step: 0.5,
    unit: 'ms',
    meaning: 'How fast a burst neuron answers.',
    basis: 'assumption',
    source: 'own',
  }),
  plainKnob('delayS', 1000, {
    id: 'delay',
    min: 0.5,
    max: 12,
    step: 0.5,
    unit: 'ms',
    meaning: 'Time the signal takes from one side to the other.',
    basis: 'evidence',
    source: 'RamatEtAl2005',
  }),
  gainKnob('vertical', 1.5, 'Size of the up-and-down movement. With none of it, opsoclonus becomes flutter.'),
  gainKnob('torsional', 1, 'Size of the rolling movement of the eyes.'),
  plainKnob('noiseSd', 1, {
    id: 'noise',
    min: 0,
    max: 10,
    step: 0.5,
    unit: 'drive',
    meaning: 'Restlessness of the neurons. Without any, nothing starts the movement.',
    basis: 'assumption',
    source: 'own',
  }),
  plainKnob('yokingFraction', 100, {
    id: 'yoking',
    min: 0,
    max: 10,
    step: 0.5,
    unit: '%',
    meaning: 'By how much the two eyes differ in size of movement.',
    basis: 'assumption',
    source: 'own',
  }),
];
