import type { Day, PersonBody } from '../../clinic/index.ts';
import { useCourseText } from './courseText.ts';
import { useAge } from './useAge.ts';

export interface PersonHeaderProps {
  readonly person: PersonBody;
  readonly today: Day;
  readonly waitingCount: number;
  readonly online: boolean;
}

/** Who this is about, and whether what is written here has arrived. */
export function PersonHeader({ person, today, waitingCount, online }: PersonHeaderProps) {
  const text = useCourseText();
  const age = useAge()(person.birth, today);
  return (
    <div className="k-person-head">
      <p className="k-person-name">
        {person.name}
        {person.synthetic === true ? (
          <span className="k-tag k-synthetic" title={text('syntheticHint')}>
            {text('synthetic')}
          </span>
        ) : null}
      </p>
      {age === undefined ? null : <p className="k-muted">{age}</p>}
      <p className="k-arrival" role="status">
        {online ? null : <span>{text('offline')}</span>}
        {waitingCount === 0 ? null : <span>{text('waiting', { count: waitingCount })}</span>}
      </p>
    </div>
  );
}
