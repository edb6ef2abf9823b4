import type { CriteriaCount, ReportSection, VisitReport } from '../../clinic/index.ts';

/** A report made by hand, with nothing in it but a name. For tests. */
export function handMadeVisit(more: Partial<VisitReport> = {}): VisitReport {
  const text = { en: 'x', de: 'x', fr: 'x', es: 'x' };
  const criteria: CriteriaCount = {
    form: 'paediatric-2004',
    title: text,
    criteria: [],
    recordedCount: 0,
    ofCount: 4,
    rule: text,
    caution: text,
    notes: [],
    verified: true,
    sources: [],
  };
  return {
    name: 'Demo Ada',
    pseudonym: false,
    synthetic: false,
    birth: '2022-05',
    ageText: undefined,
    from: '2026-05-01',
    today: '2026-11-23',
    criteria,
    scores: [],
    relapses: [],
    plans: [],
    doses: { planned: 0, given: 0, late: 0, missed: 0, notLogged: 0, missedDays: [] },
    resultsOutOfRange: [],
    events: [],
    tumour: { found: [] },
    diary: { days: 0, ofDays: 0, weekly: [] },
    watch: {
      state: 'no-diary',
      baselineDaysFound: 0,
      findings: [],
      week: { medians: {}, filledDays: 0 },
      thresholds: {
        baselineDays: 21,
        itemsUp: 2,
        stepsUp: 1,
        daysUp: 2,
        windowDays: 3,
        lastingHours: 72,
        stableDays: 28,
        scoreRiseFraction: 0.2,
      },
      sources: [],
    },
    due: [],
    changes: [],
    measures: [],
    ...more,
  };
}

/** One section of each part, with `count` rows in each list. */
export function handMadeSections(count: number): ReportSection[] {
  const many = <T>(make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  return [
    {
      id: 'person',
      title: 'Person',
      parts: [{ part: 'rows', rows: [{ label: 'Born', text: 'May 2022', strong: true }] }],
    },
    {
      id: 'scores',
      title: 'Scores',
      parts: [
        {
          part: 'series',
          caption: 'Score falls from 9 to 4 with a rise in July',
          fromDay: '2026-05-01',
          toDay: '2026-11-23',
          lines: ['OMS rating', 'SARA'].map((name) => ({
            name,
            min: 0,
            max: 15,
            points: many((i) => ({ day: `2026-06-${String((i % 28) + 1).padStart(2, '0')}`, value: i % 15 })),
          })),
          spans: [{ from: '2026-07-01', to: '2026-07-20', name: 'Relapse' }],
        },
      ],
    },
    {
      id: 'plans',
      title: 'Treatment',
      parts: [
        {
          part: 'table',
          head: ['Drug', 'Now', 'Since'],
          rows: many((i) => [`Drug ${i}`, `as written ${i}`, '1 May 2026']),
        },
      ],
    },
    {
      id: 'changes',
      title: 'Changes',
      parts: [
        { part: 'rows', rows: many((i) => ({ label: `Day ${i}`, text: `Something number ${i} was changed at home` })) },
        { part: 'note', text: 'Talk to your team.' },
      ],
    },
  ];
}
