import { CloseButton, Modal } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { citationOf } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { countKinds, inputsOfOneChild, KINDS, type KnownInput } from './inputKinds.ts';
import { useVirtualText } from './virtualText.ts';

export interface InputsBadgeProps {
  /** Absent: those of one child. */
  readonly inputs?: readonly KnownInput[];
  /** What the list is of; absent: of one child. */
  readonly intro?: string;
}

/** How many inputs were seen, carried over or assumed; opens the list of all of them. */
export const InputsBadge = memo(function InputsBadge({ inputs: given, intro }: InputsBadgeProps) {
  const text = useVirtualText();
  const [open, setOpen] = useState(false);
  const inputs = useMemo(() => given ?? inputsOfOneChild(), [given]);
  const counts = countKinds(inputs);
  return (
    <>
      <button type="button" className="kv-badge" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>{text('inputs')}</span>
        <span className="kv-badge-bar" aria-hidden="true">
          {KINDS.map((kind) => (
            <span key={kind} data-kind={kind} style={{ flexGrow: counts[kind] }} />
          ))}
        </span>
        <span className="kv-badge-counts">
          {KINDS.map((kind) => (
            <span key={kind}>
              <i data-kind={kind} aria-hidden="true" /> {counts[kind]} {text(`kind.${kind}`)}
            </span>
          ))}
        </span>
      </button>
      <Modal.Root opened={open} onClose={() => setOpen(false)} size="64rem">
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body className="k-dialog">
            <div className="k-row">
              <Modal.Title fw={650}>{text('inputs')}</Modal.Title>
              <CloseButton aria-label={text('close')} onClick={() => setOpen(false)} />
            </div>
            <p className="k-muted">{intro ?? text('inputsIntro')}</p>
            <InputTable inputs={inputs} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
});

function InputTable({ inputs }: { readonly inputs: readonly KnownInput[] }) {
  const text = useVirtualText();
  const { number, language } = useSpeech();
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
      {language === 'en' ? null : <p className="k-muted">{text('inputsEnglish')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with keys */}
      <section className="kv-scroll" tabIndex={0} aria-label={text('inputs')}>
        <table className="kv-inputs">
          <thead>
            <tr>
              <th scope="col">{text('inputName')}</th>
              <th scope="col">{text('inputValue')}</th>
              <th scope="col">{text('inputWidth')}</th>
              <th scope="col">{text('inputKind')}</th>
              <th scope="col">{text('inputSource')}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ name, value, unit, sd, kind, source, note }) => (
              <tr key={name}>
                <th scope="row" lang="en">
                  {note}
                  <code>{name}</code>
                </th>
                <td className="k-number">
                  {number(value)} {unit === '1' ? '' : unit}
                </td>
                <td className="k-number">{number(sd)}</td>
                <td>
                  <i data-kind={kind} aria-hidden="true" /> {text(`kind.${kind}`)}
                </td>
                <td>{source === '' ? '–' : (citationOf(source)?.short ?? source)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
