import { createContext, useContext } from 'react';
import type { Judgement } from '../../clinic/index.ts';
import type { ExportKind, JobOptions, MotionTrace, TraceRequest } from '../worker/protocol.ts';
import { type AppState, INITIAL_STATE } from './appState.ts';

/** What any part of the page may do with recordings. The simulator hands over a recording as a file of our plain form. */
export interface Analysis {
  readonly state: AppState;
  /**
   * Analyses the first recording among the files (or `chosen`); the others are its siblings. Shows the analysis view. Where no options are given
   * they are what was told of this file before.
   */
  analyseFiles(files: readonly File[], options?: JobOptions, chosen?: File): void;
  /** The same recording again with other options. */
  analyseAgain(options: JobOptions): void;
  /** Ends the work and goes back to the first view. */
  leave(): void;
  exportFile(kind: ExportKind): Promise<Blob>;
  /** Puts what a person says of found events in place of what was said before. */
  judge(judgements: readonly Judgement[]): void;
  /** What is to be drawn of a stretch of a body recording. */
  trace(request: TraceRequest): Promise<MotionTrace>;
}

export const AnalysisContext = createContext<Analysis>({
  state: INITIAL_STATE,
  analyseFiles: () => {},
  analyseAgain: () => {},
  leave: () => {},
  exportFile: () => Promise.reject(new Error('no analysis')),
  judge: () => {},
  trace: () => Promise.reject(new Error('no analysis')),
});

export const useAnalysis = (): Analysis => useContext(AnalysisContext);
