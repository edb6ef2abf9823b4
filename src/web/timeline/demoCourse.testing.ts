import {
  type AnyEntry,
  addDays,
  type Bodies,
  type CourseRecord,
  courseOf,
  type Day,
  ENTRY_KINDS,
  type EntryKind,
  RAGE_COUNTS,
} from '../../clinic/index.ts';
import { makeRandom } from '../../signal/index.ts';

export interface DemoOptions {
  readonly seed?: number;
  readonly years?: number;
  readonly from?: Day;
  /** Left out of the diary, 0–1. */
  readonly skippedFraction?: number;
}

/** A made-up child's course of many years with everything in it, for tests and for looking. Same seed, same course. */
export function demoCourse(options: DemoOptions = {}): { course: CourseRecord; entries: AnyEntry[]; today: Day } {
  const { seed = 7, years = 10, from = '2016-03-01', skippedFraction = 0.12 } = options;
  const random = makeRandom(seed);
  const dayCount = Math.round(years * 365);
  const today = addDays(from, dayCount - 1);
  const entries: AnyEntry[] = [];
  let count = 0;
  const add = <K extends EntryKind>(kind: K, body: Bodies[K], id?: string): string => {
    count += 1;
    const name = id ?? `${kind}-${count}`;
    const span = ENTRY_KINDS[kind].span(body);
    entries.push({
      id: name,
      personId: 'demo',
      kind,
      version: 1,
      body,
      ...(span === undefined
        ? {}
        : { firstDay: span.first, ...(span.last === undefined ? {} : { lastDay: span.last }) }),
      removed: false,
      writtenAt: `${today}T10:00:00Z`,
      author: { id: 'demo', name: 'Demo', role: 'family' },
    } as unknown as AnyEntry);
    return name;
  };
  const at = (day: number): Day => addDays(from, Math.min(dayCount - 1, Math.round(day)));

  add('person', {
    name: 'Mira Musterkind',
    birth: '2014-08-09',
    onset: from.slice(0, 7),
    diagnosis: addDays(from, 47),
    synthetic: true,
  });
  for (const [sign, day] of [
    ['irritability', 0],
    ['ataxia', 6],
    ['opsoclonus', 12],
    ['myoclonus', 14],
  ] as const)
    add('sign', { sign, firstSeen: at(day) });

  const relapseStarts = [0, 340, 620, 1150, 2240].filter((day) => day < dayCount - 60);
  relapseStarts.slice(1).forEach((day, i) => {
    add('relapse', {
      start: at(day),
      end: at(day + 45 + 20 * i),
      certainty: i % 2 === 0 ? 'judged-by-clinician' : 'suspected',
      judgedBy: 'clinician',
      candidates: ['infection'],
    });
  });
  const severity = (day: number): number =>
    relapseStarts.reduce((sum, start, i) => {
      if (day < start) return sum;
      const size = i === 0 ? 3.1 : 2.2 - i * 0.2;
      const rise = Math.min(1, (day - start + 1) / 9);
      return sum + size * rise * Math.exp(-(day - start) / (i === 0 ? 170 : 70));
    }, 0.08);
  const ladder = (level: number): number => Math.max(0, Math.min(3, Math.round(level + (random() - 0.5) * 1.1)));
  const fevers = Array.from({ length: Math.round(years * 3) }, () => Math.floor(random() * dayCount));

  for (let day = 12; day < dayCount; day++) {
    if (random() < skippedFraction || (day > 1500 && day < 1580)) continue;
    const ill = fevers.some((fever) => day >= fever && day < fever + 4);
    const level = severity(day) + (ill ? 0.5 : 0);
    add(
      'diary',
      {
        day: at(day),
        enteredAt: `${at(day)}T18:30:00Z`,
        eyes: ladder(level * 0.8),
        jerks: ladder(level * 0.9),
        walking: ladder(level),
        hands: ladder(level * 0.85),
        rageCount: RAGE_COUNTS[Math.max(0, Math.min(4, Math.round(level * 1.1 + (random() - 0.5) * 1.6)))]!,
        rageLongestMin: level > 1.5 ? '15-30' : '<5',
        asleepAt: `20:${String(Math.floor(random() * 59)).padStart(2, '0')}`,
        upAt: `06:${String(Math.floor(random() * 59)).padStart(2, '0')}`,
        wakings: Math.round(level),
        awakeMin: Math.round(level * 35 + random() * 20),
        energy: level > 2 ? -1 : 0,
        overall: 0,
        ...(ill ? { tags: ['fever', 'infection'] as const } : {}),
      } as Bodies['diary'],
      `diary:demo:${at(day)}`,
    );
  }
  fevers
    .sort((a, b) => a - b)
    .forEach((day, i) => {
      if (i % 2 === 0)
        add('event', {
          type: i % 4 === 0 ? 'fever' : 'illness',
          title: i % 4 === 0 ? 'Fever' : 'Cold',
          start: at(day),
          end: at(day + 4),
          highestTemperatureC: 38.9,
        });
    });
  for (let year = 1; year < years; year++)
    add('event', { type: 'vaccination', title: 'Influenza', start: at(year * 365 - 130) });
  add('event', {
    type: 'hospital-stay',
    title: 'First admission',
    start: at(40),
    end: at(58),
    place: 'Example clinic',
  });
  add('event', { type: 'hospital-stay', title: 'Rituximab', start: at(400), end: at(402) });

  for (let day = 20; day < dayCount; day += day < 400 ? 45 : 120) {
    add('rating', {
      scaleId: 'oms-severity-6',
      scaleVersion: '1',
      day: at(day),
      total: Math.max(0, Math.min(18, Math.round(severity(day) * 4.6 + (random() - 0.5) * 2))),
      raterRole: 'clinician',
      source: random() < 0.3 ? 'video' : 'live',
      blinded: false,
      currentInfection: 'no',
    });
    if (day > 700)
      add('rating', {
        scaleId: 'sara',
        scaleVersion: '1',
        day: at(day),
        total: Math.round(severity(day) * 7 + 2),
        raterRole: 'therapist',
        source: 'live',
        blinded: false,
        currentInfection: 'no',
      });
  }
  const steps = (parts: readonly (readonly [number, number | undefined, number, string])[]) =>
    parts.map(([start, end, everyDays, dose], i) => ({
      id: `s${i + 1}`,
      from: at(start),
      ...(end === undefined ? {} : { to: at(end) }),
      everyDays,
      dose,
    }));
  const acth = add('plan', {
    title: 'Twenty daily injections',
    drug: 'Tetracosactide',
    route: 'intramuscular',
    status: 'finished',
    steps: steps([
      [50, 69, 1, '0.5 mg (as written)'],
      [72, 110, 2, '0.5 mg'],
      [112, 180, 7, '0.25 mg'],
    ]),
  });
  for (let day = 50; day <= 110; day += day < 69 ? 1 : day === 69 ? 3 : 2)
    add('dose', {
      planId: acth,
      stepId: day < 70 ? 's1' : 's2',
      drug: 'Tetracosactide',
      day: at(day),
      status: day === 61 ? 'missed' : day === 65 ? 'late' : 'given',
    });
  add('plan', {
    title: 'Monthly immunoglobulin',
    drug: 'Immunoglobulin',
    route: 'intravenous',
    status: 'finished',
    steps: steps([[60, 800, 28, '1 g/kg']]),
  });
  add('plan', {
    title: 'Rituximab',
    drug: 'Rituximab',
    route: 'intravenous',
    status: 'finished',
    steps: steps([
      [400, 421, 7, '375 mg/m²'],
      [640, 661, 7, '375 mg/m²'],
    ]),
  });
  const daily = add('plan', {
    title: 'Daily tablet',
    drug: 'Prednisolone',
    route: 'oral',
    status: 'active',
    steps: steps([
      [345, 400, 1, '20 mg'],
      [401, 460, 1, '15 mg'],
      [461, 560, 1, '10 mg'],
      [561, 640, 1, '5 mg'],
      [641, 720, 1, '15 mg'],
      [721, 1150, 1, '7.5 mg'],
      [1151, 1300, 1, '15 mg'],
      [1301, undefined, 1, '2.5 mg'],
    ]),
  });
  const dailyPlan = entries.find(({ id }) => id === daily)!.body as Bodies['plan'];
  const dailyStepOn = (day: Day): string => dailyPlan.steps.filter((step) => step.from <= day).at(-1)?.id ?? 's1';
  for (let day = 0; day < dayCount; day++) {
    const draw = random();
    add(
      'dose',
      {
        ...(day < 345 ? {} : { planId: daily, stepId: dailyStepOn(at(day)) }),
        drug: day < 345 ? 'Vitamin D' : 'Prednisolone',
        day: at(day),
        status: draw < 0.015 ? 'missed' : draw < 0.04 ? 'late' : 'given',
      },
      `dose-daily-${day}`,
    );
  }
  for (const [testId, day, outcome] of [
    ['mri-body', 42, 'tumour-found'],
    ['mibg', 45, 'tumour-found'],
    ['mri-body', 430, 'nothing-found'],
    ['mri-body', 660, 'unclear'],
    ['mri-body', 1170, 'nothing-found'],
  ] as const)
    if (day < dayCount) add('examination', { testId, day: at(day), outcome });
  add('tumour', {
    found: at(42),
    kind: 'neuroblastoma',
    site: 'left adrenal',
    stage: 'L1',
    resection: { day: at(55), completeness: 'complete' },
  });
  for (let day = 30; day < dayCount; day += 91) {
    add('result', { testId: 'hva', day: at(day), value: 6 + severity(day) * 6, unit: 'µmol/mmol', high: 14 });
    add('result', { testId: 'igg', day: at(day), value: 8 - severity(day) * 1.2, unit: 'g/L', low: 5.5, high: 13.5 });
    add('result', {
      testId: 'weight',
      name: 'Weight',
      day: at(day),
      value: 11 + day * 0.007,
      unit: 'kg',
    });
  }
  for (let day = 15; day < dayCount; day += day < 400 ? 30 : 150) {
    const recordingId = add('recording', { name: `phone-${day}.mp4`, day: at(day), durationS: 42, rateHz: 60 });
    const value = Math.max(0, Math.min(0.8, severity(day) * 0.16 + (random() - 0.5) * 0.05));
    const refused = random() < 0.15;
    add('analysis', {
      recordingId,
      day: at(day),
      kinsbourneVersion: '0.1.0',
      algorithms: [],
      waveform: 'opsoclonus',
      verdict: [],
      measures: [
        refused
          ? { id: 'opsoclonus-time-share', status: 'refused', why: 'too few frames a second' }
          : {
              id: 'opsoclonus-time-share',
              status: 'measured',
              value,
              low: Math.max(0, value - 0.06),
              high: value + 0.07,
              unit: 'fraction',
            },
      ],
    });
  }
  for (let day = 25; day < dayCount; day += 333) add('note', { day: at(day), text: 'Ate with a spoon by herself.' });
  const course = courseOf(entries);
  if (course === undefined) throw new RangeError('the demo has no person');
  return { course, entries, today };
}
