import type { Judgement } from '../../clinic/index.ts';
import type {
  AnyView,
  ExportKind,
  Failure,
  FromWorker,
  JobOptions,
  MotionTrace,
  Stage,
  ToWorker,
  TraceRequest,
} from './protocol.ts';

export interface JobCallbacks {
  readonly onProgress: (stage: Stage, fraction: number | undefined) => void;
  readonly onDone: (view: AnyView) => void;
  readonly onFailed: (failure: Failure) => void;
}

/** The page's end of the worker: one job at a time; a new job or `cancel` ends the one before at once. */
export interface AnalysisClient {
  analyse(files: readonly File[], options: JobOptions, callbacks: JobCallbacks): void;
  cancel(): void;
  export(kind: ExportKind, judgements?: readonly Judgement[]): Promise<Blob>;
  /** What is to be drawn of a stretch of a body recording. Only the newest question of a sensor is answered; older ones stay open for ever. */
  trace(request: TraceRequest): Promise<MotionTrace>;
}

export function makeAnalysisClient(): AnalysisClient {
  let job = 0;
  let callbacks: JobCallbacks | undefined;
  const exports = new Map<ExportKind, { resolve: (blob: Blob) => void; reject: (error: Error) => void }>();
  const traces = new Map<number, { key: string; resolve: (trace: MotionTrace) => void }>();
  let worker = spawn();

  function spawn(): Worker {
    const made = new Worker(new URL('./analysisWorker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', (event: MessageEvent<FromWorker>) => receive(event.data));
    made.addEventListener('error', (event) => {
      event.preventDefault();
      const failed = callbacks?.onFailed;
      restart();
      failed?.({ params: {}, message: event.message ?? '' });
    });
    return made;
  }

  function restart(): void {
    callbacks = undefined;
    job += 1;
    for (const { reject } of exports.values()) reject(new Error('cancelled'));
    exports.clear();
    traces.clear();
    worker.terminate();
    worker = spawn();
  }

  function receive(message: FromWorker): void {
    if (message.job !== job) return;
    if (message.type === 'progress') callbacks?.onProgress(message.stage, message.fraction);
    if (message.type === 'done') callbacks?.onDone(message.view);
    if (message.type === 'failed') callbacks?.onFailed(message.failure);
    if (message.type === 'exported') exports.get(message.kind)?.resolve(message.blob);
    if (message.type === 'traced') {
      const { request } = message.trace;
      const asked = traces.get(request.sensorIndex);
      if (asked?.key === JSON.stringify(request)) asked.resolve(message.trace);
    }
    if (message.type === 'exportFailed') exports.get(message.kind)?.reject(new Error(message.kind));
  }

  const send = (message: ToWorker): void => worker.postMessage(message);

  return {
    analyse(files, options, newCallbacks) {
      if (callbacks !== undefined) restart();
      job += 1;
      callbacks = {
        ...newCallbacks,
        onDone: (view) => {
          callbacks = undefined;
          newCallbacks.onDone(view);
        },
        onFailed: (failure) => {
          callbacks = undefined;
          newCallbacks.onFailed(failure);
        },
      };
      send({ type: 'analyse', job, files, options });
    },
    // why: measuring is synchronous and would not look at a flag; ending the worker is instant and frees its memory
    cancel: restart,
    trace(request) {
      return new Promise((resolve) => {
        traces.set(request.sensorIndex, { key: JSON.stringify(request), resolve });
        send({ type: 'trace', job, request });
      });
    },
    export(kind, judgements = []) {
      return new Promise((resolve, reject) => {
        exports.set(kind, { resolve, reject });
        send({ type: 'export', job, kind, judgements });
      });
    },
  };
}
