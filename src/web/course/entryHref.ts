import type { AnyEntry, EntryKind, EvidenceLink } from '../../clinic/index.ts';
import { personHref } from '../state/route.ts';
import type { CourseView } from './viewNames.ts';

/** The view in which entries of a kind are read and changed. */
const VIEW_OF_KIND: Readonly<Record<EntryKind, CourseView>> = {
  person: 'person',
  sign: 'person',
  event: 'person',
  note: 'timeline',
  diary: 'today',
  relapse: 'watch',
  'watch-decision': 'watch',
  'watch-settings': 'watch',
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

/** Address of an entry's own place. An analysis is read at its recording, a diary entry at its day. */
export function entryHref(personId: string, entry: AnyEntry): string {
  return personHref(personId, VIEW_OF_KIND[entry.kind], focusOf(entry));
}

/** The same for a pointer that only knows the kind and the id. */
export function evidenceHref(personId: string, { kind, id }: Pick<EvidenceLink, 'kind' | 'id'>): string {
  return personHref(personId, VIEW_OF_KIND[kind], id);
}

function focusOf(entry: AnyEntry): string {
  if (entry.kind === 'analysis') return entry.body.recordingId;
  return entry.kind === 'diary' ? entry.body.day : entry.id;
}
