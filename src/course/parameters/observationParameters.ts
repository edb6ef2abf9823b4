import { assumed, type ParameterEntry, valuesOf } from './entry.ts';

/** How the illness is seen: what lies between a state and what a rater, a parent, a laboratory or a device writes down. The same for everybody; no fit moves it. */
export const OBSERVATION_PARAMETERS = {
  raterSd: assumed(0.4, 0, 'level', 'of a trained rater around what is there; 0.3 to 0.6 in a fit of a prototype'),
  raterSlips: assumed(
    0.02,
    0,
    '1',
    'share of a rater’s levels that have nothing to do with what is there: a slip, a day with fever',
  ),
  twelveItemShift: assumed(
    0.25,
    0,
    'level',
    'of the three items of a sign in the 0–36 rating: how much easier the first and harder the third is to see than the second',
  ),
  parentSd: assumed(0.7, 0, 'level', 'of a parent’s tap of the evening around what is there'),
  parentSlips: assumed(0.05, 0, '1', 'share of a parent’s taps that have nothing to do with what is there'),
  csfBCv: assumed(0.35, 0, '1', 'coefficient of variation of a count of B cells in spinal fluid'),
  csfBLeast: assumed(0.1, 0, '%', 'what a report of no B cells in spinal fluid counts as'),
  bandsHalf: assumed(
    1,
    0,
    '1',
    'humoral effect at which half have oligoclonal bands; set so that about a third of the untreated have them [Pranzatelli2011Bands]',
  ),
  bandsWrong: assumed(0.02, 0, '1', 'share of reports of bands that are wrong either way'),
  measureSd: assumed(
    0.15,
    0,
    '1',
    'of a measure of eyes or body around the share of the sign; none has been compared with the model',
  ),
  measureSlips: assumed(0.02, 0, '1', 'share of such measures that have nothing to do with the sign'),
  measureSlipsAtEnd: assumed(0.001, 0, '1', 'share of those slips that lie exactly at 0, and exactly at 1'),
} as const satisfies Record<string, ParameterEntry>;

/** The numbers of `OBSERVATION_PARAMETERS`. */
export const OBSERVED = valuesOf(OBSERVATION_PARAMETERS);
