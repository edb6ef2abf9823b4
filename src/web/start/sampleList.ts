import type { MessageKey } from '../messages/en.ts';

export interface SampleHead {
  readonly id: 'opsoclonus' | 'flutter' | 'nystagmus' | 'eyelink' | 'healthy';
  readonly fileName: string;
  /** A drawing of the waveform, 120 × 32; not data. */
  readonly sketch: string;
}

/** A real recording that comes with the page. */
export interface RecordedSample extends SampleHead {
  readonly url: string;
}

export interface SimulatedSample extends SampleHead {
  readonly simulate: { readonly scenario: string; readonly seed: number; readonly durationS: number };
}

export type Sample = RecordedSample | SimulatedSample;

/** Origin and licence of the real ones: data/README.md. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'opsoclonus',
    fileName: 'simulated-opsoclonus.tsv',
    simulate: { scenario: 'opsoclonus', seed: 3, durationS: 30 },
    sketch:
      'M2 16l4-9 4 19 5-22 4 15 4-9 5 18 4-22 5 19 4-14 4 9 5-17 4 22 5-19 4 13 4-11 5 19 4-22 5 17 4-11 4 14 5-18 4 15 5-9 4 5 3-8 4 6',
  },
  {
    id: 'flutter',
    fileName: 'simulated-flutter.tsv',
    simulate: { scenario: 'flutter', seed: 1, durationS: 30 },
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
    simulate: { scenario: 'healthy-scanning', seed: 2, durationS: 30 },
    sketch: 'M2 20h14l2-8h24l2 14h12l2-20h26l2 9h10l2 8h20',
  },
];

export const sampleTitle = (id: Sample['id']): MessageKey => `sample.${id}.title`;
export const sampleText = (id: Sample['id']): MessageKey => `sample.${id}.text`;
