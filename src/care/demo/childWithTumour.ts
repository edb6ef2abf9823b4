import { addDiary } from './demoDiary.ts';
import type { DemoCourse } from './demoEntry.ts';
import { addDecisions, addRatings, addRelapses } from './demoFindings.ts';
import { addNightRecording, addRecording, addWristRecording } from './demoRecordings.ts';
import { addResults, everyDays } from './demoResults.ts';
import { addPlan } from './demoTreatment.ts';

const TAPER_STEPS = 12;
/** Days back, and jerks a minute: falling with treatment, up in the relapse, up again now. */
const WRIST_RECORDINGS = [
  [753, 24],
  [688, 12],
  [561, 4],
  [394, 12],
  [281, 4],
  [131, 1],
  [5, 4],
] as const;

/**
 * A girl of nearly four: ill at 20 months, a tumour found and removed, a relapse on the first taper, and now, two weeks
 * after a step of the second taper, a worsening that nobody has judged yet.
 */
export function childWithTumour(course: DemoCourse): void {
  const { words } = course;
  course.add('person', 'person', {
    name: words('ada'),
    birth: course.back(1440),
    sex: 'female',
    site: words('site'),
    onset: course.back(830),
    diagnosis: course.back(755),
    triggers: [{ kind: 'infection', date: course.back(843), note: words('coldBefore') }, { kind: 'tumour' }],
    wrongDiagnoses: [{ label: words('cerebellitis'), date: course.back(820) }],
    synthetic: true,
    note: words('madeUp'),
  });
  addSigns(course);
  addTumour(course);
  addTreatment(course);
  addCare(course);
  const firstDay = course.back(815);
  const truth = addDiary(course, {
    firstDay,
    lastDay: course.back(1),
    relapses: [
      { startDay: course.back(400), kind: 'quick', rise: 2.4 },
      { startDay: course.back(12), kind: 'quick', rise: 1.9 },
    ],
    parameters: { earlyHalfLifeDays: 60, lateHalfLifeDays: 110 },
  });
  addRecording(course, 'opsoclonus', 752, 1);
  addRecording(course, 'flutter', 560, 2);
  addRecording(course, 'healthy-fixation', 130, 3);
  for (const [back, jerksPerMin] of WRIST_RECORDINGS) addWristRecording(course, back, jerksPerMin);
  addNightRecording(course, 715, 3);
  addNightRecording(course, 205, 1);
  addRatings(course, truth, firstDay, [808, 750, 690, 630, 570, 510, 450, 392, 340, 280, 220, 160, 100, 38]);
  addRelapses(course, truth, firstDay, ['dose-reduction']);
  addDecisions(course, truth, firstDay);
}

function addSigns(course: DemoCourse): void {
  course.add('sign', 'sign-ataxia', { sign: 'ataxia', firstSeen: course.back(830), certainty: 'clinician' });
  course.add('sign', 'sign-opsoclonus', { sign: 'opsoclonus', firstSeen: course.back(821), certainty: 'video' });
  course.add('sign', 'sign-myoclonus', { sign: 'myoclonus', firstSeen: course.back(818), certainty: 'clinician' });
  course.add('sign', 'sign-rage', { sign: 'rage', firstSeen: course.back(816), certainty: 'seen' });
  course.add('sign', 'sign-sleep', {
    sign: 'sleep',
    firstSeen: course.back(812),
    lastSeen: course.back(600),
    certainty: 'seen',
  });
  const speech = { firstSeen: course.back(800), lastSeen: course.back(520) };
  course.add('sign', 'sign-speech', { sign: 'speech-loss', ...speech, certainty: 'seen' });
}

function addTumour(course: DemoCourse): void {
  const { words } = course;
  const clear = { outcome: 'nothing-found', report: words('reportClear') } as const;
  course.add('examination', 'mri-brain', { testId: 'other', name: words('brainMri'), day: course.back(815), ...clear });
  const found = { outcome: 'tumour-found', report: words('reportFound') } as const;
  course.add('examination', 'mri-body-1', { testId: 'mri-body', day: course.back(752), ...found });
  course.add('examination', 'mibg', { testId: 'mibg', day: course.back(748), ...found });
  for (const back of [524, 344, 163])
    course.add('examination', `mri-body-${back}`, { testId: 'mri-body', day: course.back(back), ...clear });
  course.add('tumour', 'tumour', {
    found: course.back(752),
    kind: 'neuroblastoma',
    site: words('tumourSite'),
    stage: 'L1',
    stageSystem: 'INRGSS',
    resection: { day: course.back(738), completeness: 'complete' },
  });
  const markers = (testId: string, high: number, first: number) =>
    addResults(course, {
      testId,
      unit: 'mg/g',
      high,
      values: [[751, first], ...everyDays(520, 40, 180, (back) => high * (0.5 + (back % 7) / 40))],
    });
  markers('hva', 25, 38);
  markers('vma', 16, 29);
}

