import { ISSUE_CATALOGUE, type IssueCode } from './issueCatalogue.ts';

export type { IssueCode } from './issueCatalogue.ts';

/** How much a flaw matters: `info` changes nothing, `warning` may bias a number, `error` means that data was left out. */
export type IssueSeverity = 'info' | 'warning' | 'error';

/** Where in the file or recording a flaw was found. Lines are 1-based; byte offsets and samples 0-based; intervals half-open. */
export interface IssuePlace {
  readonly file?: string;
  readonly line?: number;
  readonly byteOffset?: number;
  readonly stream?: string;
  readonly startS?: number;
  readonly endS?: number;
}

/** A flaw in data: reported, not thrown. `code` is in the catalogue of `issueCatalogue.ts` and is never reused. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** One English sentence: what was found and what was expected. The page translates by `code` and `params`. */
  readonly message: string;
  /** Values that appear in the message, for translation. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly where?: IssuePlace;
  /** How often it occurred, where it is reported once for many places. */
  readonly count: number;
  /** What the person can do. */
  readonly hint?: string;
}

/**
 * An issue of the catalogue with its message filled in.
 * @param code a code of the catalogue
 * @param params values for the `{name}` places of the catalogue's sentence and hint
 * @throws RangeError if a place of the sentence has no value (a bug in the caller)
 */
export function makeIssue(
  code: IssueCode,
  params: Readonly<Record<string, string | number>> = {},
  more: { where?: IssuePlace; count?: number } = {},
): Issue {
  const entry = ISSUE_CATALOGUE[code];
  const hint = 'hint' in entry ? fillPlaces(entry.hint, params) : undefined;
  return {
    code,
    severity: entry.severity,
    message: fillPlaces(entry.message, params),
    params,
    count: more.count ?? 1,
    ...(more.where === undefined ? {} : { where: more.where }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/**
 * Replaces each `{name}` of a sentence by its value, and each `{name|one|other}` by the word that fits the number: `one`
 * for 1, else `other`. @throws RangeError where a value is missing
 */
export function fillPlaces(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, other?: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${sentence}"`);
    if (one === undefined || other === undefined) return String(value);
    return Number(value) === 1 ? one : other;
  });
}
