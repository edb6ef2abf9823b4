import type { ColumnMapping } from '../../formats/index.ts';

/** What a column can mean, by the eye it belongs to. `any` is one eye, or the mean of both. */
export const TIME_ROLES = ['t_s', 't_ms', 't_us', 't_ns'] as const;
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

export type MappingFault = 'noTime' | 'noPosition' | 'twice' | 'badMissing';

export interface MappingDraft {
  /** Header name → role; '' is left out. */
  readonly roles: Readonly<Record<string, string>>;
  readonly rateHz: number | undefined;
  readonly missingText: string;
}

/** The mapping that a draft means, or what is still wrong with it. */
export function mappingFrom(draft: MappingDraft): { mapping: ColumnMapping } | { fault: MappingFault } {
  const columns = Object.fromEntries(Object.entries(draft.roles).filter(([, role]) => role !== ''));
  const roles = Object.values(columns);
  const isTime = (role: string): boolean => (TIME_ROLES as readonly string[]).includes(role);
  if (new Set(roles).size < roles.length || roles.filter(isTime).length > 1) return { fault: 'twice' };
  const hasTime = roles.some(isTime);
  if (!hasTime && !((draft.rateHz ?? 0) > 0)) return { fault: 'noTime' };
  if (!roles.some((role) => /^(left|right)?[xX](Deg|Px|Fraction|Uv)$/.test(role))) return { fault: 'noPosition' };
  const words = draft.missingText.split(/[\s;]+|,(?=\s|-)/).filter((word) => word !== '');
  const missingValues = words.map((word) => Number(word.replace(',', '.')));
  if (missingValues.some(Number.isNaN)) return { fault: 'badMissing' };
  return {
    mapping: {
      columns,
      ...(hasTime || draft.rateHz === undefined ? {} : { rateHz: draft.rateHz }),
      ...(missingValues.length === 0 ? {} : { missingValues }),
    },
  };
}
