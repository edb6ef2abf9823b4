import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ByteSource, byteSourceFromBytes, FormatError } from '../recording/index.ts';
import { Cancelled } from './format.ts';
import { FORMATS, formatById, readRecording, recogniseFormat } from './registry.ts';

const encoder = new TextEncoder();
const source = (text: string, name = 'x.dat') => byteSourceFromBytes(name, encoder.encode(text));

describe('the list of formats', () => {
  test('has one of each id, a page for each, and the table of last resort at the end', () => {
    const ids = FORMATS.map((format) => format.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const format of FORMATS) expect(format.page).toMatch(/^docs\/formats\/[a-z0-9]+\.md$/);
    expect(ids.at(-1)).toBe('delimited');
  });

  test('an unknown id is a wrong call that names the known ones', () => {
    expect(() => formatById('eyelnk')).toThrow(/one of eyelink, .*got eyelnk/);
  });
});

test.each([
  ['eyes/fixation-eyelink.tsv', 'plain'],
  ['eyes/infantile-nystagmus.tsv', 'plain'],
  ['eyes/synthetic-flutter.tsv', 'plain'],
  ['eyes/synthetic-opsoclonus.tsv', 'plain'],
  ['formats/eyelink_binocular_1khz.asc', 'eyelink'],
  ['formats/eyelink_monocular_1khz.asc', 'eyelink'],
  ['formats/eyelink_monocular_2khz.asc', 'eyelink'],
  ['formats/tobii_tx300_120rows.tsv', 'tobii'],
  ['body/formats/axivity_ax3.cwa', 'cwa'],
  ['body/formats/axivity_ax6.cwa', 'cwa'],
  ['body/formats/actigraph_wgt3xbt.gt3x', 'gt3x'],
])('%s is recognised by one format, %s, and by none of the others but the table of last resort', (file, id) => {
  const bytes = readFileSync(new URL(`../../data/${file}`, import.meta.url)).subarray(0, 65536);
  const takers = FORMATS.filter((format) => format.recognises(bytes, 'x')).map((format) => format.id);
  expect(takers.filter((taker) => taker !== 'delimited')).toEqual([id]);
});

describe('readRecording', () => {
  test('0 bytes is FILE_EMPTY', async () => {
    await expect(readRecording(source(''))).rejects.toMatchObject({ code: 'FILE_EMPTY' });
  });

  test('content decides, not the ending', async () => {
    const { recording } = await readRecording(source('t_s\tx_deg\n0\t1\n0.1\t2\n', 'recording.edf'));
    expect(recording.format).toBe('plain');
  });

  test('the person may say the format; a mapping reads as a table', async () => {
    const text = 't_s\tx_deg\n0\t1\n0.1\t2\n';
    const mapping = { columns: { t_s: 't_s', x_deg: 'yDeg' } };
    expect((await readRecording(source(text), { mapping })).recording.streams[0]!.columns.yDeg).toBeDefined();
    expect((await readRecording(source(text), { mapping, format: 'plain' })).recording.format).toBe('plain');
  });

  test.each([
    ['binary EyeLink', 'EYELINK_BINARY_EDF', 'SR_RESEARCH_COMBINED_FILE\0\0'],
    ['a letter', 'FORMAT_UNKNOWN', 'Dear colleague,\nplease find attached\n'],
    ['a picture', 'FORMAT_UNKNOWN', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['zeros', 'FORMAT_UNKNOWN', '\0'.repeat(5000)],
    ['one line', 'FORMAT_UNKNOWN', 'hello'],
    ['blank lines', 'FORMAT_UNKNOWN', '\n\n\n'],
    ['a table', 'COLUMNS_UNKNOWN', 'a,b,c\n1,2,3\n4,5,6\n'],
  ])('%s is refused with %s and a sentence for a person', async (_, code, text) => {
    const error = await readRecording(source(text)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FormatError);
    expect(error).toMatchObject({ code });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not reach a person
    expect((error as FormatError).message).not.toMatch(/[\u0000-\u0008\ufffd]/);
  });

  test('recognition does not depend on how the bytes are cut', () => {
    const head = encoder.encode('t_s x_deg\n0 1\n');
    expect(recogniseFormat(head, 'any')?.id).toBe('plain');
    expect(recogniseFormat(new Uint8Array(0), 'any')).toBeUndefined();
  });
});

describe('a recording of 2 GiB', () => {
  const TOTAL_BYTES = 2 ** 31;

  /** A file of `TOTAL_BYTES` made of one header and then the same rows again and again. Counts what was asked for. */
  function virtualSource(header: string, rows: string): { source: ByteSource; servedBytes: () => number } {
    const piece = encoder.encode(rows.repeat(Math.ceil(65536 / rows.length)));
    let served = 0;
    const made: ByteSource = {
      name: 'huge',
      sizeBytes: TOTAL_BYTES,
      async *chunks() {
        served = 0;
        yield encoder.encode(header);
        for (; served < TOTAL_BYTES; served += piece.length) yield piece;
      },
    };
    return { source: made, servedBytes: () => served };
  }

  test.each([
    ['eyelink', '** CONVERTED FROM x\nSAMPLES\tGAZE\tLEFT\tRATE\t1000.00\n', '1000\t  1.0\t  2.0\t 3.0\t...\n'],
    ['plain', 't_s\tx_deg\n', '0.001\t1.5\n'],
    ['tobii', 'Recording timestamp\tGaze point X\tGaze point Y\n', '1\t2\t3\n'],
  ])('%s is read piece by piece and stops within one piece when told to', async (id, header, rows) => {
    const { source: huge, servedBytes } = virtualSource(header, rows);
    const shares: number[] = [];
    const options = { onProgress: (share: number) => shares.push(share), cancelled: () => shares.length >= 4 };
    await expect(readRecording(huge, options)).rejects.toThrow(Cancelled);
    expect(formatById(id)).toBeDefined();
    expect(servedBytes()).toBeLessThan(6 * 2 ** 20);
    expect(shares.at(-1)).toBeCloseTo((4 * 2 ** 20) / TOTAL_BYTES, 3);
  });

  test.each([
    ['comment lines', '# nothing to see here\n'],
    ['one line without an end', 'AAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('100 MB of %s keep less than 8 MB in memory', async (_, rows) => {
    const piece = encoder.encode(rows.repeat(Math.ceil(262144 / rows.length)));
    let largest = 0;
    const before = process.memoryUsage().arrayBuffers;
    const long: ByteSource = {
      name: 'long',
      sizeBytes: undefined,
      async *chunks() {
        yield encoder.encode('t_s\tx_deg\n0\t1\n0.1\t1\n');
        for (let served = 0; served < 1e8; served += piece.length) {
          yield piece;
          largest = Math.max(largest, process.memoryUsage().arrayBuffers);
        }
      },
    };
    expect((await readRecording(long)).recording.streams[0]!.length).toBe(2);
    expect(largest - before).toBeLessThan(8e6);
  });
});
