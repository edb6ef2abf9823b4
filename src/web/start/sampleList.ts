import type { MessageKey } from '../messages/en.ts';
import type { JobOptions } from '../worker/protocol.ts';

export interface SampleHead {
  readonly id: 'opsoclonus' | 'flutter' | 'nystagmus' | 'eyelink' | 'healthy' | 'wrist' | 'days';
  readonly fileName: string;
  /** A drawing of the waveform, 120 × 32; not data. */
  readonly sketch: string;
}

/** A real recording that comes with the page. */
export interface RecordedSample extends SampleHead {
  readonly url: string;
}

/** What the worker is told to make. */
export type SampleRecipe =
  | { readonly of: 'eyes'; readonly scenario: string; readonly seed: number; readonly durationS: number }
  | {
      readonly of: 'body';
      readonly scenario: string;
      readonly seed: number;
      readonly device: string;
      readonly parameters: Readonly<Record<string, number>>;
    }
  | { readonly of: 'days'; readonly days: number; readonly rateHz: number; readonly seed: number };

export interface SimulatedSample extends SampleHead {
  readonly simulate: SampleRecipe;
  /** What its file cannot tell. */
  readonly options?: JobOptions;
}

export type Sample = RecordedSample | SimulatedSample;

/** Origin and licence of the real ones: data/README.md. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'opsoclonus',
    fileName: 'simulated-opsoclonus.tsv',
    simulate: { of: 'eyes', scenario: 'opsoclonus', seed: 3, durationS: 30 },
    sketch:
      'M2 16l4-9 4 19 5-22 4 15 4-9 5 18 4-22 5 19 4-14 4 9 5-17 4 22 5-19 4 13 4-11 5 19 4-22 5 17 4-11 4 14 5-18 4 15 5-9 4 5 3-8 4 6',
  },
  {
    id: 'flutter',
    fileName: 'simulated-flutter.tsv',
    simulate: { of: 'eyes', scenario: 'flutter', seed: 1, durationS: 30 },
    sketch: 'M2 16h26l3-10 4 20 4-20 4 20 4-20 4 20 4-20 3 10h20l3-10 4 20 4-20 4 20 4-20 3 10h22',
  },
  {
    id: 'nystagmus',
    fileName: 'infantile-nystagmus.tsv',
    url: new URL('../../../data/eyes/infantile-nystagmus.tsv', import.meta.url).href,
    sketch: 'M2 8q6 2 18 16l3-17q6 2 18 17l3-17q6 2 18 17l3-17q6 2 18 17l3-17q6 2 18 17l3-17q4 1 8 8',
  },
  {
    id: 'eyelink',
    fileName: 'fixation-eyelink.tsv',
    url: new URL('../../../data/eyes/fixation-eyelink.tsv', import.meta.url).href,
    sketch: 'M2 24h18l2-16h20l2 10h16l2-14h18l2 20h16l2-11h18',
  },
  {
    id: 'healthy',
    fileName: 'simulated-healthy.tsv',
    simulate: { of: 'eyes', scenario: 'healthy-scanning', seed: 2, durationS: 30 },
    sketch: 'M2 20h14l2-8h24l2 14h12l2-20h26l2 9h10l2 8h20',
  },
  {
    id: 'wrist',
    fileName: 'simulated-wrist.kbcol',
    simulate: {
      of: 'body',
      scenario: 'five-minutes',
      seed: 3,
      device: 'watch-50',
      parameters: { jerksPerMin: 12, actionPerMin: 25 },
    },
    sketch:
      'M2 17h13l1-1 1-11 2 19 1-9 1 3 1-1h15l1-7 1 12 1-6 1 1h9l1-1 1-14 2 23 1-10 2 4 1-2h19l1 2 1-8 1 11 1-5h12l1-1 1-12 2 20 1-9 1 3 1-1h17',
  },
  {
    id: 'days',
    fileName: 'simulated-days.cwa',
    simulate: { of: 'days', days: 3, rateHz: 25, seed: 5 },
    // why: the file of this device does not say where it was worn
    options: { motion: { place: 'left-ankle' } },
    sketch:
      'M44 9v-3M47 9v-4M50 9v-2M53 9v-8M56 9v-5M59 9v-5M62 9v-3M65 9v-2M68 9v-2M71 9v-2M74 9v-5M77 9v-6M80 9v-4M83 9v-2M86 9v-3M89 9v-6M92 9v-6M95 9v-4M98 9v-4M101 9v-3M104 9v-2M107 9v-4M110 9v-3M113 9v-2M4 20v-8M7 20v-4M30 20v-4M33 20v-3M36 20v-3M39 20v-4M42 20v-4M45 20v-8M48 20v-8M51 20v-4M54 20v-2M57 20v-6M60 20v-4M63 20v-8M74 20v-5M77 20v-6M80 20v-3M83 20v-3M86 20v-3M89 20v-5M92 20v-4M95 20v-2M98 20v-6M4 31v-4M28 31v-2M31 31v-4M34 31v-6M37 31v-8M40 31v-4M43 31v-6M46 31v-3M49 31v-5M52 31v-5M55 31v-6M58 31v-4M72 31v-5M75 31v-5M78 31v-3M81 31v-3M84 31v-4M87 31v-4M90 31v-2M93 31v-2',
  },
];

export const sampleTitle = (id: Sample['id']): MessageKey => `sample.${id}.title`;
export const sampleText = (id: Sample['id']): MessageKey => `sample.${id}.text`;
