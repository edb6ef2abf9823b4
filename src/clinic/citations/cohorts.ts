import type { Citation } from './citation.ts';

/** Who gets the syndrome, how it begins and how it goes on. */
export const COHORTS = {
  Pranzatelli2017: {
    short: 'Pranzatelli 2017',
    title:
      'Demographic, clinical, and immunologic features of 389 children with opsoclonus-myoclonus syndrome: a cross-sectional study',
    where: 'Frontiers in Neurology 8:468',
    year: 2017,
    url: 'https://www.frontiersin.org/articles/10.3389/fneur.2017.00468/full',
    read: 'abstract',
  },
  Pranzatelli2018a: {
    short: 'Pranzatelli 2018 (tumour comparison)',
    title: 'Comparison of 356 children with and without a tumour; the exact title was not noted',
    where: 'Pediatric Blood and Cancer 65:e27097',
    year: 2018,
    read: 'abstract',
  },
  Rossor2022: {
    short: 'Rossor 2022',
    title: 'Diagnosis and management of opsoclonus-myoclonus-ataxia syndrome in children: an international perspective',
    where: 'Neurology Neuroimmunology and Neuroinflammation 9:e1153',
    year: 2022,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8906188',
    read: 'abstract',
  },
  Matthay2005: {
    short: 'Matthay 2005 (Genoa workshop 2004)',
    title:
      'Opsoclonus myoclonus syndrome in neuroblastoma: a report from a workshop on the dancing eyes syndrome at the advances in neuroblastoma meeting in Genoa, Italy, 2004',
    where: 'Cancer Letters 228:275–282',
    year: 2005,
    read: 'abstract',
  },
  Tate2005: {
    short: 'Tate 2005',
    title: 'Neuroepidemiologic trends in 105 US cases of pediatric opsoclonus-myoclonus syndrome',
    where: 'Journal of Pediatric Oncology Nursing 22:8–19',
    year: 2005,
    read: 'abstract',
  },
  JimenezLegido2020: {
    short: 'Jiménez Legido 2020',
    title: 'Síndrome opsoclonus mioclonus. Experiencia en los últimos 12 años en un hospital terciario',
    where: 'Anales de Pediatría 93:339–342',
    year: 2020,
    url: 'https://www.analesdepediatria.org/es-sindrome-opsoclonus-mioclonus-experiencia-ultimos-articulo-S1695403320300072',
    read: 'abstract',
  },
  CantarinExtremera2023: {
    short: 'Cantarín-Extremera 2023',
    title:
      'Síndrome opsoclono-mioclono: características clínicas, aspectos terapéuticos y factores pronósticos en una cohorte pediátrica española',
    where: 'Neurología 38:93–105',
    year: 2023,
    url: 'https://www.elsevier.es/es-revista-neurologia-295-articulo-sindrome-opsoclono-mioclono-caracteristicas-clinicas-aspectos-S0213485320301377',
    read: 'abstract',
  },
  Brunklaus2011: {
    short: 'Brunklaus 2011',
    title: 'Outcome and prognostic features in opsoclonus-myoclonus syndrome from infancy to adult life',
    where: 'Pediatrics 128:e388–e394',
    year: 2011,
    read: 'abstract',
  },
  Brunklaus2012: {
    short: 'Brunklaus 2012',
    title: 'Investigating neuroblastoma in childhood opsoclonus-myoclonus syndrome',
    where: 'Archives of Disease in Childhood 97:461–463',
    year: 2012,
    read: 'abstract',
  },
  Hasegawa2015: {
    short: 'Hasegawa 2015',
    title: 'A nationwide survey of opsoclonus-myoclonus syndrome in Japanese children',
    where: 'Brain and Development 37:656–660',
    year: 2015,
    read: 'abstract',
  },
  Mitchell2015: {
    short: 'Mitchell 2015',
    title: 'Effect of increased immunosuppression on developmental outcome of opsoclonus myoclonus syndrome (OMS)',
    where: 'Journal of Child Neurology 30:976–982',
    year: 2015,
    read: 'abstract',
  },
  Klein2007: {
    short: 'Klein 2007',
    title: 'Long-term outcome of ten children with opsoclonus-myoclonus syndrome',
    where: 'European Journal of Pediatrics 166:359–363',
    year: 2007,
    read: 'abstract',
  },
  Russo1997: {
    short: 'Russo 1997',
    title:
      'Long-term neurologic outcome in children with opsoclonus-myoclonus associated with neuroblastoma: a report from the Pediatric Oncology Group',
    where: 'Medical and Pediatric Oncology 28:284–288',
    year: 1997,
    read: 'abstract',
  },
  Koh1994: {
    short: 'Koh 1994',
    title: 'Long-term outcome in children with opsoclonus-myoclonus and ataxia and coincident neuroblastoma',
    where: 'Journal of Pediatrics 125:712–716',
    year: 1994,
    read: 'abstract',
  },
  Hammer1995: {
    short: 'Hammer 1995',
    title: 'Outcome of children with opsoclonus-myoclonus regardless of etiology',
    where: 'Pediatric Neurology 13:21–24',
    year: 1995,
    read: 'abstract',
  },
  Zhu2021: {
    short: 'Zhu 2021',
    title:
      'Clinical analysis of pediatric opsoclonus-myoclonus syndrome in one of the national children’s medical center in China',
    where: 'Frontiers in Neurology 12:744041',
    year: 2021,
    url: 'https://frontiersin.org/articles/10.3389/fneur.2021.744041/full',
    read: 'abstract',
  },
  Storz2019: {
    short: 'Storz 2019',
    title:
      'Diagnostic value of whole-body MRI in opsoclonus-myoclonus syndrome: a clinical case series (3 case reports)',
    where: 'BMC Medical Imaging 19',
    year: 2019,
    url: 'https://link.springer.com/10.1186/s12880-019-0372-y',
    read: 'abstract',
  },
  PragerPuntigam2013: {
    short: 'Prager-Puntigam 2013',
    title: 'Case series of tumours that were missed by the first tests; the exact title was not noted',
    where: 'publisher not noted',
    year: 2013,
    read: 'abstract',
  },
} satisfies Record<string, Citation>;
