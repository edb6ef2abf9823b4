import type { Stream } from '../../recording/index.ts';
import type { IssueTally } from '../table/issueTally.ts';
import {
  BLOCK_BYTES,
  type BlockHead,
  blockSum,
  CWA_LAYOUTS,
  type CwaLayout,
  DATA_AT,
  isBlock,
  PACKED,
  parseBlockHead,
} from './cwaLayout.ts';
import { DeviceLog } from './deviceLog.ts';
import { SampleStore } from './sampleStore.ts';
import { isSameKind, kindOf, type Stretch, streamOf } from './stretch.ts';
import { type Stamp, StretchClock } from './stretchClock.ts';
import { unpackTriplesInto, unpackWordsInto } from './unpackSamples.ts';

/** Takes the blocks of a CWA file one by one, and makes streams of them: a new one behind each gap. */
export class CwaBlocks {
  readonly #tally: IssueTally;
  readonly #expectedBlocks: number;
  readonly #stores = new Map<CwaLayout, SampleStore>();
  readonly #stretches: Stretch[] = [];
  readonly #log = new DeviceLog();
  #previous: BlockHead | undefined;
  /** Whole seconds since 2000 from which times are counted here, so that they keep their fractions. */
  #baseS: number | undefined;
  /** Added to stamps of a clock that went back. */
  #shiftS = 0;
  #gapCount = 0;
  #gapS = 0;

  /** @param expectedBlocks how many will probably come */
  constructor(expectedBlocks: number, tally: IssueTally) {
    this.#expectedBlocks = expectedBlocks;
    this.#tally = tally;
  }

  /** @param at place of the block in the view; @param byteOffset its place in the file, for messages */
  add(view: DataView, at: number, byteOffset: number): void {
    if (!isBlock(view, at)) {
      this.#leaveOut(view, at, byteOffset);
      return;
    }
    if (blockSum(view, at) !== 0) {
      this.#damaged('its checksum does not match', byteOffset);
      return;
    }
    const head = parseBlockHead(view, at);
    const layout = CWA_LAYOUTS.find(({ code }) => code === head.layoutCode);
    if (layout === undefined) {
      const found = `${head.layoutCode >> 4} axes of ${head.layoutCode & 15} bytes`;
      this.#tally.add('LAYOUT_UNKNOWN', { found }, { where: { byteOffset }, group: found });
      return;
    }
    if (head.count > layout.samplesPerBlock || !(head.rateHz > 0))
      this.#damaged('its number of samples or rate is impossible', byteOffset);
    else if (head.count > 0) this.#addSamples(head, layout, { view, at, byteOffset });
  }

