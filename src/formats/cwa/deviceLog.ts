import type { Stream } from '../../recording/index.ts';

/** Temperature changes over minutes: one value in 10 s is more than enough. Chosen. */
const STEP_S = 10;

/** Temperature, battery and light, as the device tells them beside its samples, once in 10 s at most. */
export class DeviceLog {
  readonly #timesS: number[] = [];
  readonly #temperatureC: number[] = [];
  readonly #batteryV: number[] = [];
  readonly #lightRaw: number[] = [];

  add(timeS: number, raw: { temperature: number; battery: number; light: number }): void {
    if (this.#timesS.length > 0 && timeS < this.#timesS.at(-1)! + STEP_S) return;
    this.#timesS.push(timeS);
    // The sensor gives 0.5 V at 0 °C and 10 mV per degree, in steps of 3 V / 1,024 [cwa.h of the maker].
    this.#temperatureC.push(raw.temperature === 0 ? Number.NaN : (raw.temperature * 75) / 256 - 50);
    this.#batteryV.push(raw.battery === 0 ? Number.NaN : ((raw.battery + 512) * 6) / 1024);
    this.#lightRaw.push(raw.light === 0 ? Number.NaN : raw.light);
  }

  /** @param zeroS the time that becomes second 0 */
  stream(zeroS: number): Stream | undefined {
    const { length } = this.#timesS;
    if (length === 0) return undefined;
    const timesS = Float64Array.from(this.#timesS, (timeS) => timeS - zeroS);
    return {
      id: 'device',
      kind: 'observations',
      startS: timesS[0]!,
      rateHz: length < 2 ? 1 / STEP_S : (length - 1) / (timesS[length - 1]! - timesS[0]!),
      timesS,
      length,
      columns: {
        temperatureC: Float32Array.from(this.#temperatureC),
        batteryV: Float32Array.from(this.#batteryV),
        lightRaw: Float32Array.from(this.#lightRaw),
      },
    };
  }
}
