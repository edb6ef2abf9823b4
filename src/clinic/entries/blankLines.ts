import type { TSchema } from 'typebox';
import type { FieldIssue } from './checkEntry.ts';
import type { SchemaForm } from './formWords.ts';

/**
 * Texts that say nothing: a line (a title, a name, a place) of white space or invisible characters alone, and any other
 * text of control characters alone. White space in a note or an empty dose does no harm and stays.
 */
export function blankLines(schema: TSchema, body: unknown): FieldIssue[] {
  return blanksAt(schema as SchemaForm, body, '');
}

const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Z}]+$/u;
const CONTROL = /[^\P{Cc}\t\n\r]/u;

function blanksAt(form: SchemaForm, value: unknown, path: string): FieldIssue[] {
  if (typeof value === 'string') {
    const isLine = form.minLength !== undefined && form.minLength > 0;
    if (!INVISIBLE.test(value) || (!isLine && !CONTROL.test(value))) return [];
    const message = `${path.slice(path.lastIndexOf('/') + 1)} says nothing: found only ${isLine ? 'white space or invisible' : 'control'} characters; write something or leave it out`;
    return [{ path, code: 'blank', message }];
  }
  if (Array.isArray(value))
    return form.items === undefined ? [] : value.flatMap((each, i) => blanksAt(form.items!, each, `${path}/${i}`));
  if (typeof value !== 'object' || value === null || form.properties === undefined) return [];
  const { properties } = form;
  return Object.entries(value).flatMap(([name, inner]) =>
    Object.hasOwn(properties, name) ? blanksAt(properties[name]!, inner, `${path}/${name}`) : [],
  );
}
