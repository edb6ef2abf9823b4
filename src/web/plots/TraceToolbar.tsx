import { Button, Group } from '@mantine/core';
import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';
import { jump } from './jump.ts';
import { usePalette } from './palette.ts';
import { saveCanvases } from './savePlot.ts';
import type { ViewWindow } from './viewWindow.ts';
import { WindowButtons } from './WindowButtons.tsx';

export interface TraceToolbarProps {
  readonly view: ReportView;
  readonly window: ViewWindow;
  readonly canvases: () => readonly (HTMLCanvasElement | undefined)[];
}

/** Everything that the keys and gestures do, as buttons. */
export function TraceToolbar({ view, window, canvases }: TraceToolbarProps) {
  const { t } = useSpeech();
  const { surface } = usePalette();
  const { full } = window;
  return (
    <Group gap={6} className="k-tools">
      {view.bursts.startS.length > 0 && (
        <Group gap={4} wrap="nowrap">
          <Button size="compact-sm" variant="default" onClick={() => jump(window, view.bursts, -1)}>
            {t('traces.previousBurst')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => jump(window, view.bursts, 1)}>
            {t('traces.nextBurst')}
          </Button>
        </Group>
      )}
      <Group gap={4} wrap="nowrap">
        <WindowButtons
          window={window}
          labels={{
            earlier: t('traces.earlier'),
            later: t('traces.later'),
            zoomIn: t('traces.zoomIn'),
            zoomOut: t('traces.zoomOut'),
          }}
        />
      </Group>
      <Button size="compact-sm" variant="default" onClick={() => window.show(full.startS, full.endS)}>
        {t('traces.whole')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => saveCanvases(canvases(), surface, `${view.recording.name}.traces.png`)}
      >
        PNG
      </Button>
    </Group>
  );
}
