/** What this area says: why a value is refused, what limits it. See `BODY_STATEMENTS`. */
export const GAIT_STATEMENTS = {
  'gait-none': 'No walking was found.',
  'gait-needs-trunk':
    'Single steps are seen from the trunk (lower back, waist or chest); a sensor on a limb shows the rhythm only.',
  'gait-needs-gravity': 'It needs acceleration with gravity: without it, which way is up is not known.',
  'gait-too-few-strides':
    'It needs at least {needed} strides in straight walking of {seconds} s and more at a time; {found} were found. Walking a straight way of 15 m or more four times would do.',
  'gait-turns-unseen':
    'Without a gyroscope turns cannot be seen: curves may be among the straight walking and make it look less steady.',
  'gait-below-floor':
    'The variation is not above what placing the steps alone would give ({floor}); the walking may be steadier than this.',
  'gait-axes-unsure':
    'Forward and sideways could not be told apart clearly enough; the sensor should be worn in the midline.',
  'gait-few-harmonics': 'At {rate} samples a second {count} harmonics of a stride can be told, not 20.',
  'gait-rhythm-only':
    'From the rhythm of a limb, not from single steps: other rhythmic movement of ten seconds and more counts as walking, short walks are missed.',
  'gait-day-too-short': 'It needs a day with at least {needed} hours worn; the longest day here has {found}.',
  'gait-no-clock': 'The file tells no time of day: days are counted from the start of the recording.',
  'gait-sway-no-task':
    'It needs at least {needed} s of sitting or standing still, marked as the task "sit" or "stand"; {found} s were marked. Three times 30 s are best.',
  'gait-sway-moved':
    'There was more movement than sway ({degrees} deg and more) in all that was marked as sitting or standing still.',
  'gait-sway-standing': 'From standing.',
  'gait-sway-sitting': 'From sitting.',
  'gait-sway-noise': 'The value is not clearly above the noise of the sensor ({floor}).',
  'gait-reach-no-task': 'It needs movements that are marked as the task "reach": ten reaches for a toy would do.',
  'gait-reach-needs-gyro':
    'It needs a gyroscope or positions: while the arm turns, acceleration alone cannot tell movement from gravity.',
  'gait-reach-needs-positions':
    'It needs positions of the hand (from video or a tracker), which a worn sensor does not give.',
  'gait-reach-too-few': 'It needs at least {needed} reaches; {found} were found.',
} as const;
