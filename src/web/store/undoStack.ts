/** What the notice says was done. */
export type Done = 'saved' | 'waiting' | 'removed' | 'restored' | 'undone';

export interface Notice {
  readonly id: number;
  readonly done: Done;
  readonly undoable: boolean;
}

const MOST_STEPS = 50;

/** The last writes of this visit, newest last, and the notice of the newest one. */
export class UndoStack {
  readonly #steps: { readonly id: number; readonly undo: () => Promise<void> }[] = [];
  readonly #listeners = new Set<() => void>();
  #notice: Notice | undefined;
  #lastId = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly notice = (): Notice | undefined => this.#notice;

  /** A write has begun: from now on it is the one that is taken back first. Returns its id. */
  begin(undo: () => Promise<void>): number {
    this.#lastId += 1;
    this.#steps.push({ id: this.#lastId, undo });
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
    return this.#lastId;
  }

  /** What became of it is known: says so, unless it was taken back meanwhile. */
  announce(id: number, done: Done): void {
    if (this.#steps.some((step) => step.id === id)) this.#say({ id, done, undoable: true });
  }

  /** It came to nothing, so there is nothing to take back. */
  drop(id: number): void {
    const at = this.#steps.findIndex((step) => step.id === id);
    if (at !== -1) this.#steps.splice(at, 1);
  }

  /** Takes the last write back, or the one with that id. False where there is none. */
  async undo(id?: number): Promise<boolean> {
    const at = id === undefined ? this.#steps.length - 1 : this.#steps.findIndex((step) => step.id === id);
    const step = this.#steps[at];
    if (step === undefined) return false;
    this.#steps.splice(at, 1);
    await step.undo();
    this.#lastId += 1;
    this.#say({ id: this.#lastId, done: 'undone', undoable: false });
    return true;
  }

  dismiss(id: number): void {
    if (this.#notice?.id === id) this.#say(undefined);
  }

  #say(notice: Notice | undefined): void {
    this.#notice = notice;
    for (const listener of this.#listeners) listener();
  }
}
