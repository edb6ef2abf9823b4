import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useProtocolText } from './protocolText.ts';
import './protocol.css';

const STEPS = ['rest', 'arms', 'reach', 'sit', 'walk', 'clap'] as const;
const BEFORE = ['beforeDevice', 'beforeApp', 'beforeVideo', 'beforeFile'] as const;
const AFTER = ['afterDrop', 'afterMark', 'afterKeep'] as const;

/** The five minutes that a family records, as a card that prints on one page, with room for the times. */
export function ProtocolView() {
  const text = useProtocolText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div className="k-protocol">
      <div className="k-results-head">
        <h1 ref={title} tabIndex={-1}>
          {text('title')}
        </h1>
        <div className="k-actions">
          <Button variant="default" onClick={() => print()}>
            {text('print')}
          </Button>
        </div>
      </div>
      <p className="k-lead">{text('lead')}</p>
      <section className="k-card" aria-labelledby="protocol-before">
        <h2 id="protocol-before">{text('before')}</h2>
        <ul>
          {BEFORE.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </section>
      <section className="k-card" aria-labelledby="protocol-steps">
        <h2 id="protocol-steps">{text('steps')}</h2>
        <table className="k-protocol-steps">
          <thead>
            <tr>
              <th scope="col">{text('step')}</th>
              <th scope="col">{text('long')}</th>
              <th scope="col">{text('what')}</th>
              <th scope="col">{text('times')}</th>
            </tr>
          </thead>
          <tbody>
            {STEPS.map((key, i) => (
              <tr key={key}>
                <th scope="row">
                  {i + 1}. {text(key)}
                </th>
                <td data-label={text('long')}>{text(`${key}Long`)}</td>
                <td data-label={text('what')}>{text(`${key}What`)}</td>
                <td className="k-protocol-times" aria-label={text('times')} />
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <strong>{text('stop')}</strong>
        </p>
      </section>
      <section className="k-card" aria-labelledby="protocol-after">
        <h2 id="protocol-after">{text('after')}</h2>
        <ul>
          {AFTER.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </section>
      <section className="k-card" aria-labelledby="protocol-nights">
        <h2 id="protocol-nights">{text('nights')}</h2>
        <p>{text('nightsHow')}</p>
        <p className="k-muted">{text('nightsWhy', { citation: 'BelangerEtAl2013' })}</p>
      </section>
      <p className="k-muted">{text('notDevice')}</p>
    </div>
  );
}
