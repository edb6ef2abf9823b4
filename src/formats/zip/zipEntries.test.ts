import fc from 'fast-check';
import { deflateSync, strToU8, Zip, ZipDeflate, ZipPassThrough, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, FormatError } from '../../recording/index.ts';
import { crc32 } from '../text/crc32.ts';
import { type ZipOptions, zipEntries } from './zipEntries.ts';
import { firstZipEntryName, zipEntryNames } from './zipNames.ts';

type Contents = [name: string, content: string][];

async function readAll(
  bytes: Uint8Array,
  more: { chunkBytes?: number; wanted?: (name: string) => boolean; options?: ZipOptions } = {},
): Promise<{ files: Contents; isCut: boolean }> {
  const { chunkBytes = 65536, wanted = () => true, options = {} } = more;
  const files: Contents = [];
  let cuts = 0;
  const source = byteSourceFromBytes('a.zip', bytes, { chunkBytes });
  for await (const entry of zipEntries(source, { ...options, onCut: () => cuts++ })) {
    let content = '';
    if (wanted(entry.name)) for await (const piece of entry.chunks()) content += textOf(piece);
    files.push([entry.name, content]);
  }
  expect(cuts).toBeLessThanOrEqual(1);
  return { files, isCut: cuts === 1 };
}

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** As a program writes that cannot go back in its output: sizes and checksum stand behind each entry. */
function streamedZip(files: Contents, deflated = true): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const [name, content] of files) {
    const file = deflated ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(strToU8(content, true), true);
  }
  zip.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

const plainZip = (files: Contents, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(files.map(([name, content]) => [name, [strToU8(content, true), { level }]])) as Zippable);

const numbers = (length: number, ...values: number[]): number[] =>
  values.flatMap((value) => Array.from({ length }, (_, i) => Math.floor(value / 256 ** i) % 256));

interface HandEntry {
  readonly flags?: number;
  readonly method?: number;
  readonly sizes?: readonly [packed: number, unpacked: number];
  readonly extra?: number[];
  readonly data: Uint8Array;
  readonly behind?: number[];
  readonly crc?: number;
  readonly name?: number[];
}

/** One local entry, byte by byte. */
function handEntry(entry: HandEntry): Uint8Array {
  const { flags = 0, method = 0, data, extra = [], behind = [], crc = 0, name = [0x61] } = entry;
  const [packed, unpacked] = entry.sizes ?? [data.length, data.length];
  return joined([
    Uint8Array.from([...numbers(4, 0x04034b50), ...numbers(2, 20, flags, method, 0, 0)]),
    Uint8Array.from([
      ...numbers(4, crc, packed, unpacked),
      ...numbers(2, name.length, extra.length),
      ...name,
      ...extra,
    ]),
    data,
    Uint8Array.from(behind),
  ]);
}

const END = Uint8Array.from([...numbers(4, 0x06054b50), ...numbers(2, 0, 0, 0, 0), ...numbers(4, 0, 0), 0, 0]);
const DIRECTORY = Uint8Array.from([...numbers(4, 0x02014b50), ...Array.from({ length: 42 }, () => 0)]);
const ZIP64_END = Uint8Array.from([...numbers(4, 0x06064b50), ...numbers(8, 2), 0, 0]);
const ZIP64_LOCATOR = Uint8Array.from([...numbers(4, 0x07064b50), ...Array.from({ length: 16 }, () => 0)]);
const HELLO = strToU8('hello');
const HELLO_CRC = crc32(0, HELLO);

