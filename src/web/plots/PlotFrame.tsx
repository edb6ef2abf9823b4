import { ActionIcon, Menu } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { usePalette } from './palette.ts';
import { saveSvg, saveSvgAsPng } from './savePlot.ts';

export interface PlotFrameProps {
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  /** How to read it, below the picture. */
  readonly caption: string;
  readonly fileStem: string;
  readonly children: ReactNode;
}

export const PLOT_WIDTH = 340;
export const PLOT_HEIGHT = 250;

/** A card with one drawing, its caption, and saving it as SVG or PNG. */
export function PlotFrame({ title, label, caption, fileStem, children }: PlotFrameProps) {
  const { t } = useSpeech();
  const { surface } = usePalette();
  const svg = useRef<SVGSVGElement>(null);
  return (
    <figure className="k-card k-plot">
      <div className="k-card-head">
        <h2>{title}</h2>
        <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              size={28}
              aria-label={t('plot.save', { title })}
              title={t('plot.save', { title })}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" className="k-icon" aria-hidden="true">
                <path d="M8 2v8m0 0L5 7m3 3 3-3M3 13h10" />
              </svg>
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => saveSvg(svg.current!, surface, `${fileStem}.svg`)}>SVG</Menu.Item>
            <Menu.Item onClick={() => saveSvgAsPng(svg.current!, surface, `${fileStem}.png`)}>PNG</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <svg ref={svg} viewBox={`0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}`} role="img" aria-label={label}>
        {children}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
