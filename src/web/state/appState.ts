import type { Failure, JobOptions, ReportView, Stage } from '../worker/protocol.ts';

export type Phase =
  | { readonly name: 'start' }
  | { readonly name: 'working'; readonly stage: Stage; readonly fraction: number | undefined }
  | { readonly name: 'results'; readonly view: ReportView }
  | { readonly name: 'failed'; readonly failure: Failure };

export interface AppState {
  readonly phase: Phase;
  /** All files dropped together; `chosen` is the one that is analysed. */
  readonly files: readonly File[];
  readonly chosen: File | undefined;
  readonly options: JobOptions;
}

export type Action =
  | { readonly type: 'started'; readonly files: readonly File[]; readonly chosen: File; readonly options: JobOptions }
  | { readonly type: 'progressed'; readonly stage: Stage; readonly fraction: number | undefined }
  | { readonly type: 'finished'; readonly view: ReportView }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'leftForStart' };

export const INITIAL_STATE: AppState = { phase: { name: 'start' }, files: [], chosen: undefined, options: {} };

export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'started': {
      const { files, chosen, options } = action;
      return { files, chosen, options, phase: { name: 'working', stage: 'reading', fraction: 0 } };
    }
    case 'progressed':
      return state.phase.name === 'working'
        ? { ...state, phase: { name: 'working', stage: action.stage, fraction: action.fraction } }
        : state;
    case 'finished':
      return { ...state, phase: { name: 'results', view: action.view } };
    case 'failed':
      return { ...state, phase: { name: 'failed', failure: action.failure } };
    case 'leftForStart':
      return INITIAL_STATE;
  }
}
