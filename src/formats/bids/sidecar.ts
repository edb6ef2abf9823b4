import type { ByteSource } from '../../recording/index.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { textChunks } from '../text/textChunks.ts';
import { type BidsName, sidecarNames } from './bidsNames.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Longest description read. chosen: real ones have a few kilobytes. */
const MAX_SIDECAR_BYTES = 1 << 22;

/**
 * The description of a file: all JSON files that apply, the more special overriding the more general, top-level field by
 * field. Undefined where there is none.
 */
export async function readSidecar(
  source: ByteSource,
  name: BidsName,
  suffix: string,
  tally: IssueTally,
): Promise<Json | undefined> {
  let merged: Json | undefined;
  for (const candidate of sidecarNames(name, suffix)) {
    const file = await source.sibling?.(candidate);
    if (file === undefined) continue;
    const json = await readJson(file, tally);
    if (json !== undefined) merged = { ...merged, ...json };
  }
  return merged;
}

async function readJson(file: ByteSource, tally: IssueTally): Promise<Json | undefined> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let lengthBytes = 0;
  for await (const chunk of textChunks(file)) {
    lengthBytes += chunk.length;
    if (lengthBytes > MAX_SIDECAR_BYTES) {
      tally.add('SIDECAR_UNREADABLE', { name: file.name, detail: 'too long' }, { group: file.name });
      return undefined;
    }
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Json;
    tally.add('SIDECAR_UNREADABLE', { name: file.name, detail: 'not an object' }, { group: file.name });
  } catch {
    tally.add('SIDECAR_UNREADABLE', { name: file.name, detail: 'broken' }, { group: file.name });
  }
  return undefined;
}

export function textOf(json: Json | undefined, key: string): string | undefined {
  const value = json?.[key];
  return typeof value === 'string' && value !== '' && value !== 'n/a' ? value : undefined;
}

export function numberOf(json: Json | undefined, key: string): number | undefined {
  const value = json?.[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function objectOf(json: Json | undefined, key: string): Json | undefined {
  const value = json?.[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** Texts of a list, e.g. `Columns`. */
export function textsOf(json: Json | undefined, key: string): readonly string[] | undefined {
  const value = json?.[key];
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}

/** The two positive numbers of a list, e.g. `ScreenSize`. */
export function pairOf(json: Json | undefined, key: string): readonly [number, number] | undefined {
  const value = json?.[key];
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [a, b] = value as unknown[];
  return typeof a === 'number' && typeof b === 'number' && a > 0 && b > 0 ? [a, b] : undefined;
}
