import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { writePlain } from '../../formats/index.ts';
import { OSCILLATOR_KNOBS } from '../../simulate/index.ts';
import { useAnalysis } from '../state/analysis.ts';
import { SimulatorTabs } from '../virtual/SimulatorTabs.tsx';
import { KnobSlider } from './KnobSlider.tsx';
import { PRESETS, type PresetId } from './presets.ts';
import { recordOscillator } from './recordOscillator.ts';
import { Scene } from './Scene.tsx';
import { useSimulatorText } from './simulatorText.ts';
import './simulator.css';

const RECORDED_S = 20;
const DEVICES = {
  deviceClean: { rateHz: 1000, noiseDeg: 0.02 },
  deviceGoggles: { rateHz: 250, noiseDeg: 0.15 },
  devicePhone: { rateHz: 60, noiseDeg: 0.3 },
} as const;
type DeviceId = keyof typeof DEVICES;

/** Two drawn eyes that dance in real time from the model, its knobs, the trace below, and "analyse this". */
export function SimulatorView() {
  const t = useSimulatorText();
  const { analyseFiles } = useAnalysis();
  const stillWanted = useReducedMotion(false, { getInitialValueInEffect: false });
  const [presetId, setPresetId] = useState<PresetId>('presetOpsoclonus');
  const [parameters, setParameters] = useState(PRESETS.presetOpsoclonus);
  const [running, setRunning] = useState(!stillWanted);
  const [pace, setPace] = useState('1');
  const [seed, setSeed] = useState(1);
  const [device, setDevice] = useState<DeviceId>('deviceClean');
  const top = useRef<HTMLElement>(null);

  const choosePreset = (id: PresetId): void => {
    setPresetId(id);
    setParameters(PRESETS[id]);
  };
  const analyse = (): void => {
    const name = `simulated-${presetId.slice('preset'.length).toLowerCase()}.tsv`;
    const recording = recordOscillator({ parameters, seed, durationS: RECORDED_S, name, ...DEVICES[device] });
    analyseFiles([
      new File(
        [...writePlain(recording)].map((piece) => piece.slice()),
        name,
      ),
    ]);
  };
  return (
    <>
      <SimulatorTabs at="eyes" />
      <section ref={top} className="k-simulator">
        <div className="k-simulator-stage">
          <h1>{t('title')}</h1>
          <p className="k-muted">{t('intro')}</p>
          {stillWanted && !running && <p role="note">{t('motionNote')}</p>}
          <NativeSelect
            className="k-simulator-preset"
            label={t('presets')}
            value={presetId}
            onChange={(event) => choosePreset(event.currentTarget.value as PresetId)}
            data={(Object.keys(PRESETS) as PresetId[]).map((value) => ({ value, label: t(value) }))}
          />
          <Scene parameters={parameters} seed={seed} pace={running ? Number(pace) : 0} />
          <div className="k-simulator-controls">
            <Button onClick={() => setRunning(!running)} w={150}>
              {t(running ? 'pause' : 'play')}
            </Button>
            <SegmentedControl
              aria-label={t('pace')}
              value={pace}
              onChange={setPace}
              data={[
                { value: '1', label: t('paceReal') },
                { value: '0.5', label: t('paceHalf') },
                { value: '0.1', label: t('paceSlow') },
              ]}
            />
            <Button variant="default" title={t('againHint', { seed })} onClick={() => setSeed(seed + 1)}>
              {t('again')}
            </Button>
          </div>
          <div className="k-simulator-analyse">
            <NativeSelect
              label={t('device')}
              value={device}
              onChange={(event) => setDevice(event.currentTarget.value as DeviceId)}
              data={(Object.keys(DEVICES) as DeviceId[]).map((value) => ({ value, label: t(value) }))}
            />
            <Button onClick={analyse}>{t('analyse')}</Button>
            <p className="k-muted">{t('analyseHint', { seconds: RECORDED_S })}</p>
          </div>
        </div>
        <section className="k-simulator-knobs" aria-labelledby="knobs-title">
          <h2 id="knobs-title">{t('knobs')}</h2>
          {OSCILLATOR_KNOBS.map((knob) => (
            <KnobSlider
              key={knob.id}
              knob={knob}
              parameters={parameters}
              preset={PRESETS[presetId]}
              onChange={setParameters}
            />
          ))}
        </section>
      </section>
    </>
  );
}
