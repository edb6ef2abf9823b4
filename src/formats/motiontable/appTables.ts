/** Sensor Logger writes these two in every one of its tables. */
export function isSensorLoggerTable(names: readonly string[]): boolean {
  return names.includes('time') && names.includes('seconds_elapsed');
}

const PHYPHOX_TIME = /^(time|zeit|temps|tiempo|tempo|czas|tijd|čas|время|χρόνος|zaman|时间|時間) \(s\)$/i;
const PHYPHOX_AXIS = /^(\S.* )?[xyz] \((m\/s\^2|m\/s²|rad\/s|µT|μT)\)$/i;

/** phyphox writes `Time (s)` first and then `Acceleration x (m/s^2)` and the like, in the language of the phone. */
export function isPhyphoxTable(names: readonly string[]): boolean {
  return PHYPHOX_TIME.test(names[0] ?? '') && names.slice(1).some((name) => PHYPHOX_AXIS.test(name));
}

/** Whether a table is one that an app's own reader takes. */
export function isAppTable(names: readonly string[]): boolean {
  return isSensorLoggerTable(names) || isPhyphoxTable(names);
}
