import { Button } from '@mantine/core';
import { PEOPLE_HREF } from '../state/route.ts';
import type { Reach } from '../store/apiClient.ts';
import { recordKey, useServices } from '../store/services.ts';
import { useCourseText } from './courseText.ts';

export interface AbsentViewProps {
  readonly state: 'absent' | 'failed';
  readonly reach: Reach | 'unknown';
  readonly problem: string | undefined;
  readonly personId: string;
}

/** In place of a person who is not here or cannot be read: says which, and what to do. */
export function AbsentView({ state, reach, problem, personId }: AbsentViewProps) {
  const text = useCourseText();
  const { queries } = useServices();
  const why =
    state === 'absent'
      ? text('absent')
      : reach === 'key-needed'
        ? text('failedKey')
        : reach === 'no-store'
          ? text('noStore')
          : (problem ?? text('failedOffline'));
  return (
    <section className="k-card k-failed">
      <h1>{text(state === 'absent' ? 'absentTitle' : 'failedTitle')}</h1>
      <p>{why}</p>
      <p className="k-actions">
        {state === 'failed' ? (
          <Button onClick={() => void queries.refetchQueries({ queryKey: recordKey(personId) })}>
            {text('again')}
          </Button>
        ) : null}
        <Button component="a" href={PEOPLE_HREF} variant="default">
          {text('toPeople')}
        </Button>
      </p>
    </section>
  );
}
