import { useEffect, useRef } from 'react';
import type { FieldIssue } from '../../../clinic/index.ts';
import { useInputText } from './inputText.ts';
import { en } from './texts/en.ts';

/** Says what is wrong with a field: `const say = useIssueText(); <TextInput error={say(issues, '/name')} />`. */
export function useIssueText(): (issues: readonly FieldIssue[], path: string) => string | undefined {
  const sentence = useSentence();
  return (issues, path) => {
    const issue = issues.find((candidate) => candidate.path === path);
    return issue === undefined ? undefined : sentence(issue);
  };
}

function useSentence(): (issue: FieldIssue) => string {
  const text = useInputText();
  return ({ code, message }) => {
    const key = `issue.${code}` as const;
    // why: a newer server may refuse for a reason that this page has no sentence for; its own words are better than none
    return key in en ? text(key) : message;
  };
}

export interface FieldErrorsProps {
  readonly issues: readonly FieldIssue[];
  /** Name of a field for people, from its path such as `/start`; undefined: the path itself. */
  readonly labelOf?: (path: string) => string | undefined;
}

/** All that a form was refused for, above its Save; takes the focus when it appears. */
export function FieldErrors({ issues, labelOf }: FieldErrorsProps) {
  const text = useInputText();
  const sentence = useSentence();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (issues.length > 0) box.current?.focus();
  }, [issues]);
  if (issues.length === 0) return null;
  return (
    <div className="k-alert k-field-errors" role="alert" tabIndex={-1} ref={box}>
      <strong>{text('errorsTitle', { count: issues.length })}</strong>
      <ul className="k-list">
        {issues.map((issue) => (
          <li key={`${issue.path} ${issue.code}`}>
            {issue.path === '' ? '' : `${labelOf?.(issue.path) ?? issue.path.slice(1)}: `}
            {sentence(issue)}
          </li>
        ))}
      </ul>
    </div>
  );
}
