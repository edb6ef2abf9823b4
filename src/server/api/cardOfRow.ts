import type { PersonCard } from '../../api/index.ts';
import type { PersonBody } from '../../clinic/index.ts';
import type { PersonRow } from '../../records/index.ts';

/** The line of the list for a person: the one that was worked out, or the bare name until it is. */
export function cardOfRow(row: PersonRow): PersonCard {
  const person = row.entry.body as PersonBody;
  const known = row.summary as PersonCard | undefined;
  return {
    ...(known ?? {
      openFindings: 0,
      overdueCount: 0,
      dosesNotLogged: 0,
      activePlans: [],
      attention: 0,
      lastChangeAt: row.entry.writtenAt,
    }),
    personId: row.personId,
    name: person.name,
    synthetic: person.synthetic ?? false,
    birth: person.birth,
    ...(person.onset === undefined ? {} : { onset: person.onset }),
    ...(row.entry.removed ? { removedVersion: row.entry.version } : {}),
  };
}
