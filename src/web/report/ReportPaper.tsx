import type { ReportPart, ReportSection } from '../../clinic/index.ts';
import { useReportText } from './reportText.ts';
import { SectionChart } from './SectionChart.tsx';

export interface ReportPaperProps {
  /** On paper, where the head of the view is not. */
  readonly title: string;
  readonly sections: readonly ReportSection[];
}

/** The report as it is printed. All words come from the record's own report; this only lays them out. */
export function ReportPaper({ title, sections }: ReportPaperProps) {
  const [head, ...rest] = sections;
  return (
    <article className="k-paper">
      <p className="k-paper-title">{title}</p>
      {head === undefined ? null : (
        <header>
          <h2>{head.title}</h2>
          <Parts parts={head.parts} />
        </header>
      )}
      {rest.map((section) => (
        <section key={section.id}>
          {section.title === '' ? null : <h2>{section.title}</h2>}
          <Parts parts={section.parts} />
        </section>
      ))}
    </article>
  );
}

function Parts({ parts }: { readonly parts: readonly ReportPart[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a section have no other identity and never move
  return parts.map((part, i) => <Part key={i} part={part} />);
}

function Part({ part }: { readonly part: ReportPart }) {
  const text = useReportText();
  switch (part.part) {
    case 'rows':
      return (
        <dl className="k-report-rows">
          {part.rows.map((row) => (
            <div key={`${row.label} ${row.text}`}>
              <dt>{row.label}</dt>
              <dd>{row.strong === true ? <strong>{row.text}</strong> : row.text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {part.head.map((cell) =>
                // why: a head without words would be read out as an empty column
                cell === '' ? (
                  <td key="no name" />
                ) : (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {part.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, i) => (
                  <td key={`${part.head[i]}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'series':
      return (
        <figure>
          <SectionChart series={part} label={text('chart', { caption: part.caption })} />
          <figcaption>{part.caption}</figcaption>
        </figure>
      );
    case 'note':
      return <p className="k-muted">{part.text}</p>;
  }
}
