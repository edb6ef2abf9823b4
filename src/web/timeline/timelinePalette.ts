import type { LaneGroup, Tone } from './laneTypes.ts';

/** Colours of the picture, read from the page's style so that themes and print change them in one place. */
export interface TimelinePalette {
  readonly surface: string;
  readonly stripe: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly today: string;
  readonly alert: string;
  readonly watch: string;
  readonly group: Readonly<Record<LaneGroup, string>>;
}

/** Reads `--tl-…` as they hold for an element. */
export function readPalette(element: Element): TimelinePalette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--tl-${name}`).trim() || '#888888';
  return {
    surface: read('surface'),
    stripe: read('stripe'),
    ink: read('ink'),
    muted: read('muted'),
    grid: read('grid'),
    axis: read('axis'),
    today: read('today'),
    alert: read('alert'),
    watch: read('watch'),
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
