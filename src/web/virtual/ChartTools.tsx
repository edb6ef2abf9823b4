import { Button, Switch } from '@mantine/core';
import { memo } from 'react';
import { addIllness } from './illnesses.ts';
import type { ChangeIllnesses } from './useIllnessChanges.ts';
import { useVirtualText } from './virtualText.ts';

export interface ChartToolsProps {
  readonly cursor: number;
  readonly anyIllness: boolean;
  readonly rangeShown: boolean;
  readonly onIllnesses: ChangeIllnesses;
  readonly onDraw: () => void;
  readonly onRange: (shown: boolean) => void;
}

/** What is done to the illnesses without a pointer, and whether the range of the score is shown. */
export const ChartTools = memo(function ChartTools(props: ChartToolsProps) {
  const { cursor, anyIllness, rangeShown, onIllnesses, onDraw, onRange } = props;
  const text = useVirtualText();
  return (
    <div className="kv-tools">
      <Button size="xs" variant="default" onClick={() => onIllnesses((illnesses) => addIllness(illnesses, cursor))}>
        {text('addIllness')}
      </Button>
      <Button size="xs" variant="default" onClick={onDraw}>
        {text('drawIllnesses')}
      </Button>
      <Button size="xs" variant="default" disabled={!anyIllness} onClick={() => onIllnesses(() => [])}>
        {text('removeIllnesses')}
      </Button>
      <Switch
        className="kv-range-switch"
        label={text('showRange')}
        checked={rangeShown}
        onChange={(event) => onRange(event.currentTarget.checked)}
      />
    </div>
  );
});
