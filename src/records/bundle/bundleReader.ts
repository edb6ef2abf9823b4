import { createHash, type Hash } from 'node:crypto';
import Type from 'typebox';
import Value from 'typebox/value';
import { checkEntry, ENTRY_KINDS, type EntryKind, type FieldIssue } from '../../clinic/index.ts';
import { daysOf } from '../repository/entryRows.ts';
import type { Scope } from '../repository/store.ts';
import { BundleError, damaged, notABundle, tooNew, truncated } from './bundleError.ts';
import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type BundleCounts,
  type ContentLine,
  countLine,
  type EntryLine,
  type FileLine,
  type HeaderLine,
  NO_COUNTS,
  type PersonLine,
  type PieceLine,
} from './bundleLines.ts';
import type { ParsedLine } from './lineText.ts';

const Text = Type.String();
const Id = Type.String({ minLength: 1, maxLength: 200 });
const Instant = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' });
const Whole = Type.Integer({ minimum: 0 });
const Positive = Type.Integer({ minimum: 1 });
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
const ActorForm = Type.Object({
  id: Text,
  name: Text,
  role: Type.Union([Type.Literal('family'), Type.Literal('clinician'), Type.Literal('system')]),
});

const FORMS = {
  person: Type.Object({ personId: Id, changeCount: Whole, changedAt: Instant }),
  entry: Type.Object({
    changeId: Id,
    entry: Type.Object({
      id: Id,
      personId: Id,
      kind: Text,
      version: Positive,
      body: Type.Object({}),
      firstDay: Type.Optional(Text),
      lastDay: Type.Optional(Text),
      removed: Type.Boolean(),
      writtenAt: Instant,
      author: ActorForm,
      reason: Type.Optional(Text),
    }),
  }),
  file: Type.Object({ personId: Id, sha256: Sha256, sizeBytes: Whole, keptAt: Instant }),
  piece: Type.Object({ offset: Whole, data: Text }),
  setting: Type.Object({ name: Id, value: Type.Unknown(), changedAt: Instant, author: ActorForm }),
  audit: Type.Object({
    at: Instant,
    actor: ActorForm,
    action: Id,
    personId: Type.Optional(Id),
    kind: Type.Optional(Id),
    entryId: Type.Optional(Id),
    version: Type.Optional(Positive),
    what: Type.Optional(Id),
    count: Positive,
  }),
} as const;

/** Checks a bundle line by line, in memory that grows only with the ids of its people and files. */
export class BundleReader {
  readonly #scope: Scope;
  #header: HeaderLine | undefined;
  #counts: BundleCounts = NO_COUNTS;
  #ended = false;
  #person = '';
  #personEntrySeen = true;
  #last: EntryLine | undefined;
  #file: { readonly line: FileLine; readonly hash: Hash; offset: number } | undefined;
  readonly #brought = new Set<string>();
  readonly #people = new Set<string>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  get header(): HeaderLine {
    if (this.#header === undefined) throw notABundle('it has no lines');
    return this.#header;
  }

  get counts(): BundleCounts {
    return this.#counts;
  }

