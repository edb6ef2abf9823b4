export type { Column } from './column.ts';
export { median, quantile } from './quantile.ts';
export { childSeed, drawNormal, makeRandom, type Random } from './random.ts';
