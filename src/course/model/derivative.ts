import type { Constants } from './constants.ts';
import { type DayInput, STATE } from './states.ts';

/**
 * The equations as they stand in docs/model/course.md: change of every state per day. The slow, plain form, for the reference
 * solver and for reading; `advanceDay` is the fast one.
 * @param out 18 rates, 1/d; overwritten
 * @param x state vector (see STATE)
 */
export function derivativeInto(out: Float64Array, x: ArrayLike<number>, c: Constants, input: DayInput): void {
  const effector = x[STATE.effector]!;
  const regulation = x[STATE.regulation]!;
  const memory = x[STATE.memory]!;
  const bloodB = x[STATE.bloodB]!;
  const csfB = x[STATE.csfB]!;
  const humoral = x[STATE.humoral]!;
  const damage = x[STATE.damage]!;
  const rituximab = x[STATE.rituximab]!;
  const immunoglobulin = x[STATE.immunoglobulin]!;
  const cyclophosphamide = x[STATE.cyclophosphamide]!;
  const steroid = x[STATE.steroid]!;
  const melanocortin = x[STATE.melanocortin]!;
  const ivig = immunoglobulin / (immunoglobulin + c.ivigHalf);
  const drive = signDrive(humoral, effector, ivig, c);

  const seed = c.tumourDrive * x[STATE.tumour]! + c.infectionDrive * x[STATE.infection]! * (c.infectionNaive + memory);
  const growth = ((c.activation * memory) / (c.memoryHalf + memory)) * (effector / (1 + effector * c.saturation));
  const loss = effectorLossRate(regulation, steroid, ivig, cyclophosphamide, c);
  out[STATE.tumour] = 0;
  out[STATE.infection] = -c.infectionRate * x[STATE.infection]!;
  out[STATE.effector] = (seed + growth) * input.noise - loss * effector;
  out[STATE.regulation] = (effector - regulation) * c.regulationRate;
  out[STATE.memory] =
    c.memoryFormation * effector * Math.sqrt(bloodB) * (1 - memory / c.memoryMost) -
    memory * (c.memoryLoss + c.rituximabMemory * rituximab + c.cyclophosphamideMemory * cyclophosphamide);
  out[STATE.bloodB] =
    c.bloodBRate * (1 - bloodB * (1 + c.rituximabKill * rituximab)) -
    c.cyclophosphamideBloodB * cyclophosphamide * bloodB;
  const recruited =
    (c.csfBGain *
      memory *
      (c.recruitmentBase + (c.recruitmentByEffectors * effector) / (effector + c.recruitmentHalf)) *
      Math.sqrt(bloodB)) /
    (1 + c.steroidRecruitment * steroid + c.melanocortinRecruitment * melanocortin);
  // why: normal B cells of the spinal fluid come from blood as well; only those recruited by memory drive the humoral effect
  const own = c.csfBNormal * Math.sqrt(bloodB);
  const pathogenic = csfB * (recruited / (recruited + own));
  out[STATE.csfB] = c.csfBRate * (own + recruited - csfB);
  out[STATE.humoral] = c.humoralRate * (c.humoralPerPercent * pathogenic - humoral * (1 + c.ivigClearance * ivig));
  let signSum = 0;
  for (let sign = 0; sign < 4; sign++) {
    const aim = (drive * drive) / (drive * drive + c.signHalfSquared[sign]!);
    const now = x[STATE.opsoclonus + sign]!;
    signSum += aim;
    out[STATE.opsoclonus + sign] = (aim > now ? c.rise[sign]! : c.fall[sign]!) * (aim - now);
  }
  out[STATE.damage] = (c.damage * signSum * (1 - damage)) / 4 - c.repair * damage;
  out[STATE.rituximab] = -c.rituximabRate * rituximab;
  out[STATE.immunoglobulin] = -c.ivigRate * immunoglobulin;
  out[STATE.cyclophosphamide] = -c.cyclophosphamideRate * cyclophosphamide;
  out[STATE.steroid] = c.steroidRate * (input.steroid - steroid);
  out[STATE.melanocortin] = c.steroidRate * (input.melanocortin - melanocortin);
}

/** Loss of effectors per day under regulation and drugs. */
function effectorLossRate(regulation: number, steroid: number, ivig: number, cyclophosphamide: number, c: Constants) {
  return (
    c.effectorLoss *
    (1 +
      c.regulationStrength * regulation +
      c.steroidStrength * steroid +
      c.ivigStrength * ivig +
      c.cyclophosphamideStrength * cyclophosphamide)
  );
}

/** What drives the signs: humoral effect, held down by immunoglobulin, and effectors. */
export function signDrive(humoral: number, effector: number, ivig: number, c: Constants): number {
  return (c.humoralWeight * humoral) / (1 + c.humoralWeight * c.ivigClearance * ivig) + c.effectorWeight * effector;
}

/**
 * Immune reproduction number 𝓡: how many effectors one effector brings forth before it is lost, while they are few.
 * Above 1 an attack grows from a spark; below 1 it dies down.
 */
export function reproductionNumber(x: ArrayLike<number>, c: Constants): number {
  const memory = x[STATE.memory]!;
  const immunoglobulin = x[STATE.immunoglobulin]!;
  const loss = effectorLossRate(
    x[STATE.regulation]!,
    x[STATE.steroid]!,
    immunoglobulin / (immunoglobulin + c.ivigHalf),
    x[STATE.cyclophosphamide]!,
    c,
  );
  return (c.activation * memory) / (c.memoryHalf + memory) / loss;
}
