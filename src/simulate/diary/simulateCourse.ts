import { childSeed, drawNormal, makeRandom, type Random } from '../../signal/index.ts';
import { dayToNumber, numberToDay } from './calendarDay.ts';
import { COURSE_FORMS, type CourseForm, type FormPlan } from './courseForms.ts';
import { diaryBodies } from './diaryBodies.ts';
import { simulateDiary } from './simulateDiary.ts';
import type { DiarySign, DiaryTruth } from './types.ts';

export interface SimulateCourseOptions {
  /** A child with a tumour and relapses on taper; a child after an infection; an adult. */
  readonly form: keyof typeof COURSE_FORMS;
  /** First day with signs, YYYY-MM-DD. */
  readonly onsetDay: string;
  /** Last day on record, YYYY-MM-DD; at least 60 days later. */
  readonly lastDay: string;
  readonly name: string;
  readonly language?: 'en' | 'de' | 'fr' | 'es';
  /** True: the diary has every day, for load tests. Otherwise it has gaps, as families' diaries do. */
  readonly everyDay?: boolean;
  /** A relapse begins so many days before the last day, so that a finding is waiting for somebody to look at it. */
  readonly openRelapseDays?: number;
  /** The id that an entry gets for its key; entries that point at others hold these ids. Absent: the key itself. */
  readonly idOf?: (key: string) => string;
}

/** One record that a person could have made: its kind and what it holds, in the form that the records check. */
export interface SimulatedEntry {
  readonly kind: string;
  readonly id: string;
  /** Stable within the course: `person`, `diary:<day>`, `plan:tablets`, `rating:3` … */
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** When it was written, an instant. */
  readonly writtenAt: string;
}

export interface SimulatedCourse {
  readonly entries: readonly SimulatedEntry[];
  readonly truth: DiaryTruth & { readonly diaryFirstDay: string };
}

const VISIT_EVERY_DAYS = 84;
const SHORTEST_DAYS = 60;
/** Doses that are late and missed, as a share; the rest is given. */
const LATE_FRACTION = 0.04;
const MISSED_FRACTION = 0.02;

/** A whole made-up course: person, signs, plans, doses, illness, diary, ratings, results, search. Same seed, same course. */
export function simulateCourse(options: SimulateCourseOptions, seed: number): SimulatedCourse {
  const form: CourseForm = COURSE_FORMS[options.form];
  const [onset, last] = [dayToNumber(options.onsetDay), dayToNumber(options.lastDay)];
  const start = onset + form.diagnosisAfterDays;
  if (last - onset < SHORTEST_DAYS)
    throw new RangeError(
      `a course needs ${SHORTEST_DAYS} days, got ${last - onset} (${options.onsetDay} to ${options.lastDay})`,
    );
  const random = (part: string): Random => makeRandom(childSeed(seed, part));
  const { idOf = (key: string) => key } = options;
  const entries: SimulatedEntry[] = [];
  const add = (kind: string, key: string, body: Readonly<Record<string, unknown>>, writtenDay: number): void => {
    const day = numberToDay(Math.min(writtenDay, last));
    entries.push({ kind, id: idOf(key), key, body, writtenAt: `${day}T18:00:00Z` });
  };
  const firstDay = numberToDay(start);
  const taperDays = form.plans
    .filter(({ key }) => key === 'tablets')
    .flatMap(({ steps }) => steps.slice(1).map(({ fromDay }) => fromDay));
  const diary = simulateDiary(
    {
      firstDay,
      dayCount: last - start + 1,
      parameters: { ...form.diary, ...(options.everyDay === true ? { missingFraction: 0, skipFraction: 0 } : {}) },
      taperDays,
      relapseAfterTaperFraction: form.relapseAfterTaperFraction,
      ...(options.openRelapseDays === undefined ? {} : { openRelapseDays: options.openRelapseDays }),
    },
    childSeed(seed, 'diary'),
  );
  addPerson(options, form, onset, start, add);
  for (const plan of form.plans) addPlan(plan, start, last, random(plan.key), idOf, add);
  addIllnesses(diary.truth, start, add);
  addVisits(form, diary.truth.levels, start, last, random('visits'), add);
  addSearch(form, start, last, add);
  diary.truth.relapses.forEach(({ startDay, endDay, evidentDay, after }, k) => {
    const judged = evidentDay + 9;
    const open = options.openRelapseDays !== undefined && k === diary.truth.relapses.length - 1;
    if (open || start + judged > last) return; // why: nobody has looked at the newest one yet
    const candidates = { 'taper-step': 'dose-reduction', infection: 'infection', nothing: 'none-known' } as const;
    const body = {
      start: numberToDay(start + startDay),
      ...(start + endDay < last ? { end: numberToDay(start + endDay) } : {}),
      certainty: 'judged-by-clinician',
      judgedBy: 'clinician',
      candidates: [candidates[after]],
    };
    add('relapse', `relapse:${k + 1}`, body, start + judged);
  });
  for (const { body } of diaryBodies(diary))
    entries.push({
      kind: 'diary',
      id: idOf(`diary:${body.day}`),
      key: `diary:${body.day}`,
      body: { ...body },
      writtenAt: body.enteredAt,
    });
  return { entries, truth: { ...diary.truth, diaryFirstDay: firstDay } };
}

