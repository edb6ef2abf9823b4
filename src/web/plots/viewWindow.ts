/** Half-open span of seconds. */
export interface Span {
  readonly startS: number;
  readonly endS: number;
}

/** The stretch of the recording that is shown. Changes reach subscribers at most once a frame. */
export interface ViewWindow {
  readonly full: Span;
  get(): Span;
  subscribe(changed: () => void): () => void;
  /** Shows a span, moved and cut so that it lies within the recording. */
  show(startS: number, endS: number): void;
  /** Factor < 1 shows less. `atS` keeps its place on the screen. */
  zoom(factor: number, atS?: number): void;
  /** Moves by a share of the shown span; positive is later. */
  pan(fraction: number): void;
  /** Puts a time in the middle as far as the ends allow, showing `spanS` or as much as now. */
  centre(timeS: number, spanS?: number): void;
  /** The time that was last put in the middle (even where the ends did not allow it), for as long as it is shown. */
  focusS(): number | undefined;
}

export interface ViewWindowOptions {
  readonly minSpanS: number;
  /** Called with the work that tells the subscribers; the browser hands in requestAnimationFrame. */
  readonly schedule: (work: () => void) => void;
}

export function makeViewWindow(full: Span, first: Span, { minSpanS, schedule }: ViewWindowOptions): ViewWindow {
  const subscribers = new Set<() => void>();
  let span = within(full, first.startS, first.endS, minSpanS);
  let scheduled = false;
  let centredS: number | undefined;

  const show = (startS: number, endS: number): void => {
    const next = within(full, startS, endS, minSpanS);
    if (centredS !== undefined && (centredS < next.startS || centredS > next.endS)) centredS = undefined;
    if (next.startS === span.startS && next.endS === span.endS) return;
    span = next;
    if (scheduled) return;
    scheduled = true;
    schedule(() => {
      scheduled = false;
      for (const changed of subscribers) changed();
    });
  };
  return {
    full,
    get: () => span,
    subscribe(changed) {
      subscribers.add(changed);
      return () => subscribers.delete(changed);
    },
    show,
    zoom(factor, atS = (span.startS + span.endS) / 2) {
      const lengthS = Math.max(minSpanS, (span.endS - span.startS) * factor);
      const share = (atS - span.startS) / (span.endS - span.startS);
      show(atS - share * lengthS, atS + (1 - share) * lengthS);
    },
    pan(fraction) {
      const stepS = (span.endS - span.startS) * fraction;
      show(span.startS + stepS, span.endS + stepS);
    },
    centre(timeS, spanS = span.endS - span.startS) {
      show(timeS - spanS / 2, timeS + spanS / 2);
      centredS = timeS;
    },
    focusS: () => centredS,
  };
}

function within(full: Span, startS: number, endS: number, minSpanS: number): Span {
  const fullS = full.endS - full.startS;
  const lengthS = Math.min(fullS, Math.max(minSpanS, endS - startS));
  const start = Math.max(full.startS, Math.min(startS, full.endS - lengthS));
  return lengthS >= fullS ? full : { startS: start, endS: start + lengthS };
}
