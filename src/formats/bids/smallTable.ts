import type { ByteSource } from '../../recording/index.ts';
import { textChunks } from '../text/textChunks.ts';

/** Longest table that is read whole. Chosen: thousands of channels take some 100 KB. */
const MAX_TABLE_BYTES = 1 << 22;

/** The rows of a small table with a header row, by its names; undefined where it is too long. Blanks around cells are dropped. */
export async function readSmallTable(
  file: ByteSource,
): Promise<readonly Readonly<Record<string, string>>[] | undefined> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let lengthBytes = 0;
  for await (const chunk of textChunks(file)) {
    lengthBytes += chunk.length;
    if (lengthBytes > MAX_TABLE_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  const [header = [], ...rows] = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  return rows.map((cells) => Object.fromEntries(header.map((name, k) => [name, cells[k] ?? ''])));
}
