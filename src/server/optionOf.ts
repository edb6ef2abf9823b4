/** `--store here` or `--store=here`; undefined where it is not given. @throws RangeError where nothing follows it */
export function optionOf(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (at === -1) return undefined;
  const value = args[at]!.includes('=') ? args[at]!.slice(args[at]!.indexOf('=') + 1) : args[at + 1];
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new RangeError(`--${name} wants a value after it`);
  return value;
}
