import { ISSUE_CATALOGUE } from '../../src/recording/index.ts';

const MEANING: Readonly<Record<string, string>> = {
  error: 'something could not be read; it was left out',
  warning: 'a number may be affected',
  info: 'worth knowing; nothing is affected',
};

/** docs/issues.md from the catalogue, so that the two cannot differ. */
export function renderIssuesPage(): string {
  const entries = Object.entries(ISSUE_CATALOGUE).sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = entries.map(([code, entry]) =>
    [
      `### ${code}`,
      '',
      `*${entry.severity}.* ${codeSpans(entry.message)}`,
      ...('hint' in entry ? ['', `What to do: ${codeSpans(entry.hint)}`] : []),
    ].join('\n'),
  );
  return [
    '# Issues in recordings',
    '',
    'A flaw in a file does not stop the reading: it is reported with one of these codes, its place and what to do, and the rest',
    'is read. Words in braces stand for what was found. This page is written by `npm run docs` from',
    '`src/recording/issueCatalogue.ts`; codes are never reused.',
    '',
    ...Object.entries(MEANING).map(([severity, meaning]) => `- *${severity}*: ${meaning}`),
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}

/** `{name}` as code, so that Markdown shows it as it stands. */
function codeSpans(text: string): string {
  return text.replace(/\{\w+\}/g, (place) => `\`${place}\``);
}
