import { benchFlutter, benchOpsoclonus } from './backToBack.ts';
import { healthyJumps } from './burstNeurons.ts';
import { healthyFixation, healthyScanning } from './healthy.ts';
import { macrosaccadicOscillation } from './macrosaccadicOscillation.ts';
import { microflutter } from './microflutter.ts';
import { ocularTic, saccadicPulses } from './mimics.ts';
import { gazeEvokedNystagmus, jerkNystagmus } from './nystagmus.ts';
import { flutter, opsoclonus, opsoclonusExtreme, opsoclonusRecovery } from './oscillation.ts';
import { pendularNystagmus } from './pendularNystagmus.ts';
import { pursuitRamp, pursuitSine } from './pursuit.ts';
import type { EyeScenario } from './scenario.ts';
import { macroSquareWaveJerks, squareWaveJerks } from './squareWaveJerks.ts';
import { voluntaryNystagmus } from './voluntaryNystagmus.ts';

/** All scenarios, by hand. */
export const EYE_SCENARIOS: readonly EyeScenario[] = [
  healthyFixation,
  healthyScanning,
  healthyJumps,
  pursuitSine,
  pursuitRamp,
  opsoclonus,
  opsoclonusExtreme,
  opsoclonusRecovery,
  flutter,
  microflutter,
  voluntaryNystagmus,
  squareWaveJerks,
  macroSquareWaveJerks,
  macrosaccadicOscillation,
  saccadicPulses,
  ocularTic,
  jerkNystagmus,
  gazeEvokedNystagmus,
  pendularNystagmus,
  benchFlutter,
  benchOpsoclonus,
];
