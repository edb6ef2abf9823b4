import { useEffect, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import type { CourseRun } from './runCourse.ts';
import { useVirtualText } from './virtualText.ts';

/** Said only once nothing has changed for so long: who drags is not talked to at every step. */
const REST_MS = 900;

/** Tells those who do not see the picture what has become of the course after a change. */
export function SummaryStatus({ runs }: { readonly runs: readonly CourseRun[] }) {
  const text = useVirtualText();
  const { number } = useSpeech();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const sentences = runs.map((run, plan) =>
        text('summaryStatus', {
          plan: plan === 0 ? 'A' : 'B',
          relapses: run.relapseDays.length,
          score: number(run.columns.score[run.lastDay], 1),
        }),
      );
      setSaid(sentences.join(' '));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [runs, text, number]);
  return (
    <p className="k-hidden" role="status">
      {said}
    </p>
  );
}
