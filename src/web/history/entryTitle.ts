import type { AnyEntry } from '../../clinic/index.ts';

/** Fields that tell one entry from another of its kind, the first that is there. */
const TELLING = [
  'title',
  'name',
  'drug',
  'sign',
  'scaleName',
  'scaleId',
  'label',
  'testId',
  'status',
  'decision',
  'kind',
] as const;

/** A few words that tell an entry from others of its kind; empty where its day says enough. */
export function entryTitle(entry: AnyEntry, say: (path: readonly string[], value: unknown) => string): string {
  if (entry.kind === 'diary' || entry.kind === 'note') return '';
  const body = entry.body as Readonly<Record<string, unknown>>;
  const field = TELLING.find((name) => typeof body[name] === 'string' && body[name] !== '');
  return field === undefined ? '' : say([field], body[field]);
}
