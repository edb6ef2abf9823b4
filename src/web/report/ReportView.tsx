import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { API } from '../../api/index.ts';
import { addDays, type Day, reportSections, visitReport } from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { DayInput } from '../course/inputs/DayInput.tsx';
import { useSpeech } from '../i18n/language.ts';
import { useProblemWords } from '../store/problemWords.ts';
import { saveBlob } from '../store/saveBlob.ts';
import { useCourse, useStore } from '../store/storeContext.ts';
import { useApi } from '../store/useApi.ts';
import { useHouseholdName } from '../store/useHouseholdName.ts';
import { ReportPaper } from './ReportPaper.tsx';
import { useReportText } from './reportText.ts';
import './report.css';

type Span = 'visit' | 'half' | 'year' | 'day';

/** The one page for the visit: on screen, on paper, as PDF; and the plan as a calendar file. */
export function ReportView({ personId }: CourseViewProps) {
  const text = useReportText();
  const problemWords = useProblemWords();
  const { language } = useSpeech();
  const { course, today } = useCourse(personId);
  const { online } = useStore();
  const api = useApi();
  const household = useHouseholdName();
  const [span, setSpan] = useState<Span>('visit');
  const [chosen, setChosen] = useState<Day>();
  const [said, setSaid] = useState<string>();
  const from =
    span === 'half'
      ? addDays(today, -183)
      : span === 'year'
        ? addDays(today, -365)
        : span === 'day'
          ? chosen
          : undefined;
  const report = useMemo(
    () =>
      course === undefined
        ? undefined
        : visitReport(course, {
            today,
            ...(from === undefined ? {} : { from }),
            ...(household === undefined ? {} : { household }),
          }),
    [course, today, from, household],
  );
  if (course === undefined || report === undefined) return null;

  const save = async (what: 'pdf' | 'ics'): Promise<void> => {
    setSaid(text('making'));
    try {
      const query = { language, today };
      const blob =
        what === 'pdf'
          ? await api.call(API.reportPdf, {
              params: { personId },
              query: { ...query, ...(from === undefined ? {} : { from }) },
            })
          : await api.call(API.calendar, { params: { personId }, query });
      saveBlob(blob, what === 'pdf' ? `visit-${today}.pdf` : `calendar-${today}.ics`);
      setSaid(undefined);
    } catch (error) {
      setSaid(text('failed', { detail: problemWords(error) }));
    }
  };
  return (
    <div className="k-report">
      <section className="k-card k-no-print">
        <h1>{text('title')}</h1>
        <p className="k-lead">{text('lead')}</p>
        <ChoiceButtons<Span>
          label={text('from')}
          value={span}
          choices={[
            { value: 'visit', label: text('sinceVisit') },
            { value: 'half', label: text('halfYear') },
            { value: 'year', label: text('year') },
          ]}
          onChange={(value) => setSpan(value ?? 'visit')}
        />
        <DayInput
          label={text('fromDay')}
          value={from ?? report.from}
          max={today}
          onChange={(day) => {
            setChosen(day);
            setSpan(day === undefined ? 'visit' : 'day');
          }}
        />
        <div className="k-row">
          <Button disabled={!online} onClick={() => void save('pdf')}>
            {text('pdf')}
          </Button>
          <Button variant="default" onClick={() => print()}>
            {text('print')}
          </Button>
          <Button variant="default" disabled={!online} onClick={() => void save('ics')}>
            {text('calendar')}
          </Button>
        </div>
        <p className="k-muted" aria-live="polite">
          {said ?? (online ? '' : text('offline'))}
        </p>
      </section>
      <ReportPaper title={text('title')} sections={reportSections(report, language)} />
    </div>
  );
}
