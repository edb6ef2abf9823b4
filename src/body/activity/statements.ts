/** What this area says: why a value is refused, what limits it. See `BODY_STATEMENTS`. */
export const ACTIVITY_STATEMENTS = {
  'activity-needs-worn-day':
    'It needs a day of 24 hours on which the sensor was worn for {needed} hours; the longest-worn day had {most}.',
  'activity-needs-days': 'It needs {needed} days, each worn for {hours} hours; there were {found}.',
  'activity-needs-full-day': 'It needs a recording of 24 hours or more; this one lasts {hours} hours.',
  'activity-needs-gravity':
    'It needs values that hold gravity; this sensor took it out. Mean activity (MAD) can be had without it.',
  'activity-not-calibrated':
    'At rest this sensor is {error} mg off from 1 g, and it could not be put right: it needs still moments lying in many different ways. An error of more than {limit} mg hides quiet play; mean activity (MAD) is not touched by it.',
  'activity-rest-unknown':
    'How far the sensor is off at rest is not known, because there are too few still moments. Mean activity (MAD) can be had without that.',
  'activity-needs-sleep': 'It needs to know when there was sleep, and sleep was not found in this recording.',
  'activity-no-window': 'No day had {hours} hours on end in which the sensor was worn nearly all the time.',
  'activity-few-days': 'Days with enough wear: {days}. Days differ, so compare it with care.',
  'activity-no-clock': 'The time of day is not known, so that days are counted in 24 hours from the start.',
  'activity-without-gravity': 'The sensor took gravity out, so that this number compares only with itself.',
  'activity-residual': 'At rest the sensor is {error} mg off from 1 g; as much may be wrong with the value.',
} as const;
