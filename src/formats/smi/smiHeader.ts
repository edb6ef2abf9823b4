import type { ScreenGeometry } from '../../recording/index.ts';

/** What the `##` lines of an export tell. Subject, description and date are not kept. */
export interface SmiHeader {
  readonly rateHz: number | undefined;
  readonly geometry: Partial<ScreenGeometry>;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Header key in the file → name among the facts. */
const FACTS: Readonly<Record<string, string>> = {
  Version: 'converter',
  'IDF Version': 'idfVersion',
  'IView X Version': 'trackerSoftware',
  Format: 'recorded',
  Reversed: 'reversed',
  'Filter Depth [ms]': 'filterDepthMs',
  Bilateral: 'bilateralFilter',
  'Heuristics Stage': 'heuristicFilterStage',
};

/** Collects `## key:<tab>value<tab>value` lines. */
export class SmiHeaderReader {
  readonly #values = new Map<string, readonly string[]>();

  push(text: string): void {
    const match = text.match(/^##\s*([^:\t]+?)\s*:\s*(.*)$/);
    if (match === null) return;
    this.#values.set(
      match[1]!,
      match[2]!.split(/\t/).map((value) => value.trim()),
    );
  }

  finish(): SmiHeader {
    const [widthPx, heightPx] = this.#numbers('Calibration Area');
    const [widthMm, heightMm] = this.#numbers('Stimulus Dimension [mm]');
    const [distanceMm] = this.#numbers('Head Distance [mm]');
    const [rateHz] = this.#numbers('Sample Rate');
    const facts: Record<string, string | number> = {};
    for (const [key, name] of Object.entries(FACTS)) {
      const value = this.#values.get(key)?.join(' ').trim();
      if (value) facts[name] = value;
    }
    return {
      rateHz,
      geometry: {
        ...(widthPx === undefined || heightPx === undefined ? {} : { widthPx, heightPx }),
        ...(widthMm === undefined || heightMm === undefined
          ? {}
          : { widthM: widthMm / 1000, heightM: heightMm / 1000 }),
        ...(distanceMm === undefined ? {} : { distanceM: distanceMm / 1000 }),
      },
      facts,
    };
  }

  /** The positive numbers of a line; a decimal comma is read as a point. */
  #numbers(key: string): (number | undefined)[] {
    return (this.#values.get(key) ?? []).map((text) => {
      const value = Number(text.replace(',', '.'));
      return value > 0 ? value : undefined;
    });
  }
}
