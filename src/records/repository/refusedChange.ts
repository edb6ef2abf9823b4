/**
 * - `NO_SUCH_PERSON`: there is none, or not for this scope
 * - `PERSON_REMOVED`: the person was taken away; nothing is written for them until they are restored
 * - `NO_SUCH_ENTRY`, `NO_SUCH_VERSION`: the change names one that is not there
 * - `BAD_BODY`: the body is missing or not of its kind's form
 * - `KIND_DIFFERS`: the entry is of another kind
 * - `BAD_CHANGE`: the change itself is malformed
 * - `NOT_ALLOWED`: it concerns the whole household, the scope only some of its people
 */
export type RefusalCode =
  | 'NO_SUCH_PERSON'
  | 'PERSON_REMOVED'
  | 'NO_SUCH_ENTRY'
  | 'NO_SUCH_VERSION'
  | 'BAD_BODY'
  | 'KIND_DIFFERS'
  | 'BAD_CHANGE'
  | 'NOT_ALLOWED';

/** A change that can never be done. None of its batch was written; without it the others can be sent again. */
export class RefusedChange extends RangeError {
  readonly code: RefusalCode;
  /** Absent where it is not about one change of a batch. */
  readonly changeId: string | undefined;

  constructor(code: RefusalCode, message: string, changeId?: string) {
    super(message);
    this.name = 'RefusedChange';
    this.code = code;
    this.changeId = changeId;
  }
}
