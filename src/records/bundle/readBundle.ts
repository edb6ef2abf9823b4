import { sql } from 'kysely';
import { auditRow } from '../repository/auditTrail.ts';
import { deletePeople, type Gone } from '../repository/erase.ts';
import { insertRows } from '../repository/insertRows.ts';
import { dropUnreferenced, lockContent } from '../repository/keptFiles.ts';
import { retryTransaction } from '../repository/retryTransaction.ts';
import { inScope } from '../repository/scopeRule.ts';
import { contextOf } from '../repository/sqlStore.ts';
import type { Scope, Store } from '../repository/store.ts';
import type { Queries, StoreContext } from '../repository/storeContext.ts';
import { wipeTraces } from '../repository/wipeTraces.ts';
import type { AuditLine, BundleCounts, ContentLine, EntryLine, FileLine } from './bundleLines.ts';
import { importPeople, type PersonBlock } from './importPeople.ts';
import { importAudit, importSetting, lastAuditLine } from './importTrail.ts';
import { type NumberOfWriter, writersWithin } from './numberOfWriter.ts';
import { type OpenBundle, openBundle } from './openBundle.ts';
import { type VerifiedBundle, verifyBundle } from './verifyBundle.ts';

export interface ReadBundleOptions {
  readonly passphrase?: string;
  /** `add` keeps what is here and adds what is missing; `replace` first takes away what the bundle covers. */
  readonly mode: 'add' | 'replace';
}

export interface BundleImport {
  readonly people: number;
  /** Entries that came or changed. */
  readonly entries: number;
  /** Entries that were here already. */
  readonly skipped: number;
  readonly files: number;
  /** As of an erasure: what was replaced may still stand in the database's files. */
  readonly tracesLeft?: true;
  /** What the bundle holds. */
  readonly counts: BundleCounts;
}

/**
 * Takes a bundle in. It is verified whole first; then it goes in, in one transaction: all of it or nothing.
 * @throws BundleError where it is refused, StoreError where the store cannot take it
 */
export async function readBundle(
  store: Store,
  scope: Scope,
  source: AsyncIterable<Uint8Array>,
  options: ReadBundleOptions,
): Promise<BundleImport> {
  const context = contextOf(store);
  const nowAt = context.now().toISOString();
  return importBundle(context, scope, source, options, async (trx, { header }) => {
    const writer = await context.writers.numberOf(trx, scope.household, scope.actor);
    const what = header.covers === 'household' ? 'bundle' : 'bundle of people';
    await insertRows(trx, 'audit', [auditRow(scope, writer, nowAt, { action: 'import', what })]);
  });
}

/** As `readBundle`; `note` has the last word within the transaction. */
export async function importBundle(
  context: StoreContext,
  scope: Scope,
  source: AsyncIterable<Uint8Array>,
  { passphrase, mode }: ReadBundleOptions,
  note: (trx: Queries, verified: VerifiedBundle) => Promise<void>,
): Promise<BundleImport> {
  const spooled = await context.files.spool(source);
  const brought: string[] = [];
  let replaced = false;
  let done: BundleImport;
  try {
    const bundle = await openBundle(spooled, passphrase);
    const verified = await verifyBundle(bundle, scope);
    done = await retryTransaction(context.db, async (trx) => {
      const gone = mode === 'replace' ? await takeAway(trx, scope, verified) : NOTHING;
      replaced = gone.entries > 0;
      if (replaced) context.traces?.note();
      brought.push(...gone.hashes);
      const taken = await takeIn(context, trx, scope, bundle, brought);
      await note(trx, verified);
      return { ...taken, people: verified.counts.people, counts: verified.counts };
    });
  } finally {
    await spooled.drop();
    // why: contents of an import that failed, and of what was replaced; those that are in use stay
    await dropUnreferenced(context, new Set(brought));
  }
  return replaced && !(await wipeTraces(context)) ? { ...done, tracesLeft: true } : done;
}

const NOTHING: Gone = { entries: 0, hashes: [] };

/** What the bundle covers leaves; the trail stays. */
async function takeAway(trx: Queries, scope: Scope, { header, personIds }: VerifiedBundle): Promise<Gone> {
  if (header.covers === 'people') return deletePeople(trx, scope, personIds);
  const rows = await trx.selectFrom('person_state').select('person_id').where(inScope(scope)).execute();
  const gone = await deletePeople(
    trx,
    scope,
    rows.map(({ person_id }) => person_id),
  );
  if (scope.people === undefined) await trx.deleteFrom('setting').where('household', '=', scope.household).execute();
  return gone;
}

const BLOCK_VERSIONS = 4000;
const BLOCK_LINES = 5000;