  #addSamples(head: BlockHead, layout: CwaLayout, place: { view: DataView; at: number; byteOffset: number }): void {
    const kind = kindOf(head, layout);
    const open = this.#stretches.at(-1);
    const follows =
      open !== undefined && isSameKind(open.kind, kind) && head.sequence === (this.#previous!.sequence + 1) >>> 0;
    const startIndex = this.#stores.get(layout)?.length ?? 0;
    const stamp = this.#stampOf(head, startIndex);
    if (stamp === undefined) this.#noTime('no date', place.byteOffset);
    if (!follows) {
      if (stamp === undefined) return;
      this.#begin(kind, startIndex, [stamp]);
    }
    const isUsed = stamp !== undefined && (!follows || this.#follow(open, stamp));
    this.#store(layout, head.count, place);
    const stretch = this.#stretches.at(-1)!;
    stretch.endIndex = startIndex + head.count;
    this.#previous = head;
    if (!isUsed) return;
    const { temperature, battery, lightAndScale } = head;
    const timeS = stamp.timeS + this.#shiftS;
    this.#log.add(timeS, { temperature, battery, light: lightAndScale & 0x3ff });
  }

  #stampOf(head: BlockHead, startIndex: number): Stamp | undefined {
    if (head.stampS === undefined) return undefined;
    this.#baseS ??= Math.floor(head.stampS);
    return { index: startIndex + head.stampSample, timeS: head.stampS - this.#baseS, blockStart: startIndex };
  }

  /** False where the stamp was not believed. */
  #follow(open: Stretch, stamp: Stamp): boolean {
    const verdict = open.clock.add({ ...stamp, timeS: stamp.timeS + this.#shiftS });
    if (verdict !== 'jump') return verdict === 'fits';
    // The blocks from the first of the doubted stamps on belong to a stretch of their own.
    const doubted = open.clock.takeAside().map((one) => ({ ...one, timeS: one.timeS - this.#shiftS }));
    open.endIndex = doubted[0]!.blockStart;
    this.#begin(open.kind, open.endIndex, doubted);
    return true;
  }

  #begin(kind: Stretch['kind'], startIndex: number, stamps: readonly Stamp[]): void {
    const [first] = stamps as [Stamp];
    const startS = first.timeS + (startIndex - first.index) / kind.rateHz + this.#shiftS;
    const before = this.#stretches.at(-1);
    if (before !== undefined) {
      const nextS = before.clock.timeAfter(before.endIndex);
      if (startS < nextS) {
        if (startS < nextS - 1) this.#tally.add('CLOCK_RESTARTS', { what: 'the device' });
        this.#shiftS += nextS - startS;
      } else if ((startS - nextS) * kind.rateHz > 1) {
        this.#gapCount++;
        this.#gapS += startS - nextS;
      }
    }
    const [anchor, ...others] = stamps.map((one) => ({ ...one, timeS: one.timeS + this.#shiftS }));
    const clock = new StretchClock(kind.rateHz, anchor!);
    for (const stamp of others) clock.add(stamp);
    this.#stretches.push({ kind, startIndex, endIndex: startIndex, clock });
  }

  #store(layout: CwaLayout, count: number, { view, at }: { view: DataView; at: number }): void {
    let store = this.#stores.get(layout);
    if (store === undefined) {
      store = new SampleStore(layout.columns.length, this.#expectedBlocks * layout.samplesPerBlock);
      this.#stores.set(layout, store);
    }
    const { columns, offset } = store.reserve(count);
    const source = { view, at: at + DATA_AT, count };
    if (layout === PACKED) unpackTriplesInto(columns, offset, source);
    else unpackWordsInto(columns, offset, source);
  }

  /** A block without mark: never written, or damaged. */
  #leaveOut(view: DataView, at: number, byteOffset: number): void {
    const first = view.getUint8(at);
    let isOne = first === 0 || first === 0xff;
    for (let k = at + 1; isOne && k < at + BLOCK_BYTES; k++) isOne = view.getUint8(k) === first;
    if (!isOne) this.#damaged('its mark is missing', byteOffset);
    else if (!this.#tally.again('BLOCK_UNWRITTEN'))
      this.#tally.add('BLOCK_UNWRITTEN', { value: first }, { where: { byteOffset } });
  }

  #damaged(what: string, byteOffset: number): void {
    if (!this.#tally.again('BLOCK_DAMAGED')) this.#tally.add('BLOCK_DAMAGED', { what }, { where: { byteOffset } });
  }

  #noTime(found: string, byteOffset?: number): void {
    if (this.#tally.again('BLOCK_TIME_UNUSABLE')) return;
    this.#tally.add('BLOCK_TIME_UNUSABLE', { found }, byteOffset === undefined ? {} : { where: { byteOffset } });
  }

  /** For each stated rate the true one of the longest stretch: a stretch of one block cannot tell its own. */
  #trueRates(): Map<number, number> {
    const longest = new Map<number, Stretch>();
    for (const stretch of this.#stretches) {
      const known = longest.get(stretch.kind.rateHz);
      if (known === undefined || lengthOf(stretch) > lengthOf(known)) longest.set(stretch.kind.rateHz, stretch);
    }
    return new Map([...longest].map(([stated, { clock }]) => [stated, clock.rateHz]));
  }

  /** All streams in order of time, and the second (since 2000, local) that became their zero. */
  finish(): { streams: Stream[]; zeroS: number | undefined } {
    const columns = new Map([...this.#stores].map(([layout, store]) => [layout, store.finish()]));
    const trueRates = this.#trueRates();
    const streams: Stream[] = [];
    let zeroS: number | undefined;
    for (const stretch of this.#stretches) {
      const own = columns.get(stretch.kind.layout)!;
      const fallbackHz = trueRates.get(stretch.kind.rateHz)!;
      const made = streamOf({ id: `motion-${streams.length + 1}`, stretch, columns: own, zeroS, fallbackHz });
      zeroS = made.zeroS;
      streams.push(made.stream);
      for (let k = 0; k < stretch.clock.unusedCount; k++) this.#noTime('a date that does not follow the one before');
    }
    if (this.#gapCount > 0)
      this.#tally.add('SAMPLES_MISSING', { count: this.#gapCount, seconds: Number(this.#gapS.toFixed(1)) });
    const log = zeroS === undefined ? undefined : this.#log.stream(zeroS);
    if (log !== undefined) streams.push(log);
    return { streams, zeroS: zeroS === undefined ? undefined : zeroS + this.#baseS! };
  }
}

function lengthOf({ startIndex, endIndex }: Stretch): number {
  return endIndex - startIndex;
}
