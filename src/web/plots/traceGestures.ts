import type { ViewWindow } from './viewWindow.ts';

export const GESTURES = {
  /** Zoom for one notch (100 px) of the wheel. chosen: four notches double or halve about twice. */
  wheelZoomPerPx: 0.0022,
  /** A wheel turn that began while the page scrolled goes on scrolling it for this long, ms. chosen. */
  pageScrollMs: 250,
  /** Less movement than this is a click, px. */
  clickPx: 3,
} as const;

export interface TraceSurface {
  /** The element that lies over the traces; its width is the shown span. */
  readonly over: HTMLElement;
  readonly window: ViewWindow;
  /** Shows the stretch being selected, in px from the left; undefined ends it. */
  readonly select: (range: readonly [number, number] | undefined) => void;
}

/**
 * Wheel and pinch zoom, drag pans, shift-drag selects what to zoom to. Returns what takes it all off again.
 * The wheel is left to the page where it would do nothing here.
 */
export function attachTraceGestures(surface: TraceSurface): () => void {
  const off = [attachWheel(surface), attachPointers(surface)];
  return () => {
    for (const detach of off) detach();
  };
}

function timeAt({ over, window }: TraceSurface, clientX: number): number {
  const { left, width } = over.getBoundingClientRect();
  const { startS, endS } = window.get();
  return startS + ((clientX - left) / width) * (endS - startS);
}

function attachWheel(surface: TraceSurface): () => void {
  const { over, window } = surface;
  let pageScrolledAt = Number.NEGATIVE_INFINITY;
  const scrolled = (): void => {
    pageScrolledAt = performance.now();
  };
  const wheel = (event: WheelEvent): void => {
    const { startS, endS } = window.get();
    const isWhole = startS === window.full.startS && endS === window.full.endS;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isWhole && (sideways || event.deltaY > 0)) return;
    if (!event.ctrlKey && performance.now() - pageScrolledAt < GESTURES.pageScrollMs) return;
    event.preventDefault();
    const px = event.deltaMode === 1 ? 33 : 1;
    if (sideways) window.pan((event.deltaX * px) / over.clientWidth);
    else {
      const strength = event.ctrlKey ? 4 : 1;
      window.zoom(Math.exp(event.deltaY * px * strength * GESTURES.wheelZoomPerPx), timeAt(surface, event.clientX));
    }
  };
  over.addEventListener('wheel', wheel, { passive: false });
  document.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    over.removeEventListener('wheel', wheel);
    document.removeEventListener('scroll', scrolled);
  };
}

function attachPointers(surface: TraceSurface): () => void {
  const { over, window } = surface;
  const pointers = new Map<number, number>();
  let selectFrom: number | undefined;
  let grabbed = { ...window.get(), atPx: 0, pinchPx: 0 };

  const middlePx = (): number => [...pointers.values()].reduce((sum, x) => sum + x, 0) / pointers.size;
  const pinchPx = (): number => Math.max(...pointers.values()) - Math.min(...pointers.values());
  const grab = (): void => {
    grabbed = { ...window.get(), atPx: middlePx(), pinchPx: pinchPx() };
  };
  const localPx = (clientX: number): number => clientX - over.getBoundingClientRect().left;

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    over.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, event.clientX);
    selectFrom = event.shiftKey && pointers.size === 1 ? localPx(event.clientX) : undefined;
    grab();
  };
  const move = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, event.clientX);
    if (selectFrom !== undefined) {
      const now = localPx(event.clientX);
      surface.select([Math.min(selectFrom, now), Math.max(selectFrom, now)]);
      return;
    }
    const sPerPx = (grabbed.endS - grabbed.startS) / over.clientWidth;
    const ratio = pointers.size === 2 ? grabbed.pinchPx / Math.max(10, pinchPx()) : 1;
    const anchorS = grabbed.startS + localPx(grabbed.atPx) * sPerPx;
    const startS = anchorS - localPx(middlePx()) * sPerPx * ratio;
    window.show(startS, startS + (grabbed.endS - grabbed.startS) * ratio);
  };
  const up = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (selectFrom !== undefined) {
      const now = localPx(event.clientX);
      const rect = over.getBoundingClientRect();
      if (Math.abs(now - selectFrom) > GESTURES.clickPx) {
        const [a, b] = [timeAt(surface, rect.left + selectFrom), timeAt(surface, rect.left + now)];
        window.show(Math.min(a, b), Math.max(a, b));
      }
      selectFrom = undefined;
      surface.select(undefined);
    }
    if (pointers.size > 0) grab();
  };
  over.addEventListener('pointerdown', down);
  over.addEventListener('pointermove', move);
  over.addEventListener('pointerup', up);
  over.addEventListener('pointercancel', up);
  return () => {
    over.removeEventListener('pointerdown', down);
    over.removeEventListener('pointermove', move);
    over.removeEventListener('pointerup', up);
    over.removeEventListener('pointercancel', up);
  };
}
