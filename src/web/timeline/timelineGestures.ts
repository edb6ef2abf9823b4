import type { DayWindow } from './dayWindow.ts';

export const GESTURES = {
  /** Zoom for one notch (100 px) of the wheel. chosen: four notches double or halve about twice. */
  wheelZoomPerPx: 0.0022,
  /** A pinch on a touchpad arrives as small turns of the wheel; each counts this much more. chosen. */
  pinchStrength: 4,
  /** Less movement than this is a click, px: of a mouse, and of a finger. */
  clickPx: 4,
  tapPx: 9,
} as const;

export interface Surface {
  /** Its width is the shown stretch. */
  readonly over: HTMLElement;
  readonly window: DayWindow;
  /** A turn of the wheel alone zooms; else it needs Ctrl and is left to the page without. */
  readonly plainWheel: boolean;
  /** Pointed at without moving: a place in px from the top left. */
  readonly onPick?: (xPx: number, yPx: number) => void;
  /** Told when a drag begins and ends. */
  readonly onDrag?: (dragging: boolean) => void;
}

/** Drag and sideways wheel move, pinch and wheel zoom, a click picks. Returns what takes it all off again. */
export function attachTimelineGestures(surface: Surface): () => void {
  const off = [attachWheel(surface), attachPointers(surface)];
  return () => {
    for (const detach of off) detach();
  };
}

function attachWheel({ over, window, plainWheel }: Surface): () => void {
  const wheel = (event: WheelEvent): void => {
    const px = event.deltaMode === 1 ? 33 : 1;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
    if (sideways) {
      event.preventDefault();
      window.pan(((event.deltaX || event.deltaY) * px) / over.clientWidth);
      return;
    }
    const withKey = event.ctrlKey || event.metaKey;
    if (!withKey && !plainWheel) return;
    event.preventDefault();
    // why: a touchpad's pinch comes with Ctrl and in small steps; a wheel's notch is a hundred
    const strength = event.ctrlKey && Math.abs(event.deltaY) < 40 ? GESTURES.pinchStrength : 1;
    const { left, width } = over.getBoundingClientRect();
    const { startDay, endDay } = window.get();
    const atDay = startDay + ((event.clientX - left) / width) * (endDay - startDay);
    window.zoom(Math.exp(event.deltaY * px * strength * GESTURES.wheelZoomPerPx), atDay);
  };
  over.addEventListener('wheel', wheel, { passive: false });
  return () => over.removeEventListener('wheel', wheel);
}

function attachPointers({ over, window, onPick, onDrag }: Surface): () => void {
  const pointers = new Map<number, number>();
  let grabbed = { ...window.get(), atPx: 0, pinchPx: 0 };
  let movedPx = 0;
  let downAt = { x: 0, y: 0 };
  const localPx = (clientX: number): number => clientX - over.getBoundingClientRect().left;
  const middlePx = (): number => [...pointers.values()].reduce((sum, x) => sum + x, 0) / pointers.size;
  const pinchPx = (): number => Math.max(...pointers.values()) - Math.min(...pointers.values());
  const grab = (): void => {
    grabbed = { ...window.get(), atPx: localPx(middlePx()), pinchPx: pinchPx() };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (pointers.size === 0) {
      movedPx = 0;
      downAt = { x: event.clientX, y: event.clientY };
    } else movedPx = Number.POSITIVE_INFINITY;
    pointers.set(event.pointerId, event.clientX);
    over.setPointerCapture(event.pointerId);
    grab();
  };
  const move = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, event.clientX);
    movedPx = Math.max(movedPx, Math.abs(event.clientX - downAt.x), Math.abs(event.clientY - downAt.y));
    if (movedPx <= (event.pointerType === 'mouse' ? GESTURES.clickPx : GESTURES.tapPx)) return;
    onDrag?.(true);
    const days = grabbed.endDay - grabbed.startDay;
    const ratio = pointers.size === 2 ? grabbed.pinchPx / Math.max(10, pinchPx()) : 1;
    const daysPerPx = days / over.clientWidth;
    const anchor = grabbed.startDay + grabbed.atPx * daysPerPx;
    const startDay = anchor - localPx(middlePx()) * daysPerPx * ratio;
    window.show({ startDay, endDay: startDay + days * ratio });
  };
  const up = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) {
      grab();
      return;
    }
    onDrag?.(false);
    const still = movedPx <= (event.pointerType === 'mouse' ? GESTURES.clickPx : GESTURES.tapPx);
    if (event.type === 'pointerup' && still) {
      const { left, top } = over.getBoundingClientRect();
      onPick?.(event.clientX - left, event.clientY - top);
    }
  };
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up } as const;
  for (const [name, listener] of Object.entries(listeners)) over.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) over.removeEventListener(name, listener as EventListener);
  };
}
