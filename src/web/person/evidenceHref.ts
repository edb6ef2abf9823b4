import type { EntryKind, EvidenceLink } from '../../clinic/index.ts';
import type { CourseView } from '../course/viewNames.ts';
import { personHref } from '../state/route.ts';

/** The view in which entries of a kind are read and changed. */
export const VIEW_OF_KIND: Readonly<Record<EntryKind, CourseView>> = {
  person: 'person',
  sign: 'person',
  event: 'person',
  relapse: 'watch',
  'watch-decision': 'watch',
  'watch-settings': 'watch',
  note: 'today',
  diary: 'today',
  rating: 'ratings',
  plan: 'treatment',
  dose: 'treatment',
  result: 'results',
  examination: 'search',
  tumour: 'search',
  'due-rule': 'search',
  recording: 'recordings',
  analysis: 'recordings',
};

export function evidenceHref(personId: string, { kind, id }: Pick<EvidenceLink, 'kind' | 'id'>): string {
  return personHref(personId, VIEW_OF_KIND[kind], id);
}
