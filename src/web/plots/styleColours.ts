/** Colours that every picture with lanes has. */
export interface LaneColours {
  readonly surface: string;
  readonly stripe: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
}

/** Reads `--prefix-…` as they hold for an element, so that themes and print change them in one place. */
export function colourReader(element: Element, prefix: string): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(`--${prefix}-${name}`).trim() || '#888888';
}

export function laneColours(colour: (name: string) => string): LaneColours {
  return {
    surface: colour('surface'),
    stripe: colour('stripe'),
    ink: colour('ink'),
    muted: colour('muted'),
    grid: colour('grid'),
    axis: colour('axis'),
  };
}