function addTreatment(course: DemoCourse): void {
  const { words } = course;
  const thighs = [words('leftThigh'), words('rightThigh')];
  addPlan(course, {
    name: 'plan-acth',
    title: words('injections20'),
    drug: words('corticotropin'),
    drugId: 'corticotropin',
    route: 'intramuscular',
    shape: { shape: 'daily-injections', count: 20, sites: thighs, time: '08:00' },
    from: course.back(734),
    status: 'finished',
    cardId: 'legacy-20-days',
    missed: 0.05,
    late: 0.1,
  });
  const ivig = {
    title: words('ivig'),
    drug: words('immunoglobulin'),
    drugId: 'immunoglobulin',
    route: 'intravenous',
  } as const;
  addPlan(course, {
    ...ivig,
    name: 'plan-ivig',
    shape: { shape: 'infusions', everyDays: 28, count: 12 },
    from: course.back(730),
    status: 'finished',
  });
  addPlan(course, {
    name: 'plan-rituximab',
    title: words('rituximab4'),
    drug: words('rituximab'),
    drugId: 'rituximab',
    route: 'intravenous',
    shape: { shape: 'weekly', count: 4 },
    from: course.back(700),
    status: 'finished',
  });
  addPlan(course, {
    name: 'plan-pulses',
    title: words('pulses'),
    drug: words('dexamethasone'),
    drugId: 'dexamethasone',
    route: 'oral',
    shape: { shape: 'pulses', daysPerPulse: 3, everyDays: 28, pulses: 11 },
    from: course.back(385),
    status: 'finished',
    missed: 0.03,
  });
  const doses = Array.from({ length: TAPER_STEPS }, (_, i) => words('level', { n: i + 1, of: TAPER_STEPS }));
  const taper = {
    title: words('taper'),
    drug: words('prednisolone'),
    drugId: 'prednisolone',
    route: 'oral',
    shape: { shape: 'taper', stepDays: 28, everyDays: 2, doses },
    missed: 0.04,
    late: 0.06,
  } as const;
  addPlan(course, { ...taper, name: 'plan-taper-1', from: course.back(725), status: 'finished' });
  addPlan(course, { ...taper, name: 'plan-taper-2', from: course.back(250), status: 'active', openDays: 3 });
}

function addCare(course: DemoCourse): void {
  const { words } = course;
  addResults(course, {
    testId: 'igg',
    unit: 'g/L',
    low: 5,
    high: 13,
    values: [
      [700, 8.1],
      [455, 4.4],
      [365, 4.9],
      [275, 5.6],
      [185, 6],
      [96, 6.3],
    ],
  });
  addResults(course, {
    testId: 'cd19',
    unit: '/µL',
    low: 200,
    high: 1200,
    values: [
      [670, 0],
      [455, 35],
      [275, 190],
      [96, 340],
    ],
  });
  addResults(course, {
    testId: 'potassium',
    unit: 'mmol/L',
    low: 3.5,
    high: 5.1,
    values: everyDays(720, 40, 85, (back) => 3.6 + (back % 9) / 10),
  });
  const pressure = everyDays(252, 28, 28, (back) => 96 + (back % 11));
  addResults(course, { testId: 'systolic', unit: 'mmHg', values: pressure, atHome: true });
  addResults(course, {
    testId: 'diastolic',
    unit: 'mmHg',
    values: pressure.map(([back, value]) => [back, value - 38]),
    atHome: true,
  });
  addResults(course, {
    testId: 'weight',
    unit: 'kg',
    values: everyDays(720, 10, 90, (back) => 16.5 - back / 150),
    atHome: true,
  });
  const rule = { area: 'monitoring', active: true, setBy: 'clinic' } as const;
  course.add('due-rule', 'rule-imaging', {
    ...rule,
    area: 'tumour-search',
    testId: 'mri-body',
    title: words('ruleImaging'),
    from: course.back(525),
    everyDays: 180,
  });
  course.add('due-rule', 'rule-igg', {
    ...rule,
    testId: 'igg',
    title: words('ruleIgg'),
    from: course.back(480),
    everyDays: 90,
  });
  course.add('due-rule', 'rule-pressure', {
    ...rule,
    testId: 'systolic',
    title: words('ruleBloodPressure'),
    from: course.back(252),
    everyDays: 28,
  });
  const stay = { type: 'hospital-stay', place: words('site') } as const;
  course.add('event', 'stay-1', { ...stay, title: words('admission'), start: course.back(757), end: course.back(745) });
  course.add('event', 'stay-2', { ...stay, title: words('surgery'), start: course.back(739), end: course.back(731) });
  for (const back of [610, 245])
    course.add('event', `vaccine-${back}`, {
      type: 'vaccination',
      title: words('influenza'),
      start: course.back(back),
    });
  for (const back of [645, 560, 475, 392, 300, 220, 130, 38])
    course.add('event', `visit-${back}`, {
      type: 'appointment',
      title: words('clinicVisit'),
      start: course.back(back),
      time: '10:30',
      place: words('site'),
    });
  course.add('event', 'next-physio', {
    type: 'appointment',
    title: words('physiotherapy'),
    start: course.today,
    time: '15:00',
  });
  course.add('event', 'next-blood', {
    type: 'appointment',
    title: words('bloodTest'),
    start: course.back(-2),
    time: '08:15',
  });
  course.add('event', 'next-visit', {
    type: 'appointment',
    title: words('clinicVisit'),
    start: course.back(-9),
    time: '10:30',
    place: words('site'),
  });
  course.add('note', 'note-1', { day: course.back(60), text: words('note') });
}
