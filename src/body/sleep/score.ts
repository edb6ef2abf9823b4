/** Codes of an epoch or minute while it is being scored. */
export const SCORE = { wake: 0, sleep: 1, notWorn: 2 } as const;
