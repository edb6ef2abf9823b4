import { useComputedColorScheme } from '@mantine/core';
import type { TraceId } from '../worker/protocol.ts';

/** Colours of the plots. Traces differ in lightness and dash too, so that they can be told apart without colour. */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly trace: Readonly<Record<TraceId, string>>;
  readonly point: string;
  readonly curve: string;
  readonly reference: string;
  readonly referenceFill: string;
  readonly burst: string;
  readonly burstFill: string;
  readonly saccadeFill: string;
  /** Every other saccade, so that touching ones can be told apart. */
  readonly saccadeFillOdd: string;
  readonly blink: string;
  readonly blinkFill: string;
  readonly windowFill: string;
  readonly windowLine: string;
}

const LIGHT: Palette = {
  surface: '#ffffff',
  ink: '#17212b',
  muted: '#4d5a66',
  grid: '#e7ebee',
  axis: '#97a3ad',
  trace: {
    x: '#0b62a8',
    y: '#c2500b',
    otherX: '#74aedd',
    otherY: '#e5a477',
    torsion: '#0a7a55',
    speed: '#3d4a56',
  },
  point: '#0b62a8',
  curve: '#b0155c',
  reference: '#6b7883',
  referenceFill: 'rgba(107,120,131,0.14)',
  burst: '#b0155c',
  burstFill: 'rgba(176,21,92,0.10)',
  saccadeFill: 'rgba(50,75,100,0.15)',
  saccadeFillOdd: 'rgba(50,75,100,0.08)',
  blink: '#76828c',
  blinkFill: 'rgba(118,130,140,0.28)',
  windowFill: 'rgba(14,100,115,0.14)',
  windowLine: '#0e6473',
};

const DARK: Palette = {
  surface: '#182027',
  ink: '#e6ebef',
  muted: '#a9b5bf',
  grid: '#27323b',
  axis: '#5b6872',
  trace: {
    x: '#62b2f2',
    y: '#f59b62',
    otherX: '#3c78ab',
    otherY: '#a8683e',
    torsion: '#4bcaa0',
    speed: '#bcc8d1',
  },
  point: '#62b2f2',
  curve: '#ff7ab4',
  reference: '#8b98a3',
  referenceFill: 'rgba(139,152,163,0.18)',
  burst: '#ff7ab4',
  burstFill: 'rgba(255,122,180,0.16)',
  saccadeFill: 'rgba(170,195,220,0.20)',
  saccadeFillOdd: 'rgba(170,195,220,0.11)',
  blink: '#8b98a3',
  blinkFill: 'rgba(139,152,163,0.32)',
  windowFill: 'rgba(121,187,199,0.20)',
  windowLine: '#79bbc7',
};

export function usePalette(): Palette {
  return useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
}

export const PLOT_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
