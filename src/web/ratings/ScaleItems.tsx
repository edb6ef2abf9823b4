import { useRef } from 'react';
import type { ScaleDefinition, ScaleItem } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { nextOpenField } from './ratingDraft.ts';
import { useRatingsText } from './ratingsText.ts';

interface Props {
  readonly scale: ScaleDefinition;
  readonly items: Readonly<Record<string, number>>;
  onChange(items: Readonly<Record<string, number>>): void;
}

/** The items of a scale. A number key sets the level of the item in focus and goes on to the next open one. */
export function ScaleItems({ scale, items, onChange }: Props) {
  const text = useRatingsText();
  const say = useText4();
  const box = useRef<HTMLOListElement>(null);

  const set = (field: string, value: number | undefined): void => {
    const next = { ...items };
    if (value === undefined) delete next[field];
    else next[field] = value;
    onChange(next);
  };
  const byKey = (event: React.KeyboardEvent, item: ScaleItem, field: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key)) return;
    const value = Number(event.key);
    if (!item.levels.some((level) => level.value === value)) return;
    event.preventDefault();
    set(field, value);
    const next = nextOpenField(scale, { ...items, [field]: value }, field);
    const following = box.current?.querySelector<HTMLElement>(`[data-field="${next ?? field}"]`);
    following?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
    // why: the whole item with its question, not only the level that has the focus
    following?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
  };
  return (
    <ol className="k-scale" ref={box}>
      {scale.items.map((item) => (
        <li key={item.id}>
          {(item.bothSides === true ? (['left', 'right'] as const) : [undefined]).map((side) => {
            const field = side === undefined ? item.id : `${item.id}-${side}`;
            return (
              <fieldset
                key={field}
                className="k-choices"
                data-layout="stack"
                data-field={field}
                onKeyDown={(event) => byKey(event, item, field)}
              >
                <legend>
                  {say(item.name)}
                  {side === undefined ? '' : `, ${text(side)}`}
                </legend>
                {item.instruction === undefined || side === 'right' ? null : (
                  <p className="k-hint">{say(item.instruction)}</p>
                )}
                <div className="k-choice-row">
                  {item.levels.map((level) => (
                    <label key={level.value} className="k-choice">
                      <input
                        type="radio"
                        name={field}
                        checked={items[field] === level.value}
                        aria-label={`${text('levelOf', { item: say(item.name), value: level.value })}. ${say(level.text)}`}
                        onChange={() => set(field, level.value)}
                      />
                      <span>
                        <b className="k-level">{level.value}</b> {say(level.text)}
                      </span>
                    </label>
                  ))}
                </div>
              </fieldset>
            );
          })}
        </li>
      ))}
    </ol>
  );
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
