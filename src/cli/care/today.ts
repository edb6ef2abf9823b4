import { type Day, isDay } from '../../clinic/index.ts';
import type { OptionSpec, ParsedCommand } from '../command.ts';
import { CliError } from '../exitCode.ts';

export const TODAY_OPTION: OptionSpec = {
  name: 'today',
  value: 'DAY',
  meaning: 'as if today were that day, YYYY-MM-DD',
};

/** The day on the wall here, or the one that was asked for. @throws CliError */
export function todayOf(parsed: ParsedCommand, now: Date = new Date()): Day {
  return dayOption(parsed, 'today') ?? localDay(now);
}

/** A day that an option names. @throws CliError */
export function dayOption(parsed: ParsedCommand, name: string): Day | undefined {
  const text = parsed.text(name);
  if (text !== undefined && !isDay(text)) throw new CliError(`--${name} is ${text}; expected a day, YYYY-MM-DD`);
  return text;
}

export function localDay(now: Date): Day {
  const [month, date] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${date}`;
}
