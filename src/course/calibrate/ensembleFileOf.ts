import { COURSE_MODEL_VERSION } from '../model/version.ts';
import { type EnsembleFile, ensembleHash, priorHash } from '../parameters/ensemble.ts';
import { CALIBRATED, valuesOfMember } from './calibrated.ts';

const DIGITS = 6;

/** Members of a finished fit as the file that is kept. @param day of the fit, YYYY-MM-DD */
export function ensembleFileOf(
  members: readonly Float64Array[],
  { seed, day }: { readonly seed: number; readonly day: string },
): EnsembleFile {
  const own = CALIBRATED.filter(({ nuisance }) => !nuisance).map(({ name }) => name);
  const papers = CALIBRATED.filter(({ nuisance }) => nuisance).map(({ name }) => name);
  const numbers = members.map((member) => {
    const { values, nuisance } = valuesOfMember(member);
    return { ...values, ...nuisance } as Readonly<Record<string, number>>;
  });
  const rowsOf = (names: readonly string[]): number[][] =>
    numbers.map((all) => names.map((name) => Number(all[name]!.toPrecision(DIGITS))));
  const file: Omit<EnsembleFile, 'hash'> = {
    format: 'kinsbourne-course-ensemble',
    version: 1,
    population: 'children',
    modelVersion: COURSE_MODEL_VERSION,
    day,
    seed,
    priorHash: priorHash(),
    names: own,
    members: rowsOf(own),
    nuisanceNames: papers,
    nuisance: rowsOf(papers),
  };
  return { ...file, hash: ensembleHash(file) };
}
