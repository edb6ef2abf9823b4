/**
 * Every flaw that Kinsbourne reports in data: code → severity, sentence, hint. Codes are never reused.
 * `docs/issues.md` lists the same codes; a test proves it both ways.
 */
export const ISSUE_CATALOGUE = {
  FILE_EMPTY: {
    severity: 'error',
    message: 'The file is empty (0 bytes).',
    hint: 'Export the recording again; a copy that was cut short often has 0 bytes.',
  },
  FORMAT_UNKNOWN: {
    severity: 'error',
    message: 'The content was not recognised as any format that Kinsbourne reads. It begins with: {head}',
    hint: 'For a table of numbers, map its columns; otherwise export as text (for EyeLink: edf2asc).',
  },
  EYELINK_BINARY_EDF: {
    severity: 'error',
    message: 'This is a binary EyeLink recording (.edf), not an EDF+ biosignal file.',
    hint: 'Convert it with SR Research edf2asc and open the .asc file.',
  },
  FILE_CUT_SHORT: {
    severity: 'warning',
    message: 'The file ends in the middle of {what}; everything before it was read.',
    hint: 'Export or copy the file again if the end of the recording matters.',
  },
  ENCODING_BROKEN: {
    severity: 'warning',
    message: 'Some text is not valid {encoding}.',
    hint: 'Numbers are not affected; names and messages may show replacement characters.',
  },
  LINE_UNREADABLE: {
    severity: 'warning',
    message: 'A line could not be read as {expected}: {found}',
    hint: 'The line was skipped; all others were read.',
  },
  LINE_SHORT: {
    severity: 'warning',
    message: 'A line has {found} fields where {expected} were expected.',
    hint: 'The missing fields count as lost samples.',
  },
  NUMBER_UNREADABLE: {
    severity: 'warning',
    message: 'In column {column}, {found} is not a number.',
    hint: 'The sample counts as lost.',
  },
  TIME_GOES_BACK: {
    severity: 'warning',
    message: 'Time goes back from {before} s to {after} s.',
    hint: 'Samples that do not move forward in time were left out.',
  },
  TIME_UNREADABLE: {
    severity: 'warning',
    message: 'A row has no readable time ({found}).',
    hint: 'The row was left out.',
  },
  RATE_DIFFERS: {
    severity: 'warning',
    message: 'The file says {stated} Hz, its clock says {measured} Hz. The clock was used.',
  },
  RATE_UNEVEN: {
    severity: 'warning',
    message: 'The sampling interval varies: {fraction} of the intervals are more than half a sample off {rate} Hz.',
    hint: 'Missing samples count as lost; nothing was interpolated.',
  },
  SAMPLES_MISSING: {
    severity: 'info',
    message: '{count} gaps in the clock, {seconds} s in all.',
  },
  COLUMN_ABSENT: {
    severity: 'warning',
    message: 'The column {column} is missing.',
    hint: 'Export it with the recording to get {consequence}.',
  },
  GEOMETRY_MISSING: {
    severity: 'warning',
    message: 'The file does not say how large the screen was or how far away, so positions stay in {unit}.',
    hint: 'Give the screen size and the viewing distance to get degrees; measures in degrees are refused until then.',
  },
  GEOMETRY_ODD: {
    severity: 'warning',
    message: 'The screen is given as {found}; {used} was used.',
  },
  COORDINATES_RAW: {
    severity: 'warning',
    message: 'The positions are raw camera units, which cannot be turned into degrees.',
    hint: 'Record or export calibrated gaze (GAZE or HREF).',
  },
  BLOCK_EMPTY: {
    severity: 'info',
    message: 'A recording block has no samples.',
  },
  BLOCK_NOT_CLOSED: {
    severity: 'info',
    message: 'A recording block has no end mark.',
    hint: 'Its samples were read all the same.',
  },
  BLINKS_NOT_CODED: {
    severity: 'info',
    message: 'The recording has neither pupil size nor eye openness; blinks are inferred from the eye movement alone.',
  },
  UNITS_MIXED: {
    severity: 'warning',
    message: 'Events are in {events} but samples in {samples}; the device events were not used.',
  },
  BANDWIDTH_LOW: {
    severity: 'warning',
    message: 'The signal was low-pass filtered at {cutoff} Hz, which hides or flattens back-to-back saccades.',
    hint: 'Export unfiltered data, or read amplitudes and speeds as lower bounds.',
  },
  SIDECAR_MISSING: {
    severity: 'error',
    message: 'The description {name} that belongs to this file was not found.',
    hint: 'Give it together with the data file.',
  },
  EYE_LOST: {
    severity: 'info',
    message: 'The {eye} eye was lost for {fraction} of the recording.',
  },
} as const satisfies Record<string, { severity: 'info' | 'warning' | 'error'; message: string; hint?: string }>;

export type IssueCode = keyof typeof ISSUE_CATALOGUE;
