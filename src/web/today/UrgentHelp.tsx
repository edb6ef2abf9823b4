import { URGENT_HELP, URGENT_TITLE } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { Cited } from '../treatment/CardPaper.tsx';

/** One line that opens: when not to wait for a diary, a visit or the watch. */
export function UrgentHelp() {
  const say = useText4();
  return (
    <details className="k-fold">
      <summary>{say(URGENT_TITLE)}</summary>
      <ul className="k-list">
        {URGENT_HELP.map((line) => (
          <li key={line.text.en}>
            <Cited line={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}
