import type { DiaryParameterId } from './diaryParameters.ts';

/** One plan of a made-up course, in days from the start of treatment. Doses are text of no meaning beyond the example. */
export interface FormPlan {
  readonly key: string;
  readonly title: string;
  readonly drug: string;
  readonly drugId: string;
  readonly route: 'oral' | 'intravenous' | 'intramuscular' | 'subcutaneous';
  readonly steps: readonly {
    readonly fromDay: number;
    readonly dayCount: number;
    readonly everyDays: number;
    readonly dose: string;
  }[];
  readonly time: string;
  readonly sites?: readonly string[];
}

/** What sets one kind of course apart from another. All of it is made up; only its outline follows what is published. */
export interface CourseForm {
  readonly ageAtOnsetDays: number;
  readonly diagnosisAfterDays: number;
  readonly sex: 'female' | 'male';
  readonly trigger: 'tumour' | 'infection' | 'none-known';
  readonly wrongDiagnosis: string;
  readonly signs: readonly { readonly sign: string; readonly afterDays: number }[];
  readonly plans: readonly FormPlan[];
  readonly diary: Readonly<Partial<Record<DiaryParameterId, number>>>;
  readonly relapseAfterTaperFraction: number;
  readonly tumour?: {
    readonly kind: 'neuroblastoma';
    readonly site: string;
    readonly stage: string;
    readonly stageSystem: string;
  };
  readonly examinations: readonly { readonly testId: string; readonly afterDays: number; readonly finds: boolean }[];
  readonly scaleId: 'oms-severity-5' | 'mrs';
}

const CHILD_SIGNS = [
  { sign: 'irritability', afterDays: 0 },
  { sign: 'ataxia', afterDays: 4 },
  { sign: 'sleep', afterDays: 7 },
  { sign: 'myoclonus', afterDays: 9 },
  { sign: 'opsoclonus', afterDays: 14 },
] as const;

const taper = (doses: readonly string[], stepDays: number) =>
  doses.map((dose, k) => ({ fromDay: k * stepDays, dayCount: stepDays, everyDays: 1, dose }));

const INJECTIONS: FormPlan = {
  key: 'injections',
  title: '20 daily injections',
  drug: 'ACTH',
  drugId: 'corticotropin',
  route: 'intramuscular',
  steps: [{ fromDay: 0, dayCount: 20, everyDays: 1, dose: 'example dose, as the clinic wrote it' }],
  time: '08:00',
  sites: ['left thigh', 'right thigh'],
};

const INFUSIONS: FormPlan = {
  key: 'infusions',
  title: 'Monthly infusions',
  drug: 'Immunoglobulin',
  drugId: 'immunoglobulin',
  route: 'intravenous',
  steps: [{ fromDay: 14, dayCount: 365, everyDays: 28, dose: 'example infusion, as the clinic wrote it' }],
  time: '10:00',
};

function tablets(fromDay: number, stepDays: number): FormPlan {
  const doses = [
    '8 units (example)',
    '6 units (example)',
    '4 units (example)',
    '3 units (example)',
    '2 units (example)',
    '1 unit (example)',
  ];
  return {
    key: 'tablets',
    title: 'Tapered tablets',
    drug: 'Prednisolone',
    drugId: 'prednisolone',
    route: 'oral',
    steps: taper(doses, stepDays).map((step) => ({ ...step, fromDay: step.fromDay + fromDay })),
    time: '08:00',
  };
}

export const COURSE_FORMS = {
  'child-with-tumour': {
    ageAtOnsetDays: 550,
    diagnosisAfterDays: 40,
    sex: 'female',
    trigger: 'tumour',
    wrongDiagnosis: 'Acute cerebellar ataxia',
    signs: CHILD_SIGNS,
    plans: [INJECTIONS, tablets(20, 70), { ...INFUSIONS, steps: [{ ...INFUSIONS.steps[0]!, dayCount: 1820 }] }],
    diary: { onsetLevel: 2.3, illnessPerYear: 6, slowFraction: 0.4 },
    relapseAfterTaperFraction: 0.75,
    tumour: { kind: 'neuroblastoma', site: 'Left adrenal gland', stage: 'L1', stageSystem: 'INRGSS' },
    examinations: [
      { testId: 'mri-body', afterDays: 3, finds: true },
      { testId: 'mibg', afterDays: 8, finds: true },
      { testId: 'mri-body', afterDays: 190, finds: false },
    ],
    scaleId: 'oms-severity-5',
  },
  'child-after-infection': {
    ageAtOnsetDays: 730,
    diagnosisAfterDays: 25,
    sex: 'male',
    trigger: 'infection',
    wrongDiagnosis: 'Labyrinthitis',
    signs: CHILD_SIGNS,
    plans: [tablets(0, 35), { ...INFUSIONS, steps: [{ ...INFUSIONS.steps[0]!, dayCount: 180 }] }],
    diary: { onsetLevel: 2, illnessPerYear: 7, relapseAfterIllnessFraction: 0.03 },
    relapseAfterTaperFraction: 0,
    examinations: [
      { testId: 'mri-body', afterDays: 4, finds: false },
      { testId: 'mibg', afterDays: 12, finds: false },
      { testId: 'mri-body', afterDays: 180, finds: false },
    ],
    scaleId: 'oms-severity-5',
  },
  adult: {
    ageAtOnsetDays: 14_200,
    diagnosisAfterDays: 21,
    sex: 'female',
    trigger: 'none-known',
    wrongDiagnosis: 'Vestibular neuritis',
    signs: [
      { sign: 'ataxia', afterDays: 0 },
      { sign: 'opsoclonus', afterDays: 3 },
      { sign: 'myoclonus', afterDays: 5 },
      { sign: 'tremor', afterDays: 8 },
    ],
    plans: [tablets(0, 28), { ...INFUSIONS, steps: [{ ...INFUSIONS.steps[0]!, dayCount: 120 }] }],
    diary: { onsetLevel: 2.2, illnessPerYear: 2, flareFraction: 0.15, earlyHalfLifeDays: 18, lateHalfLifeDays: 35 },
    relapseAfterTaperFraction: 0,
    examinations: [
      { testId: 'ct-body', afterDays: 2, finds: false },
      { testId: 'pet', afterDays: 14, finds: false },
    ],
    scaleId: 'mrs',
  },
} as const satisfies Readonly<Record<string, CourseForm>>;
