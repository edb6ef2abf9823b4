import { BODY_MEASURE_TITLES } from './bodyMeasureTitles.ts';

/**
 * English names of the measures that kept analyses hold; the other languages have theirs among their messages.
 * Written out, since the measures themselves would bring all that computes them into the page.
 */
export const MEASURE_TITLES: Readonly<Record<string, string>> = {
  ...BODY_MEASURE_TITLES,
  'saccade-rate': 'Saccades per second',
  'burst-rate': 'Bursts per minute',
  'opsoclonus-time-share': 'Share of time in bursts',
  'burst-duration': 'Burst duration, median',
  'longest-quiet': 'Longest time without a burst',
  'intersaccadic-interval': 'Interval between saccades, median',
  'short-interval-share': 'Share of saccades without pause',
  'oscillation-frequency': 'Frequency of the oscillation',
  'spectral-frequency': 'Peak of the velocity spectrum',
  'spectral-bandwidth': 'Width of the spectral peak',
  'spectral-entropy': 'Irregularity of the spectrum',
  'amplitude-frequency-ratio': 'Frequency over expected frequency',
  'amplitude-median': 'Amplitude, median',
  'amplitude-p90': 'Amplitude, 90th percentile',
  'peak-velocity-median': 'Peak velocity, median',
  'peak-velocity-p90': 'Peak velocity, 90th percentile',
  'main-sequence-asymptote': 'Main sequence: highest peak velocity',
  'main-sequence-scale': 'Main sequence: scale',
  'main-sequence-deviation': 'Share of saccades off the main sequence',
  'direction-axis-ratio': 'Directions: short over long axis',
  'direction-entropy': 'Directions: how evenly spread',
  'horizontal-share': 'Horizontal share',
  'vertical-share': 'Vertical share',
  'torsional-share': 'Torsional share',
  'conjugacy-lag': 'Lag of the right eye behind the left',
  'conjugacy-gain': 'Left over right saccade velocity',
  'conjugacy-correlation': 'Correlation of the eyes’ velocities',
  'near-blink-share': 'Share of saccades near a blink',
  'retinal-slip-rms': 'Retinal slip, root mean square',
  'retinal-slip-median': 'Retinal slip, median',
  'slow-phase-speed': 'Speed between saccades, median',
};
