import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sfntOfWoff } from './sfntOfWoff.ts';

export type FontName = 'regular' | 'bold';

let fonts: Readonly<Record<FontName, Buffer>> | undefined;

/**
 * The page's two fonts: DejaVu Sans, which has Latin with all its marks, Greek, Cyrillic, Armenian, Georgian, Hebrew and
 * Arabic. It comes with the program, so that a page looks the same on every machine. Read once.
 */
export function pageFonts(): Readonly<Record<FontName, Buffer>> {
  if (fonts !== undefined) return fonts;
  const require = createRequire(import.meta.url);
  const read = (path: string) => sfntOfWoff(readFileSync(path));
  fonts = {
    regular: read(require.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff')),
    bold: read(require.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff')),
  };
  return fonts;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters and marks that turn the reading direction round are what is taken out
const NOT_FOR_PAPER = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** A text with "?" for each character that the font lacks; without control characters. */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): { text: string; lacks: boolean } {
  let lacks = false;
  const shown = [...text.replace(NOT_FOR_PAPER, '')].map((character) => {
    if (character === '\n' || hasGlyph(character.codePointAt(0)!)) return character;
    lacks = true;
    return '?';
  });
  return { text: shown.join(''), lacks };
}
