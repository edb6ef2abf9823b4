import type { PersonRow, Scope, Store } from '../records/index.ts';

export type PersonFinder =
  | { readonly found: true; readonly personId: string; readonly name: string }
  /** Names of those that fit: none, or several. */
  | { readonly found: false; readonly fitting: readonly string[] };

const MOST_SHOWN = 8;

/** The person with that id, or the only one whose name contains the text. */
export async function findPerson(store: Store, scope: Scope, text: string): Promise<PersonFinder> {
  const byId = await store.people({ ...scope, people: [text] }, { limit: 1 });
  const { rows } = byId.rows.length > 0 ? byId : await store.people(scope, { limit: MOST_SHOWN, search: text });
  const [first] = rows;
  if (first !== undefined && rows.length === 1) return { found: true, personId: first.personId, name: nameOf(first) };
  const exact = rows.filter((row) => nameOf(row) === text);
  if (exact.length === 1) return { found: true, personId: exact[0]!.personId, name: text };
  return { found: false, fitting: rows.map(nameOf) };
}

function nameOf({ entry }: PersonRow): string {
  return (entry.body as { readonly name?: string }).name ?? '';
}
