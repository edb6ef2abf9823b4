/** What this area says: why a value is refused, what limits it. See `BODY_STATEMENTS`. */
export const SLEEP_STATEMENTS = {
  // why a measure is refused
  'sleep-none':
    'Needs acceleration with gravity, or counts, of a night and better of several days, or sleep that a device wrote down; there is none here.',
  'sleep-no-night': 'Needs a night; no sleep of {hours} h or more was found.',
  'sleep-no-whole-night':
    'Needs a whole night with the sensor worn: {cut} were cut by the start, the end or a sensor taken off, {off} had too much time not worn. Begin half an hour before bedtime and end half an hour after getting up.',
  'sleep-too-few-nights': 'Needs at least {needed} whole nights; there are {found}.',
  'sleep-needs-clock':
    'Needs the time of day, which the file does not tell. How long the child sleeps can be told without it; give the time of the start for this.',
  'sleep-no-whole-day': 'Needs 24 hours with the sensor worn for at least {needed} of them; there are none.',
  'sleep-no-waking-day':
    'Needs a day with the sensor worn from morning to evening; without the time of day also the nights before and after it.',
  'sleep-device-no-naps':
    'A device’s own sleep records do not tell which naps it would have missed; needs acceleration or counts.',
  // what has to be known beside a value
  'sleep-wake-honesty':
    'Movement shows sleep and hides wake: a child who lies awake without moving counts as asleep. In preschoolers half of the waking is found.',
  'sleep-wakings-honesty':
    'The number of wakings from movement agrees badly with that from brain waves; only compare the same child with the same sensor.',
  'sleep-nights-left-out': '{cut} nights that are cut and {off} with too much time not worn were left out.',
  'sleep-days-left-out': '{count} days with too much time not worn were left out.',
  'sleep-naps-per-day': '{count} naps a day on average.',
  'sleep-ride-limit': 'Sleep in a moving car can be missed, and quiet sitting for half an hour can pass for a nap.',
  // of the detector
  'sleep-jerks-masked':
    '{count} jerks ({seconds} s) were left out before sleep was scored, since they alone would look like waking.',
  'sleep-jerks-not-masked': 'Jerks were not looked for in this recording; frequent myoclonus may pass for waking.',
  'sleep-kept-as-worn':
    '{minutes} min without any movement within sleep were kept as sleep, since the sensor lay as it did on the limb.',
  'sleep-losses-bridged': '{minutes} min that the device lost within sleep were counted as sleep.',
  'sleep-table':
    '{minutes} min without a single movement, the sensor lying level, were taken for a sensor that was off, and not for sleep.',
  'sleep-clock-odd': 'Most nights lie in the daytime of the device’s clock; it may have been set wrongly.',
  'sleep-from-counts':
    'From the counts of the device, by Sadeh as ActiLife computes it; the rule was made on adolescents and adults.',
  'sleep-from-device': 'As a device or an app wrote it down; its rule is not known.',
} as const;
