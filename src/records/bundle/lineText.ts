import { createHash } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import { damaged } from './bundleError.ts';
import {
  type BundleCounts,
  type ContentLine,
  countLine,
  type EndLine,
  type HeaderLine,
  NO_COUNTS,
} from './bundleLines.ts';

const BLOCK_CHARACTERS = 1 << 18;
/** A line holds one version of an entry or one piece of a file; far more than any of them is no bundle. */
const MOST_LINE_CHARACTERS = 64 << 20;

/** The lines as bytes, with the end line that counts and hashes them. */
export async function* writeLines(header: HeaderLine, content: AsyncIterable<ContentLine>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let counts: BundleCounts = NO_COUNTS;
  let block = `${JSON.stringify(header)}\n`;
  for await (const line of content) {
    counts = countLine(counts, line);
    block += `${JSON.stringify(line)}\n`;
    if (block.length < BLOCK_CHARACTERS) continue;
    hash.update(block);
    yield Buffer.from(block);
    block = '';
  }
  hash.update(block);
  const end: EndLine = { type: 'end', counts, sha256: hash.digest('hex') };
  yield Buffer.from(`${block}${JSON.stringify(end)}\n`);
}

/** A line of a bundle as it was parsed, with the hash of all lines before it where it is an end line. */
export interface ParsedLine {
  readonly number: number;
  readonly value: Readonly<Record<string, unknown>>;
  readonly sha256Before?: string;
}

/** @throws BundleError where a line is no JSON object, or the last one does not end */
export async function* readLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedLine> {
  const decoder = new StringDecoder('utf8');
  const hash = createHash('sha256');
  let number = 0;
  let held = '';
  for await (const chunk of source) {
    held += decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    let from = 0;
    for (let to = held.indexOf('\n'); to >= 0; to = held.indexOf('\n', from)) {
      const text = held.slice(from, to);
      from = to + 1;
      const value = parseLine(text, ++number);
      if (value.type === 'end') yield { number, value, sha256Before: hash.copy().digest('hex') };
      else yield { number, value };
      hash.update(`${text}\n`);
    }
    held = held.slice(from);
    if (held.length > MOST_LINE_CHARACTERS) throw damaged(`line ${number + 1} is longer than any line of a bundle`);
  }
  if (held !== '') throw damaged('its last line has no end');
}

function parseLine(text: string, number: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // told below, without the content
  }
  throw damaged(`line ${number} cannot be read`);
}
