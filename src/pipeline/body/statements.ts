/** Sentences of the verdict on a recording of the body; part of `PIPELINE_STATEMENTS`. */
export const BODY_VERDICT_STATEMENTS = {
  VERDICT_BODY_NOTHING: 'There is nothing in this recording that could be measured.',
  VERDICT_JERKS:
    'Jerks at rest ({place}): {rate} a minute{interval}, {count} {count|jerk|jerks} in {minutes} quiet minutes.',
  VERDICT_JERKS_NONE:
    'No jerk at rest ({place}) in {minutes} quiet minutes; those below about {floor} g, or slow ones (a fifth of a second in one direction), would have been missed.',
  VERDICT_JERKS_NOT: 'Jerks at rest ({place}) were not counted.',
  VERDICT_TREMOR: 'A rhythmic oscillation of {frequency} Hz, as in tremor, fills {percent} % of the time ({place}).',
  VERDICT_GAIT: 'Walking ({place}): {cadence} steps a minute, stride time varies by {percent} %{interval}.',
  VERDICT_CADENCE: 'Walking ({place}): {cadence} steps a minute{interval}.',
  VERDICT_NIGHTS: 'Sleep at night: {hours} h{interval} over {nights} {nights|night|nights}.',
  VERDICT_SLEEP_FOUND:
    'Sleep was found: {nights} {nights|night|nights} and {naps} {naps|nap|naps}; for a mean, whole nights and days are needed.',
  VERDICT_JERKS_ASLEEP:
    '{count} further {count|jerk|jerks} ({place}) fell into {minutes} minutes that were taken as sleep: lying quietly looks like it. Mark such time as rest to have them counted.',
  VERDICT_NAPS: 'Naps: {minutes} min a day.',
  VERDICT_COUNTS:
    'Activity counts of the device: worn for {worn} of {all} hours; while worn {counts} counts a minute on average (all axes together).',
  VERDICT_DEVICE_STEPS: 'Steps, as the device counted them: {steps} a day (median of {days} whole {days|day|days}).',
  VERDICT_DEVICE_STEPS_FEW:
    'Steps, as the device counted them: {steps} in all; for a number per day a whole day is needed.',
  VERDICT_DEVICE_HEART:
    'Heart rate, as the device wrote it down: {median} a minute (median of {count} {count|value|values}, nine of ten lie between {low} and {high}).',
  VERDICT_DEVICE_WALKING:
    'The device also wrote down {values} {values|value|values} of walking of its own; how it computes them is not published, so they stand apart from what is measured here.',
  VERDICT_WORN: 'Worn for {worn} of {all} hours ({place}), sampled at {rate} Hz.',
  VERDICT_RECORDED: '{minutes} minutes were recorded ({place}), sampled at {rate} Hz.',
  CALIBRATED:
    'The sensor ({place}) was brought to 1 g from its still moments: it was off by {before} mg before and by {after} mg after.',
  NOT_CALIBRATED:
    'The sensor ({place}) could not be brought to 1 g from its still moments, which were {before} mg off; activity above gravity (ENMO) may be off by as much.',
} as const;
