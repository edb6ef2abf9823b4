import type { IssueCode, IssuePlace } from './issue.ts';
import { makeIssue } from './issue.ts';

/** What a person must tell before a table of numbers can be read. */
export interface ColumnQuestion {
  readonly columns: readonly string[];
  /** The first rows as text, each as long as `columns`. */
  readonly sampleRows: readonly (readonly string[])[];
  /** What was guessed from names; shown as a proposal, never used unasked. */
  readonly proposal: Readonly<Record<string, string>>;
  /** There where the table seems to be motion: what its numbers suggest of the unit of acceleration, and the size at rest they were told by. */
  readonly motion?: { readonly accelerationUnit?: 'g' | 'm/s2' | 'mg'; readonly restSize?: number };
}

/** A file that cannot be read at all. Carries a catalogue code; the message is fit for a person. */
export class FormatError extends Error {
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly hint: string | undefined;
  readonly where: IssuePlace | undefined;
  readonly question: ColumnQuestion | undefined;

  constructor(
    code: IssueCode,
    params: Readonly<Record<string, string | number>> = {},
    more: { where?: IssuePlace; question?: ColumnQuestion; cause?: unknown } = {},
  ) {
    const issue = makeIssue(code, params);
    super(issue.message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'FormatError';
    this.code = code;
    this.params = params;
    this.hint = issue.hint;
    this.where = more.where;
    this.question = more.question;
  }
}
