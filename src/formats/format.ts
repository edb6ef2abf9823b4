import type { BodyPlace, ByteSource, Issue, Recording, ScreenGeometry } from '../recording/index.ts';

/** What each column of a table means, as a person or a flag tells it: header name → stream column name, or `t_s`, `t_ms`, `t_us`, `t_ns`. */
export interface ColumnMapping {
  readonly columns: Readonly<Record<string, string>>;
  /** Needed where no column is a time. Hz. */
  readonly rateHz?: number;
  /** Numbers that mean "no data" beside NaN and empty, e.g. 0 or -1. */
  readonly missingValues?: readonly number[];
}

/** How many microvolts of EOG one degree gives: one number, or one per axis (x horizontal, y vertical). Negative turns the polarity round. */
export type UvPerDeg = number | { readonly x: number; readonly y: number };

/** What a person may tell of a motion recording; fills what the file does not say. */
export interface MotionOptions {
  /** Where the sensor was worn. */
  readonly place?: BodyPlace;
  /** IANA time zone of the device's clock, such as Europe/Berlin; the file's own offset stays. */
  readonly zone?: string;
  /** Unit of acceleration in a table that does not tell it. */
  readonly accelerationUnit?: 'g' | 'm/s2' | 'mg';
}

export interface ReadOptions {
  readonly motion?: MotionOptions;
  /** What the person knows of the screen; fills what the file does not say, never overrides it unless `overrideGeometry`. */
  readonly geometry?: Partial<ScreenGeometry>;
  readonly overrideGeometry?: boolean;
  readonly mapping?: ColumnMapping;
  /** Calibration of EOG (EDF, BDF). Without it EOG stays in microvolt; the usual 10 to 20 is no substitute for measuring it. */
  readonly uvPerDeg?: UvPerDeg;
  /** Called now and then with the share of bytes read, 0–1 (undefined size: never). */
  readonly onProgress?: (fraction: number) => void;
  /** Looked at between pieces; once true, reading stops by throwing `Cancelled`. */
  readonly cancelled?: () => boolean;
}

export interface ReadResult {
  readonly recording: Recording;
  readonly issues: readonly Issue[];
}

/**
 * One file format. `recognises` looks at content only (the first 64 KiB, decoded as they stand in the file, gunzipped
 * where gzip) and at the name only to tell apart what content cannot. `parse` never throws on flawed data: it reports
 * issues and reads on; it throws `FormatError` only where nothing can be read.
 */
export interface Format {
  readonly id: string;
  readonly title: string;
  /** Usual endings, for dialogs and docs only. */
  readonly extensions: readonly string[];
  /** Its page in docs/. */
  readonly page: string;
  recognises(head: Uint8Array, name: string): boolean;
  parse(source: ByteSource, options: ReadOptions): Promise<ReadResult>;
}

/** Thrown where the person stopped the work. Not an error of the data. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
