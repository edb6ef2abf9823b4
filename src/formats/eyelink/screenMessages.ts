import type { ScreenGeometry } from '../../recording/index.ts';

/** Corner coordinates of the screen as samples count them. */
export interface PixelFrame {
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 where y grows downwards (as usual), -1 where the file has it upwards. */
  readonly ySense: 1 | -1;
}

const SCREEN_WORDS =
  /(?:^|\s)(GAZE_COORDS|DISPLAY_COORDS|SCREEN_PIXEL_COORDS|SCREEN_PHYS_COORDS|(?:SIMULATION_)?SCREEN_DISTANCE)\b\s*[=:]?\s*([-+\d.,\s]+)/i;

/**
 * Collects what messages say of the screen: GAZE_COORDS (in every recording block, binding), DISPLAY_COORDS and
 * SCREEN_PIXEL_COORDS (px, with or without `=`), SCREEN_PHYS_COORDS (mm from the centre), SCREEN_DISTANCE (mm to the
 * centre, or to the upper and the lower edge).
 */
export class ScreenMessages {
  #gaze: PixelFrame | undefined;
  #display: PixelFrame | undefined;
  #physMm: { width: number; height: number } | undefined;
  #distancesMm: readonly number[] = [];

  /** Looks at the text of a message (or command); true where it was about the screen. */
  push(text: string): boolean {
    const found = SCREEN_WORDS.exec(text);
    if (found === null) return false;
    const word = found[1]!.toUpperCase();
    const numbers = found[2]!
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    if (numbers.some((number) => !Number.isFinite(number))) return false;
    if (word.endsWith('DISTANCE')) {
      if (numbers.length >= 1 && numbers.every((mm) => mm > 0)) this.#distancesMm = numbers.slice(0, 2);
    } else if (numbers.length >= 4) this.#pushCoords(word, numbers as [number, number, number, number]);
    return true;
  }

  #pushCoords(word: string, [left, top, right, bottom]: readonly [number, number, number, number]): void {
    if (word === 'SCREEN_PHYS_COORDS') {
      const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
      if (width > 0 && height > 0) this.#physMm = { width, height };
      return;
    }
    if (!(right > left) || top === bottom) return;
    const frame: PixelFrame = {
      left,
      top,
      widthPx: pixelCount(right - left),
      heightPx: pixelCount(Math.abs(bottom - top)),
      ySense: bottom > top ? 1 : -1,
    };
    if (word === 'GAZE_COORDS') this.#gaze = frame;
    else this.#display = frame;
  }

  /** The frame that samples are counted in: GAZE_COORDS, else DISPLAY_COORDS. */
  get frame(): PixelFrame | undefined {
    return this.#gaze ?? this.#display;
  }

  /** What is odd: the two frames differ by more than the usual one pixel. */
  get disagreement(): { found: string; used: string } | undefined {
    const [gaze, display] = [this.#gaze, this.#display];
    if (gaze === undefined || display === undefined) return undefined;
    const differs = Math.abs(gaze.widthPx - display.widthPx) > 1 || Math.abs(gaze.heightPx - display.heightPx) > 1;
    const size = (frame: PixelFrame): string => `${frame.widthPx} × ${frame.heightPx} px`;
    return differs
      ? { found: `${size(gaze)} by GAZE_COORDS and ${size(display)} by DISPLAY_COORDS`, used: size(gaze) }
      : undefined;
  }

  geometry(): Partial<ScreenGeometry> | undefined {
    const { frame } = this;
    const distanceMm = this.#distanceMm();
    const geometry = {
      ...(frame === undefined ? {} : { widthPx: frame.widthPx, heightPx: frame.heightPx }),
      ...(this.#physMm === undefined ? {} : { widthM: this.#physMm.width / 1000, heightM: this.#physMm.height / 1000 }),
      ...(distanceMm === undefined ? {} : { distanceM: distanceMm / 1000 }),
    };
    return Object.keys(geometry).length === 0 ? undefined : geometry;
  }

  /** One number is the distance to the centre. Two are to the upper and lower edge: the median line of that triangle. */
  #distanceMm(): number | undefined {
    const [first, second] = this.#distancesMm;
    if (first === undefined || second === undefined || this.#physMm === undefined)
      return second === undefined ? first : undefined;
    const squared = (first * first + second * second) / 2 - (this.#physMm.height * this.#physMm.height) / 4;
    return squared > 0 ? Math.sqrt(squared) : undefined;
  }
}

/** 0 to 1919 are 1920 px; some programs write 0 to 1920 for the same screen. Screens have an even number of px. */
function pixelCount(span: number): number {
  return Math.round(span) % 2 === 1 ? Math.round(span) + 1 : Math.round(span);
}
