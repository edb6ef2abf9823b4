/** A source of chance: numbers in [0, 1). Always handed in, never global. */
export type Random = () => number;

/**
 * A seeded generator: sfc32 (Chris Doty-Humphrey, public domain; passes PractRand), 128-bit state, seeded through
 * splitmix32 and warmed up with 12 draws. Same seed, same numbers, on any machine.
 * @param seed any finite number; its 53-bit integer part is used
 */
export function makeRandom(seed: number): Random {
  if (!Number.isFinite(seed)) throw new RangeError(`seed must be finite, got ${seed}`);
  const whole = Math.trunc(Math.abs(seed));
  let mixer =
    ((whole >>> 0) ^ Math.imul(Math.floor(whole / 4294967296) >>> 0, 0x9e3779b9) ^ (seed < 0 ? 0x55555555 : 0)) >>> 0;
  const mix = (): number => {
    mixer = (mixer + 0x9e3779b9) >>> 0;
    let z = mixer;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  let a = mix();
  let b = mix();
  let c = mix();
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + t) >>> 0;
    return t / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/**
 * A child seed (a 52-bit integer) for a named part, so that a draw added in one part does not shift the others.
 * Two 32-bit FNV-1a hashes over the seed and the name, joined.
 */
export function childSeed(seed: number, part: string): number {
  const text = `${seed}/${part}`;
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(i) + i), 0x01000193);
  }
  return (high >>> 12) * 4294967296 + (low >>> 0);
}

/** A standard normal deviate by the polar method of Marsaglia [MarsagliaBray1964]; uses 2.55 draws on average. */
export function drawNormal(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}
