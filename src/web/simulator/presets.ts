import { FLUTTER, OPSOCLONUS, type OscillatorParameters } from '../../simulate/index.ts';

/** Where to begin. Named after their sentence. */
export const PRESETS = {
  presetOpsoclonus: OPSOCLONUS,
  presetFlutter: FLUTTER,
  presetBursts: { ...OPSOCLONUS, omnipauseTone: 0.06, omnipauseWander: 0.1, omnipauseWanderS: 0.6 },
  presetHeld: { ...OPSOCLONUS, omnipauseTone: 0.4 },
} as const satisfies Readonly<Record<string, OscillatorParameters>>;

export type PresetId = keyof typeof PRESETS;
