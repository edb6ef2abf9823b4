import type { Judgement } from '../../clinic/index.ts';
import type { AnyView, Failure, JobOptions, Stage } from '../worker/protocol.ts';

export type Phase =
  | { readonly name: 'start' }
  | { readonly name: 'working'; readonly stage: Stage; readonly fraction: number | undefined }
  | { readonly name: 'results'; readonly view: AnyView }
  | { readonly name: 'failed'; readonly failure: Failure };

export interface AppState {
  readonly phase: Phase;
  /** All files dropped together; `chosen` is the one that is analysed. */
  readonly files: readonly File[];
  readonly chosen: File | undefined;
  readonly options: JobOptions;
  /** What a person said of events that were found in this recording. */
  readonly judgements: readonly Judgement[];
}

export type Action =
  | {
      readonly type: 'started';
      readonly files: readonly File[];
      readonly chosen: File;
      readonly options: JobOptions;
      readonly judgements?: readonly Judgement[];
    }
  | { readonly type: 'progressed'; readonly stage: Stage; readonly fraction: number | undefined }
  | { readonly type: 'finished'; readonly view: AnyView }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'judged'; readonly judgements: readonly Judgement[] }
  | { readonly type: 'leftForStart' };

export const INITIAL_STATE: AppState = {
  phase: { name: 'start' },
  files: [],
  chosen: undefined,
  options: {},
  judgements: [],
};

export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'started': {
      const { files, chosen, options } = action;
      // why: what was said of a recording holds when it is measured again with other options, but of no other one
      const judgements = action.judgements ?? (chosen === state.chosen ? state.judgements : []);
      return { files, chosen, options, judgements, phase: { name: 'working', stage: 'reading', fraction: 0 } };
    }
    case 'progressed':
      return state.phase.name === 'working'
        ? { ...state, phase: { name: 'working', stage: action.stage, fraction: action.fraction } }
        : state;
    case 'finished':
      return { ...state, phase: { name: 'results', view: action.view } };
    case 'failed':
      return { ...state, phase: { name: 'failed', failure: action.failure } };
    case 'judged':
      return { ...state, judgements: action.judgements };
    case 'leftForStart':
      return INITIAL_STATE;
  }
}
