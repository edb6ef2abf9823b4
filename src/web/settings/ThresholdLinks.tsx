import { personHref } from '../state/route.ts';
import { usePeople } from '../store/usePeople.ts';
import { useSettingsText } from './settingsText.ts';

/** Ways to the thresholds of each person. */
export function ThresholdLinks() {
  const text = useSettingsText();
  const { people } = usePeople({ limit: 50, orderBy: 'name' });
  if (people.length === 0) return null;
  return (
    <section className="k-card k-section-gap" aria-labelledby="thresholds-title">
      <h2 id="thresholds-title">{text('thresholds')}</h2>
      <p className="k-muted">{text('thresholdsHint')}</p>
      <ul className="k-list k-links">
        {people.map(({ personId, name }) => (
          <li key={personId}>
            <a href={personHref(personId, 'watch', 'thresholds')}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