type Add = (kind: string, key: string, body: Readonly<Record<string, unknown>>, writtenDay: number) => void;

function addPerson(
  { name, language, onsetDay }: SimulateCourseOptions,
  form: CourseForm,
  onset: number,
  start: number,
  add: Add,
): void {
  const person = {
    name,
    pseudonym: true,
    synthetic: true,
    birth: numberToDay(onset - form.ageAtOnsetDays),
    sex: form.sex,
    onset: onsetDay,
    diagnosis: numberToDay(start),
    ...(language === undefined ? {} : { language }),
    triggers: [{ kind: form.trigger, date: numberToDay(onset - 10).slice(0, 7) }],
    wrongDiagnoses: [{ label: form.wrongDiagnosis, date: numberToDay(onset + 6) }],
  };
  add('person', 'person', person, start);
  for (const { sign, afterDays } of form.signs)
    add('sign', `sign:${sign}`, { sign, firstSeen: numberToDay(onset + afterDays), certainty: 'seen' }, start);
  const stay = {
    type: 'hospital-stay',
    title: 'First admission',
    start: numberToDay(start),
    end: numberToDay(start + 6),
  };
  add('event', 'event:stay', stay, start + 6);
}

function addPlan(
  plan: FormPlan,
  start: number,
  last: number,
  random: Random,
  idOf: (key: string) => string,
  add: Add,
): void {
  const { key, title, drug, drugId, route, time, sites } = plan;
  const steps = plan.steps.map(({ fromDay, dayCount, everyDays, dose }, k) => ({
    id: `${key}-${k + 1}`,
    from: numberToDay(start + fromDay),
    to: numberToDay(start + fromDay + dayCount - 1),
    everyDays,
    dose,
    times: [time],
  }));
  const over = plan.steps.every(({ fromDay, dayCount }) => start + fromDay + dayCount <= last);
  const body = {
    title,
    drug,
    drugId,
    route,
    status: over ? 'finished' : 'active',
    steps,
    ...(sites && { sites: [...sites] }),
  };
  add('plan', `plan:${key}`, body, start);
  plan.steps.forEach(({ fromDay, dayCount, everyDays }, k) => {
    for (let day = fromDay; day < fromDay + dayCount && start + day < last; day += everyDays) {
      const draw = random();
      const status = draw < MISSED_FRACTION ? 'missed' : draw < MISSED_FRACTION + LATE_FRACTION ? 'late' : 'given';
      const due = numberToDay(start + day);
      const hour = String(Number(time.slice(0, 2)) + (status === 'late' ? 5 : 0)).padStart(2, '0');
      const dose = {
        planId: idOf(`plan:${key}`),
        stepId: steps[k]!.id,
        drug,
        day: due,
        dueTime: time,
        status,
        ...(status === 'missed' ? {} : { givenAt: `${due}T${hour}:10:00Z` }),
        ...(sites && status !== 'missed' ? { site: sites[day % sites.length] } : {}),
      };
      add('dose', `dose:${key}:${due}`, dose, start + day);
    }
  });
}

