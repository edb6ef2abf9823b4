import { assumed, type ParameterEntry, transferred, valuesOf } from './entry.ts';

/** What counts as what, and what a drug counts as. The same for everybody; no fit moves it, but every fit depends on it. */
export const RULE_PARAMETERS = {
  // The score of 0 to 18.
  speechAtaxiaShare: assumed(0.5, 0, '1', 'share of ataxia in the item of speech; encephalopathy has the rest'),
  onsetScore: assumed(3, 0, 'points', 'score from which the illness is seen: one sign clearly there'),
  latestOnsetDays: assumed(
    400,
    0,
    'd',
    'days from the trigger within which it must be seen; else the child is drawn again',
  ),

  // A relapse; a protocol may bring rules of its own.
  relapseCheckDays: assumed(7, 0, 'd', 'the score is looked at every so many days'),
  relapseLeast: assumed(4, 0, 'points', 'least score of a relapse'),
  relapseRise: assumed(
    3,
    0,
    'points',
    'rise above the lowest score of the last attack: both a parent and a clinic would see it',
  ),
  relapseImprovement: assumed(0.5, 0, '1', 'share of the top score of the last attack that must have been lost before'),
  relapseApartDays: assumed(45, 0, 'd', 'from one attack to the next'),

  // How a course ends and what it is called.
  signsFromScore: assumed(3, 0, 'points', 'score from which a day counts as one with signs'),
  symptomFreeBelow: assumed(
    1,
    0,
    'points',
    'score below which somebody counts as free of symptoms: no item reaches "mild"',
  ),
  remissionBelow: assumed(
    1.5,
    0,
    'points',
    'score without what damage leaves, below which the illness is in remission: half of onset',
  ),
  courseTypeLeastDays: assumed(365, 0, 'd', 'courses that were followed for fewer days get no name'),
  courseTypeFromDay: assumed(183, 0, 'd', 'signs count for the name of a course from this day of treatment on'),
  chronicSignShare: assumed(
    0.5,
    0,
    '1',
    'chronic-relapsing: signs on more than this share of the days; the published name has no published limits',
  ),
  chronicRelapses: assumed(3, 0, '1', 'chronic-relapsing as well: so many relapses'),
  afterInfectionDays: assumed(
    28,
    0,
    'd',
    'a relapse counts as after an infection where one began on one of so many days before',
  ),

  // Drugs and body.
  prednisonePotency: transferred(1, 0, '1', 'Meikle1977', 'prednisolone that equals one of prednisone, by weight'),
  methylprednisolonePotency: transferred(1.25, 0, '1', 'Meikle1977', 'the same of methylprednisolone: 5 mg against 4'),
  dexamethasonePotency: transferred(6.7, 0, '1', 'Meikle1977', 'the same of dexamethasone: 5 mg against 0.75'),
  hydrocortisonePotency: transferred(0.25, 0, '1', 'Meikle1977', 'the same of hydrocortisone: 5 mg against 20'),
  toddlerKg: assumed(11.5, 0, 'kg', 'body weight of a made-up toddler, where a dose is counted by another measure'),
  toddlerKgPerM2: assumed(
    23,
    0,
    'kg/m²',
    'its body weight for each square metre; protocols by square metre count so, too',
  ),
} as const satisfies Record<string, ParameterEntry>;

/** The numbers of `RULE_PARAMETERS`. */
export const RULES = valuesOf(RULE_PARAMETERS);
