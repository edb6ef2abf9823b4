import { Button } from '@mantine/core';
import { useSpeech } from '../i18n/language.ts';
import { useBodyText } from './bodyText.ts';

export interface PagerProps {
  readonly firstRow: number;
  readonly rowsAPage: number;
  readonly count: number;
  readonly onTurn: (firstRow: number) => void;
}

/** Which rows of a long table are shown, and the way to the others; nothing where all are. */
export function Pager({ firstRow, rowsAPage, count, onTurn }: PagerProps) {
  const text = useBodyText();
  const { number } = useSpeech();
  if (count <= rowsAPage) return null;
  const turn = (by: number, label: string, disabled: boolean) => (
    <Button size="compact-sm" variant="default" disabled={disabled} onClick={() => onTurn(firstRow + by)}>
      {label}
    </Button>
  );
  return (
    <div className="k-row k-pager">
      {turn(-rowsAPage, text('previous'), firstRow === 0)}
      <span className="k-muted">
        {text('shown', {
          from: number(firstRow + 1, 0),
          to: number(Math.min(count, firstRow + rowsAPage), 0),
          count: number(count, 0),
        })}
      </span>
      {turn(rowsAPage, text('next'), firstRow + rowsAPage >= count)}
    </div>
  );
}
