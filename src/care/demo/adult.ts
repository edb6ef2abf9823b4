import { fieldsOf, scaleOf, totalOf } from '../../clinic/index.ts';
import { addDiary } from './demoDiary.ts';
import type { DemoCourse } from './demoEntry.ts';
import { addDecisions } from './demoFindings.ts';
import { addResults } from './demoResults.ts';
import { addPlan } from './demoTreatment.ts';

const AGE_YEARS = 52;

/** A woman of 52: ill for seven months, no tumour found so far, the search goes on. */
export function adult(course: DemoCourse): void {
  const { words } = course;
  course.add('person', 'person', {
    name: words('clara'),
    birth: String(Number(course.today.slice(0, 4)) - AGE_YEARS),
    sex: 'female',
    site: words('site'),
    onset: course.back(210),
    diagnosis: course.back(190),
    triggers: [{ kind: 'none-known' }],
    wrongDiagnoses: [{ label: words('labyrinthitis'), date: course.back(204) }],
    synthetic: true,
    note: words('madeUp'),
  });
  course.add('sign', 'sign-vomiting', {
    sign: 'vomiting',
    firstSeen: course.back(210),
    lastSeen: course.back(195),
    certainty: 'seen',
  });
  course.add('sign', 'sign-opsoclonus', { sign: 'opsoclonus', firstSeen: course.back(208), certainty: 'clinician' });
  course.add('sign', 'sign-ataxia', { sign: 'ataxia', firstSeen: course.back(206), certainty: 'clinician' });
  course.add('sign', 'sign-myoclonus', { sign: 'myoclonus', firstSeen: course.back(202), certainty: 'clinician' });
  const clear = { outcome: 'nothing-found', report: words('reportClear') } as const;
  course.add('examination', 'ct', { testId: 'ct-body', day: course.back(189), ...clear });
  course.add('examination', 'pet', { testId: 'pet', day: course.back(184), ...clear });
  course.add('examination', 'breast', { testId: 'breast-imaging', day: course.back(178), ...clear });
  course.add('result', 'antibodies', {
    testId: 'antineuronal-antibodies',
    day: course.back(183),
    valueText: words('antibodiesNone'),
    laboratory: words('laboratory'),
  });
  addResults(course, { testId: 'csf-cells', unit: '/µL', high: 4, values: [[188, 9]] });
  addResults(course, {
    testId: 'potassium',
    unit: 'mmol/L',
    low: 3.5,
    high: 5.1,
    values: [
      [186, 3.3],
      [150, 4.1],
      [60, 4.2],
    ],
  });
  course.add('due-rule', 'rule-pet', {
    area: 'tumour-search',
    testId: 'pet',
    title: words('rulePet'),
    from: course.back(-6),
    everyDays: 182,
    active: true,
    setBy: 'clinic',
  });
  addTreatment(course);
  addScores(course);
  const firstDay = course.back(120);
  const truth = addDiary(course, { firstDay, lastDay: course.back(1), relapses: [], parameters: { onsetLevel: 1.2 } });
  addDecisions(course, truth, firstDay);
}

function addTreatment(course: DemoCourse): void {
  const { words } = course;
  addPlan(course, {
    name: 'plan-methylprednisolone',
    title: words('pulses5'),
    drug: words('methylprednisolone'),
    drugId: 'methylprednisolone',
    route: 'intravenous',
    shape: { shape: 'daily', days: 5 },
    from: course.back(187),
    status: 'finished',
  });
  addPlan(course, {
    name: 'plan-ivig',
    title: words('ivig'),
    drug: words('immunoglobulin'),
    drugId: 'immunoglobulin',
    route: 'intravenous',
    shape: { shape: 'infusions', everyDays: 28, count: 8 },
    from: course.back(180),
    status: 'active',
  });
  addPlan(course, {
    name: 'plan-clonazepam',
    title: words('clonazepamDaily'),
    drug: words('clonazepam'),
    drugId: 'clonazepam',
    route: 'oral',
    shape: { shape: 'daily', times: ['08:00'] },
    from: course.back(80),
    status: 'active',
    missed: 0.03,
    openDays: 1,
  });
  const stay = { type: 'hospital-stay', title: words('admission'), place: words('site') } as const;
  course.add('event', 'stay-1', { ...stay, start: course.back(191), end: course.back(181) });
  for (const back of [140, 60])
    course.add('event', `visit-${back}`, {
      type: 'appointment',
      title: words('clinicVisit'),
      start: course.back(back),
      time: '11:00',
    });
  course.add('event', 'next-visit', {
    type: 'appointment',
    title: words('clinicVisit'),
    start: course.back(-13),
    time: '11:00',
  });
}

/** SARA and the Rankin scale, three times, falling. */
function addScores(course: DemoCourse): void {
  const sara = scaleOf('sara')!;
  const rankin = scaleOf('mrs')!;
  const rated = {
    rater: course.words('doctor'),
    raterRole: 'clinician',
    source: 'live',
    blinded: false,
    currentInfection: 'no',
  } as const;
  for (const [back, level, disability] of [
    [186, 2, 4],
    [140, 1, 3],
    [60, 0.5, 2],
  ] as const) {
    const fields = fieldsOf(sara);
    const items = Object.fromEntries(
      fields.map((field, i) => [field, i % 2 === 0 ? Math.ceil(level) : Math.floor(level)]),
    );
    const { total } = totalOf(sara, items);
    const day = course.back(back);
    course.add('rating', `sara-${back}`, {
      scaleId: sara.id,
      scaleVersion: sara.version,
      day,
      items,
      ...(total === undefined ? {} : { total }),
      ...rated,
    });
    course.add('rating', `mrs-${back}`, {
      scaleId: rankin.id,
      scaleVersion: rankin.version,
      day,
      items: { disability },
      total: disability,
      ...rated,
    });
  }
}