describe('what a zip file holds', () => {
  const files: Contents = [
    ['export/data.xml', `<a>${'b'.repeat(300)}</a>`],
    ['info.txt', 'x: 1'],
    ['empty', ''],
  ];

  test('files come in order with their folders, deflated, stored and written by a program that streams', async () => {
    for (const bytes of [plainZip(files), plainZip(files, 0), streamedZip(files), streamedZip(files, false)])
      expect(await readAll(bytes)).toEqual({ files, isCut: false });
  });

  test('an entry that is not read is skipped, one that is read in part too', async () => {
    for (const bytes of [plainZip(files), streamedZip(files)]) {
      const { files: found } = await readAll(bytes, { wanted: (name) => name === 'info.txt', chunkBytes: 7 });
      expect(found).toEqual([
        ['export/data.xml', ''],
        ['info.txt', 'x: 1'],
        ['empty', ''],
      ]);
      const names: string[] = [];
      for await (const entry of zipEntries(byteSourceFromBytes('a.zip', bytes, { chunkBytes: 40 }))) {
        names.push(entry.name);
        for await (const piece of entry.chunks()) if (piece.length > 0) break;
      }
      expect(names).toEqual(files.map(([name]) => name));
    }
  });

  test('folders are not files; a zip file without files is empty', async () => {
    expect(await readAll(plainZip([['folder/', '']]))).toEqual({ files: [], isCut: false });
    expect(await readAll(END)).toEqual({ files: [], isCut: false });
  });

  test('only the pieces asked for are taken from the source', async () => {
    let taken = 0;
    const bytes = plainZip([['big', 'x'.repeat(5000)]], 0);
    const source = {
      name: 'a.zip',
      sizeBytes: bytes.length,
      async *chunks() {
        for (let at = 0; at < bytes.length; at += 100) {
          taken++;
          yield bytes.subarray(at, at + 100);
        }
      },
    };
    for await (const entry of zipEntries(source)) {
      const pieces = entry.chunks()[Symbol.asyncIterator]();
      expect((await pieces.next()).value).toHaveLength(100 - 30 - 3);
      break;
    }
    expect(taken).toBe(1);
  });

  test('content is read once and before the next entry', async () => {
    const entries = zipEntries(byteSourceFromBytes('a.zip', plainZip(files)))[Symbol.asyncIterator]();
    const first = (await entries.next()).value!;
    await first.chunks()[Symbol.asyncIterator]().next();
    await expect(first.chunks()[Symbol.asyncIterator]().next()).rejects.toThrow(RangeError);
    const second = (await entries.next()).value!;
    await entries.next();
    await expect(second.chunks()[Symbol.asyncIterator]().next()).rejects.toThrow('before the next entry');
  });

  test('names without the UTF-8 flag are read as UTF-8 where they are, else as Western European', async () => {
    const named = (name: number[]) => joined([handEntry({ name, data: HELLO, crc: HELLO_CRC }), END]);
    expect((await readAll(named([0xc3, 0xa9]))).files[0]![0]).toBe('é');
    expect((await readAll(named([0xe9]))).files[0]![0]).toBe('é');
  });
});

describe('sizes', () => {
  const zip64Extra = (...sizes: number[]): number[] => [
    ...numbers(2, 0x9999, 1),
    7,
    ...numbers(2, 1, 8 * sizes.length),
    ...numbers(8, ...sizes),
  ];

  test('of zip64 stand in the extra field, behind other fields', async () => {
    const full = 0xffffffff;
    const entry = handEntry({ data: HELLO, crc: HELLO_CRC, sizes: [full, full], extra: zip64Extra(5, 5) });
    const whole = joined([entry, DIRECTORY, ZIP64_END, ZIP64_LOCATOR, END]);
    expect(await readAll(whole)).toEqual({ files: [['a', 'hello']], isCut: false });
  });

  test('behind the data: with and without signature, in 32 and in 64 bits', async () => {
    for (const signature of [numbers(4, 0x08074b50), []])
      for (const bytes of [4, 8]) {
        const behind = [...signature, ...numbers(4, HELLO_CRC), ...numbers(bytes, 5, 5)];
        const entry = handEntry({ flags: 8, data: HELLO, sizes: [0, 0], behind });
        for (const chunkBytes of [1, 3, 1000])
          expect(await readAll(joined([entry, entry, DIRECTORY, END]), { chunkBytes })).toEqual({
            files: [
              ['a', 'hello'],
              ['a', 'hello'],
            ],
            isCut: false,
          });
      }
  });

  test('a signature within the data ends nothing: a stored zip file in a zip file', async () => {
    const inner = textOf(streamedZip([['deep', 'inner text']], false));
    const outer: Contents = [['inner.zip', inner]];
    for (const chunkBytes of [1, 50, 5000])
      expect(await readAll(streamedZip(outer, false), { chunkBytes })).toEqual({ files: outer, isCut: false });
  });
});