  /** The line in its checked form; undefined for the first and the last one. @throws BundleError */
  take({ number, value, sha256Before }: ParsedLine): ContentLine | undefined {
    if (this.#ended) throw damaged(`line ${number} stands after its end`);
    if (this.#header === undefined) {
      this.#header = headerOf(value);
      return undefined;
    }
    if (value.type === 'end') {
      this.#closeFile(number);
      this.#closePerson(number);
      this.#end(value, sha256Before);
      return undefined;
    }
    const line = this.#formed(value, number);
    if (line.type !== 'piece') this.#closeFile(number);
    this.#check(line, number);
    this.#counts = countLine(this.#counts, line);
    return line;
  }

  /** To be called after the last line. @throws BundleError where no end line was among them */
  finish(): void {
    if (this.#header === undefined) throw notABundle('it has no lines');
    if (!this.#ended) throw truncated('its last line is missing');
  }

  #formed(value: Readonly<Record<string, unknown>>, number: number): ContentLine {
    const type = value.type;
    if (typeof type !== 'string' || !Object.hasOwn(FORMS, type)) throw damaged(`line ${number} is of no known type`);
    if (!Value.Check(FORMS[type as keyof typeof FORMS], value))
      throw damaged(`line ${number} has not the form of its type`);
    return value as unknown as ContentLine;
  }

  #check(line: ContentLine, number: number): void {
    this.#checkScope(line);
    if (line.type === 'person') this.#openPerson(line, number);
    else if (line.type === 'entry') this.#checkEntry(line, number);
    else if (line.type === 'file') this.#openFile(line, number);
    else if (line.type === 'piece') this.#checkPiece(line, number);
    else if (line.type === 'setting' && this.header.covers !== 'household')
      throw damaged(`line ${number} is a setting in a bundle of people`);
    else if (line.type === 'audit' && this.header.covers !== 'household' && !this.#people.has(line.personId ?? ''))
      throw damaged(`line ${number} is about nobody of this bundle`);
  }

  #checkScope(line: ContentLine): void {
    const { people } = this.#scope;
    const outside =
      people !== undefined &&
      (this.header.covers === 'household' || (line.type === 'person' && !people.includes(line.personId)));
    if (outside)
      throw new BundleError(
        'OUT_OF_SCOPE',
        'This bundle holds people whom you may not write for.',
        'Ask somebody with the right to do so to import it. Nothing was taken in.',
      );
  }

  #openPerson({ personId }: PersonLine, number: number): void {
    this.#closePerson(number);
    if (personId <= this.#person) throw damaged(`the person of line ${number} is out of order`);
    this.#person = personId;
    this.#people.add(personId);
    this.#personEntrySeen = false;
    this.#last = undefined;
  }

  #closePerson(number: number): void {
    if (!this.#personEntrySeen) throw damaged(`the person before line ${number} has no entry of their own`);
  }

  #checkEntry(line: EntryLine, number: number): void {
    const { entry } = line;
    if (entry.personId !== this.#person)
      throw damaged(`the entry of line ${number} stands among those of another person`);
    const before = this.#last?.entry;
    const follows = before !== undefined && before.id === entry.id;
    if (
      entry.version !== (follows ? before.version + 1 : 1) ||
      (before !== undefined && !follows && entry.id <= before.id)
    )
      throw damaged(`the version of line ${number} is out of order`);
    if (!Object.hasOwn(ENTRY_KINDS, entry.kind) || (follows && before.kind !== entry.kind))
      throw damaged(`the entry of line ${number} is of no known kind`);
    if ((entry.kind === 'person') !== (entry.id === entry.personId))
      throw damaged(`the entry of line ${number} is not the one of its person`);
    const [issue] = checkEntry(entry.kind as EntryKind, entry.body);
    if (issue !== undefined) throw damaged(`the ${entry.kind} of line ${number} is not in order (${whereOf(issue)})`);
    const days = daysOf(entry.kind, entry.body);
    if (days.firstDay !== entry.firstDay || days.lastDay !== entry.lastDay)
      throw damaged(`the days of line ${number} are not those of its entry`);
    if (entry.kind === 'person') this.#personEntrySeen = true;
    this.#last = line;
  }

  #openFile(line: FileLine, number: number): void {
    if (line.personId !== this.#person)
      throw damaged(`the file of line ${number} stands among those of another person`);
    if (this.#brought.has(line.sha256)) return;
    this.#brought.add(line.sha256);
    this.#file = { line, hash: createHash('sha256'), offset: 0 };
  }

  #checkPiece({ offset, data }: PieceLine, number: number): void {
    if (this.#file === undefined || this.#file.offset !== offset)
      throw damaged(`the piece of line ${number} belongs nowhere`);
    const bytes = Buffer.from(data, 'base64');
    this.#file.hash.update(bytes);
    this.#file.offset += bytes.length;
  }

  #closeFile(number: number): void {
    const file = this.#file;
    this.#file = undefined;
    if (file === undefined) return;
    if (file.offset !== file.line.sizeBytes || file.hash.digest('hex') !== file.line.sha256)
      throw damaged(`the file before line ${number} is not what its hash says`);
  }

  #end(value: Readonly<Record<string, unknown>>, sha256Before: string | undefined): void {
    const expected = { type: 'end', counts: this.#counts, sha256: sha256Before };
    if (JSON.stringify(value) !== JSON.stringify(expected))
      throw damaged('its lines are not those that its last line counts');
    this.#ended = true;
  }
}

/** Where something is wrong; names that the bundle itself made up are left out. */
function whereOf({ code, path }: FieldIssue): string {
  return code === 'unknown-field' ? code : `${code} at ${path || 'the top'}`;
}

function headerOf(value: Readonly<Record<string, unknown>>): HeaderLine {
  if (value.format !== BUNDLE_FORMAT || typeof value.version !== 'number')
    throw notABundle('its first line says nothing of one');
  if (value.version > BUNDLE_VERSION) throw tooNew('version', value.version, BUNDLE_VERSION);
  const { madeAt, household, covers } = value;
  if (
    value.version !== BUNDLE_VERSION ||
    typeof madeAt !== 'string' ||
    typeof household !== 'string' ||
    (covers !== 'household' && covers !== 'people')
  )
    throw damaged('its first line is not in order');
  return { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, madeAt, household, covers };
}
