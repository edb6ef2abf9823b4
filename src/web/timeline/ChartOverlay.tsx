import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import { dayOfNumber } from '../../clinic/index.ts';
import type { DayWindow } from './dayWindow.ts';
import { dailyWords, describeItem, doseStateWord, laneTitle, type Speaker } from './describeItem.ts';
import type { DailyId } from './diaryLanes.ts';
import { type DailyHit, type Hit, hitTest } from './hitTest.ts';
import type { LaneLayout } from './laneLayout.ts';
import type { TimelineItem, TimelineModel } from './laneTypes.ts';

export interface ChartOverlayProps {
  readonly plot: RefObject<HTMLElement | null>;
  readonly model: TimelineModel;
  readonly layout: LaneLayout;
  readonly window: DayWindow;
  readonly selected: number | undefined;
  readonly focused: TimelineItem | undefined;
  readonly speaker: Speaker;
}

interface Hover {
  readonly x: number;
  readonly y: number;
  readonly hit: Hit;
}

/** Lines and words over the lanes: the day under the pointer, the chosen day, the item that the keys went to. */
export function ChartOverlay(props: ChartOverlayProps) {
  const { plot, model, layout, window, selected, focused, speaker } = props;
  const span = useSyncExternalStore(window.subscribe, window.get);
  const [hover, setHover] = useState<Hover>();
  const widthPx = plot.current?.clientWidth ?? 0;
  const xOf = (day: number): number => ((day - span.startDay) / (span.endDay - span.startDay)) * widthPx;

  useEffect(() => {
    const over = plot.current!;
    const moved = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) {
        setHover(undefined);
        return;
      }
      const { left, top } = over.getBoundingClientRect();
      const [x, y] = [event.clientX - left, event.clientY - top];
      const place = { span: window.get(), widthPx: over.clientWidth, layout, bands: model.bands };
      setHover({ x, y, hit: hitTest(place, x, y) });
    };
    const left = (): void => setHover(undefined);
    over.addEventListener('pointermove', moved);
    over.addEventListener('pointerleave', left);
    return () => {
      over.removeEventListener('pointermove', moved);
      over.removeEventListener('pointerleave', left);
    };
  }, [plot, model, layout, window]);

  const placed = focused && layout.placed.find(({ lane }) => lane.id === focused.laneId);
  const seen = (day: number): boolean => day + 1 > span.startDay && day < span.endDay;
  return (
    <div className="tl-overlay" aria-hidden="true">
      {hover !== undefined && <div className="tl-cross" style={{ left: hover.x }} />}
      {selected !== undefined && seen(selected) && (
        <div
          className="tl-selected"
          style={{ left: xOf(selected), width: Math.max(2, xOf(selected + 1) - xOf(selected)) }}
        />
      )}
      {focused !== undefined && placed !== undefined && (
        <div
          className="tl-focus"
          style={{
            left: Math.max(-4, xOf(focused.startDay) - 8),
            width: Math.max(
              16,
              Math.min(widthPx + 8, xOf(focused.endDay + 1)) - Math.max(0, xOf(focused.startDay)) + 16,
            ),
            top: placed.topPx - 1,
            height: placed.heightPx + 1,
          }}
        />
      )}
      {hover !== undefined ? (
        <Tip x={hover.x} y={hover.y} widthPx={widthPx}>
          <HoverWords hit={hover.hit} speaker={speaker} />
        </Tip>
      ) : (
        focused !== undefined &&
        placed !== undefined &&
        seen(focused.startDay) && (
          <Tip x={xOf(focused.startDay + 0.5)} y={placed.topPx + placed.heightPx - 8} widthPx={widthPx}>
            <ItemWords item={focused} speaker={speaker} withDay />
          </Tip>
        )
      )}
    </div>
  );
}

function Tip(props: { x: number; y: number; widthPx: number; children: React.ReactNode }) {
  const { x, y, widthPx, children } = props;
  const right = x > widthPx / 2;
  return (
    <div className="tl-tip" style={{ top: y + 16, ...(right ? { right: widthPx - x + 12 } : { left: x + 12 }) }}>
      {children}
    </div>
  );
}

/** Most items that are named under the pointer; the day's panel has all. */
const MOST_ITEMS = 4;

function HoverWords({ hit, speaker }: { readonly hit: Hit; readonly speaker: Speaker }) {
  const { say, date } = speaker;
  const { placed, daily, items, bands } = hit;
  const bandItems = bands.map(({ item }) => item).filter((item) => !items.includes(item));
  return (
    <>
      <p className="tl-tip-day">
        {daily !== undefined && daily.endDay > daily.startDay
          ? say('item.span', { from: date(dayOfNumber(daily.startDay)), to: date(dayOfNumber(daily.endDay)) })
          : date(dayOfNumber(hit.day))}
      </p>
      {placed !== undefined && <p className="tl-tip-lane">{laneTitle(speaker, placed.lane).text}</p>}
      {daily !== undefined && <DailyWords daily={daily} speaker={speaker} />}
      {hit.doses.length > 0 && <p>{hit.doses.map((state) => doseStateWord(speaker, state)).join(', ')}</p>}
      {items.slice(0, MOST_ITEMS).map((item) => (
        <ItemWords key={`${item.id} ${item.laneId}`} item={item} speaker={speaker} />
      ))}
      {items.length > MOST_ITEMS && <p>{say('item.more', { count: items.length - MOST_ITEMS })}</p>}
      {bandItems.map((item) => (
        <p key={item.id} className="tl-tip-band" data-tone={item.tone}>
          {describeItem(speaker, item).text}
        </p>
      ))}
    </>
  );
}

function DailyWords({ daily, speaker }: { readonly daily: DailyHit; readonly speaker: Speaker }) {
  const { say, number } = speaker;
  const { lane, min, max, count, weekMedian } = daily;
  const id = lane.id as DailyId;
  if (count === 0) return <p>{say('item.unanswered')}</p>;
  const answer =
    min === max
      ? dailyWords(speaker, id, min)
      : say('item.values', { low: dailyWords(speaker, id, min), high: dailyWords(speaker, id, max) });
  return (
    <>
      <p>{answer}</p>
      <p className="k-muted">
        {[
          ...(daily.endDay > daily.startDay ? [say('item.severalDays', { count })] : []),
          ...(Number.isNaN(weekMedian) ? [] : [say('item.weekMedian', { value: number(weekMedian) })]),
        ].join(' · ')}
      </p>
    </>
  );
}

function ItemWords(props: { readonly item: TimelineItem; readonly speaker: Speaker; readonly withDay?: boolean }) {
  const { item, speaker, withDay = false } = props;
  const { text, more } = describeItem(speaker, item);
  return (
    <div className="tl-tip-item">
      {withDay && <p className="tl-tip-day">{speaker.date(dayOfNumber(item.startDay))}</p>}
      <p>{text}</p>
      {more.length > 0 && <p className="k-muted">{more.slice(0, 3).join(' · ')}</p>}
    </div>
  );
}
