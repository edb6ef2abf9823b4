import type { CitationKey, Text4 } from '../../clinic/plain.ts';
import type { Protocol } from '../treatment/protocol.ts';

/** A treatment as a paper gave it, written as data that the model can run. It is what was done, not what ought to be done. */
export interface PublishedProtocol {
  readonly protocol: Protocol;
  readonly name: Text4;
  /** Keys of the bibliography; empty only for what nobody published. */
  readonly sources: readonly CitationKey[];
  /** What of the schedule was read in the sources. */
  readonly read: Text4;
  /** What no source that was read says: assumed here, not verified. */
  readonly assumed: Text4;
}
