import { MOTION_ISSUES } from './motionIssues.ts';

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
  ZIP_UNKNOWN: {
    severity: 'error',
    message: 'In this zip file there is no recording that Kinsbourne knows. It holds: {names}',
    hint: 'Zip files of Sensor Logger, phyphox, Apple Health and ActiGraph (.gt3x) are read as they are. Unpack any other and open the recording in it; save a spreadsheet (.xlsx) as CSV first.',
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
  LAST_VALUE_OPEN: {
    severity: 'info',
    message: 'The last line has no line end, so that its last value may be incomplete; that value was not used.',
  },
  FILE_DAMAGED: {
    severity: 'error',
    message: 'The compressed file is damaged: its checksum does not match its content.',
    hint: 'Copy or export the file again; numbers from a damaged copy could be wrong.',
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
  NO_SAMPLES: {
    severity: 'error',
    message: 'No sample of an eye position was found in the file.',
    hint: 'Export the recording with its samples (raw data), not only events or a report.',
  },
  COLUMNS_UNKNOWN: {
    severity: 'error',
    message: 'This is a table of numbers, but its columns do not say what they mean: {columns}',
    hint: 'Say which column is the time and which are the eye positions, and in what unit.',
  },
  RECORDINGS_SEVERAL: {
    severity: 'warning',
    message: 'The file holds {count} recordings; only the first was read.',
    hint: 'Export each recording to a file of its own.',
  },
  EYE_LOST: {
    severity: 'info',
    message: 'The {eye} eye was lost for {fraction} of the recording.',
  },
  HEADER_UNREADABLE: {
    severity: 'error',
    message: 'The file header cannot be read: {field} is {found}.',
    hint: 'Export or copy the recording again.',
  },
  HEADER_ODD: {
    severity: 'warning',
    message: 'The file header contradicts the file ({stated}); {used} was used.',
  },
  CHANNELS_ABSENT: {
    severity: 'error',
    message: 'No eye channel was found. The file has: {channels}.',
    hint: 'Tell which channel holds the horizontal and which the vertical eye signal.',
  },
  CALIBRATION_UNUSABLE: {
    severity: 'error',
    message: 'The channel {channel} has no usable calibration ({found}) and was left out.',
    hint: 'Export it again with its physical range.',
  },
  UNIT_UNKNOWN: {
    severity: 'warning',
    message: 'The unit {unit} of {column} is not known; its values are kept as raw numbers.',
    hint: 'Tell the unit to get measures in it.',
  },
  SIGNAL_CLIPPED: {
    severity: 'warning',
    message: 'The signal {column} stayed at the end of its range, so the amplifier was saturated there.',
    hint: 'Those samples count as lost. Record with a larger range.',
  },
  POLARITY_ASSUMED: {
    severity: 'info',
    message: 'The file does not say which direction of {column} is positive; {direction} was assumed.',
  },
  HIGH_PASS_SET: {
    severity: 'info',
    message: 'The signal was high-pass filtered at {cutoff} Hz: slow drifts are distorted, fast eye movements are not.',
  },
  BLOCK_NOT_GAZE: {
    severity: 'info',
    message: 'A block holds {what}, not eye position, and was left out.',
  },
  CLOCKS_DIFFER: {
    severity: 'info',
    message: '{what} was sampled on a clock of its own; {done}.',
  },
  POSITIONS_FILTERED: {
    severity: 'warning',
    message:
      'The file has only positions that went through a fixation filter ({column}), which hides small and fast movements.',
    hint: 'Export unfiltered gaze too (BPOG or each eye).',
  },
  SCENE_CAMERA_ONLY: {
    severity: 'warning',
    message:
      'The positions are places in the picture of the head-mounted camera, which cannot be turned into degrees here.',
    hint: 'Export {wanted} too.',
  },
  NOT_WORN: {
    severity: 'info',
    message: 'The glasses were not worn during some samples; these count as lost.',
  },
  SIDECAR_UNREADABLE: {
    severity: 'warning',
    message: 'The description {name} is not valid JSON ({detail}); it was not used.',
  },
  CLOCK_RESTARTS: {
    severity: 'info',
    message: 'The clock begins anew in {what}; its times were put behind those before it.',
  },
  EXPORT_MAY_BE_SMOOTHED: {
    severity: 'info',
    message: '{software} may smooth or clean what it exports, which can hide back-to-back saccades.',
    hint: 'Where little is found, look at the eye video too.',
  },
  CONFIDENCE_LOW: {
    severity: 'info',
    message: 'In {column}, samples with a confidence below {limit} count as lost.',
  },
  ...MOTION_ISSUES,
} as const satisfies Record<string, { severity: 'info' | 'warning' | 'error'; message: string; hint?: string }>;

export type IssueCode = keyof typeof ISSUE_CATALOGUE;