async function takeIn(
  context: StoreContext,
  trx: Queries,
  scope: Scope,
  bundle: OpenBundle,
  brought: string[],
): Promise<{ readonly entries: number; readonly skipped: number; readonly files: number }> {
  const numberOf = writersWithin(context, trx, scope.household);
  const upTo = await lastAuditLine(trx, scope);
  const people = new PeopleBuffer(context, trx, scope, numberOf);
  const files: object[] = [];
  let audit: AuditLine[] = [];
  for await (const line of contentOf(bundle, context, trx, brought)) {
    if (line.type === 'person') await people.open({ person: line, versions: [] });
    else if (line.type === 'entry') people.add(line);
    else if (line.type === 'file')
      files.push({
        household: scope.household,
        person_id: line.personId,
        sha256: line.sha256,
        size_bytes: line.sizeBytes,
        kept_at: line.keptAt,
      });
    else if (line.type === 'setting') await importSetting(trx, scope, numberOf, line);
    else if (line.type === 'audit') {
      audit.push(line);
      if (audit.length < BLOCK_LINES) continue;
      await importAudit(trx, scope, numberOf, audit, upTo);
      audit = [];
    }
  }
  await people.flush();
  await importAudit(trx, scope, numberOf, audit, upTo);
  return { ...people.done, files: await addFiles(trx, scope, files) };
}

/** Holds people's blocks until there are enough to be written together. */
class PeopleBuffer {
  readonly #write: (blocks: readonly PersonBlock[]) => Promise<{ readonly entries: number; readonly skipped: number }>;
  #blocks: { readonly person: PersonBlock['person']; readonly versions: EntryLine[] }[] = [];
  #versions = 0;
  done = { entries: 0, skipped: 0 };

  constructor(context: StoreContext, trx: Queries, scope: Scope, numberOf: NumberOfWriter) {
    this.#write = (blocks) => importPeople(context, trx, scope, numberOf, blocks);
  }

  async open({ person }: PersonBlock): Promise<void> {
    if (this.#versions >= BLOCK_VERSIONS) await this.flush();
    this.#blocks.push({ person, versions: [] });
  }

  add(line: EntryLine): void {
    this.#blocks.at(-1)!.versions.push(line);
    this.#versions++;
  }

  async flush(): Promise<void> {
    const { entries, skipped } = await this.#write(this.#blocks);
    this.done = { entries: this.done.entries + entries, skipped: this.done.skipped + skipped };
    this.#blocks = [];
    this.#versions = 0;
  }
}

/** The lines without pieces: these go to the files on the way, before the row that refers to them. */
async function* contentOf(
  bundle: OpenBundle,
  context: StoreContext,
  trx: Queries,
  brought: string[],
): AsyncGenerator<Exclude<ContentLine, { type: 'piece' }>> {
  const seen = new Set<string>();
  const lines = verifiedLines(bundle);
  let next = await lines.next();
  while (next.done !== true) {
    const line = next.value;
    next = await lines.next();
    if (line.type === 'piece') continue;
    if (line.type === 'file' && !seen.has(line.sha256)) {
      seen.add(line.sha256);
      brought.push(line.sha256);
      await lockContent(trx, line.sha256);
      const received = await context.files.receive(
        (async function* () {
          for (; next.done !== true && next.value.type === 'piece'; next = await lines.next())
            yield Buffer.from(next.value.data, 'base64');
        })(),
      );
      try {
        await keepContent(received, line);
      } finally {
        await received.drop();
      }
    }
    yield line;
  }
}

/** Lines that were verified already; that the bytes are still the same is checked on the way by their hash. */
async function* verifiedLines(bundle: OpenBundle): AsyncGenerator<ContentLine> {
  for await (const { number, value } of bundle.lines())
    if (number > 1 && value.type !== 'end') yield value as unknown as ContentLine;
}

async function keepContent(
  received: { readonly sha256: string; keep(): Promise<void> },
  { sha256 }: FileLine,
): Promise<void> {
  if (received.sha256 !== sha256) throw new Error('a verified bundle changed while it was read');
  await received.keep();
}

async function addFiles(trx: Queries, scope: Scope, files: readonly object[]): Promise<number> {
  let added = 0;
  for (let from = 0; from < files.length; from += BLOCK_LINES) {
    const { rows } = await sql<{ n: number }>`with added as (
        insert into file (household, person_id, sha256, size_bytes, kept_at)
        select ${scope.household}, r.person_id, r.sha256, r.size_bytes, r.kept_at
        from json_to_recordset(${JSON.stringify(files.slice(from, from + BLOCK_LINES))}::json)
          as r(person_id text, sha256 text, size_bytes bigint, kept_at timestamptz)
        on conflict (household, person_id, sha256) do nothing returning 1)
      select count(*)::integer as n from added`.execute(trx);
    added += rows[0]?.n ?? 0;
  }
  return added;
}
