import { type Actor, type AnyEntry, checkEntry, ENTRY_KINDS, type EntryKind } from '../../clinic/index.ts';
import { daysOf, type KeptVersion } from './entryRows.ts';
import { RefusedChange } from './refusedChange.ts';
import type { Change, ChangeResult } from './store.ts';

const OPERATIONS: readonly string[] = ['put', 'remove', 'restore'];

/** The last guard before anything is asked of the database. @throws RefusedChange */
export function checkChange(change: Change): void {
  const { changeId, op, kind, entryId, personId, baseVersion } = change;
  const refuse = (code: 'BAD_CHANGE' | 'BAD_BODY', message: string): never => {
    throw new RefusedChange(code, message, changeId);
  };
  for (const [name, id] of Object.entries({ changeId, personId, entryId }))
    if (typeof id !== 'string' || !ID.test(id))
      refuse('BAD_CHANGE', `${name} must be 1 to 200 of A-Z a-z 0-9 : . _ -, the first a letter or digit`);
  if (!OPERATIONS.includes(op))
    refuse('BAD_CHANGE', `op must be put, remove or restore, got ${String(op).slice(0, 20)}`);
  if (!Object.hasOwn(ENTRY_KINDS, kind)) refuse('BAD_CHANGE', 'kind is none of the kinds of entries');
  if (!Number.isInteger(baseVersion) || baseVersion < 0)
    refuse('BAD_CHANGE', `baseVersion must be a whole number from 0, got ${baseVersion}`);
  if ((kind === 'person') !== (entryId === personId))
    refuse('BAD_CHANGE', 'the entry of kind person, and only it, has the id of its person');
  if (op === 'restore' && !(Number.isInteger(change.version) && change.version! > 0))
    refuse('BAD_CHANGE', 'restore must say which version');
  if (op !== 'put') return;
  const issues = checkEntry(kind, change.body);
  if (issues.length > 0) {
    const { path, code } = issues[0]!;
    refuse(
      'BAD_BODY',
      `the body of this ${kind} is not in order: ${code}${code === 'unknown-field' ? '' : ` at ${path || 'the top'}`}`,
    );
  }
}

// why: ASCII, so that PostgreSQL's byte order and JavaScript's order are the same
const ID = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,199}$/;

/** What is on record of the entries that a batch names, before and while it is worked through. */
export interface EntryState {
  current: KeptVersion | undefined;
  /** Earlier versions; loaded only where a change needs them. */
  readonly earlier: KeptVersion[];
  /** The version that the database has now; 0 where none. */
  readonly keptVersion: number;
}

/** Works one change into the state. @throws RefusedChange */
export function planChange(state: EntryState, change: Change, actor: Actor, nowAt: string): ChangeResult {
  const { changeId, baseVersion } = change;
  const { current } = state;
  if (current !== undefined && wasDone(state, changeId))
    return { status: 'already-done', changeId, entry: current.entry };
  if (current === undefined && (baseVersion > 0 || change.op !== 'put'))
    throw new RefusedChange('NO_SUCH_ENTRY', `there is no entry for this change of version ${baseVersion}`, changeId);
  if (current !== undefined && current.entry.kind !== change.kind)
    throw new RefusedChange(
      'KIND_DIFFERS',
      `the entry is of kind ${current.entry.kind}, the change says ${change.kind}`,
      changeId,
    );
  if (current !== undefined && current.entry.version !== baseVersion)
    return { status: 'conflict', changeId, current: current.entry };
  const body = bodyOf(state, change);
  const before = current?.entry.writtenAt ?? '';
  const entry = {
    id: change.entryId,
    personId: change.personId,
    kind: change.kind,
    version: baseVersion + 1,
    body,
    ...daysOf(change.kind as EntryKind, body),
    removed: change.op === 'remove',
    // why: a clock that was set back must not make a later version the earlier one
    writtenAt: nowAt > before ? nowAt : before,
    author: { id: actor.id, name: actor.name, role: actor.role },
    ...(change.reason === undefined ? {} : { reason: change.reason }),
  } as AnyEntry;
  if (current !== undefined) state.earlier.push(current);
  state.current = { entry, changeId };
  return { status: 'written', changeId, entry };
}

function wasDone({ current, earlier }: EntryState, changeId: string): boolean {
  return current?.changeId === changeId || earlier.some((version) => version.changeId === changeId);
}

function bodyOf({ current, earlier }: EntryState, change: Change): unknown {
  if (change.op === 'put') return change.body;
  if (change.op === 'remove') return current!.entry.body;
  const from = [current!, ...earlier].find(({ entry }) => entry.version === change.version);
  if (from !== undefined) return from.entry.body;
  throw new RefusedChange('NO_SUCH_VERSION', `there is no version ${change.version} of this entry`, change.changeId);
}

/** True where the answer may depend on versions before the newest. */
export function needsEarlier(change: Change, current: KeptVersion): boolean {
  return (
    current.changeId !== change.changeId &&
    (current.entry.version !== change.baseVersion || (change.op === 'restore' && change.version !== change.baseVersion))
  );
}
