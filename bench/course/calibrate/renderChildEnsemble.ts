import type { EnsembleFile } from '../../../src/course/index.ts';

/** The ensemble as a TypeScript file, one line for each member, so that browser and Node read the same. */
export function renderChildEnsemble(file: EnsembleFile): string {
  const { names, members, nuisanceNames, nuisance, ...rest } = file;
  const rows = (all: readonly (readonly number[])[]): string => all.map((row) => `  '${row.join(' ')}',`).join('\n');
  return `// Written by bench/course/calibrate.ts; not edited by hand.
import type { EnsembleFile } from './ensemble.ts';

const MEMBERS = [
${rows(members)}
];

const NUISANCE = [
${rows(nuisance)}
];

function numbersOf(row: string): number[] {
  return row.split(' ').map(Number);
}

/** What the fit to published figures left of the priors: the parameter sets that the product runs with. */
export const CHILD_ENSEMBLE_FILE: EnsembleFile = {
${Object.entries(rest)
  .map(([key, value]) => `  ${key}: ${typeof value === 'string' ? `'${value}'` : value},`)
  .join('\n')}
  names: [
${names.map((name) => `    '${name}',`).join('\n')}
  ],
  members: MEMBERS.map(numbersOf),
  nuisanceNames: [${nuisanceNames.map((name) => `'${name}'`).join(', ')}],
  nuisance: NUISANCE.map(numbersOf),
};
`;
}
