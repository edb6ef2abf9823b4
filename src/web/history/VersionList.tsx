import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { API } from '../../api/index.ts';
import type { AnyEntry } from '../../clinic/index.ts';
import { useDates } from '../i18n/useDates.ts';
import { compareBodies } from '../store/compareBodies.ts';
import { useWriter } from '../store/storeContext.ts';
import { useStoreText } from '../store/storeText.ts';
import { useApi } from '../store/useApi.ts';
import { useEntryWords } from '../store/useEntryWords.ts';
import { CHOSEN_REASON, UNDO_REASON } from '../store/waitingChange.ts';
import { EraseBox } from './EraseBox.tsx';
import { useHistoryText } from './historyText.ts';

/** Differences shown of one version. chosen: a screen. */
const MOST_DIFFERENCES = 40;

/** Every version of an entry, newest first, with what each changed; each can come back. */
export function VersionList({ personId, entry }: { readonly personId: string; readonly entry: AnyEntry }) {
  const text = useHistoryText();
  const { dateTime } = useDates();
  const store = useStoreText();
  const api = useApi();
  const writer = useWriter(personId);
  const read = useQuery({
    queryKey: ['versions', personId, entry.id],
    queryFn: async (): Promise<readonly AnyEntry[]> =>
      (await api.call(API.readVersions, { params: { personId, entryId: entry.id } })).versions,
  });
  const versions = read.data ?? [];
  const sayReason = (reason: string): string =>
    reason === UNDO_REASON ? store('undo') : reason === CHOSEN_REASON ? store('twoTitle') : reason;
  return (
    <div className="k-section-gap k-version-list">
      {read.isError ? <p role="status">{text('versionsFailed')}</p> : null}
      {versions.map((version, i) => (
        <article key={version.version} className="k-version">
          <h3>
            {text('version', { version: version.version })}
            {i === 0 ? ` (${text('newest')})` : ''}
          </h3>
          <p className="k-muted">
            {text('by', { name: version.author.name, when: dateTime(version.writtenAt) })}
            {version.reason === undefined ? '' : ` · ${text('reason', { reason: sayReason(version.reason) })}`}
            {version.removed ? ` · ${text('removed')}` : ''}
          </p>
          <Changes before={versions[i + 1]} after={version} />
          {i > 0 || version.removed ? (
            <Button
              variant="default"
              size="compact-md"
              onClick={() => {
                const target = version.removed ? (versions[i + 1] ?? version) : version;
                void writer.restore(entry, target.version);
              }}
            >
              {text(version.removed ? 'restoreRemoved' : 'restore')}
            </Button>
          ) : null}
        </article>
      ))}
      {entry.kind === 'person' ? null : (
        <EraseBox
          title={text('eraseEntry')}
          hint={text('eraseEntryHint')}
          personId={personId}
          erase={() =>
            api.call(API.eraseEntry, { params: { personId, entryId: entry.id }, body: { confirm: 'erase' } })
          }
        />
      )}
    </div>
  );
}

function Changes({ before, after }: { readonly before: AnyEntry | undefined; readonly after: AnyEntry }) {
  const text = useHistoryText();
  const words = useEntryWords();
  const differences = compareBodies(before?.body ?? {}, after.body);
  if (differences.length === 0) return <p>{text('sameBody')}</p>;
  const say = (path: readonly string[], value: unknown): string => words.value(after.kind, path, value);
  return (
    <div className="k-table-scroll">
      <table className="k-versions">
        <caption className="k-hidden">{text(before === undefined ? 'first' : 'changed')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('what')}</th>
            {before === undefined ? null : <th scope="col">{text('before')}</th>}
            <th scope="col">{text('after')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, MOST_DIFFERENCES).map(({ path, before: old, after: now }) => (
            <tr key={path.join('/')}>
              <th scope="row">{words.field(path)}</th>
              {before === undefined ? null : <td>{old === undefined ? '' : <del>{say(path, old)}</del>}</td>}
              <td>{now === undefined ? '' : <ins>{say(path, now)}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length > MOST_DIFFERENCES ? (
        <p className="k-muted">{text('moreChanges', { count: differences.length - MOST_DIFFERENCES })}</p>
      ) : null}
    </div>
  );
}
