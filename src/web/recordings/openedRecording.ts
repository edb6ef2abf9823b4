import type { Judgement } from '../../clinic/index.ts';

/** A kept recording that is open in the analysis view: what is measured now may be kept beside it. */
export interface OpenedRecording {
  readonly personId: string;
  readonly recordingId: string;
  readonly name: string;
  readonly day: string;
  /** The file that was handed to the analysis; another file is another recording. */
  readonly file: File;
  /** What people said of its events when it was last kept. */
  readonly judgements: readonly Judgement[];
}

let opened: OpenedRecording | undefined;

export function rememberOpened(recording: OpenedRecording): void {
  opened = recording;
}

/** The kept recording that this file came from; undefined for a file from elsewhere. */
export function openedOf(file: File | undefined): OpenedRecording | undefined {
  return opened !== undefined && opened.file === file ? opened : undefined;
}
