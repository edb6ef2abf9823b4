import { describe, expect, test } from 'vitest';
import { pageFonts, printable } from './pageFont.ts';
import { sfntOfWoff } from './sfntOfWoff.ts';

describe('sfntOfWoff', () => {
  test('both fonts of the page become TrueType with a sound table directory', () => {
    for (const font of Object.values(pageFonts())) {
      expect(font.readUInt32BE(0)).toBe(0x00010000);
      const count = font.readUInt16BE(4);
      const tags = Array.from({ length: count }, (_, i) => {
        const at = 12 + 16 * i;
        const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
        expect(offset % 4).toBe(0);
        expect(offset + length).toBeLessThanOrEqual(font.length);
        return font.toString('latin1', at, at + 4);
      });
      expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca']));
    }
  });

  test('each table sums up to the checksum that the font says', () => {
    const { regular } = pageFonts();
    for (let i = 0; i < regular.readUInt16BE(4); i++) {
      const at = 12 + 16 * i;
      const [tag, expected, offset, length] = [
        regular.toString('latin1', at, at + 4),
        ...[4, 8, 12].map((k) => regular.readUInt32BE(at + k)),
      ] as [string, number, number, number];
      // why: the head table holds a checksum of the whole font, which its own leaves out
      if (tag === 'head') continue;
      let sum = 0;
      for (let k = 0; k < length; k += 4) sum = (sum + regular.readUInt32BE(offset + k)) >>> 0;
      expect(sum, tag).toBe(expected);
    }
    expect.hasAssertions();
  });

  test.each([[new Uint8Array(3)], [new Uint8Array(100)]])('%# bytes that are no WOFF are a wrong call', (bytes) => {
    expect(() => sfntOfWoff(bytes)).toThrow(RangeError);
  });
});

describe('printable', () => {
  const hasLatin = (code: number) => code < 0x250;

  test('a letter that the font lacks becomes one "?", also where it takes two code units', () => {
    expect(printable('aж𝄞é', hasLatin)).toEqual({ text: 'a??é', lacks: true });
  });

  test('line ends stay, control characters and direction marks go', () => {
    expect(printable('a\nb\u202ec\u0000', hasLatin)).toEqual({ text: 'a\nbc', lacks: false });
  });
});
