import type { Day } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import { isAdultForm } from '../person/ageAt.ts';
import type { Text4 } from '../text.ts';
import {
  ADULT_CAUTION,
  ADULT_RULE,
  ADULT_TITLE,
  BEHAVIOUR,
  CAUTION,
  EYES,
  MOVEMENT,
  NOTES,
  PAEDIATRIC_RULE,
  PAEDIATRIC_TITLE,
  TUMOUR,
} from './criteriaTexts.ts';
import {
  analysisEvidence,
  earliestOf,
  evidenceUntil,
  ratingEvidence,
  signEvidence,
  tumourEvidence,
} from './evidence.ts';
import type { CriteriaCount, CriterionState, EvidenceLink } from './types.ts';

/**
 * How many criteria are on record on a day, which, and since when: of the paediatric or the adult form, by the age at
 * onset. Never a verdict. A criterion is recorded where a sign that is not unsure, or for the fourth a tumour of such a
 * kind, is entered; a sign that has gone again still counts, as the workshop's criteria ask what was there.
 */
export function criteriaOf(course: CourseRecord, today: Day): CriteriaCount {
  return isAdultForm(course, today) ? adultCriteria(course, today) : paediatricCriteria(course, today);
}

function paediatricCriteria(course: CourseRecord, today: Day): CriteriaCount {
  const criteria = [
    stateOf('eyes', EYES, eyeEvidence(course), today),
    stateOf('movement', MOVEMENT, movementEvidence(course), today),
    stateOf('behaviour', BEHAVIOUR, behaviourEvidence(course), today),
    stateOf(
      'tumour',
      TUMOUR,
      tumourEvidence(course, ['neuroblastoma', 'ganglioneuroblastoma', 'ganglioneuroma']),
      today,
    ),
  ];
  return {
    form: 'paediatric-2004',
    title: PAEDIATRIC_TITLE,
    criteria,
    ...counted(criteria),
    rule: PAEDIATRIC_RULE,
    caution: CAUTION,
    notes: [NOTES.unsure, NOTES.further, NOTES.nystagmus, NOTES.tumourKind],
    sources: ['Matthay2005', 'NCT01868269', 'JimenezLegido2020', 'Rossor2022'],
    verified: true,
  };
}

function adultCriteria(course: CourseRecord, today: Day): CriteriaCount {
  const criteria = [
    stateOf('eyes', EYES, eyeEvidence(course), today),
    stateOf('movement', MOVEMENT, movementEvidence(course), today),
  ];
  return {
    form: 'adult-working',
    title: ADULT_TITLE,
    criteria,
    ...counted(criteria),
    rule: ADULT_RULE,
    caution: ADULT_CAUTION,
    notes: [NOTES.unsure, NOTES.further, NOTES.nystagmus, NOTES.adultTumour, NOTES.paraneoplastic],
    sources: ['Graus2021'],
    verified: false,
  };
}

function eyeEvidence(course: CourseRecord): readonly EvidenceLink[] {
  return [
    ...signEvidence(course, ['opsoclonus', 'ocular-flutter'], []),
    ...ratingEvidence(course, ['opsoclonus']),
    ...analysisEvidence(course),
  ];
}

function movementEvidence(course: CourseRecord): readonly EvidenceLink[] {
  return [
    ...signEvidence(course, ['ataxia', 'myoclonus'], ['tremor']),
    ...ratingEvidence(course, ['stance', 'gait', 'arm-hand']),
  ];
}

function behaviourEvidence(course: CourseRecord): readonly EvidenceLink[] {
  return [
    ...signEvidence(course, ['irritability', 'rage', 'sleep'], ['lethargy']),
    ...ratingEvidence(course, ['mood']),
  ];
}

function stateOf(id: string, text: Text4, links: readonly EvidenceLink[], today: Day): CriterionState {
  const evidence = evidenceUntil(links, today);
  const counting = evidence.filter(({ role }) => role === 'counts');
  const since = earliestOf(counting.flatMap(({ day }) => day ?? []));
  return { id, text, recorded: counting.length > 0, ...(since === undefined ? {} : { since }), evidence };
}

function counted(criteria: readonly CriterionState[]): Pick<CriteriaCount, 'recordedCount' | 'ofCount'> {
  return { recordedCount: criteria.filter(({ recorded }) => recorded).length, ofCount: criteria.length };
}
