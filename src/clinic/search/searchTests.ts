import { text4 } from '../text.ts';
import { read, unverified } from '../treatment/cited.ts';
import type { SearchTest } from './types.ts';

/** Tests that image the body; any one of them answers for the others. */
export const BODY_IMAGING: readonly string[] = ['mri-body', 'ct-body', 'mri-whole-body'];

const MOST_ACCURATE = read(
  'Brunklaus2012',
  'In a British series of children, MRI and CT found tumours more reliably than MIBG scans and urine tests.',
  'In einer britischen Serie von Kindern fanden MRT und CT Tumoren verlässlicher als MIBG-Szintigrafie und Urintests.',
  'Dans une série britannique d’enfants, l’IRM et le scanner trouvaient les tumeurs plus sûrement que la scintigraphie MIBG et l’urine.',
  'En una serie británica de niños, la RM y la TC hallaban tumores con más fiabilidad que la gammagrafía MIBG y la orina.',
);

const NORMAL_URINE = read(
  'Brunklaus2012 PragerPuntigam2013',
  'Often normal although there is a tumour: a normal value does not rule one out.',
  'Oft normal, obwohl ein Tumor da ist: Ein normaler Wert schließt keinen aus.',
  'Souvent normal malgré une tumeur : une valeur normale n’en exclut pas une.',
  'A menudo normal aunque haya tumor: un valor normal no lo descarta.',
);

const ADULT_ORDER = unverified(
  '',
  'Part of the search in adults as it is commonly done; no source was read for its place. Your clinic decides.',
  'Teil der Suche bei Erwachsenen, wie sie üblich ist; zu ihrem Platz wurde keine Quelle gelesen. Ihre Klinik entscheidet.',
  'Fait partie de la recherche habituelle chez l’adulte ; aucune source lue sur sa place. Votre équipe décide.',
  'Parte de la búsqueda habitual en adultos; no se leyó fuente sobre su lugar. Decide su equipo.',
);

const ADULT_TUMOURS = read(
  'Armangue2016',
  'Of 114 adults 45 had cancer behind it: 19 lung, 10 breast, 8 ovarian teratoma, 5 others; 3 had telling antibodies only.',
  'Von 114 Erwachsenen hatten 45 Krebs als Ursache: 19 Lunge, 10 Brust, 8 Ovarialteratom, 5 andere; 3 nur hinweisende Antikörper.',
  'Sur 114 adultes, 45 avaient un cancer en cause : 19 poumon, 10 sein, 8 tératome ovarien, 5 autres ; 3 seulement des anticorps évocateurs.',
  'De 114 adultos, 45 tenían un cáncer detrás: 19 pulmón, 10 mama, 8 teratoma ovárico, 5 otros; 3 solo anticuerpos indicativos.',
);

