import { type Issue, type IssueCode, type IssuePlace, makeIssue } from '../../recording/index.ts';

interface Entry {
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly where: IssuePlace | undefined;
  count: number;
}

/**
 * Collects flaws while a file is read: one issue per code (and `group`), with the first place and the count, so that
 * a million bad lines are one sentence.
 */
export class IssueTally {
  readonly #entries = new Map<string, Entry>();

  /** Counts a flaw. Params and place of the first one are kept. @param group flaws of one code to be told apart, e.g. a column */
  add(
    code: IssueCode,
    params: Readonly<Record<string, string | number>> = {},
    more: { where?: IssuePlace; count?: number; group?: string } = {},
  ): void {
    const key = `${code}/${more.group ?? ''}`;
    const entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, { code, params, where: more.where, count: more.count ?? 1 });
    else entry.count += more.count ?? 1;
  }

  /** Counts one more of a flaw that `add` has seen; false where it is new and must be described. Cheap: for hot loops. */
  again(code: IssueCode, group = ''): boolean {
    const entry = this.#entries.get(`${code}/${group}`);
    if (entry === undefined) return false;
    entry.count++;
    return true;
  }

  addAll(issues: readonly Issue[]): void {
    for (const issue of issues)
      this.add(issue.code, issue.params, {
        count: issue.count,
        group: Object.values(issue.params).join('/'),
        ...(issue.where === undefined ? {} : { where: issue.where }),
      });
  }

  /** All flaws in the order of their first occurrence. */
  list(): Issue[] {
    return [...this.#entries.values()].map(({ code, params, where, count }) =>
      makeIssue(code, params, where === undefined ? { count } : { where, count }),
    );
  }
}
