/** A BIDS file name taken apart: `sub-01_task-rest_recording-eye1_physio.tsv.gz`. */
export interface BidsName {
  /** `key-value` pieces in order. */
  readonly entities: readonly string[];
  readonly suffix: string;
  readonly extension: string;
}

/** Entities beyond which only the whole and the task-level names are tried, so that look-ups stay few. */
const MAX_ENTITIES = 7;

/** The parts of a name, or undefined where it is not of the form `entities_suffix.extension`. */
export function parseBidsName(name: string): BidsName | undefined {
  const match = name.match(/^((?:[A-Za-z]+-[^_./\\]+_)*)([A-Za-z]+)(\.[A-Za-z.]+)$/);
  if (match === null) return undefined;
  const entities = match[1]!.split('_').filter((piece) => piece !== '');
  return { entities, suffix: match[2]!, extension: match[3]! };
}

export function bidsName({ entities, suffix, extension }: BidsName): string {
  return [...entities, suffix].join('_') + extension;
}

/** The name with another value for an entity, which is put before the suffix where it was absent. */
export function withEntity(name: BidsName, key: string, value: string): BidsName {
  const piece = `${key}-${value}`;
  const index = name.entities.findIndex((entity) => entity.startsWith(`${key}-`));
  const entities =
    index === -1 ? [...name.entities, piece] : name.entities.map((entity, k) => (k === index ? piece : entity));
  return { ...name, entities };
}

export function entityOf(name: BidsName, key: string): string | undefined {
  return name.entities.find((entity) => entity.startsWith(`${key}-`))?.slice(key.length + 1);
}

/**
 * Names of the JSON files that describe a file, most general first: by the inheritance principle every one whose
 * entities are among the file's. Where they stand (beside it or in a folder above) is the source's business.
 * @param suffix of the description: `physio`, `events`
 */
export function sidecarNames(name: BidsName, suffix: string): string[] {
  const entities = suffix === 'events' ? name.entities.filter((entity) => !/^recording-/.test(entity)) : name.entities;
  const subsets: string[][] = [];
  if (entities.length > MAX_ENTITIES)
    subsets.push(
      [],
      entities.filter((entity) => entity.startsWith('task-')),
      [...entities],
    );
  else for (let mask = 0; mask < 1 << entities.length; mask++) subsets.push(entities.filter((_, k) => (mask >> k) & 1));
  return subsets
    .sort((a, b) => a.length - b.length)
    .map((subset) => bidsName({ entities: subset, suffix, extension: '.json' }));
}
