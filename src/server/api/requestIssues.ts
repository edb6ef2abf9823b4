import type { Problem } from '../../api/index.ts';
import { formWords, type SchemaForm } from '../../clinic/index.ts';

export type RequestPart = 'body' | 'params' | 'querystring' | 'headers';
export type RequestIssue = NonNullable<Problem['fields']>[number];

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: {
    readonly requiredProperties?: readonly string[];
    readonly additionalProperties?: readonly string[];
  };
}

const MOST_ISSUES = 20;
const LONGEST_NAME = 40;
const LONGEST_PATH = 120;

/** What a validator found wrong with a part of a request, a sentence for each field: where, what was found, what was expected. */
export function requestIssues(
  part: RequestPart,
  schema: SchemaForm,
  errors: Iterable<unknown>,
  value: unknown,
): RequestIssue[] {
  const at = (path: string, code: string): RequestIssue => issueOf(part, path, schema, value, code);
  const issues = ([...errors] as SchemaError[]).flatMap(({ keyword, instancePath, params }): RequestIssue[] => {
    if (keyword === 'required')
      return (params.requiredProperties ?? []).map((name) => at(`${instancePath}/${name}`, 'missing'));
    if (keyword === 'additionalProperties')
      return (params.additionalProperties ?? []).map((name) => at(`${instancePath}/${name}`, 'unknown-field'));
    // why: an unknown field is told by itself first, and once more with all others of its object
    if (keyword === 'boolean') return [at(instancePath, 'unknown-field')];
    return [at(instancePath, keyword === 'format' ? 'not-in-calendar' : 'not-allowed')];
  });
  const seen = new Set<string>();
  const distinct = issues.filter(({ path }) => !seen.has(path) && seen.add(path)).slice(0, MOST_ISSUES);
  return distinct.length > 0 ? distinct : [at('', 'not-allowed')];
}

/** One field's sentence. @param schema of the whole part, as `value` is */
export function issueOf(
  part: RequestPart,
  path: string,
  schema: SchemaForm,
  value: unknown,
  code: string,
): RequestIssue {
  const where = placeOf(part, path);
  const short = path.slice(0, LONGEST_PATH);
  const words = formWords(schema, value, path, true);
  if (code === 'unknown-field' || words === undefined)
    return { path: short, code: 'unknown-field', message: `${where} is not known here; take it away` };
  const said = code === 'missing' ? `${where} is missing` : `${where}: found ${words.found}`;
  return { path: short, code, message: `${said}; expected ${words.expected}` };
}

function placeOf(part: RequestPart, path: string): string {
  const name = path.slice(1, 1 + LONGEST_NAME);
  if (part === 'body') return name === '' ? 'the body' : `${name} in the body`;
  return part === 'querystring' ? `${name} in the query` : `${name} in the address`;
}
