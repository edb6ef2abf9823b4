import type { ColumnMapping } from '../../formats/index.ts';
import { hasAcceleration, hasThreeAxes, isMotionRole, type Unit, withUnit } from './motionRoles.ts';

/** What a column can mean, by the eye it belongs to. `any` is one eye, or the mean of both. */
export const TIME_ROLES = ['t_s', 't_ms', 't_us', 't_ns', 't_date'] as const;
export const QUANTITIES = [
  'XDeg',
  'YDeg',
  'TorsionDeg',
  'XPx',
  'YPx',
  'XFraction',
  'YFraction',
  'XUv',
  'YUv',
  'PupilMm',
  'PupilArea',
  'OpennessFraction',
] as const;
export const EYES = ['any', 'left', 'right'] as const;

export type Quantity = (typeof QUANTITIES)[number];
export type Eye = (typeof EYES)[number];

/** Name of the stream column: `leftXDeg`, or `xDeg` for no eye in particular. */
export function roleOf(eye: Eye, quantity: Quantity): string {
  return eye === 'any' ? quantity.charAt(0).toLowerCase() + quantity.slice(1) : `${eye}${quantity}`;
}

export type MappingFault = 'noTime' | 'noPosition' | 'twice' | 'badMissing' | 'noAxes' | 'noUnit' | 'mixed' | 'noDate';

export interface MappingDraft {
  /** Header name → role; '' is left out. */
  readonly roles: Readonly<Record<string, string>>;
  readonly rateHz: number | undefined;
  readonly missingText: string;
  /** Of acceleration, for all its columns. */
  readonly unit?: Unit | undefined;
}

/** The mapping that a draft means, or what is still wrong with it. */
export function mappingFrom(draft: MappingDraft): { mapping: ColumnMapping } | { fault: MappingFault } {
  const columns = Object.fromEntries(Object.entries(draft.roles).filter(([, role]) => role !== ''));
  const roles = Object.values(columns);
  const isTime = (role: string): boolean => (TIME_ROLES as readonly string[]).includes(role);
  if (new Set(roles).size < roles.length || roles.filter(isTime).length > 1) return { fault: 'twice' };
  const hasTime = roles.some(isTime);
  if (!hasTime && !((draft.rateHz ?? 0) > 0)) return { fault: 'noTime' };
  const fault = roles.some(isMotionRole) ? motionFault(roles, draft.unit) : eyeFault(roles);
  if (fault !== undefined) return { fault };
  const words = draft.missingText.split(/[\s;]+|,(?=\s|-)/).filter((word) => word !== '');
  const missingValues = words.map((word) => Number(word.replace(',', '.')));
  if (missingValues.some(Number.isNaN)) return { fault: 'badMissing' };
  return {
    mapping: {
      columns: Object.fromEntries(Object.entries(columns).map(([name, role]) => [name, withUnit(role, draft.unit)])),
      ...(hasTime || draft.rateHz === undefined ? {} : { rateHz: draft.rateHz }),
      ...(missingValues.length === 0 ? {} : { missingValues }),
    },
  };
}

function eyeFault(roles: readonly string[]): MappingFault | undefined {
  if (roles.includes('t_date')) return 'noDate';
  return roles.some((role) => /^(left|right)?[xX](Deg|Px|Fraction|Uv)$/.test(role)) ? undefined : 'noPosition';
}

function motionFault(roles: readonly string[], unit: Unit | undefined): MappingFault | undefined {
  if (!roles.every((role) => isMotionRole(role) || (TIME_ROLES as readonly string[]).includes(role))) return 'mixed';
  if (!hasThreeAxes(roles)) return 'noAxes';
  return hasAcceleration(roles) && unit === undefined ? 'noUnit' : undefined;
}
