/** One factor of a unit: a base unit of SBML, (multiplier · 10^scale · kind)^exponent. */
export interface UnitFactor {
  readonly kind: 'dimensionless' | 'second' | 'gram' | 'kilogram' | 'litre' | 'metre' | 'mole' | 'item';
  readonly exponent?: number;
  readonly scale?: number;
  readonly multiplier?: number;
}

export interface UnitDefinition {
  readonly id: string;
  readonly factors: readonly UnitFactor[];
}

const DAY: UnitFactor = { kind: 'second', multiplier: 86400 };
const HOUR: UnitFactor = { kind: 'second', multiplier: 3600 };
const MINUTE: UnitFactor = { kind: 'second', multiplier: 60 };
const grams = (scale: number, exponent = 1): UnitFactor => ({ kind: 'gram', scale, exponent });
const litres = (scale: number, exponent = 1): UnitFactor => ({ kind: 'litre', scale, exponent });
const per = (factor: UnitFactor): UnitFactor => ({ ...factor, exponent: -(factor.exponent ?? 1) });
const KILOGRAM: UnitFactor = { kind: 'kilogram' };
const SQUARE_METRE: UnitFactor = { kind: 'metre', exponent: 2 };
/** International units count the effect of a hormone, which no base unit does. */
const INTERNATIONAL: UnitFactor = { kind: 'item' };

/** Units as the tables of parameters write them, and as SBML must have them. */
const UNITS: Readonly<Record<string, UnitDefinition>> = {
  d: { id: 'day_unit', factors: [DAY] },
  '1/d': { id: 'per_day', factors: [per(DAY)] },
  h: { id: 'hour', factors: [HOUR] },
  '1/h': { id: 'per_hour', factors: [per(HOUR)] },
  min: { id: 'minute', factors: [MINUTE] },
  'min/h': { id: 'minutes_per_hour', factors: [MINUTE, per(HOUR)] },
  '%': { id: 'percent', factors: [{ kind: 'dimensionless', multiplier: 0.01 }] },
  'mg/kg': { id: 'mg_per_kg', factors: [grams(-3), per(KILOGRAM)] },
  'g/kg': { id: 'g_per_kg', factors: [grams(0), per(KILOGRAM)] },
  'kg·d/mg': { id: 'kg_day_per_mg', factors: [KILOGRAM, DAY, grams(-3, -1)] },
  'L/kg': { id: 'litre_per_kg', factors: [litres(0), per(KILOGRAM)] },
  'L/m²': { id: 'litre_per_m2', factors: [litres(0), per(SQUARE_METRE)] },
  'mg/m²': { id: 'mg_per_m2', factors: [grams(-3), per(SQUARE_METRE)] },
  'IU/m²': { id: 'IU_per_m2', factors: [INTERNATIONAL, per(SQUARE_METRE)] },
  'ng/IU': { id: 'ng_per_IU', factors: [grams(-9), per(INTERNATIONAL)] },
  'ng/mg': { id: 'ng_per_mg', factors: [grams(-9), grams(-3, -1)] },
  'ng/mL': { id: 'ng_per_mL', factors: [grams(-9), litres(-3, -1)] },
  'ng/L': { id: 'ng_per_L', factors: [grams(-9), litres(0, -1)] },
  '(ng/mL)/(mg/L)': { id: 'ng_per_mL_of_mg_per_L', factors: [grams(-9), litres(-3, -1), grams(-3, -1), litres(0)] },
  nM: { id: 'nanomolar', factors: [{ kind: 'mole', scale: -9 }, litres(0, -1)] },
};

/** Units without a dimension: shares, factors, points of a score. */
const PLAIN: readonly string[] = ['1', 'points'];

/** The name of a unit in SBML. @throws RangeError for one that is not in the table */
export function unitId(unit: string): string {
  if (PLAIN.includes(unit)) return 'dimensionless';
  const found = UNITS[unit];
  if (found === undefined) throw new RangeError(`the unit ${unit} has no definition for SBML`);
  return found.id;
}

/** Definitions of all units in the table. */
export const UNIT_DEFINITIONS: readonly UnitDefinition[] = Object.values(UNITS);
