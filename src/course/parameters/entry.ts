/** Where a number of the model comes from: seen in OMS, seen in another disease or in pharmacology, or assumed. */
export type EvidenceKind = 'published' | 'transferred' | 'assumed';

/** One number of the model with all that is known of it. */
export interface ParameterEntry {
  /** Median of what is believed before the fit. */
  readonly value: number;
  /** Width of the belief: of the natural logarithm where `scale` is `log`, in the unit itself where it is `plain`. 0: fixed. */
  readonly sd: number;
  readonly scale: 'log' | 'plain';
  readonly unit: string;
  readonly kind: EvidenceKind;
  /** Key of the bibliography; empty where it is assumed. */
  readonly source: string;
  readonly note: string;
}

/** An entry that is assumed or chosen. @param sd of the logarithm */
export function assumed(value: number, sd: number, unit: string, note: string): ParameterEntry {
  return { value, sd, scale: 'log', unit, kind: 'assumed', source: '', note };
}

/** An entry that was seen in the syndrome. @param sd of the logarithm */
export function published(value: number, sd: number, unit: string, source: string, note: string): ParameterEntry {
  return { value, sd, scale: 'log', unit, kind: 'published', source, note };
}

/** An entry that was seen in another disease, in healthy people or in pharmacology. @param sd of the logarithm */
export function transferred(value: number, sd: number, unit: string, source: string, note: string): ParameterEntry {
  return { value, sd, scale: 'log', unit, kind: 'transferred', source, note };
}

/** The value of an entry that lies `deviate` of its widths off the median. */
export function valueAt({ value, sd, scale }: ParameterEntry, deviate: number): number {
  return scale === 'log' ? value * Math.exp(sd * deviate) : value + sd * deviate;
}

/** One value for each entry: the median of what is believed, or `deviate` of the widths away from it. What is fixed asks for none. */
export function valuesOf<Name extends string>(
  entries: Readonly<Record<Name, ParameterEntry>>,
  deviate: () => number = () => 0,
): Record<Name, number> {
  return Object.fromEntries(
    Object.entries<ParameterEntry>(entries).map(([name, entry]) => [
      name,
      entry.sd === 0 ? entry.value : valueAt(entry, deviate()),
    ]),
  ) as Record<Name, number>;
}
