import type { MotionAxis, MotionMeaning, MotionQuantity, MotionUnit } from './motionRoles.ts';
import { UNITS_OF_QUANTITY } from './motionRoles.ts';

/** What a column's name tells of motion; undefined parts are not told. */
export interface MotionName {
  readonly quantity: MotionQuantity | undefined;
  readonly axis: MotionAxis;
  /** `other` where a unit is told that is not known, such as counts. */
  readonly unit: MotionUnit | 'other' | undefined;
  /** The name without its axis: columns of one sensor share it. */
  readonly group: string;
}

/** Words that make a column no component of a motion, or of an eye. */
const OTHER_WORDS =
  /^(abs|absolute|betrag|norm|magnitude|resultant|sum|std|mean|avg|var|angle|pitch|roll|yaw|quat.*|q|uncal.*|gaze|eye|pupil.*|fixation|saccade|cornea|blink|velocity|speed|vel|valid.*|jerk|lat.*|lon.*|heading|cursor|mouse)$/;
const ACCEL =
  /^(a|acc|accel|accelero|accelerometer|acceleration|acceleromet\w*|beschleunigung\w*|aceler\w*|acceler\w*)$/;
const LINEAR = /^(lin|linear\w*|lineal\w*|lineair\w*|user)$/;
const GRAVITY = /^(grav|gravity|gravit\w*|graved\w*|schwerkraft|schwere\w*)$/;
const GYRO = /^(w|gyr|gyro|gyros\w*|gyrom\w*|giro|girosc\w*|gyroskop\w*|omega)$/;
const MAG = /^(mag|magnet\w*|magnetic)$/;

/** What a header name says of motion, or undefined where it is no component x, y or z. */
export function readMotionName(name: string): MotionName | undefined {
  // Physics Toolbox writes the share of 1 g as `gFx`.
  const { words, unit } = partsOf(name.replace(/^gF([xyz])\b.*$/i, 'acceleration $1 (g)'));
  const axes = words.filter((word) => /^[xyz]$/.test(word));
  if (axes.length !== 1 || words.some((word) => OTHER_WORDS.test(word))) return undefined;
  const axis = axes[0] as MotionAxis;
  const others = words.filter((word) => word !== axis);
  return { quantity: quantityOf(others, unit), axis, unit, group: `${others.join(' ')}|${unit ?? ''}` };
}

/** A meaning that a person or a reader can use, or undefined where quantity and unit do not fit. */
export function meaningOfName({ quantity, axis, unit }: MotionName): MotionMeaning | undefined {
  if (quantity === undefined || unit === 'other') return undefined;
  if (unit === undefined) return quantity === 'mag' ? { quantity, axis, unit: 'ut' } : { quantity, axis };
  return UNITS_OF_QUANTITY[quantity].includes(unit) ? { quantity, axis, unit } : undefined;
}

function quantityOf(words: readonly string[], unit: MotionName['unit']): MotionQuantity | undefined {
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (has(/^rotation\w*$/) && (has(/^rate$/) || unit === 'rad/s' || unit === 'deg/s')) return 'gyro';
  if (has(/^angular$/)) return 'gyro';
  if (has(GYRO)) return 'gyro';
  if (has(GRAVITY)) return 'gravity';
  if (has(LINEAR) && has(ACCEL)) return 'linear';
  if (has(ACCEL)) return 'accel';
  if (has(MAG)) return 'mag';
  const isBare = words.every((word) => /^(axis|achse|eje|axe)$/.test(word));
  if (!isBare || unit === undefined || unit === 'other') return undefined;
  return (['accel', 'gyro', 'mag'] as const).find((quantity) => UNITS_OF_QUANTITY[quantity].includes(unit));
}

/** Words of a name, in lower case, without its unit. `Accel-X (g)`, `accX[g]`, `acc_x_g`, `accelerometerAccelerationX(G)` are told apart. */
function partsOf(name: string): { words: string[]; unit: MotionName['unit'] } {
  const bracket = /[([{]\s*([^)\]}]*)\s*[)\]}]\s*$/.exec(name);
  const bare = bracket === null ? name : name.slice(0, bracket.index);
  let words = bare
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\b(lin(?:ear)?|user|total|raw)(acc)/g, '$1 $2')
    .split(/[^a-z0-9²]+/)
    .filter((word) => word !== '')
    .flatMap(withAxisApart);
  if (bracket !== null) return { words, unit: unitOf(bracket[1]!) };
  for (const length of [3, 2, 1]) {
    const unit = words.length > length + 1 ? unitOf(words.slice(-length).join('/')) : undefined;
    if (unit === undefined || unit === 'other') continue;
    words = words.slice(0, -length);
    return { words, unit };
  }
  return { words, unit: undefined };
}

/** `accx` is `acc` and `x`, `ax` is `a` and `x`, `xaxis` is `x` and `axis`. */
function withAxisApart(word: string): string[] {
  const behind = /^(a|w|acc|accel|accelerometer|acceleration|gyro|gyr|gyroscope|mag|grav|gravity)([xyz])$/.exec(word);
  if (behind !== null) return [behind[1]!, behind[2]!];
  const before = /^([xyz])(axis|achse|acc|accel|gyro|gyr|mag)$/.exec(word);
  return before === null ? [word] : [before[1]!, before[2]!];
}

/** The unit that a text names; `other` where it names one that is not known. */
function unitOf(text: string): MotionName['unit'] {
  const plain = text
    .toLowerCase()
    .replace(/\s|[.^·*]/g, '')
    .replace(/²|₂/g, '2')
    .replace(/⁻/g, '-')
    .replace(/[µμ]/g, 'u')
    .replace(/seconds?|secs?/g, 's')
    .replace(/degrees?|°/g, 'deg')
    .replace(/radians?/g, 'rad');
  if (/^(m\/?s2|m\/s\/s|m\/s\/2|ms-2|m\/\(s2\)?)$/.test(plain)) return 'm/s2';
  if (plain === 'g') return 'g';
  if (plain === 'mg') return 'mg';
  if (/^(rad\/?s|rads-1|rps)$/.test(plain)) return 'rad/s';
  if (/^(deg\/?s|d\/s|dps|degs-1|deg\/per\/s|degpers)$/.test(plain)) return 'deg/s';
  if (/^(ut|microteslas?)$/.test(plain)) return 'ut';
  return plain === '' ? undefined : 'other';
}

/** Whether a table with these columns tells of eyes too, so that it is not read as motion unasked. */
export function namesAnEye(names: readonly string[]): boolean {
  return names.some((name) => /gaze|pupil|fixation|saccad|cornea|eyelid|\beye/i.test(name.replace(/_/g, ' ')));
}
