import { CGI_IMPROVEMENT, CGI_SEVERITY, MODIFIED_RANKIN } from './globalScales.ts';
import { OMS_SEVERITY_5, OMS_SEVERITY_6 } from './omsSeverity.ts';
import { OWNED_SCALES } from './ownedScales.ts';
import { SARA } from './sara.ts';
import type { ScaleDefinition } from './types.ts';

/** Every version of every scale; the versions of one scale stand from old to new. */
export const SCALES: readonly ScaleDefinition[] = [
  OMS_SEVERITY_5,
  OMS_SEVERITY_6,
  SARA,
  CGI_SEVERITY,
  CGI_IMPROVEMENT,
  MODIFIED_RANKIN,
  ...OWNED_SCALES,
];

/** A scale in one version, the newest where none is named; undefined where it is not known. */
export function scaleOf(id: string, version?: string): ScaleDefinition | undefined {
  return SCALES.filter((scale) => scale.id === id && (version === undefined || scale.version === version)).at(-1);
}

/** Each scale once, in its newest version. */
export function newestScales(): readonly ScaleDefinition[] {
  return SCALES.filter((scale) => scaleOf(scale.id) === scale);
}
