import { text4 } from '../../text.ts';
import { read, unverified } from '../cited.ts';
import type { RegimenCard } from '../types.ts';

const ADULT_TUMOUR = read(
  'Bataller2001',
  'In adults with cancer treating the tumour matters: all 5 of 14 who died had an untreated tumour.',
  'Bei Erwachsenen mit Krebs zählt die Behandlung des Tumors: Alle 5 Verstorbenen (von 14) hatten einen unbehandelten Tumor.',
  'Chez l’adulte avec cancer, traiter la tumeur compte : les 5 décédés (sur 14) avaient une tumeur non traitée.',
  'En adultos con cáncer tratar el tumor importa: los 5 fallecidos (de 14) tenían un tumor sin tratar.',
);

/** Surgery, adults, and sleep and rage. */
export const OTHER_CARDS: readonly RegimenCard[] = [
  {
    id: 'tumour-resection',
    drugIds: [],
    title: text4('Taking the tumour out', 'Den Tumor entfernen', 'Enlever la tumeur', 'Extirpar el tumor'),
    strategy: 'tumour',
    population: text4(
      'Children in whom a tumour was found',
      'Kinder, bei denen ein Tumor gefunden wurde',
      'Enfants chez qui une tumeur a été trouvée',
      'Niños en quienes se halló un tumor',
    ),
    schedule: read(
      'Pranzatelli2017 DeAlarcon2018',
      'The tumour is taken out for its own sake; chemotherapy as the tumour’s risk asks for it, or to hold down the immune system.',
      'Der Tumor wird um seiner selbst willen entfernt; Chemotherapie, wenn das Tumorrisiko sie verlangt oder um das Immunsystem zu dämpfen.',
      'La tumeur est retirée pour elle-même ; chimiothérapie si le risque tumoral l’exige ou pour freiner le système immunitaire.',
      'El tumor se extirpa por sí mismo; quimioterapia si el riesgo tumoral lo exige o para frenar el sistema inmunitario.',
    ),
    response: [
      read(
        'Pranzatelli2017',
        'For the signs, surgery alone was not enough in 58 % of those with a tumour in the largest group (389 children).',
        'Für die Zeichen genügte in der größten Gruppe (389 Kinder) die Operation allein bei 58 % derer mit Tumor nicht.',
        'Pour les signes, dans le plus grand groupe (389 enfants), la chirurgie seule n’a pas suffi chez 58 % de ceux qui avaient une tumeur.',
        'Para los signos, en el grupo más grande (389 niños), la cirugía sola no bastó en el 58 % de los que tenían un tumor.',
      ),
      read(
        'Klein2007 Hammer1995',
        'Two small series (10 and 11 children) saw no effect of surgery on the signs.',
        'Zwei kleine Serien (10 und 11 Kinder) sahen keine Wirkung der Operation auf die Zeichen.',
        'Deux petites séries (10 et 11 enfants) n’ont vu aucun effet de la chirurgie sur les signes.',
        'Dos series pequeñas (10 y 11 niños) no vieron efecto de la cirugía sobre los signos.',
      ),
      read(
        'Russo1997',
        'Of 29 children with neuroblastoma, 6 had no other treatment of the signs; in 62 % of the 29 the signs went away in time, over days to 3 years; 69 % kept lasting deficits.',
        'Von 29 Kindern mit Neuroblastom hatten 6 keine andere Behandlung der Zeichen; bei 62 % der 29 verschwanden sie mit der Zeit, in Tagen bis 3 Jahren; 69 % behielten bleibende Ausfälle.',
        'Sur 29 enfants avec neuroblastome, 6 n’ont eu aucun autre traitement des signes ; chez 62 % des 29 ils ont disparu avec le temps, en quelques jours à 3 ans ; 69 % ont gardé des séquelles.',
        'De 29 niños con neuroblastoma, 6 no recibieron otro tratamiento de los signos; en el 62 % de los 29 desaparecieron con el tiempo, en días a 3 años; el 69 % conservó déficits.',
      ),
    ],
    harms: [],
    monitoring: [],
    cautions: [ADULT_TUMOUR],
    sources: ['Pranzatelli2017', 'Klein2007', 'Hammer1995', 'Russo1997', 'Bataller2001', 'DeAlarcon2018'],
  },
  {
    id: 'adults',
    drugIds: ['immunoglobulin', 'methylprednisolone', 'clonazepam'],
    title: text4('Adults', 'Erwachsene', 'Adultes', 'Adultos'),
    strategy: 'single',
    population: text4(
      'Adults, with and without cancer, from three series',
      'Erwachsene mit und ohne Krebs, aus drei Serien',
      'Adultes avec et sans cancer, de trois séries',
      'Adultos con y sin cáncer, de tres series',
    ),
    schedule: read(
      'Bataller2001 Klaas2012',
      'Immunoglobulin or steroids. In one hospital the median treatment was 6 weeks; 16 of 19 had immune and symptomatic treatment, 2 immune treatment only, 1 clonazepam only.',
      'Immunglobulin oder Steroide. In einem Krankenhaus dauerte die Behandlung im Median 6 Wochen; 16 von 19 erhielten Immun- und symptomatische Therapie, 2 nur Immuntherapie, 1 nur Clonazepam.',
      'Immunoglobulines ou corticoïdes. Dans un hôpital, traitement de 6 semaines en médiane ; 16 sur 19 ont eu un traitement immunitaire et symptomatique, 2 immunitaire seul, 1 clonazépam seul.',
      'Inmunoglobulina o corticoides. En un hospital el tratamiento duró 6 semanas de mediana; 16 de 19 recibieron tratamiento inmunitario y sintomático, 2 solo inmunitario, 1 solo clonazepam.',
    ),
    response: [
      read(
        'Armangue2016',
        'Of 69 without cancer 84 % did well (modified Rankin scale up to 2) and 7 % relapsed; of 45 with cancer 39 % did well and 24 % relapsed.',
        'Von 69 ohne Krebs ging es 84 % gut (modifizierte Rankin-Skala bis 2), 7 % hatten einen Rückfall; von 45 mit Krebs 39 % und 24 %.',
        'Sur 69 sans cancer, 84 % allaient bien (échelle de Rankin modifiée jusqu’à 2) et 7 % ont rechuté ; sur 45 avec cancer, 39 % et 24 %.',
        'De 69 sin cáncer, el 84 % evolucionó bien (escala de Rankin modificada hasta 2) y el 7 % recayó; de 45 con cáncer, el 39 % y el 24 %.',
      ),
      read(
        'Klaas2012',
        'Of 19 followed for a median of 43 months, 13 in remission, 3 improved, 3 died.',
        'Von 19 im Median 43 Monate Nachbeobachteten 13 in Remission, 3 gebessert, 3 verstorben.',
        'Sur 19 suivis 43 mois en médiane, 13 en rémission, 3 améliorés, 3 décédés.',
        'De 19 seguidos 43 meses de mediana, 13 en remisión, 3 mejorados, 3 fallecidos.',
      ),
      read(
        'Bataller2001',
        'Immunoglobulin or steroids seemed to speed recovery where there was no cancer.',
        'Immunglobulin oder Steroide schienen die Erholung ohne Krebs zu beschleunigen.',
        'Immunoglobulines ou corticoïdes semblaient accélérer la récupération en l’absence de cancer.',
        'La inmunoglobulina o los corticoides parecían acelerar la recuperación cuando no había cáncer.',
      ),
    ],
    harms: [],
    monitoring: [],
    cautions: [
      ADULT_TUMOUR,
      unverified(
        '',
        'Rituximab, cyclophosphamide and plasma exchange are said to be used in severe illness of adults; no source was read.',
        'Rituximab, Cyclophosphamid und Plasmaaustausch sollen bei schwer kranken Erwachsenen gebraucht werden; keine Quelle gelesen.',
        'Rituximab, cyclophosphamide et échanges plasmatiques seraient utilisés dans les formes sévères de l’adulte ; aucune source lue.',
        'Rituximab, ciclofosfamida y recambio plasmático se usarían en adultos graves; no se leyó ninguna fuente.',
      ),
    ],
    sources: ['Bataller2001', 'Klaas2012', 'Armangue2016'],
  },
  {
    id: 'trazodone',
    drugIds: ['trazodone'],
    title: text4(
      'Trazodone for sleep and rage',
      'Trazodon bei Schlafstörung und Wutanfällen',
      'Trazodone pour le sommeil et les colères',
      'Trazodona para el sueño y la ira',
    ),
    strategy: 'symptomatic',
    population: text4(
      'Children with bad sleep or rage, toddlers among them',
      'Kinder mit schlechtem Schlaf oder Wutanfällen, auch Kleinkinder',
      'Enfants ayant un mauvais sommeil ou des crises de colère, dont des tout-petits',
      'Niños con mal sueño o ataques de ira, también muy pequeños',
    ),
    n: 19,
    schedule: read(
      'Pranzatelli2005',
      'As printed: 3.0 ± 0.4 mg/kg per day.',
      'Wie gedruckt: 3,0 ± 0,4 mg/kg am Tag.',
      'Tel qu’imprimé : 3,0 ± 0,4 mg/kg par jour.',
      'Tal como está impreso: 3,0 ± 0,4 mg/kg al día.',
    ),
    response: [
      read(
        'Pranzatelli2005',
        'Sleep and behaviour better in 95 %: sleep 72 % longer, 76 % fewer wakings, 33 % fewer rage attacks.',
        'Schlaf und Verhalten bei 95 % besser: 72 % mehr Schlaf, 76 % weniger Aufwachen, 33 % weniger Wutanfälle.',
        'Sommeil et comportement améliorés chez 95 % : 72 % de sommeil en plus, 76 % de réveils et 33 % de crises de colère en moins.',
        'Sueño y conducta mejores en el 95 %: un 72 % más de sueño, un 76 % menos despertares, un 33 % menos ataques de ira.',
      ),
    ],
    harms: [read('Pranzatelli2005', 'Well tolerated.', 'Gut vertragen.', 'Bien toléré.', 'Bien tolerado.')],
    monitoring: [],
    cautions: [
      read(
        'Pranzatelli2005',
        '84 % of the children who needed it were on steroids or ACTH, 37 % of those who slept well.',
        '84 % der Kinder, die es brauchten, erhielten Steroide oder ACTH, gegenüber 37 % der gut schlafenden.',
        '84 % des enfants qui en avaient besoin étaient sous corticoïdes ou ACTH, contre 37 % des bons dormeurs.',
        'El 84 % de los niños que lo necesitaron tomaba corticoides o ACTH, frente al 37 % de los que dormían bien.',
      ),
    ],
    sources: ['Pranzatelli2005'],
    year: 2005,
  },
];
