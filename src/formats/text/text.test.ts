import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ByteSource, byteSourceFromBytes } from '../../recording/index.ts';
import { Cancelled } from '../format.ts';
import { crc32 } from './crc32.ts';
import { LineReader, MAX_LINE_BYTES } from './lineReader.ts';
import { parseNumber } from './parseNumber.ts';
import { HEAD_BYTES, readHead } from './readHead.ts';
import { readLines } from './readLines.ts';
import { detectEncoding, textChunks } from './textChunks.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const numberOf = (text: string, decimal = 46) => {
  const bytes = encoder.encode(`x${text}y`);
  return parseNumber(bytes, 1, bytes.length - 1, decimal);
};

describe('parseNumber', () => {
  test.each([
    ['12.5', 12.5],
    ['-0.001', -0.001],
    ['+3', 3],
    ['  7.25 ', 7.25],
    ['.5', 0.5],
    ['5.', 5],
    ['2.3e+06', 2.3e6],
    ['1E-3', 0.001],
    ['0', 0],
    ['9007199254740993', 9007199254740992],
  ])('"%s" is %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '.',
    '-',
    '+',
    'NaN',
    'Infinity',
    '1e999',
    '0x10',
    '1.2.3',
    '1,5',
    '1 2',
    '--1',
    '1e',
    'e5',
    '٣',
  ])('"%s" is no number', (text) => {
    expect(numberOf(text)).toBeNaN();
  });

  test('with decimal commas 1,5 is 1.5 and 1.5 is none', () => {
    expect(numberOf('1,5', 44)).toBe(1.5);
    expect(numberOf('-1,5e2', 44)).toBe(-150);
    expect(numberOf('1.5', 44)).toBeNaN();
    expect(numberOf('1.234,5', 44)).toBeNaN();
  });

  test('property: equals Number() for every double that String() writes, and for decimals', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
          fc
            .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 25 }))
            .map(([whole, decimals]) => {
              const digits = String(whole < 0n ? -whole : whole).padStart(decimals + 1, '0');
              const cut = digits.length - decimals;
              return `${whole < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`;
            }),
        ),
        (text) => {
          expect(numberOf(text)).toBe(Number(text));
        },
      ),
      { seed: 11, numRuns: 2000 },
    );
  });

  test('property: any text gives a number that Number() agrees with, or NaN; never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = numberOf(text);
        if (!Number.isNaN(value)) expect(value).toBe(Number(text));
        else expect(value).toBeNaN();
      }),
      { seed: 12, numRuns: 1000 },
    );
  });
});

describe('LineReader', () => {
  const linesOf = (chunks: readonly Uint8Array[]) => {
    const lines: string[] = [];
    const reader = new LineReader((bytes, start, end, line) => {
      expect(line).toBe(lines.length + 1);
      lines.push(decoder.decode(bytes.subarray(start, end)));
    });
    for (const chunk of chunks) reader.push(chunk);
    const unterminated = reader.flush();
    return { lines, unterminated };
  };

  test('property: equals a split at LF, CR LF or CR, whatever the pieces', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '', ' '), { maxLength: 40 })
          .map((parts) => parts.join('')),
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 }),
        (text, sizes) => {
          const bytes = encoder.encode(text);
          const chunks: Uint8Array[] = [];
          let at = 0;
          for (const size of sizes) {
            chunks.push(bytes.subarray(at, at + size));
            at += size;
          }
          chunks.push(bytes.subarray(at));
          const expected = text.split(/\r\n|\n|\r/);
          const last = expected.pop()!;
          if (last !== '') expected.push(last);
          expect(linesOf(chunks)).toEqual({ lines: expected, unterminated: last !== '' });
        },
      ),
      { seed: 13, numRuns: 1000 },
    );
  });

  test('a line longer than 1 MiB is cut there, so a binary file cannot fill the memory', () => {
    const long = new Uint8Array(MAX_LINE_BYTES).fill(65);
    const { lines } = linesOf([long, long, encoder.encode('\nb\n')]);
    expect(lines.map((line) => line.length)).toEqual([MAX_LINE_BYTES, 1]);
  });
});

