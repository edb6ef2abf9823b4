import type { AnyEntry, EntryKind } from '../../clinic/index.ts';
import type { CourseView } from '../course/viewNames.ts';
import { personHref } from '../state/route.ts';

/** The view where each kind of entry is read and changed. */
const VIEW_OF: Readonly<Record<EntryKind, CourseView>> = {
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
export function linkOf(personId: string, entry: AnyEntry): string {
  return personHref(personId, VIEW_OF[entry.kind], focusOf(entry));
}

function focusOf(entry: AnyEntry): string {
  if (entry.kind === 'analysis') return entry.body.recordingId;
  return entry.kind === 'diary' ? entry.body.day : entry.id;
}
