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
  /** What was told of files that were shown before, by `fileKey`: it is there again when they are. */
  readonly told: Readonly<Record<string, Told>>;
}

/** What a person told of a recording. */
export interface Told {
  readonly options: JobOptions;
  readonly judgements: readonly Judgement[];
}

/** The same file gets the same key when it is chosen again, when the browser makes another object of it. */
export function fileKey({ name, size, lastModified }: File): string {
  return `${name}/${size}/${lastModified}`;
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
  told: {},
};

export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'started': {
      const { files, chosen, options } = action;
      const told = toldSoFar(state);
      // why: what was said of a recording holds when it is measured again, or looked at again later, but of no other one
      const judgements = action.judgements ?? told[fileKey(chosen)]?.judgements ?? [];
      return { files, chosen, options, judgements, told, phase: { name: 'working', stage: 'reading', fraction: 0 } };
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
      return { ...INITIAL_STATE, told: toldSoFar(state) };
  }
}

/** With what was told of the recording that is shown. */
function toldSoFar({ chosen, options, judgements, told }: AppState): AppState['told'] {
  return chosen === undefined ? told : { ...told, [fileKey(chosen)]: { options, judgements } };
}

/** What was told before of a file that is opened anew. What its columns mean is asked again: an answer that was wrong could not be taken back else. */
export function optionsToldOf(state: AppState, file: File): JobOptions {
  const { eye, motion, tasks, stimuliS } = toldSoFar(state)[fileKey(file)]?.options ?? {};
  const { place, zone } = motion ?? {};
  return {
    ...(eye === undefined ? {} : { eye }),
    ...(place === undefined && zone === undefined
      ? {}
      : { motion: { ...(place === undefined ? {} : { place }), ...(zone === undefined ? {} : { zone }) } }),
    ...(tasks === undefined ? {} : { tasks }),
    ...(stimuliS === undefined ? {} : { stimuliS }),
  };
}
