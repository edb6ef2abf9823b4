import { API } from '../../api/index.ts';
import type { AnalysisBody, Judgement, RecordingBody } from '../../clinic/index.ts';
import type { ApiClient } from '../store/apiClient.ts';
import type { CourseWriter } from '../store/storeContext.ts';

export interface KeepRequest {
  readonly personId: string;
  readonly day: string;
  readonly note?: string;
  /** Kept already: only another analysis of it is added. */
  readonly beside?: string;
  /** The file as it was given, where it is to be kept too. */
  readonly original?: File;
  /** From the worker: the columns, and the bodies of the entries as JSON. */
  readonly columns: Blob;
  readonly kept: Blob;
  /** What a person said of events that were found. */
  readonly judgements?: readonly Judgement[];
}

/**
 * Keeps a measured recording with a person: first the files, then the entries that name them, so that no entry ever
 * names a file that is not there.
 * @returns id of the recording's entry
 */
export async function keepRecording(
  request: KeepRequest,
  api: Pick<ApiClient, 'call'>,
  writer: CourseWriter,
  newId: () => string,
): Promise<string> {
  const { personId, day, note, beside, original } = request;
  const bodies = JSON.parse(await request.kept.text()) as { recording: RecordingBody; analysis: AnalysisBody };
  const recordingId = beside ?? newId();
  if (beside === undefined) {
    const put = (bytes: Blob) => api.call(API.putFile, { params: { personId }, bytes });
    const columns = await put(request.columns);
    const file = original === undefined ? undefined : await put(original);
    const body: RecordingBody = {
      ...bodies.recording,
      day,
      columnsSha256: columns.sha256,
      sizeBytes: columns.sizeBytes,
      ...(file === undefined ? {} : { originalSha256: file.sha256 }),
      ...(note === undefined ? {} : { note }),
    };
    await written(writer.put('recording', body, { entryId: recordingId, baseVersion: 0, notice: false }));
  }
  // why: a new recording is two entries, which one press cannot take back; it is taken away where it is listed
  const notice = beside !== undefined;
  const judged = request.judgements?.length ? { judgements: [...request.judgements] } : {};
  await written(writer.put('analysis', { ...bodies.analysis, recordingId, day, ...judged }, { notice }));
  return recordingId;
}

async function written(outcome: ReturnType<CourseWriter['put']>): Promise<void> {
  const { status } = await outcome;
  if (status === 'refused' || status === 'conflict') throw new RangeError(status);
}
