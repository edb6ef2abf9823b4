/** Flaws of motion, count and health files; part of `ISSUE_CATALOGUE`. */
export const MOTION_ISSUES = {
  NO_MOTION_SAMPLES: {
    severity: 'error',
    message: 'No sample of motion, counts, sleep or heart rate was found in the file.',
    hint: 'Export the recording with its raw data, not only a summary.',
  },
  CLOCK_NOT_TOLD: {
    severity: 'info',
    message: 'The file does not say at what time of day it began, so days and nights cannot be told apart.',
  },
  ZIP_NOT_READ: {
    severity: 'error',
    message: 'A part of the zip file is {found}, which is not read.',
    hint: 'Pack it again in the ordinary way, without a password.',
  },
  ZIP_TOO_LARGE: {
    severity: 'error',
    message: 'The zip file unpacks to more than {limit}, so it was not read on.',
    hint: 'Take out what does not belong to the recording and pack it again.',
  },
  DATE_ORDER_ASSUMED: {
    severity: 'warning',
    message: 'The file does not say whether {date} has the month or the day first; the month was taken.',
    hint: 'If the day comes first, the dates are wrong but no hour and no duration is.',
  },
  RECORDS_REPEATED: {
    severity: 'info',
    message:
      'Some records of {what} stand in the file more than once, or begin in the same second; each time was read once.',
  },
  SOURCES_OVERLAP: {
    severity: 'info',
    message:
      'Some records of {what} cover a time that a better source covers too (watch before phone before other apps); they were left out, so that nothing counts twice.',
  },
  STAGES_PREFERRED: {
    severity: 'info',
    message:
      'For a night that one source calls asleep and no more, another source has stages of sleep; the one with stages was taken.',
  },
  RECORD_UNREADABLE: {
    severity: 'warning',
    message: 'A record of {what} could not be read ({found}).',
    hint: 'It was left out; all others were read.',
  },
  CHANNEL_LEFT_OUT: {
    severity: 'warning',
    message: 'The channel {channel} was left out: {why}.',
    hint: 'Say its type, axis and unit in the description of the channels.',
  },
  CHANNELS_UNUSABLE: {
    severity: 'error',
    message: 'No channel of motion that can be read was found. The file has: {channels}.',
    hint: 'Acceleration, rotation, magnetic field, positions and counts are read.',
  },
  OFFSET_CHANGES: {
    severity: 'warning',
    message:
      'The distance of the clock from UTC changes within the file, from {from} to {to} minutes, and the time zone is not told: hours of the day are those of the beginning.',
    hint: 'Tell the time zone, such as Europe/Berlin.',
  },
  CLOCK_REPEATS_HOUR: {
    severity: 'warning',
    message:
      'On {date} the times of the file go back by one hour, as clocks do when daylight saving ends: it was read as an hour that the clock showed twice.',
    hint: 'Tell the time zone, such as Europe/Berlin: then it is certain, and the hours of the day after it are right.',
  },
  CLOCK_SKIPS_HOUR: {
    severity: 'warning',
    message:
      'On {date} the times of the file jump ahead by one hour, as clocks do when daylight saving begins: it was read as such a change, not as a gap.',
    hint: 'Tell the time zone, such as Europe/Berlin: then it is certain, and the hours of the day after it are right.',
  },
  MOTION_UNCLEAR: {
    severity: 'error',
    message: 'This is a table of motion, but what its columns say is not enough to read it: {columns}',
    hint: 'Say which columns are the time and the three axes, in what unit the acceleration is, and whether gravity is in it.',
  },
  UNIT_FROM_REST: {
    severity: 'info',
    message: 'The file does not say the unit of acceleration. At rest it shows {size}, which is gravity in {unit}.',
  },
  REST_ODD: {
    severity: 'warning',
    message: 'At rest the acceleration is {size} g instead of 1 g.',
    hint: 'Check its unit. If that is right, the sensor was never still or is badly calibrated.',
  },
  GRAVITY_ABSENT: {
    severity: 'info',
    message: 'The device took gravity out of the acceleration, so posture, sleep and activity cannot be told from it.',
    hint: 'Record the acceleration with gravity too (total acceleration, raw accelerometer).',
  },
  TIME_UNIT_OVERRULED: {
    severity: 'warning',
    message:
      'The head {column} says {told}, but no sensor is as fast or as slow as its numbers would then be; they were read as {taken}.',
    hint: 'If the head is right, say what the columns are; if not, nothing needs to be done.',
  },
  ROTATION_UNIT_NOT_TOLD: {
    severity: 'warning',
    message: 'The file does not say whether the rotation in {column} is in rad/s or deg/s, so it was left out.',
    hint: 'Tell the unit of its columns to use it.',
  },
  ZONE_NOT_TOLD: {
    severity: 'info',
    message: 'The times of the file are in UTC and its time zone is not told, so the hours of the day are not known.',
    hint: 'Tell the time zone, such as Europe/Berlin.',
  },
  UNCALIBRATED_LEFT_OUT: {
    severity: 'info',
    message: 'The uncalibrated sensors ({what}) were left out; the calibrated ones are read.',
  },
  RECORDING_TOO_LARGE: {
    severity: 'error',
    message: 'The recording has {samples} samples per axis, for which there is not enough memory here.',
    hint: 'Read it with the command line on a larger machine, or cut it into shorter files.',
  },
  LAYOUT_UNKNOWN: {
    severity: 'error',
    message: 'Data blocks have a layout that is not known ({found}); they were left out.',
  },
  BLOCK_DAMAGED: {
    severity: 'warning',
    message: 'A block of data is damaged ({what}) and was left out.',
    hint: 'A new stretch begins behind it. Where there are many, read the device out again.',
  },
  CWA_NO_SAMPLES: {
    severity: 'error',
    message:
      'The header of this CWA file is sound, but no sample can be read: of {blocks} blocks of data {damaged} are damaged and {unwritten} were never written.',
    hint: 'Copy the file from the device again. If it stays so, the device has recorded nothing, or its memory is broken.',
  },
  BLOCK_UNWRITTEN: {
    severity: 'info',
    message: 'A block of the file was never written (all its bytes are {value}).',
  },
  BLOCK_TIME_UNUSABLE: {
    severity: 'warning',
    message: 'The time of a block of data cannot be used ({found}).',
    hint: 'Its samples were placed by the blocks around it, or left out where there are none.',
  },
  SECOND_UNEVEN: {
    severity: 'warning',
    message: 'A second of the recording holds {found} samples where {expected} were expected.',
    hint: 'Missing ones count as lost, surplus ones were left out.',
  },
  IDLE_SLEEP_FILLED: {
    severity: 'info',
    message:
      'The device slept {count} {count|time|times} while it lay still, {seconds} s in all; its last value stands there.',
    hint: 'Small movements are not seen in such pauses. Switch idle sleep mode off for the next recording.',
  },
  PERSON_FIELDS_DROPPED: {
    severity: 'info',
    message: 'The file holds fields about the person ({fields}); they were not kept.',
  },
  IMU_NOT_READ: {
    severity: 'info',
    message: 'The file also holds the second sensor (IMU) of the device, which is not read.',
  },
  GT3X_OLD: {
    severity: 'error',
    message: 'This GT3X file was written by an old firmware (activity.bin instead of log.bin), which is not read.',
    hint: 'Export the raw data as a table (CSV) from ActiLife and open that.',
  },
} as const;
