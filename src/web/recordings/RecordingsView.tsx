import { Button } from '@mantine/core';
import { useState } from 'react';
import { API } from '../../api/index.ts';
import type { CourseRecord, Entry, KeptMeasure } from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useAnalysis } from '../state/analysis.ts';
import { HOME_HREF } from '../state/route.ts';
import { useProblemWords } from '../store/problemWords.ts';
import { useCourse, useWriter } from '../store/storeContext.ts';
import { useApi } from '../store/useApi.ts';
import { AnalysesTable, useWaveformName } from './AnalysesTable.tsx';
import { OwnRange } from './OwnRange.tsx';
import { rememberOpened } from './openedRecording.ts';
import { useRecordingsText } from './recordingsText.ts';
import { useMeasureWords } from './useMeasureWords.ts';
import './recordings.css';

/** Kept recordings with what was measured in them. `focus` may be the id of a recording. */
export function RecordingsView({ personId, focus }: CourseViewProps) {
  const text = useRecordingsText();
  const { course } = useCourse(personId);
  if (course === undefined) return null;
  return (
    <div className="k-recordings">
      <div className="k-card-head">
        <h1>{text('title')}</h1>
        <Button component="a" href={HOME_HREF}>
          {text('measure')}
        </Button>
      </div>
      <p className="k-lead">{text('lead')}</p>
      {course.of.recording.length === 0 ? <p className="k-card k-empty">{text('none')}</p> : null}
      {[...course.of.recording].reverse().map((recording) => (
        <RecordingCard
          key={recording.id}
          personId={personId}
          course={course}
          recording={recording}
          focused={recording.id === focus}
        />
      ))}
    </div>
  );
}

/** Numbers in a card's head; all stand in the table. */
const MOST_FIGURES = 3;

interface CardProps {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly recording: Entry<'recording'>;
  readonly focused: boolean;
}

function RecordingCard({ personId, course, recording, focused }: CardProps) {
  const text = useRecordingsText();
  const problemWords = useProblemWords();
  const waveformName = useWaveformName();
  const words = useMeasureWords();
  const { number, language } = useSpeech();
  const { date } = useDates();
  const api = useApi();
  const writer = useWriter(personId);
  const { analyseFiles } = useAnalysis();
  const [said, setSaid] = useState<string>();
  const { body } = recording;
  const analyses = course.of.analysis
    .filter((analysis) => analysis.body.recordingId === recording.id)
    .sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  const newest = analyses[0];
  // why: apps give many recordings the same name
  const title = `${date(body.day)}: ${body.name}`;
  const sha256 = body.columnsSha256 ?? body.originalSha256;

  const figures = (measures: readonly KeptMeasure[]): string =>
    measures
      .filter(({ status }) => status === 'measured')
      .slice(0, MOST_FIGURES)
      .map((measure) => `${words.name(measure.id, measure.place)}: ${words.value(measure)}`)
      .join(' · ');

  const open = async (): Promise<void> => {
    if (sha256 === undefined) return;
    setSaid(text('fetching'));
    try {
      const blob = await api.call(API.getFile, { params: { personId, sha256 } });
      const file = new File([blob], body.name);
      rememberOpened({
        personId,
        recordingId: recording.id,
        name: body.name,
        day: body.day,
        file,
        judgements: newest?.body.judgements ?? [],
      });
      analyseFiles([file], {}, file);
    } catch (error) {
      setSaid(text('failed', { detail: problemWords(error) }));
    }
  };
  return (
    <section className="k-card" aria-label={title} data-focused={focused}>
      <div className="k-card-head">
        <h2>{title}</h2>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={`${text('remove')}: ${title}`}
          onClick={() => void writer.remove(recording)}
        >
          {text('remove')}
        </Button>
      </div>
      <p className="k-muted">
        {body.durationS === undefined || body.rateHz === undefined
          ? ''
          : text('facts', { duration: number(body.durationS), rate: number(body.rateHz) })}{' '}
        {[body.device, body.note].filter((part) => part !== undefined).join(' · ')}
      </p>
      {newest === undefined ? null : (
        <>
          <p>
            {newest.body.waveform === undefined ? null : <strong>{waveformName(newest.body.waveform)}</strong>}
            {/* why: the sentences were kept in English; in other languages the numbers speak */}
            {language === 'en' ? ` ${newest.body.verdict[0] ?? ''}` : ''}
          </p>
          <p className="k-muted">{figures(newest.body.measures)}</p>
          <OwnRange course={course} recordingId={recording.id} measures={newest.body.measures} />
        </>
      )}
      <div className="k-row">
        {sha256 === undefined ? (
          <span className="k-muted">{text('noFile')}</span>
        ) : (
          <>
            <Button variant="default" onClick={() => void open()}>
              {text('open')}
            </Button>
            <span className="k-muted">{text('againHint')}</span>
          </>
        )}
      </div>
      <p aria-live="polite">{said}</p>
      {analyses.length === 0 ? null : (
        <details open={focused || analyses.length > 1}>
          <summary>{text('allMeasures')}</summary>
          <AnalysesTable analyses={analyses} />
        </details>
      )}
    </section>
  );
}
