import { colourReader, type LaneColours, laneColours } from '../plots/styleColours.ts';

/** Colours of the picture, as the page's style gives them. */
export interface LanePalette extends LaneColours {
  readonly event: string;
  readonly plans: readonly [string, string];
}

/** Reads `--kv-…` as they hold for an element. */
export function readLanePalette(element: Element): LanePalette {
  const colour = colourReader(element, 'kv');
  return { ...laneColours(colour), event: colour('event'), plans: [colour('a'), colour('b')] };
}
