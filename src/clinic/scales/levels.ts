import type { Text4 } from '../text.ts';
import type { ScaleLevel } from './types.ts';

/** Levels with the values `first`, `first + 1` and so on. */
export function levelsFrom(first: number, texts: readonly Text4[]): readonly ScaleLevel[] {
  return texts.map((text, i) => ({ value: first + i, text }));
}
