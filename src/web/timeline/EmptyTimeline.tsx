import type { CourseView } from '../course/viewNames.ts';
import { personHref } from '../state/route.ts';
import type { TimelineKey } from './texts/en.ts';
import { useTimelineText } from './timelineText.ts';

const FIRST_STEPS: readonly (readonly [TimelineKey, CourseView])[] = [
  ['empty.diary', 'today'],
  ['empty.rating', 'ratings'],
  ['empty.treatment', 'treatment'],
  ['empty.person', 'person'],
];

/** Says what will appear, and where to begin. */
export function EmptyTimeline({ personId }: { readonly personId: string }) {
  const say = useTimelineText();
  return (
    <section className="k-card tl-empty" aria-labelledby="tl-empty-title">
      <svg viewBox="0 0 320 84" className="tl-empty-picture" aria-hidden="true">
        <path d="M0 20h320M0 44h320M0 68h320" className="tl-empty-grid" />
        <path d="M4 18 30 6l24 9 28-11 22 12 40 2 30-2 44 2 40 0 54 0" className="tl-empty-line" />
        <rect x="60" y="36" width="92" height="9" className="tl-empty-bar" />
        <rect x="152" y="36" width="120" height="9" className="tl-empty-bar is-light" />
        <circle cx="30" cy="67" r="4" className="tl-empty-mark" />
        <circle cx="118" cy="67" r="4" className="tl-empty-mark" />
        <circle cx="236" cy="67" r="4" className="tl-empty-mark" />
      </svg>
      <h1 id="tl-empty-title">{say('empty.title')}</h1>
      <p>{say('empty.text')}</p>
      <ul className="tl-empty-links">
        {FIRST_STEPS.map(([key, view]) => (
          <li key={key}>
            <a href={personHref(personId, view)}>{say(key)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
