export const en = {
  title: 'What to record: the five minutes',
  lead: 'The same five minutes each time make recordings comparable with each other: before and after a treatment, in a good week and in a bad one.',
  print: 'Print this card',
  before: 'Before',
  beforeDevice:
    'A phone or watch strapped to the wrist, tight enough not to slide; the same wrist each time. One on each wrist is better.',
  beforeApp:
    'An app that writes acceleration to a file (Sensor Logger, phyphox, MATLAB Mobile). Rate: 50 samples a second or more, 100 is better. With gravity, if the app asks.',
  beforeVideo:
    'If you also film: on a stand, the whole body in the picture, 60 frames a second or more. Slower films cannot show most jerks.',
  beforeFile:
    'Start the app, then begin. One file for steps 1 to 3 and one, with the device at the back, for 4 and 5. Write the times down, or say each step aloud in the film.',
  steps: 'The steps',
  step: 'Step',
  long: 'How long',
  what: 'What it shows',
  times: 'From – to',
  rest: 'Lie, or sit on a lap, awake and quiet; the arm rests on something',
  restLong: '2 minutes',
  restWhat: 'jerks at rest: only quiet time can be counted',
  arms: 'Hold both arms out in front',
  armsLong: '3 × 10 seconds',
  armsWhat: 'jerks and tremor while holding',
  reach: 'Reach for a toy at arm’s length, and back',
  reachLong: '10 times',
  reachWhat: 'how smooth reaching is; jerks in action',
  sit: 'Sit without support (or stand, feet a little apart)',
  sitLong: '3 × 30 seconds',
  sitWhat: 'sway. For this, fix the device to the chest or the lower back',
  walk: 'Walk straight on at the child’s own pace',
  walkLong: '4 × 15 metres straight on (a corridor, outdoors), or as far as it goes',
  walkWhat: 'steps. For this, fix the device to the lower back. 20 strides on straight stretches are needed',
  clap: 'If you like: clap once, unexpectedly, while the child rests',
  clapLong: '20 times, some seconds apart',
  clapWhat: 'whether sounds set off jerks',
  after: 'After',
  afterDrop: 'Export the file from the app and drop it on the page “Analyse”. It stays on this device.',
  afterMark: 'Mark which stretch was which step below the trace. Then the measures of each step appear.',
  afterKeep:
    'Keep it with the person, with the day. Fever, infection, a new medicine or a missed dose belong in the diary.',
  nights: 'Nights and days',
  nightsHow:
    'For sleep, naps and activity: a wearable (Axivity, ActiGraph, a watch) day and night, seven days if you can; at the ankle for children under three. Write down when it is taken off.',
  nightsWhy: 'In preschoolers wrist and ankle did equally well in finding sleep [{citation}].',
  stop: 'Stop when it upsets your child. Half of it is worth something, too.',
  notDevice: 'A research tool, not a medical device. It makes no diagnosis.',
} as const;
export type ProtocolKey = keyof typeof en;
