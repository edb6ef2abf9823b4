import { Button, Progress } from '@mantine/core';
import { useSpeech } from '../i18n/language.ts';
import { useForecastText } from './forecastText.ts';

export interface BusyForecastProps {
  readonly share: number;
  readonly onCancel: () => void;
  readonly size?: 'sm' | 'compact-sm';
}

/** How far a forecast is, and the way to stop it. */
export function BusyForecast({ share, onCancel, size = 'sm' }: BusyForecastProps) {
  const text = useForecastText();
  const { percent } = useSpeech();
  return (
    <>
      <Progress
        className="kf-progress"
        value={100 * share}
        aria-label={text('busy', { share: '' })}
        aria-valuetext={percent(share)}
      />
      <Button size={size} variant="default" onClick={onCancel}>
        {text('cancel')}
      </Button>
    </>
  );
}
