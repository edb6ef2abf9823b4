import { useSpeech } from '../i18n/language.ts';
import { HeadRow } from '../results/HeadRow.tsx';
import { shownValues } from '../results/shownUnit.ts';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';

/** Walking as the device itself sees it: its own values under its own name, apart from all that is measured here. */
export function DeviceValues({ view }: { readonly view: BodyView }) {
  const text = useBodyText();
  const speech = useSpeech();
  const { number } = speech;
  const { device } = view;
  if (device === undefined || device.values.length === 0) return null;
  const source = view.recording.device ?? view.recording.format;
  return (
    <section className="k-card k-device-values" aria-labelledby="device-values-title">
      <h2 id="device-values-title">{text('deviceValues')}</h2>
      <p className="k-muted">{text('deviceValuesLead', { source })}</p>
      <table className="k-events">
        <HeadRow
          names={(['deviceValue', 'deviceMedian', 'deviceRange', 'deviceCount', 'deviceSource'] as const).map((key) =>
            text(key),
          )}
        />
        <tbody>
          {device.values.map(({ column, unit: written, n, median, p10, p90 }) => {
            const { write, unit } = shownValues(written, speech);
            return (
              <tr key={column}>
                <th scope="row">{text(`device.${column}`)}</th>
                <td>
                  {write(median)} {unit}
                </td>
                <td>
                  {write(p10)} – {write(p90)} {unit}
                </td>
                <td>{number(n, 0)}</td>
                <td>{source}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
