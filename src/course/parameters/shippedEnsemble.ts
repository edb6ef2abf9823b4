import { CHILD_ENSEMBLE_FILE } from './childEnsemble.ts';
import { type Ensemble, readEnsemble } from './ensemble.ts';

let children: Ensemble | undefined;

/**
 * The parameter sets that children are simulated with where nobody names others.
 * @throws RangeError where the program has changed since they were fitted
 */
export function childEnsemble(): Ensemble {
  if (children === undefined) {
    const { ensemble, issues } = readEnsemble(CHILD_ENSEMBLE_FILE);
    if (ensemble === undefined) throw new RangeError(issues.join('; '));
    children = ensemble;
  }
  return children;
}
