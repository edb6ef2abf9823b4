import { Switch } from '@mantine/core';
import { useState } from 'react';
import { citationOf } from '../../../clinic/index.ts';
import { useSpeech } from '../../i18n/language.ts';
import { HeadRow } from '../../results/HeadRow.tsx';
import { useVirtualText } from '../virtualText.ts';
import { KINDS, type KnownInput } from './inputKinds.ts';
import { useInputName } from './inputNames.ts';

/** Every input with its value, its widths before and after the fit, and who says so; on wish only those that data say. */
export function InputTable({ inputs }: { readonly inputs: readonly KnownInput[] }) {
  const text = useVirtualText();
  const nameOf = useInputName();
  const { number, percent } = useSpeech();
  const [onlyData, setOnlyData] = useState(false);
  const said = inputs.filter(({ saidBy }) => saidBy !== 'belief');
  const fitted = inputs.some(({ widthAfter }) => widthAfter !== undefined);
  return (
    <>
      <dl className="kv-kinds">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <i data-kind={kind} aria-hidden="true" /> {text(`kind.${kind}`)}
            </dt>
            <dd>{text(`kind.${kind}.text`)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        className="kv-only-data"
        label={text('onlyData')}
        description={text(fitted ? 'onlyDataHint' : 'onlyDataUnfitted')}
        checked={onlyData}
        onChange={(event) => setOnlyData(event.currentTarget.checked)}
      />
      <p role="status">{text('dataCount', { said: said.length, all: inputs.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with keys */}
      <section className="kv-scroll" tabIndex={0} aria-label={text('inputs')}>
        <table className="kv-inputs">
          <HeadRow
            names={(
              [
                'inputName',
                'inputValue',
                'widthBefore',
                'widthAfter',
                'inputSaidBy',
                'inputKind',
                'inputSource',
              ] as const
            ).map((key) => text(key))}
          />
          <tbody>
            {(onlyData ? said : inputs).map(({ name, value, unit, sd, widthAfter, saidBy, kind, source, note }) => (
              <tr key={name} data-said={saidBy}>
                <th scope="row">
                  {nameOf(name)}
                  <small lang="en">{note}</small>
                  <code>{name}</code>
                </th>
                <td className="k-number">
                  {number(value)} {unit === '1' ? '' : unit}
                </td>
                <td className="k-number">{sd === 0 ? text('widthFixed') : number(sd)}</td>
                <td className="k-number">
                  {widthAfter === undefined ? '–' : `${number(widthAfter, 2)} (${percent(widthAfter / sd)})`}
                </td>
                <td>{text(`saidBy.${saidBy}`)}</td>
                <td>
                  <i data-kind={kind} aria-hidden="true" /> {text(`kind.${kind}`)}
                </td>
                <td>{source === '' ? '–' : (citationOf(source)?.short ?? source.replace(/(?=\d{4})/, ' '))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
