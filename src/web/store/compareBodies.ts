import { sameValue } from './outboxRules.ts';

/** One place in which two bodies differ; an absent value is undefined. */
export interface Difference {
  /** Such as `['steps', '0', 'dose']`. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** Where two bodies differ, down to single values; lists are compared place by place. */
export function compareBodies(before: unknown, after: unknown, path: readonly string[] = []): readonly Difference[] {
  if (sameValue(before, after)) return [];
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ path, before, after }];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => compareBodies(before[name], after[name], [...path, name]));
}

/** Fields of the first level in which two bodies differ. */
export function differingFields(mine: object, theirs: object): readonly string[] {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return [...names].filter(
    (name) => !sameValue((mine as Record<string, unknown>)[name], (theirs as Record<string, unknown>)[name]),
  );
}

/** A body from two, field by field: those in `fromMine` are mine, all others theirs. */
export function mixBodies<T extends object>(mine: T, theirs: T, fromMine: ReadonlySet<string>): T {
  const mixed: Record<string, unknown> = { ...(theirs as Record<string, unknown>) };
  for (const name of fromMine) {
    const value = (mine as Record<string, unknown>)[name];
    if (value === undefined) delete mixed[name];
    else mixed[name] = value;
  }
  return mixed as unknown as T;
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
