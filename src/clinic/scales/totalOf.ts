import type { ScaleDefinition, ScaleItem } from './types.ts';

export interface ScaleTotal {
  /** Absent where an item is missing, and for a scale of which only the score is kept. */
  readonly total?: number;
  /** Ids of the fields that are not filled, as the rating stores them: `finger-chase-left`. */
  readonly missing: readonly string[];
}

/** Ids under which a rating stores the levels of a scale: one for an item, two for one that is rated on both sides. */
export function fieldsOf(scale: ScaleDefinition): readonly string[] {
  return scale.items.flatMap(fieldsOfItem);
}

/**
 * The total of filled items. Two sides count as their mean; one missing field leaves the total absent.
 * @throws RangeError where a field is not of this scale or its value is no level of it
 */
export function totalOf(scale: ScaleDefinition, items: Readonly<Record<string, number>>): ScaleTotal {
  const wrong = wrongFields(scale, items)[0];
  if (wrong !== undefined)
    throw new RangeError(`${scale.id}: ${wrong.field} must be ${wrong.expected}, got ${items[wrong.field]}`);
  const missing = fieldsOf(scale).filter((field) => items[field] === undefined);
  if (scale.items.length === 0 || missing.length > 0) return { missing };
  const total = scale.items
    .map((item) => fieldsOfItem(item).map((field) => items[field]!))
    .reduce((sum, sides) => sum + sides.reduce((a, b) => a + b, 0) / sides.length, 0);
  return { total, missing };
}

interface WrongField {
  readonly field: string;
  /** False where the scale has no such field. */
  readonly known: boolean;
  readonly expected: string;
}

/** Fields that the scale does not have or whose value is no level, with what was expected. */
export function wrongFields(scale: ScaleDefinition, items: Readonly<Record<string, number>>): readonly WrongField[] {
  const levels = new Map(
    scale.items.flatMap((item) =>
      fieldsOfItem(item).map((field) => [field, item.levels.map(({ value }) => value)] as const),
    ),
  );
  return Object.entries(items).flatMap(([field, value]): WrongField[] => {
    const allowed = levels.get(field);
    if (allowed === undefined) return [{ field, known: false, expected: 'absent: it is not an item of this scale' }];
    return allowed.includes(value) ? [] : [{ field, known: true, expected: `one of ${allowed.join(', ')}` }];
  });
}

function fieldsOfItem({ id, bothSides }: ScaleItem): readonly string[] {
  return bothSides === true ? [`${id}-left`, `${id}-right`] : [id];
}
