import { colourReader, type LaneColours, laneColours } from '../plots/styleColours.ts';
import type { LaneGroup, Tone } from './laneTypes.ts';

/** Colours of the picture, read from the page's style so that themes and print change them in one place. */
export interface TimelinePalette extends LaneColours {
  readonly today: string;
  readonly alert: string;
  readonly watch: string;
  /** A research forecast. */
  readonly ahead: string;
  readonly group: Readonly<Record<LaneGroup, string>>;
}

/** Reads `--tl-…` as they hold for an element. */
export function readPalette(element: Element): TimelinePalette {
  const read = colourReader(element, 'tl');
  return {
    ...laneColours(read),
    today: read('today'),
    alert: read('alert'),
    watch: read('watch'),
    ahead: read('ahead'),
    group: {
      course: read('ink'),
      opsoclonus: read('opsoclonus'),
      myoclonus: read('myoclonus'),
      ataxia: read('ataxia'),
      encephalopathy: read('encephalopathy'),
      scores: read('scores'),
      treatment: read('treatment'),
      events: read('events'),
      tumour: read('tumour'),
      results: read('results'),
      files: read('files'),
    },
  };
}

export function toneColour({ alert, watch, muted }: TimelinePalette, tone: Tone, own: string): string {
  if (tone === 'alert') return alert;
  if (tone === 'watch') return watch;
  return tone === 'muted' ? muted : own;
}
