import { ELICITED_TARGETS } from './elicitedTargets.ts';
import { PHARMACOLOGY_TARGETS } from './pharmacologyTargets.ts';
import { PUBLISHED_TARGETS } from './publishedTargets.ts';
import type { Target } from './target.ts';

/** Everything the fit is asked to reproduce, in the order of its predictions. */
export const TARGETS: readonly Target[] = [...PUBLISHED_TARGETS, ...PHARMACOLOGY_TARGETS, ...ELICITED_TARGETS];