describe('textChunks', () => {
  const textOf = async (source: ByteSource) => {
    const damages: string[] = [];
    const pieces: Uint8Array[] = [];
    for await (const piece of textChunks(source, (what) => damages.push(what))) pieces.push(piece.slice());
    return { text: decoder.decode(Buffer.concat(pieces)), damages };
  };
  const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const TEXT = 't_s\tµ\n0\t1 é 😀\n'.repeat(20);

  test.each([
    ['UTF-8', encoder.encode(TEXT)],
    ['UTF-8 with mark', encoder.encode(`\ufeff${TEXT}`)],
    ['UTF-16LE with mark', utf16le(`\ufeff${TEXT}`)],
    ['UTF-16BE with mark', utf16be(`\ufeff${TEXT}`)],
    ['UTF-16LE without mark', utf16le(`t_s\tx_deg and a long header in plain letters\n${TEXT}`).subarray(0)],
    ['gzip', new Uint8Array(gzipSync(encoder.encode(TEXT)))],
    ['gzip of UTF-16LE with mark', new Uint8Array(gzipSync(utf16le(`\ufeff${TEXT}`)))],
    ['two gzip members', new Uint8Array(Buffer.concat([gzipSync(TEXT.slice(0, 100)), gzipSync(TEXT.slice(100))]))],
  ])('%s comes out as UTF-8 without mark, at any piece size', async (name, bytes) => {
    for (const chunkBytes of [1, 2, 3, 7, 64, 65536]) {
      const { text, damages } = await textOf(byteSourceFromBytes('x', bytes, { chunkBytes }));
      expect(text.endsWith(TEXT.slice(-200)), name).toBe(true);
      expect(text.startsWith('t_s')).toBe(true);
      expect(damages).toEqual([]);
    }
  });

  test('gzip that ends early gives what came before, and says so; one that is damaged is refused, for its numbers may be wrong', async () => {
    const packed = new Uint8Array(
      gzipSync(encoder.encode(Array.from({ length: 5000 }, (_, i) => `${i * i}\n`).join(''))),
    );
    const cut = await textOf(byteSourceFromBytes('x', packed.subarray(0, packed.length >> 1), { chunkBytes: 1000 }));
    expect(cut.text.startsWith('0\n1\n4\n')).toBe(true);
    expect(cut.damages.length).toBeGreaterThan(0);
    const broken = packed.slice();
    broken.fill(0xff, packed.length >> 1, (packed.length >> 1) + 50);
    await expect(textOf(byteSourceFromBytes('x', broken, { chunkBytes: 1000 }))).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
    });
  });

  test('one changed byte in stored gzip keeps the length and breaks the checksum: refused', async () => {
    const packed = new Uint8Array(gzipSync(encoder.encode(TEXT), { level: 0 }));
    packed[40] = packed[40]! ^ 1;
    await expect(textOf(byteSourceFromBytes('x', packed))).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
  });

  test('CRC-32 of "123456789" is 0xCBF43926 (the check value of the standard), in one piece or two', () => {
    expect(crc32(0, encoder.encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(crc32(0, encoder.encode('1234')), encoder.encode('56789'))).toBe(0xcbf43926);
  });

  test('property: any bytes, any pieces: the same text or refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom([], [0x1f, 0x8b], [0x1f, 0x8b, 8, 0], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]),
        async (noise, mark) => {
          const bytes = Uint8Array.from([...mark, ...noise]);
          const outcome = (chunkBytes: number) =>
            textOf(byteSourceFromBytes('x', bytes, { chunkBytes })).then(
              ({ text }) => text,
              (error: { code: string }) => error.code,
            );
          const whole = await outcome(65536);
          expect(await outcome(1)).toBe(whole);
        },
      ),
      { seed: 14, numRuns: 300 },
    );
  });

  test('zero bytes at every other place tell UTF-16 without a mark; digits in UTF-8 do not', () => {
    expect(detectEncoding(utf16le('123456'))).toEqual({ encoding: 'UTF-16LE', markBytes: 0 });
    expect(detectEncoding(utf16be('123456'))).toEqual({ encoding: 'UTF-16BE', markBytes: 0 });
    expect(detectEncoding(encoder.encode('123456'))).toEqual({ encoding: 'UTF-8', markBytes: 0 });
  });
});

describe('readLines', () => {
  test('progress never goes back and ends with 1; cancel stops between pieces', async () => {
    const bytes = encoder.encode('0123456789\n'.repeat(400_000));
    const source = byteSourceFromBytes('x', bytes);
    const shares: number[] = [];
    let lineCount = 0;
    await readLines(source, { onProgress: (fraction) => shares.push(fraction) }, () => lineCount++);
    expect(lineCount).toBe(400_000);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeLessThan(10);
    lineCount = 0;
    await expect(readLines(source, { cancelled: () => lineCount > 50_000 }, () => lineCount++)).rejects.toThrow(
      Cancelled,
    );
    expect(lineCount).toBeLessThan(70_000);
  });
});

describe('readHead', () => {
  test('reads 64 KiB of an endless source and no more', async () => {
    let served = 0;
    const source: ByteSource = {
      name: 'endless',
      sizeBytes: undefined,
      async *chunks() {
        for (;;) {
          served += 8192;
          yield new Uint8Array(8192).fill(49);
        }
      },
    };
    const { raw, bytes } = await readHead(source);
    expect([raw.length, bytes.length]).toEqual([HEAD_BYTES, HEAD_BYTES]);
    expect(served).toBeLessThanOrEqual(HEAD_BYTES + 8192);
  });
});
