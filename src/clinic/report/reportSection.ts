/** A piece of the report. Renderers lay it out and say nothing of their own. Texts are final, in the language asked for. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

export type ReportPart =
  /** Label and text, one below the other. */
  | {
      readonly part: 'rows';
      readonly rows: readonly { readonly label: string; readonly text: string; readonly strong?: boolean }[];
    }
  | { readonly part: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Small charts over the same days. A day without a value is left out, so that a line has a gap. */
  | {
      readonly part: 'series';
      /** In words, for those who cannot see it. */
      readonly caption: string;
      readonly fromDay: string;
      readonly toDay: string;
      readonly lines: readonly {
        readonly name: string;
        readonly min: number;
        readonly max: number;
        readonly points: readonly { readonly day: string; readonly value: number }[];
      }[];
      /** Spans to shade: relapses as they were judged. */
      readonly spans: readonly { readonly from: string; readonly to: string; readonly name: string }[];
    }
  | { readonly part: 'note'; readonly text: string };
