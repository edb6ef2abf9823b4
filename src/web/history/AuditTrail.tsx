import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { API, type ReplyOf } from '../../api/index.ts';
import { ENTRY_KIND_NAMES } from '../../clinic/index.ts';
import { useDates } from '../i18n/useDates.ts';
import { personHref } from '../state/route.ts';
import { useApi } from '../store/useApi.ts';
import { useEntryWords } from '../store/useEntryWords.ts';
import { useHistoryText } from './historyText.ts';
import { en, type HistoryKey } from './texts/en.ts';

type Line = ReplyOf<typeof API.readAudit>['lines'][number];
const PAGE_SIZE = 50;

/** The trail of readings and writings, for the family to read. */
export function AuditTrail({ personId }: { readonly personId: string }) {
  const text = useHistoryText();
  const api = useApi();
  const trail = useInfiniteQuery({
    queryKey: ['audit', personId],
    queryFn: async ({ pageParam }) =>
      (
        await api.call(API.readAudit, {
          query: { personId, limit: PAGE_SIZE, ...(pageParam === undefined ? {} : { before: pageParam }) },
        })
      ).lines,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: readonly Line[]) => (last.length < PAGE_SIZE ? undefined : last.at(-1)?.at),
  });
  const lines = trail.data?.pages.flat() ?? [];
  return (
    <section className="k-card" aria-labelledby="trail-title">
      <h2 id="trail-title">{text('trail')}</h2>
      <p className="k-muted">{text('trailHint')}</p>
      {trail.isError ? <p role="status">{text('trailFailed')}</p> : null}
      {trail.isSuccess && lines.length === 0 ? <p>{text('noLines')}</p> : null}
      {lines.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
        <section className="k-table-scroll k-trail" tabIndex={0} aria-label={text('trailTable')}>
          <table className="k-audit">
            <thead>
              <tr>
                {(['at', 'who', 'did', 'what'] as const).map((column) => (
                  <th key={column} scope="col">
                    {text(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity, and are only added at the end
                <AuditLine key={i} line={line} personId={personId} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {trail.hasNextPage ? (
        <Button variant="subtle" onClick={() => void trail.fetchNextPage()}>
          {text('older')}
        </Button>
      ) : null}
    </section>
  );
}

function AuditLine({ line, personId }: { readonly line: Line; readonly personId: string }) {
  const text = useHistoryText();
  const words = useEntryWords();
  const { dateTime } = useDates();
  const action = `action.${line.action}` as HistoryKey;
  const other = `what.${line.what ?? ''}` as HistoryKey;
  const kind = ENTRY_KIND_NAMES.find((name) => name === line.kind);
  const what = [
    kind !== undefined ? words.kind(kind) : other in en ? text(other) : (line.what ?? ''),
    ...(line.version === undefined ? [] : [text('version', { version: line.version })]),
  ].join(', ');
  return (
    <tr>
      <td className="k-number">{dateTime(line.at)}</td>
      <td>
        {line.actor.name} <span className="k-muted">({text(`role.${line.actor.role}`)})</span>
      </td>
      <td>
        {action in en ? text(action) : line.action} {text('times', { count: line.count })}
      </td>
      <td>
        {line.entryId === undefined || line.action === 'erase' ? (
          what
        ) : (
          <a href={personHref(personId, 'history', line.entryId)}>{what}</a>
        )}
      </td>
    </tr>
  );
}