function addIllnesses({ illnesses }: DiaryTruth, start: number, add: Add): void {
  illnesses.forEach(({ startDay, endDay, fever, noted }, k) => {
    if (!noted) return;
    const body = {
      type: fever ? 'fever' : 'illness',
      title: fever ? 'Cold with fever' : 'Cold',
      start: numberToDay(start + startDay),
      end: numberToDay(start + endDay),
      ...(fever ? { highestTemperatureC: 38.5 + (k % 10) / 10 } : {}),
    };
    add('event', `event:illness:${k + 1}`, body, start + startDay);
  });
}

/** Visits every twelve weeks: an appointment, a rating that agrees with the true levels within a point an item, blood and weight. */
function addVisits(
  form: CourseForm,
  levels: DiaryTruth['levels'],
  start: number,
  last: number,
  random: Random,
  add: Add,
): void {
  let visit = 0;
  for (let day = 0; start + day <= last + VISIT_EVERY_DAYS; day += VISIT_EVERY_DAYS) {
    visit += 1;
    const number = start + day;
    add(
      'event',
      `event:visit:${visit}`,
      { type: 'appointment', title: 'Clinic visit', start: numberToDay(number), time: '09:30' },
      number,
    );
    if (number > last) break; // why: one visit to come
    const rated = (sign: DiarySign): number =>
      Math.min(3, Math.max(0, Math.round(levels[sign][day]! + 0.3 * drawNormal(random)))) + 0;
    const items =
      form.scaleId === 'mrs'
        ? { disability: Math.min(5, 1 + rated('walking')) }
        : {
            stance: rated('walking'),
            gait: rated('walking'),
            'arm-hand': rated('hands'),
            opsoclonus: rated('eyes'),
            mood: rated('rage'),
          };
    const rating = {
      scaleId: form.scaleId,
      scaleVersion: '1',
      day: numberToDay(number),
      items,
      total: Object.values(items).reduce((sum, item) => sum + item, 0),
      rater: 'Dr. Example',
      raterRole: 'clinician',
      source: 'live',
      blinded: false,
      currentInfection: 'no',
    };
    add('rating', `rating:${visit}`, rating, number);
    const igg = Math.round(10 * (7.5 + 1.6 * drawNormal(random))) / 10;
    const blood = {
      testId: 'igg',
      day: numberToDay(number),
      value: igg,
      unit: 'g/L',
      low: 5,
      high: 13,
      laboratory: 'Example laboratory',
    };
    add('result', `result:igg:${visit}`, blood, number);
    const adult = form.scaleId === 'mrs';
    const weight = (adult ? 68 : 11.5) + (adult ? 0 : 0.006 * day) + 0.3 * drawNormal(random);
    add(
      'result',
      `result:weight:${visit}`,
      { testId: 'weight', day: numberToDay(number), value: Math.round(10 * weight) / 10, unit: 'kg' },
      number,
    );
  }
}

function addSearch(form: CourseForm, start: number, last: number, add: Add): void {
  form.examinations.forEach(({ testId, afterDays, finds }, k) => {
    if (start + afterDays > last) return;
    const body = { testId, day: numberToDay(start + afterDays), outcome: finds ? 'tumour-found' : 'nothing-found' };
    add('examination', `examination:${k + 1}`, body, start + afterDays);
  });
  if (form.scaleId !== 'mrs') {
    const value = form.tumour === undefined ? 14 : 31;
    const urine = {
      testId: 'hva',
      day: numberToDay(start + 2),
      value,
      unit: 'mg/g',
      high: 25,
      laboratory: 'Example laboratory',
    };
    add('result', 'result:hva', urine, start + 2);
  }
  if (form.tumour === undefined) return;
  const resected = numberToDay(start + 16);
  const body = {
    ...form.tumour,
    found: numberToDay(start + 3),
    resection: { day: resected, completeness: 'complete' },
  };
  add('tumour', 'tumour', body, start + 16);
}
