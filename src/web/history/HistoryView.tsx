import type { CourseViewProps } from '../course/courseViews.ts';
import { useCourse } from '../store/storeContext.ts';
import { AuditTrail } from './AuditTrail.tsx';
import { BundleOut } from './BundleOut.tsx';
import { EntryList } from './EntryList.tsx';
import { ErasePerson } from './ErasePerson.tsx';
import { useHistoryText } from './historyText.ts';
import { SetAside } from './SetAside.tsx';

/** Who read and wrote, every version of everything, the bundle, and real deletion. */
export function HistoryView({ personId, focus }: CourseViewProps) {
  const text = useHistoryText();
  const { course, entries } = useCourse(personId);
  if (course === undefined) return null;
  return (
    <div className="k-page">
      <h1 className="k-hidden">{text('title')}</h1>
      <EntryList personId={personId} entries={entries} focus={focus} />
      <AuditTrail personId={personId} />
      <div className="k-two">
        <BundleOut personId={personId} title={text('bundle')} hint={text('bundleHint')} />
        <SetAside person={course.person} />
      </div>
      <ErasePerson personId={personId} name={course.person.body.name} />
    </div>
  );
}
