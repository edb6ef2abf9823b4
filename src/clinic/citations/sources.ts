import type { Citation } from './citation.ts';

/** Trial records, laboratories, labels, scales and diaries. */
export const SOURCES = {
  NCT01868269: {
    short: 'Trial record NCT01868269',
    title:
      'Multinational European trial for children with the opsoclonus myoclonus syndrome / dancing eye syndrome: trial record',
    where: 'ClinicalTrials.gov',
    year: 2013,
    url: 'https://clinicaltrials.gov/show/NCT01868269',
    read: 'page',
  },
  NpmcLetter: {
    short: 'National Pediatric Myoclonus Center, letter',
    title: 'Letter of medical necessity for ACTH in opsoclonus-myoclonus syndrome',
    where: 'omsusa.org',
    url: 'http://www.omsusa.org/pranzatelli-insurance-ACTH.htm',
    read: 'page',
  },
  UmscomSummary: {
    short: 'UMSCOM research summary',
    title: 'Research summary of the UK part of the European dancing eye syndrome trial',
    where: 'hra.nhs.uk',
    url: 'https://www.hra.nhs.uk',
    read: 'page',
  },
  ActharLabel: {
    short: 'Acthar Gel, prescribing pages',
    title: 'Pages for prescribers: dosage by indication, warnings',
    where: 'actharhcp.com',
    url: 'https://www.actharhcp.com',
    read: 'page',
  },
  SchmitzHubsch2006: {
    short: 'Schmitz-Hübsch 2006',
    title: 'Scale for the assessment and rating of ataxia: development of a new clinical scale',
    where: 'Neurology 66:1717–1720',
    year: 2006,
    read: 'page',
  },
  Brandsma2014: {
    short: 'Brandsma 2014',
    title: 'Ataxia rating scales are age-dependent in healthy children',
    where: 'Developmental Medicine and Child Neurology 56:556–563',
    year: 2014,
    url: 'https://doi.org/10.1111/dmcn.12369',
    read: 'not read',
  },
  ArupHvaVma: {
    short: 'ARUP Laboratories, test 3018863',
    title: 'Homovanillic acid and vanillylmandelic acid, random urine: reference intervals',
    where: 'ltd.aruplab.com',
    url: 'https://ltd.aruplab.com/Tests/Pub/3018863',
    read: 'page',
  },
  MayoHva: {
    short: 'Mayo Clinic Laboratories, HVA',
    title: 'Homovanillic acid, random urine: reference values and cautions',
    where: 'sfmc.testcatalog.org',
    url: 'https://sfmc.testcatalog.org',
    read: 'page',
  },
  Stone2010: {
    short: 'Stone 2010',
    title: 'Validity of average, minimum, and maximum end-of-day recall assessments of pain and fatigue',
    where: 'Contemporary Clinical Trials 31:483–490',
    year: 2010,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5935118',
    read: 'abstract',
  },
} satisfies Record<string, Citation>;
