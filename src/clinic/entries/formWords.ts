/** What is read of a JSON schema to say what it expects. */
export interface SchemaForm {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: SchemaForm;
  readonly properties?: Readonly<Record<string, SchemaForm>>;
}

/**
 * What stands at a validator's path such as `/steps/0/from`, and what the schema expects there, in words. Undefined where
 * the schema knows no such field.
 * @param repeats whether a text is repeated that should have been a word or an id of ours: so for programs. Free text is
 * never repeated, since it may be about a person.
 */
export function formWords(
  schema: SchemaForm,
  body: unknown,
  path: string,
  repeats: boolean,
): { readonly found: string; readonly expected: string } | undefined {
  const form = schemaAt(schema, path);
  if (form === undefined) return undefined;
  const isOurs = form.enum !== undefined || form.const !== undefined || form.pattern !== undefined;
  return { found: foundWords(valueAt(body, path), repeats && isOurs), expected: expectedWords(form) };
}

const LONGEST_WORD = 40;
/** Digits and what stands between them in days, instants and numbers: never a name. */
const FIGURES = /^-?\d[\d.,:+TZ-]{0,29}$/;

function foundWords(value: unknown, isOurs: boolean): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return String(value);
  if (value === '') return 'an empty text';
  if (!isOurs && !FIGURES.test(value)) return `a text of ${[...value].length} characters`;
  const plain = [...value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�')];
  return `“${plain.length > LONGEST_WORD ? `${plain.slice(0, LONGEST_WORD).join('')}…` : plain.join('')}”`;
}

function expectedWords(schema: SchemaForm): string {
  const { type, description, enum: words, const: word } = schema;
  if (word !== undefined) return `the word “${String(word)}”`;
  if (words !== undefined) return `one of ${words.join(', ')}`;
  if (type === 'string') {
    const span = spanWords(schema.minLength, schema.maxLength);
    return `${description ?? 'a text'}${span === '' ? '' : `${span} characters`}`;
  }
  if (description !== undefined) return description;
  if (type === 'integer') return `a whole number${spanWords(schema.minimum, schema.maximum)}`;
  if (type === 'number') return `a number${spanWords(schema.minimum, schema.maximum)}`;
  if (type === 'boolean') return 'true or false';
  if (type === 'array') return `a list${spanWords(schema.minItems, schema.maxItems)}`;
  return type === 'object' ? 'a JSON object' : 'a value';
}

function spanWords(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return most === undefined ? '' : ` of at most ${most}`;
  return most === undefined ? ` from ${least}` : ` of ${least} to ${most}`;
}

function schemaAt(schema: SchemaForm, path: string): SchemaForm | undefined {
  let at: SchemaForm | undefined = schema;
  for (const name of segmentsOf(path)) {
    if (at?.properties !== undefined) at = Object.hasOwn(at.properties, name) ? at.properties[name] : undefined;
    else at = at?.items;
  }
  return at;
}

function valueAt(value: unknown, path: string): unknown {
  let at: unknown = value;
  for (const name of segmentsOf(path))
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Readonly<Record<string, unknown>>)[name]
        : undefined;
  return at;
}

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