/** Tests that look for a tumour, in the order of the search. Ids of urine and blood tests are those of the results. */
export const SEARCH_TESTS: readonly SearchTest[] = [
  {
    id: 'mri-body',
    name: text4(
      'MRI of neck, chest, abdomen and pelvis',
      'MRT von Hals, Brust, Bauch und Becken',
      'IRM du cou, du thorax, de l’abdomen et du bassin',
      'RM de cuello, tórax, abdomen y pelvis',
    ),
    forWhom: 'child',
    order: 1,
    kind: 'imaging',
    known: [
      MOST_ACCURATE,
      read(
        'Pranzatelli2017 Pranzatelli2018a',
        'About half of the children have a neuroblastic tumour; with and without one they look alike.',
        'Etwa die Hälfte der Kinder hat einen neuroblastischen Tumor; mit und ohne sehen sie gleich aus.',
        'Environ la moitié des enfants ont une tumeur neuroblastique ; avec ou sans, le tableau est le même.',
        'Cerca de la mitad de los niños tiene un tumor neuroblástico; con o sin él, el cuadro es igual.',
      ),
    ],
  },
  {
    id: 'ct-body',
    name: text4(
      'CT of chest, abdomen and pelvis',
      'CT von Brust, Bauch und Becken',
      'Scanner du thorax, de l’abdomen et du bassin',
      'TC de tórax, abdomen y pelvis',
    ),
    forWhom: 'both',
    order: 1,
    kind: 'imaging',
    known: [MOST_ACCURATE, ADULT_TUMOURS],
  },
  {
    id: 'mri-whole-body',
    name: text4('Whole-body MRI', 'Ganzkörper-MRT', 'IRM du corps entier', 'RM de cuerpo entero'),
    forWhom: 'child',
    order: 1,
    kind: 'imaging',
    known: [
      read(
        'Storz2019',
        'It found the tumour in 3 children whose scintigraphy was unclear, in one of them 11 years after onset.',
        'Sie fand den Tumor bei 3 Kindern mit unklarer Szintigrafie, bei einem 11 Jahre nach Beginn.',
        'Elle a trouvé la tumeur chez 3 enfants à scintigraphie douteuse, dont un 11 ans après le début.',
        'Halló el tumor en 3 niños con gammagrafía dudosa, en uno de ellos 11 años después del inicio.',
      ),
    ],
  },
  {
    id: 'hva',
    name: text4('HVA in urine', 'HVA im Urin', 'HVA urinaire', 'HVA en orina'),
    forWhom: 'child',
    order: 2,
    kind: 'urine',
    known: [NORMAL_URINE],
  },
  {
    id: 'vma',
    name: text4('VMA in urine', 'VMA im Urin', 'VMA urinaire', 'VMA en orina'),
    forWhom: 'child',
    order: 2,
    kind: 'urine',
    known: [NORMAL_URINE],
  },
  {
    id: 'ultrasound',
    name: text4('Ultrasound of abdomen', 'Ultraschall des Bauchs', 'Échographie de l’abdomen', 'Ecografía de abdomen'),
    forWhom: 'child',
    order: 2,
    kind: 'imaging',
    known: [
      read(
        'PragerPuntigam2013',
        'A first look that misses small tumours beside the spine: one of 2 × 0.5 cm was seen on MRI when ultrasound, X-ray, urine and NSE were normal.',
        'Ein erster Blick, der kleine Tumoren neben der Wirbelsäule übersieht: Einer von 2 × 0,5 cm war im MRT zu sehen, als Ultraschall, Röntgen, Urin und NSE normal waren.',
        'Un premier regard qui manque les petites tumeurs près de la colonne : une de 2 × 0,5 cm vue en IRM, alors qu’échographie, radio, urine et NSE étaient normales.',
        'Una primera mirada que pasa por alto tumores pequeños junto a la columna: uno de 2 × 0,5 cm se vio en RM con ecografía, radiografía, orina y NSE normales.',
      ),
    ],
  },
  {
    id: 'mibg',
    name: text4('MIBG scan', 'MIBG-Szintigrafie', 'Scintigraphie MIBG', 'Gammagrafía MIBG'),
    forWhom: 'child',
    order: 3,
    kind: 'imaging',
    known: [
      read(
        'Brunklaus2012 Storz2019',
        'It adds to MRI or CT and does not replace them: it can be normal where MRI shows a tumour, and the other way round.',
        'Sie ergänzt MRT oder CT und ersetzt sie nicht: Sie kann normal sein, wo das MRT einen Tumor zeigt, und umgekehrt.',
        'Elle complète l’IRM ou le scanner sans les remplacer : elle peut être normale quand l’IRM montre une tumeur, et inversement.',
        'Completa la RM o la TC y no las sustituye: puede ser normal cuando la RM muestra un tumor, y al revés.',
      ),
    ],
  },
  {
    id: 'pet',
    name: text4('PET scan', 'PET', 'TEP', 'PET'),
    forWhom: 'both',
    order: 3,
    kind: 'imaging',
    known: [
      unverified(
        '',
        'Said to be used when the others show nothing; no source was read. Your clinic decides.',
        'Soll gebraucht werden, wenn die anderen nichts zeigen; keine Quelle gelesen. Ihre Klinik entscheidet.',
        'Serait utilisée quand les autres ne montrent rien ; aucune source lue. Votre équipe décide.',
        'Se usaría cuando las otras no muestran nada; no se leyó fuente. Decide su equipo.',
      ),
    ],
  },
  {
    id: 'nse',
    name: text4('NSE in blood', 'NSE im Blut', 'NSE sanguine', 'NSE en sangre'),
    forWhom: 'child',
    order: 3,
    kind: 'blood',
    known: [
      read(
        'PragerPuntigam2013',
        'It can be normal although there is a tumour.',
        'Sie kann normal sein, obwohl ein Tumor da ist.',
        'Elle peut être normale malgré une tumeur.',
        'Puede ser normal aunque haya un tumor.',
      ),
    ],
  },
  {
    id: 'breast-imaging',
    name: text4(
      'Mammography or breast MRI',
      'Mammografie oder Brust-MRT',
      'Mammographie ou IRM mammaire',
      'Mamografía o RM de mama',
    ),
    forWhom: 'adult',
    order: 4,
    kind: 'imaging',
    known: [ADULT_ORDER],
  },
  {
    id: 'pelvis-imaging',
    name: text4(
      'Ultrasound or MRI of the ovaries',
      'Ultraschall oder MRT der Eierstöcke',
      'Échographie ou IRM des ovaires',
      'Ecografía o RM de ovarios',
    ),
    forWhom: 'adult',
    order: 4,
    kind: 'imaging',
    known: [ADULT_ORDER],
  },
  {
    id: 'testis-ultrasound',
    name: text4(
      'Ultrasound of the testes',
      'Ultraschall der Hoden',
      'Échographie des testicules',
      'Ecografía de testículos',
    ),
    forWhom: 'adult',
    order: 4,
    kind: 'imaging',
    known: [ADULT_ORDER],
  },
  {
    id: 'antibodies',
    name: text4(
      'Antibodies in blood and spinal fluid',
      'Antikörper in Blut und Nervenwasser',
      'Anticorps du sang et du liquide céphalorachidien',
      'Anticuerpos en sangre y líquido cefalorraquídeo',
    ),
    forWhom: 'adult',
    order: 4,
    kind: 'blood',
    known: [
      read(
        'Armangue2016',
        'Antibodies that point to cancer stood in 13 of 114 adults, mostly anti-Ri, which 7 of 10 with breast cancer had.',
        'Antikörper, die auf Krebs weisen, fanden sich bei 13 von 114 Erwachsenen, meist Anti-Ri, das 7 von 10 mit Brustkrebs hatten.',
        'Des anticorps évoquant un cancer chez 13 adultes sur 114, surtout anti-Ri, présent chez 7 sur 10 avec cancer du sein.',
        'Anticuerpos que apuntan a cáncer en 13 de 114 adultos, sobre todo anti-Ri, presente en 7 de 10 con cáncer de mama.',
      ),
    ],
  },
];

/** A test of the search by its id; undefined where it is not in the list. */
export function searchTest(id: string): SearchTest | undefined {
  return SEARCH_TESTS.find((test) => test.id === id);
}
