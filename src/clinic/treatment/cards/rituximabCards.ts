import { text4 } from '../../text.ts';
import { read } from '../cited.ts';
import type { RegimenCard } from '../types.ts';
import { FEW_CHILDREN, RITUXIMAB_MONITORING } from './sharedStatements.ts';

/** Rituximab added to what went before, and mycophenolate. */
export const RITUXIMAB_CARDS: readonly RegimenCard[] = [
  {
    id: 'rituximab-add-on',
    drugIds: ['rituximab'],
    title: text4(
      'Rituximab added to ACTH or immunoglobulin',
      'Rituximab zu ACTH oder Immunglobulin',
      'Rituximab ajouté à l’ACTH ou aux immunoglobulines',
      'Rituximab añadido a ACTH o inmunoglobulina',
    ),
    strategy: 'add-on',
    population: text4(
      'Children on ACTH, immunoglobulin or both',
      'Kinder unter ACTH, Immunglobulin oder beidem',
      'Enfants sous ACTH, immunoglobulines ou les deux',
      'Niños con ACTH, inmunoglobulina o ambas',
    ),
    n: 16,
    schedule: read(
      'Pranzatelli2006',
      'As printed: 375 mg/m² in 4 weekly infusions beside ACTH, immunoglobulin or both; looked at again after 6 months.',
      'Wie gedruckt: 375 mg/m² in 4 wöchentlichen Infusionen neben ACTH, Immunglobulin oder beidem; Kontrolle nach 6 Monaten.',
      'Tel qu’imprimé : 375 mg/m² en 4 perfusions hebdomadaires, en plus de l’ACTH, des immunoglobulines ou des deux ; contrôle à 6 mois.',
      'Tal como está impreso: 375 mg/m² en 4 infusiones semanales junto a ACTH, inmunoglobulina o ambas; control a los 6 meses.',
    ),
    response: [
      read(
        'Pranzatelli2006',
        'Total score 44 % lower; lower in 81 % of the children, a whole category better in 44 %. Rage and waking at night went down; the ACTH dose was 51 % lower.',
        'Gesamtscore 44 % niedriger; niedriger bei 81 % der Kinder, um eine ganze Stufe besser bei 44 %. Wut und nächtliches Aufwachen gingen zurück; die ACTH-Dosis sank um 51 %.',
        'Score total abaissé de 44 % ; plus bas chez 81 % des enfants, une catégorie entière de mieux chez 44 %. Colères et réveils nocturnes ont diminué ; la dose d’ACTH a baissé de 51 %.',
        'Puntuación total un 44 % menor; más baja en el 81 % de los niños, una categoría entera mejor en el 44 %. Menos ataques de ira y despertares; la dosis de ACTH bajó un 51 %.',
      ),
      read(
        'Pranzatelli2006',
        '9 of 11 children on ACTH did not relapse.',
        '9 von 11 Kindern unter ACTH hatten keinen Rückfall.',
        '9 enfants sur 11 sous ACTH n’ont pas rechuté.',
        '9 de 11 niños con ACTH no recayeron.',
      ),
      read(
        'Hasegawa2015',
        'Elsewhere, Japan: complete remission in 2 of 2.',
        'Anderswo, Japan: vollständige Remission bei 2 von 2.',
        'Ailleurs, Japon : rémission complète chez 2 sur 2.',
        'En otro lugar, Japón: remisión completa en 2 de 2.',
      ),
    ],
    harms: [
      read(
        'Pranzatelli2006',
        'IgM in blood 69 % lower; B cells in spinal fluid 90 % lower.',
        'IgM im Blut 69 % niedriger; B-Zellen im Nervenwasser 90 % niedriger.',
        'IgM sanguines abaissées de 69 % ; cellules B du liquide céphalorachidien de 90 %.',
        'IgM en sangre un 69 % menor; células B en el líquido cefalorraquídeo un 90 % menores.',
      ),
    ],
    monitoring: [RITUXIMAB_MONITORING],
    cautions: [FEW_CHILDREN],
    sources: ['Pranzatelli2006', 'Hasegawa2015'],
    year: 2006,
  },
  {
    id: 'guangzhou',
    drugIds: ['immunoglobulin', 'methylprednisolone', 'rituximab'],
    title: text4(
      'Immunoglobulin and methylprednisolone, rituximab at relapse',
      'Immunglobulin und Methylprednisolon, Rituximab beim Rückfall',
      'Immunoglobulines et méthylprednisolone, rituximab à la rechute',
      'Inmunoglobulina y metilprednisolona, rituximab en la recaída',
    ),
    strategy: 'escalation',
    population: text4('Children, Guangzhou', 'Kinder, Guangzhou', 'Enfants, Guangzhou', 'Niños, Guangzhou'),
    n: 9,
    schedule: read(
      'Zhu2021',
      'Immunoglobulin with methylprednisolone; rituximab when a relapse came. The doses are not in the text that this project read.',
      'Immunglobulin mit Methylprednisolon; Rituximab bei einem Rückfall. Die Dosen stehen nicht in dem Text, den dieses Projekt gelesen hat.',
      'Immunoglobulines avec méthylprednisolone ; rituximab en cas de rechute. Les doses ne figurent pas dans le texte que ce projet a lu.',
      'Inmunoglobulina con metilprednisolona; rituximab si había recaída. Las dosis no figuran en el texto que leyó este proyecto.',
    ),
    response: [
      read(
        'Zhu2021',
        'Severity score from 11.0 to 3.0 on average. 4 of 9 relapsed (44.4 %); none after rituximab. All 9 kept some neurological or behavioural trouble.',
        'Schwere-Score im Mittel von 11,0 auf 3,0. 4 von 9 hatten einen Rückfall (44,4 %); nach Rituximab keiner mehr. Alle 9 behielten neurologische oder Verhaltensprobleme.',
        'Score de gravité de 11,0 à 3,0 en moyenne. 4 sur 9 ont rechuté (44,4 %) ; aucun après rituximab. Les 9 ont gardé des troubles neurologiques ou du comportement.',
        'Puntuación de gravedad de 11,0 a 3,0 de media. 4 de 9 recayeron (44,4 %); ninguno tras rituximab. Los 9 conservaron algún problema neurológico o de conducta.',
      ),
    ],
    harms: [],
    monitoring: [RITUXIMAB_MONITORING],
    cautions: [FEW_CHILDREN],
    sources: ['Zhu2021'],
    year: 2021,
  },
  {
    id: 'mycophenolate',
    drugIds: ['mycophenolate'],
    title: text4(
      'Mycophenolate for children who kept relapsing',
      'Mycophenolat bei wiederholten Rückfällen',
      'Mycophénolate en cas de rechutes répétées',
      'Micofenolato en recaídas repetidas',
    ),
    strategy: 'add-on',
    population: text4(
      'Children with a chronic relapsing course',
      'Kinder mit chronisch wiederkehrendem Verlauf',
      'Enfants à l’évolution chronique et récidivante',
      'Niños con curso crónico recurrente',
    ),
    n: 15,
    schedule: read(
      'Pranzatelli2009',
      'Mycophenolate mofetil beside ACTH. The dose is not in the text that this project read.',
      'Mycophenolat-Mofetil neben ACTH. Die Dosis steht nicht in dem Text, den dieses Projekt gelesen hat.',
      'Mycophénolate mofétil en plus de l’ACTH. La dose ne figure pas dans le texte que ce projet a lu.',
      'Micofenolato de mofetilo junto a ACTH. La dosis no figura en el texto que leyó este proyecto.',
    ),
    response: [
      read(
        'Pranzatelli2009',
        'It did not prevent relapse: 73 % relapsed. The ACTH dose went down by 64 % over a year and a half.',
        'Es verhinderte Rückfälle nicht: 73 % hatten einen. Die ACTH-Dosis sank in anderthalb Jahren um 64 %.',
        'Il n’a pas empêché les rechutes : 73 % ont rechuté. La dose d’ACTH a baissé de 64 % en un an et demi.',
        'No evitó las recaídas: el 73 % recayó. La dosis de ACTH bajó un 64 % en año y medio.',
      ),
      read(
        'Pranzatelli2009',
        'Activated T cells in spinal fluid 40 % lower; B cells rose unless rituximab had gone before.',
        'Aktivierte T-Zellen im Nervenwasser 40 % niedriger; B-Zellen stiegen, wenn nicht vorher Rituximab gegeben war.',
        'Cellules T activées du liquide céphalorachidien abaissées de 40 % ; les cellules B augmentaient sans rituximab préalable.',
        'Células T activadas en el líquido cefalorraquídeo un 40 % menores; las células B subían sin rituximab previo.',
      ),
    ],
    harms: [],
    monitoring: [],
    cautions: [FEW_CHILDREN],
    sources: ['Pranzatelli2009'],
    year: 2009,
  },
];
