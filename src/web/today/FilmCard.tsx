import { RECORD_HREF } from '../state/route.ts';
import { type TodayKey, useTodayText } from './todayText.ts';

const CLIPS = ['filmFace', 'filmGaze', 'filmSit', 'filmWalk', 'filmHands', 'filmSpeech', 'filmSleep'] as const;

/** What is worth filming for the team: the signs come and go, and may not show in the clinic. */
export function FilmCard() {
  const text = useTodayText();
  return (
    <section className="k-card" aria-labelledby="film-title">
      <div className="k-card-head">
        <h2 id="film-title">{text('filmTitle')}</h2>
      </div>
      <p className="k-muted">{text('filmLead')}</p>
      <ul className="k-list">
        {CLIPS.map((clip: TodayKey) => (
          <li key={clip}>{text(clip)}</li>
        ))}
      </ul>
      <p>
        <a href={RECORD_HREF}>{text('filmRecord')}</a>
      </p>
      <p className="k-muted">{text('filmChild')}</p>
    </section>
  );
}
