import type { KeptHead, PeopleBlock, RunLocks, RunStore } from './keptRun.ts';

/** A store as the browser's, in memory; `refuse` makes every write from then on fail as a full one does. */
export function memoryRunStore() {
  let head: KeptHead | undefined;
  let blocks: PeopleBlock[] = [];
  let isFull = false;
  const write = (): void => {
    if (isFull) throw new DOMException('no room', 'QuotaExceededError');
  };
  const store: RunStore = {
    head: async () => head,
    async begin(fresh) {
      write();
      head = fresh;
      blocks = [];
    },
    async takeOver(from, owner) {
      if (head?.owner !== from) return undefined;
      write();
      head = { ...head, owner };
      return structuredClone(blocks);
    },
    async keep(owner, block) {
      if (head?.owner !== owner) return false;
      write();
      blocks = [...blocks.filter(({ firstId }) => firstId < block.firstId), structuredClone(block)];
      head = { ...head, donePeople: block.firstId + block.count };
      return true;
    },
    async discard(owner) {
      if (head?.owner !== owner) return;
      head = undefined;
      blocks = [];
    },
  };
  return {
    store,
    refuse: () => {
      isFull = true;
    },
    change: (part: Partial<KeptHead>) => {
      if (head) head = { ...head, ...part };
    },
    blocks: () => blocks,
  };
}

/** Marks of tabs of a test. */
export function memoryRunLocks() {
  const held = new Map<string, { readonly free: Promise<void>; readonly release: () => void }>();
  const locks: RunLocks = {
    async hold(owner) {
      let release = (): void => undefined;
      const free = new Promise<void>((resolve) => {
        release = () => {
          held.delete(owner);
          resolve();
        };
      });
      held.set(owner, { free, release });
      return release;
    },
    whenFree: async (owner) => held.get(owner)?.free,
  };
  return { locks, isHeld: (owner: string) => held.has(owner), end: (owner: string) => held.get(owner)?.release() };
}
