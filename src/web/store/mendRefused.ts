import type { WaitingChange } from './waitingChange.ts';

/** A closed day of the diary is refused without a reason, which stands beside the body and not in it. */
const REASON = '/reason';

export interface MendableField {
  /** As `/steps/0/from`. */
  readonly path: string;
  readonly value: string;
}

/** The single values that a refused change was refused for, as text to type over. */
export function mendableFields({ kind, body, reason, refused }: WaitingChange): readonly MendableField[] {
  if (body === undefined) return [];
  if (refused?.fields.some(({ path }) => path === REASON && kind === 'diary'))
    return [{ path: REASON, value: reason ?? '' }];
  const paths = new Set((refused?.fields ?? []).map(({ path }) => path).filter((path) => path !== ''));
  return [...paths].flatMap((path) => {
    const value = valueAt(body, path);
    if (value === undefined) return [{ path, value: '' }];
    return typeof value === 'string' || typeof value === 'number' ? [{ path, value: String(value) }] : [];
  });
}

/** The reason that was typed for the correction of a closed day; undefined where none was asked for. */
export function mendedReason(
  { kind, reason }: WaitingChange,
  typed: Readonly<Record<string, string>>,
): string | undefined {
  const given = kind === 'diary' ? typed[REASON]?.trim() : undefined;
  return given === undefined || given === '' ? reason : given.slice(0, 400);
}

/** The body with what was typed in its places; an emptied field is taken out, a number stays a number where it can. */
export function mendedBody(
  { kind, body }: WaitingChange,
  typed: Readonly<Record<string, string>>,
): WaitingChange['body'] | undefined {
  if (body === undefined) return undefined;
  const mended = structuredClone(body) as Record<string, unknown>;
  for (const [path, text] of Object.entries(typed)) {
    if (path === REASON && kind === 'diary') continue;
    const names = path.split('/').slice(1);
    const last = names.pop();
    const holder = names.reduce<unknown>((at, name) => branch(at)?.[name], mended);
    const target = branch(holder);
    if (last === undefined || target === undefined) continue;
    const plain = text.trim();
    if (plain === '') delete target[last];
    else target[last] = typeof target[last] === 'number' && Number.isFinite(Number(plain)) ? Number(plain) : plain;
  }
  return mended as unknown as WaitingChange['body'];
}

function valueAt(body: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => branch(at)?.[name], body);
}

function branch(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
