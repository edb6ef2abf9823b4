/** A work that clinical content names, as it is shown to a reader. */
export interface Citation {
  /** As in a sentence: `Pranzatelli 2017`. */
  readonly short: string;
  readonly title: string;
  /** Journal with volume and page, or who published it. */
  readonly where: string;
  /** Absent where the page carries no year. */
  readonly year?: number;
  readonly url?: string;
  /** How much of it was read for this project. */
  readonly read: 'abstract' | 'page' | 'not read';
}
