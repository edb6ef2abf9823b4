import type { Citation } from './citation.ts';

/** Treatments as published, and adults. */
export const TREATMENTS = {
  Pranzatelli2018b: {
    short: 'Pranzatelli 2018 (RITE-CI)',
    title:
      'Rituximab, IVIg, and tetracosactide (ACTH1-24) combination immunotherapy (RITE-CI) for pediatric opsoclonus-myoclonus syndrome: immunomarkers and clinical observations',
    where: 'Neuropediatrics 49:123–134',
    year: 2018,
    url: 'https://doi.org/10.1055/s-0037-1609038',
    read: 'abstract',
  },
  PranzatelliTate2017: {
    short: 'Pranzatelli & Tate 2017 (DEXIR-CI)',
    title:
      'Dexamethasone, intravenous immunoglobulin, and rituximab combination immunotherapy for pediatric opsoclonus-myoclonus syndrome',
    where: 'Pediatric Neurology 73:48–56',
    year: 2017,
    read: 'abstract',
  },
  Pranzatelli2010: {
    short: 'Pranzatelli 2010',
    title: 'B cell depletion therapy for new-onset opsoclonus-myoclonus',
    where: 'Movement Disorders 25:238–242',
    year: 2010,
    read: 'abstract',
  },
  Pranzatelli2009: {
    short: 'Pranzatelli 2009',
    title: 'Insights on chronic-relapsing opsoclonus-myoclonus from a pilot study of mycophenolate mofetil',
    where: 'Journal of Child Neurology 24:316–322',
    year: 2009,
    read: 'abstract',
  },
  Pranzatelli2006: {
    short: 'Pranzatelli 2006',
    title: 'Rituximab (anti-CD20) adjunctive therapy for opsoclonus-myoclonus syndrome',
    where: 'Journal of Pediatric Hematology/Oncology 28:585–593',
    year: 2006,
    read: 'abstract',
  },
  Pranzatelli2005: {
    short: 'Pranzatelli 2005',
    title: 'Sleep disturbance and rage attacks in opsoclonus-myoclonus syndrome: response to trazodone',
    where: 'Journal of Pediatrics 147:372–378',
    year: 2005,
    read: 'abstract',
  },
  Tate2012: {
    short: 'Tate 2012',
    title:
      'Active comparator-controlled, rater-blinded study of corticotropin-based immunotherapies for opsoclonus-myoclonus syndrome',
    where: 'Journal of Child Neurology 27:875–884',
    year: 2012,
    read: 'abstract',
  },
  DeAlarcon2018: {
    short: 'de Alarcon 2018 (ANBL00P3)',
    title:
      'Intravenous immunoglobulin with prednisone and risk-adapted chemotherapy for children with opsoclonus myoclonus ataxia syndrome associated with neuroblastoma (ANBL00P3): a randomised, open-label, phase 3 trial',
    where: 'Lancet Child and Adolescent Health 2:25–34',
    year: 2018,
    read: 'abstract',
  },
  Rostasy2006: {
    short: 'Rostásy 2006',
    title: 'High dose pulsatile dexamethasone therapy in children with opsoclonus-myoclonus syndrome',
    where: 'Neuropediatrics 37:291–295',
    year: 2006,
    read: 'abstract',
  },
  Ertle2008: {
    short: 'Ertle 2008',
    title:
      'Treatment of neuroblastoma-related opsoclonus-myoclonus-ataxia syndrome with high-dose dexamethasone pulses',
    where: 'Pediatric Blood and Cancer 50:683–687',
    year: 2008,
    read: 'abstract',
  },
  Wilken2008: {
    short: 'Wilken 2008',
    title: 'Chronic relapsing opsoclonus-myoclonus syndrome: combination of cyclophosphamide and dexamethasone pulses',
    where: 'European Journal of Paediatric Neurology 12:51–55',
    year: 2008,
    read: 'abstract',
  },
  Wilbur2019: {
    short: 'Wilbur 2019',
    title: 'An upfront immunomodulatory therapy protocol for pediatric opsoclonus-myoclonus syndrome',
    where: 'Pediatric Blood and Cancer 66:e27776',
    year: 2019,
    url: 'https://doi.org/10.1002/pbc.27776',
    read: 'abstract',
  },
  PlasmaExchange2018: {
    short: 'Plasma exchange case 2018',
    title: 'Therapeutic plasma exchange for a case of refractory opsoclonus myoclonus ataxia syndrome',
    where: 'Pediatric Blood and Cancer 65:26819',
    year: 2018,
    url: 'https://doi.org/10.1002/pbc.26819',
    read: 'abstract',
  },
  Lin2011: {
    short: 'Lin 2011',
    title: 'Clinical features of opsoclonus-myoclonus syndrome in children and the analysis of the treatment',
    where: 'publisher not noted',
    year: 2011,
    url: 'https://bohrium.dp.tech/paper/arxiv/53e9bd9fb7602d9704a4cbcd',
    read: 'abstract',
  },
  Armangue2016: {
    short: 'Armangué 2016',
    title:
      'Clinical and immunological features of opsoclonus-myoclonus syndrome in the era of neuronal cell surface antibodies',
    where: 'JAMA Neurology 73:417–424',
    year: 2016,
    read: 'abstract',
  },
  Klaas2012: {
    short: 'Klaas 2012',
    title: 'Adult-onset opsoclonus-myoclonus syndrome',
    where: 'Archives of Neurology 69:1598–1607',
    year: 2012,
    read: 'abstract',
  },
  Bataller2001: {
    short: 'Bataller 2001',
    title: 'Clinical outcome in adult onset idiopathic or paraneoplastic opsoclonus-myoclonus',
    where: 'Brain 124:437–443',
    year: 2001,
    read: 'abstract',
  },
  Graus2021: {
    short: 'Graus 2021',
    title: 'Updated diagnostic criteria for paraneoplastic neurologic syndromes',
    where: 'Neurology Neuroimmunology and Neuroinflammation 8:e1014',
    year: 2021,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8237398',
    read: 'abstract',
  },
  DexamethasoneCase2012: {
    short: 'Case report, Brain and Development 2012',
    title: 'One child with neuroblastoma-associated opsoclonus-myoclonus treated by oral dexamethasone pulses',
    where: 'Brain and Development 2012, 4 pages',
    year: 2012,
    url: 'https://daneshyari.com/en/article/3037382',
    read: 'abstract',
  },
} satisfies Record<string, Citation>;
