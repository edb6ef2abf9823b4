import { ActionIcon, Button, Group } from '@mantine/core';
import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';
import { usePalette } from './palette.ts';
import { saveCanvases } from './savePlot.ts';
import { jump, STEPS } from './useTraceKeys.ts';
import type { ViewWindow } from './viewWindow.ts';

export interface TraceToolbarProps {
  readonly view: ReportView;
  readonly window: ViewWindow;
  readonly canvases: () => readonly (HTMLCanvasElement | undefined)[];
}

/** Everything that the keys and gestures do, as buttons. */
export function TraceToolbar({ view, window, canvases }: TraceToolbarProps) {
  const { t } = useSpeech();
  const { surface } = usePalette();
  const icon = (label: string, path: string, onClick: () => void) => (
    <ActionIcon variant="default" size={30} aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" className="k-icon" aria-hidden="true">
        <path d={path} />
      </svg>
    </ActionIcon>
  );
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
        {icon(t('traces.earlier'), 'M10 3 5 8l5 5', () => window.pan(-0.5))}
        {icon(t('traces.later'), 'm6 3 5 5-5 5', () => window.pan(0.5))}
        {icon(t('traces.zoomIn'), 'M8 3v10M3 8h10', () => window.zoom(STEPS.zoom))}
        {icon(t('traces.zoomOut'), 'M3 8h10', () => window.zoom(1 / STEPS.zoom))}
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
