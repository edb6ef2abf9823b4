import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from './store.ts';

/**
 * The access rule, as a condition of the query: rows of the scope's household and, where the scope names people, of
 * these. Every query on rows of a person has it.
 * @param table of the columns `household` and `person_id`, where the query has several
 */
export function inScope(scope: Scope, table?: string): RawBuilder<SqlBool> {
  const prefix = table === undefined ? '' : `${table}.`;
  const household = sql<SqlBool>`${sql.ref(`${prefix}household`)} = ${scope.household}`;
  if (scope.people === undefined) return household;
  return sql<SqlBool>`(${household} and ${sql.ref(`${prefix}person_id`)} = any(${[...scope.people]}::text[]))`;
}
