/** The sign between whole part and decimals in a language: `,` in German, `.` in English. */
export function decimalSign(language: string): string {
  return new Intl.NumberFormat(language).formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? '.';
}
