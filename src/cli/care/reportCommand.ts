import { COMMAND_LINE_SCOPE, demoCourses, householdName, readCourse, renderVisitPdf } from '../../care/index.ts';
import { CLINIC_LANGUAGES, type ClinicLanguage, type CourseRecord, type Day, visitReport } from '../../clinic/index.ts';
import { checkOutputPath } from '../analyse/planOutputs.ts';
import type { Command, ParsedCommand, Terminal } from '../command.ts';
import { CliError, EXIT_CODE } from '../exitCode.ts';
import { explainFileError } from '../explainFileError.ts';
import { writeWhole } from '../outputFile.ts';
import { DEMO_SEED } from './demoCommand.ts';
import { personIdOf, STORE_OPTION, withKeptStore, wordOf } from './openStoreOf.ts';
import { dayOption, TODAY_OPTION, todayOf } from './today.ts';

export const reportCommand: Command = {
  name: 'report',
  usage: 'report PERSON --out FILE.pdf [options]',
  summary: 'write the one-page visit report as PDF',
  positionals: [0, 1],
  options: [
    { name: 'out', value: 'FILE', meaning: 'the PDF to write' },
    { name: 'language', value: 'en|de|fr|es', meaning: "language of the page (default: the person's own, else en)" },
    { name: 'from', value: 'DAY', meaning: 'first day of what is shown (default: the last visit, else a year back)' },
    TODAY_OPTION,
    { name: 'demo', meaning: 'a made-up person, without a store' },
    STORE_OPTION,
  ],
  details: ['PERSON is an id or a part of a name that only one person has; with --demo it may be left out.'],
  examples: [
    'kinsbourne report Ada --out visit.pdf --language de',
    'kinsbourne report Ada --out visit.pdf --from 2026-06-01 --today 2026-11-23 --store ~/records',
    'kinsbourne report --demo --out visit.pdf',
  ],
  run: runReport,
};

async function runReport(parsed: ParsedCommand, terminal: Terminal): Promise<number> {
  const out = parsed.text('out');
  if (out === undefined) throw new CliError('report needs --out FILE.pdf');
  checkOutputPath(out);
  const [person] = parsed.files;
  const today = todayOf(parsed);
  const from = dayOption(parsed, 'from');
  if (from !== undefined && from > today) throw new CliError(`--from ${from} is after ${today}, the day of the report`);
  const wanted = parsed.text('language') === undefined ? undefined : wordOf(parsed, 'language', CLINIC_LANGUAGES, 'en');
  if (person === undefined && !parsed.flag('demo'))
    throw new CliError('report needs a person: kinsbourne report PERSON --out FILE.pdf (or --demo for a made-up one)');
  let household: string | undefined;
  const course = parsed.flag('demo')
    ? demoPerson(person, today, wanted ?? 'en')
    : await withKeptStore(parsed.text('store'), async (store) => {
        const personId = await personIdOf(store, person!);
        household = householdName(await store.settings(COMMAND_LINE_SCOPE));
        await store.noteAccess(COMMAND_LINE_SCOPE, 'report', { personId, what: 'visit report' });
        return readCourse(store, COMMAND_LINE_SCOPE, personId);
      });
  if (course === undefined) throw new CliError(`nobody on record has the id or name ${person}`);
  const report = visitReport(course, {
    today,
    ...(from === undefined ? {} : { from }),
    ...(household === undefined ? {} : { household }),
  });
  const language = wanted ?? course.person.body.language ?? 'en';
  const bytes = await renderVisitPdf(report, { language });
  try {
    writeWhole(out, [bytes]);
  } catch (error) {
    throw new CliError(`${out} could not be written: ${explainFileError(error)}`, EXIT_CODE.fileFailed);
  }
  terminal.write(`${out}: one page\n`);
  return EXIT_CODE.ok;
}

/** The first made-up person, or the one whose name or id contains the text. */
function demoPerson(text: string | undefined, today: Day, language: ClinicLanguage): CourseRecord {
  const actor = { id: 'demo', name: 'Kinsbourne', role: 'system' } as const;
  const courses = demoCourses({ today, language, seed: DEMO_SEED }).map((course) => course.asRecord(actor));
  const fitting = courses.filter(
    ({ person }) => text === undefined || `${person.id} ${person.body.name}`.toLowerCase().includes(text.toLowerCase()),
  );
  if (fitting[0] !== undefined && (fitting.length === 1 || text === undefined)) return fitting[0];
  const names = courses.map(({ person }) => person.body.name).join(', ');
  throw new CliError(`${text} is none of the made-up people: ${names}`);
}