describe('what is wrong with it is said', () => {
  const entry = { data: HELLO, crc: HELLO_CRC };
  const refused = (parts: Uint8Array[], options: ZipOptions = {}) => readAll(joined(parts), { options });

  test.each([
    ['FILE_EMPTY', [new Uint8Array(0)]],
    ['HEADER_UNREADABLE', [strToU8('not a zip file')]],
    ['FILE_DAMAGED', [handEntry({ ...entry, crc: HELLO_CRC + 1 }), END]],
    ['FILE_DAMAGED', [handEntry({ ...entry, sizes: [5, 6] }), END]],
    ['FILE_DAMAGED', [handEntry({ ...entry, method: 8, data: strToU8('\xff\xff\xff', true) }), END]],
    ['FILE_DAMAGED', [handEntry(entry), strToU8('garbage')]],
    ['FILE_DAMAGED', [handEntry({ ...entry, method: 8, data: deflateSync(HELLO).subarray(0, 4), sizes: [4, 5] }), END]],
    ['ZIP_NOT_READ', [handEntry({ ...entry, flags: 1 }), END]],
    ['ZIP_NOT_READ', [handEntry({ ...entry, method: 99 }), END]],
  ] as const)('%s', async (code, parts) => {
    await expect(refused([...parts])).rejects.toMatchObject({ name: 'FormatError', code });
  });

  test('encrypted parts that nobody wants do not matter', async () => {
    const bytes = joined([handEntry({ ...entry, flags: 1 }), END]);
    expect(await readAll(bytes, { wanted: () => false })).toEqual({ files: [['a', '']], isCut: false });
  });

  test('a bomb: 50 MB of zeros in 50 kB are handed out in pieces below 17 MB and refused above the limit', async () => {
    const bomb = zipSync({ zeros: new Uint8Array(50e6) });
    expect(bomb.length).toBeLessThan(60e3);
    let largest = 0;
    let total = 0;
    for await (const { chunks } of zipEntries(byteSourceFromBytes('b.zip', bomb)))
      for await (const piece of chunks()) {
        largest = Math.max(largest, piece.length);
        total += piece.length;
      }
    expect(total).toBe(50e6);
    expect(largest).toBeLessThan(17e6);
    await expect(
      (async () => {
        for await (const { chunks } of zipEntries(byteSourceFromBytes('b.zip', bomb), { maxUnpackedBytes: 1e6 }))
          for await (const piece of chunks()) expect(piece.length).toBeLessThan(1e6);
      })(),
    ).rejects.toMatchObject({ code: 'ZIP_TOO_LARGE', params: { limit: '1 MB' } });
  });
});

describe('laws', () => {
  const content = fc.string({
    unit: fc.integer({ min: 0, max: 255 }).map((c) => String.fromCharCode(c)),
    maxLength: 90,
  });
  const someFiles = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}\.csv$/), content), {
    maxLength: 4,
    selector: ([name]) => name,
  });
  const kinds: ((files: Contents) => Uint8Array)[] = [
    (files) => plainZip(files),
    (files) => plainZip(files, 0),
    (files) => streamedZip(files),
    (files) => streamedZip(files, false),
  ];

  test('property: what was packed comes out, in pieces of any size, and names are told from the head', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFiles,
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 200 }),
        async (files, pack, chunkBytes) => {
          const bytes = pack(files);
          expect(await readAll(bytes, { chunkBytes })).toEqual({ files, isCut: false });
          expect(zipEntryNames(bytes)).toEqual(files.map(([name]) => name));
          expect(firstZipEntryName(bytes)).toBe(files[0]?.[0]);
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  test('property: cut anywhere: what comes out is a beginning of the content, and the cut is told', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, fc.constantFrom(...kinds), fc.nat(1000), async (files, pack, where) => {
        const bytes = pack(files);
        const length = 1 + (where % (bytes.length - 1));
        if (length < 4) return;
        const cut = await readAll(bytes.subarray(0, length), { chunkBytes: 33 });
        expect(cut.isCut).toBe(true);
        cut.files.forEach(([name, text], i) => {
          expect(name).toBe(files[i]![0]);
          expect(files[i]![1].startsWith(text)).toBe(true);
          if (i < cut.files.length - 1) expect(text).toBe(files[i]![1]);
        });
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('property: damaged bytes give a FormatError, a cut, or content of the right checksum; never another error', async () => {
    const files: Contents = [
      ['one', 'some text some text some text'],
      ['two', 'and more text'],
    ];
    const outcome = async (bytes: Uint8Array, chunkBytes: number): Promise<unknown> => {
      try {
        return await readAll(bytes, { chunkBytes });
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
        return (error as FormatError).code;
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (pack, edits) => {
          const bytes = pack(files);
          for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
          expect(await outcome(bytes, 17)).toEqual(await outcome(bytes, 4000));
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });
});
