/** What this area says: why a value is refused, what limits it. See `BODY_STATEMENTS`. */
export const JERK_STATEMENTS = {
  'jerk-too-little-still':
    'It needs at least {needed} minutes in which this place was worn, awake and otherwise still; {found} were found. Two minutes of lying or sitting on a lap would do.',
  'jerk-too-little-still-day':
    'It needs at least {needed} minutes in which this place was worn, awake and otherwise still; in this day or more {found} were found.',
  'jerk-too-many':
    'There are too many jerks to count (more than about {limit} a minute); how much they move is in the burden.',
  'jerk-limit':
    'Jerks whose acceleration stays below about {limit} g, or that swing out slowly (a fifth of a second and longer in one direction), would not have been seen here.',
  'jerk-knocks':
    'Events of a single sample that were left out: {count}. No limb moves so briefly; they are knocks on the sensor or bad samples.',
  'jerk-short': 'From {found} still minutes only: see how wide the interval is.',
  'jerk-overlapping': 'Jerks overlap so much that single ones could not be told; the burden is a lower bound.',
  'jerk-too-few': 'It needs at least {needed} jerks at rest; {found} were found.',
  'jerk-no-tasks': 'It needs times that are marked as holding the arms out or as reaching.',
  'jerk-short-task':
    'It needs at least {needed} s of holding the arms out or reaching and {neededRest} s of rest; {found} s and {foundRest} s were found.',
  'jerk-at-least':
    'No jerk was found in the time that it is compared with; the ratio is at least this, as if there had been one.',
  'jerk-none-either': 'No jerk was found, neither there nor in the time that it is compared with.',
  'jerk-moving-limb':
    'In a limb that moves about {rate} events a minute are counted that are no jerks; believe only a ratio well above the noise floor.',
  'jerk-few-stimuli':
    'It needs at least {needed} claps or taps while the limb is still; {found} were found. Twenty, at uneven times, are best.',
  'jerk-first-stimuli': 'After the first three stimuli {first} had a jerk; of the other {count} {rest}.',
  'jerk-too-few-together':
    'It needs at least {needed} jerks while two places or more were still at once; {found} were found.',
  'jerk-first-place': 'First was mostly {place}: {count} times of {total}.',
  'jerk-one-clock': 'The sensors must share one clock: a difference of 50 ms between theirs spoils it.',
  'jerk-tremor-few': 'It needs at least {needed} windows of three seconds with an oscillation; {found} were found.',
  'jerk-tremor-little': 'It needs at least {needed} s at rest or in a held posture; {found} s were found.',
  'jerk-tremor-gravity':
    'Where the limb tilts, gravity adds to the acceleration and the amplitude reads larger than it is.',
} as const;
