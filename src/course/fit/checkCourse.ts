import { type Day, type FieldIssue, isDay } from '../../clinic/plain.ts';
import { MODEL_SIGNS } from '../model/states.ts';
import { DIARY_SIGNS } from '../observe/diary.ts';
import { LEVEL_COUNT } from '../observe/levels.ts';
import { DRUG_CHANNELS } from '../treatment/doseLines.ts';
import type { CourseToFit, Observation } from './types.ts';

const MOST_LEVEL = LEVEL_COUNT - 1;
/** A hundred years; more is a slip. */
const OLDEST_DAYS = 36525;

/** What keeps a course from being fitted, each with the place it is about; none where nothing does. */
export function checkCourse(course: CourseToFit): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const name of ['onsetDay', 'today'] as const)
    if (!isDay(course[name]))
      issues.push(issueOf(`/${name}`, 'not-in-calendar', `expected a day such as 2026-03-14, got ${course[name]}`));
  if (issues.length > 0) return issues;
  if (course.onsetDay > course.today)
    issues.push(
      issueOf('/onsetDay', 'in-the-future', `onset must not lie after ${course.today}, got ${course.onsetDay}`),
    );
  if (!(course.ageAtOnsetDays >= 0 && course.ageAtOnsetDays <= OLDEST_DAYS))
    issues.push(
      issueOf(
        '/ageAtOnsetDays',
        'out-of-range',
        `age at onset must be 0 to ${OLDEST_DAYS} days, got ${course.ageAtOnsetDays}`,
      ),
    );
  if (course.resectionDay !== undefined)
    checkDay(issues, '/resectionDay', 'the resection', course.resectionDay, course);
  course.infectionDays.forEach((day, index) => {
    checkDay(issues, `/infectionDays/${index}`, `infection ${index + 1}`, day, course, false);
  });
  course.relapseDays.forEach((day, index) => {
    checkDay(issues, `/relapseDays/${index}`, `relapse ${index + 1}`, day, course);
  });
  checkDoses(issues, course);
  course.observations.forEach((observation, index) => {
    checkObservation(issues, observation, index, course);
  });
  return issues;
}

function issueOf(path: string, code: FieldIssue['code'], message: string): FieldIssue {
  return { path, code, message };
}

function checkDay(
  issues: FieldIssue[],
  path: string,
  what: string,
  day: Day,
  { onsetDay, today }: CourseToFit,
  afterOnset = true,
): void {
  if (!isDay(day))
    issues.push(issueOf(path, 'not-in-calendar', `${what}: expected a day such as 2026-03-14, got ${day}`));
  else if (day > today)
    issues.push(
      issueOf(path, 'in-the-future', `${what} lies in the future: expected a day up to ${today}, got ${day}`),
    );
  else if (afterOnset && day < onsetDay)
    issues.push(
      issueOf(path, 'wrong-order', `${what} lies before onset: expected a day from ${onsetDay} on, got ${day}`),
    );
}

function checkDoses(issues: FieldIssue[], { doses }: CourseToFit): void {
  doses.forEach((line, index) => {
    const path = `/doses/${index}`;
    const what = `dose line ${index + 1}`;
    const refuse = (field: string, code: FieldIssue['code'], message: string): void => {
      issues.push(issueOf(`${path}/${field}`, code, `${what}: ${message}`));
    };
    if (!DRUG_CHANNELS.includes(line.channel))
      refuse('channel', 'not-allowed', `unknown drug ${line.channel}; expected one of ${DRUG_CHANNELS.join(', ')}`);
    if (!(line.amount >= 0 && line.amount < Number.POSITIVE_INFINITY))
      refuse('amount', 'out-of-range', `a dose must be 0 or more, got ${line.amount}`);
    if (!(Number.isInteger(line.fromDay) && line.fromDay >= 0))
      refuse('fromDay', 'out-of-range', `must begin on a whole day from onset (0) on, got ${line.fromDay}`);
    if (!(line.toDay >= line.fromDay))
      refuse('toDay', 'wrong-order', `must not end (day ${line.toDay}) before it begins (day ${line.fromDay})`);
    for (const field of ['everyDays', 'timesPerDay'] as const)
      if (!(Number.isInteger(line[field]) && line[field] >= 1))
        refuse(field, 'out-of-range', `${field} must be a whole number from 1, got ${line[field]}`);
  });
}

function checkObservation(issues: FieldIssue[], seen: Observation, index: number, course: CourseToFit): void {
  const path = `/observations/${index}`;
  const what = `observation ${index + 1} (${seen.kind}, ${seen.day})`;
  const refuse = (field: string, message: string): void => {
    issues.push(issueOf(`${path}/${field}`, 'out-of-range', `${what}: ${message}`));
  };
  checkDay(issues, `${path}/day`, what, seen.day, course);
  const before = course.observations[index - 1];
  if (before !== undefined && seen.day < before.day)
    issues.push(
      issueOf(
        `${path}/day`,
        'wrong-order',
        `${what} is out of order: expected a day from ${before.day} on, that of the one before`,
      ),
    );
  switch (seen.kind) {
    case 'rating':
      if (seen.items.length !== 6 && seen.items.length !== 12)
        refuse('items', `expected 6 or 12 items, got ${seen.items.length}`);
      seen.items.forEach((level, item) => {
        if (level !== undefined && !isLevel(level, 2))
          refuse(`items/${item}`, `item ${item + 1} must be 0 to ${MOST_LEVEL} in steps of a half, got ${level}`);
      });
      break;
    case 'total':
      if (seen.scale !== 5 && seen.scale !== 6 && seen.scale !== 12)
        refuse('scale', `expected a scale of 5, 6 or 12 items, got ${seen.scale}`);
      else if (!(seen.total >= 0 && seen.total <= MOST_LEVEL * seen.scale && Number.isInteger(2 * seen.total)))
        refuse(
          'total',
          `a total of ${seen.scale} items must be 0 to ${MOST_LEVEL * seen.scale} in steps of a half, got ${seen.total}`,
        );
      break;
    case 'csf-b':
      if (!(seen.percent >= 0 && seen.percent <= 100))
        refuse('percent', `B cells must be 0 to 100 %, got ${seen.percent}`);
      break;
    case 'bands':
      break;
    case 'diary':
      for (const [question, level] of Object.entries(seen.answers)) {
        if (!(question in DIARY_SIGNS))
          refuse(`answers/${question}`, `unknown question; expected ${Object.keys(DIARY_SIGNS).join(', ')}`);
        else if (level !== undefined && !isLevel(level, 1))
          refuse(`answers/${question}`, `${question} must be 0, 1, 2 or 3, got ${level}`);
      }
      break;
    case 'measure':
      if (!MODEL_SIGNS.includes(seen.sign))
        refuse('sign', `unknown sign ${seen.sign}; expected ${MODEL_SIGNS.join(', ')}`);
      if (!(seen.share >= 0 && seen.share <= 1))
        refuse('share', `a measure must be a share of 0 to 1, got ${seen.share}`);
      if (seen.sd !== undefined && !(seen.sd > 0 && seen.sd <= 1))
        refuse('sd', `its width must be above 0, to 1, got ${seen.sd}`);
      break;
    default:
      refuse('kind', `unknown kind ${(seen as { kind: string }).kind}`);
  }
}

function isLevel(level: number, perLevel: number): boolean {
  return level >= 0 && level <= MOST_LEVEL && Number.isInteger(perLevel * level);
}
