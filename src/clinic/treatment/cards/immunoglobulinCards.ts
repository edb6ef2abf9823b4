import { text4 } from '../../text.ts';
import { read, unverified } from '../cited.ts';
import type { RegimenCard } from '../types.ts';
import { FEW_CHILDREN, STEROID_MONITORING } from './sharedStatements.ts';

/** Immunoglobulin, from the only randomised trial; and plasma exchange. */
export const IMMUNOGLOBULIN_CARDS: readonly RegimenCard[] = [
  {
    id: 'anbl00p3',
    drugIds: ['immunoglobulin', 'prednisone', 'cyclophosphamide'],
    title: text4(
      'ANBL00P3: immunoglobulin added, the only randomised trial',
      'ANBL00P3: Immunglobulin dazu, die einzige randomisierte Studie',
      'ANBL00P3 : immunoglobulines ajoutées, seul essai randomisé',
      'ANBL00P3: inmunoglobulina añadida, el único ensayo aleatorizado',
    ),
    strategy: 'add-on',
    population: text4(
      'Children under 8 years with neuroblastoma or ganglioneuroblastoma, 2004 to 2013; 26 with and 27 without immunoglobulin',
      'Kinder unter 8 Jahren mit Neuroblastom oder Ganglioneuroblastom, 2004 bis 2013; 26 mit und 27 ohne Immunglobulin',
      'Enfants de moins de 8 ans avec neuroblastome ou ganglioneuroblastome, 2004 à 2013 ; 26 avec et 27 sans immunoglobulines',
      'Niños menores de 8 años con neuroblastoma o ganglioneuroblastoma, 2004 a 2013; 26 con y 27 sin inmunoglobulina',
    ),
    n: 53,
    schedule: read(
      'DeAlarcon2018',
      'All: prednisone and chemotherapy by tumour risk (low risk: cyclophosphamide). As printed for immunoglobulin, in 12 cycles of 28 days: 1 g/kg on days 0 and 1 of cycle 1, then on day 0 of cycles 2 to 6, 8, 10 and 12.',
      'Alle: Prednison und Chemotherapie nach Tumorrisiko (niedriges Risiko: Cyclophosphamid). Immunglobulin wie gedruckt, in 12 Zyklen von 28 Tagen: 1 g/kg an Tag 0 und 1 von Zyklus 1, dann an Tag 0 der Zyklen 2 bis 6, 8, 10 und 12.',
      'Tous : prednisone et chimiothérapie selon le risque tumoral (bas risque : cyclophosphamide). Immunoglobulines, tel qu’imprimé, en 12 cycles de 28 jours : 1 g/kg aux jours 0 et 1 du cycle 1, puis au jour 0 des cycles 2 à 6, 8, 10 et 12.',
      'Todos: prednisona y quimioterapia según el riesgo del tumor (riesgo bajo: ciclofosfamida). Inmunoglobulina, tal como está impreso, en 12 ciclos de 28 días: 1 g/kg los días 0 y 1 del ciclo 1, después el día 0 de los ciclos 2 a 6, 8, 10 y 12.',
    ),
    response: [
      read(
        'DeAlarcon2018',
        'Response in 21 of 26 with immunoglobulin (80.8 %) and 11 of 27 without (40.7 %); odds ratio 6.1 (95 % interval 1.5 to 25.9), p = 0.0029. Best score against the start, looked at after 2, 6 and 12 months.',
        'Ansprechen bei 21 von 26 mit Immunglobulin (80,8 %) und 11 von 27 ohne (40,7 %); Odds Ratio 6,1 (95-%-Intervall 1,5 bis 25,9), p = 0,0029. Bester Score gegenüber dem Beginn, nach 2, 6 und 12 Monaten.',
        'Réponse chez 21 sur 26 avec immunoglobulines (80,8 %) et 11 sur 27 sans (40,7 %) ; odds ratio 6,1 (intervalle à 95 % 1,5 à 25,9), p = 0,0029. Meilleur score par rapport au départ, à 2, 6 et 12 mois.',
        'Respuesta en 21 de 26 con inmunoglobulina (80,8 %) y 11 de 27 sin ella (40,7 %); odds ratio 6,1 (intervalo del 95 % 1,5 a 25,9), p = 0,0029. Mejor puntuación frente al inicio, a los 2, 6 y 12 meses.',
      ),
      read(
        'DeAlarcon2018',
        'Three years later: alive 98.0 % (94.1 to 100), without tumour event 94.1 % (87.3 to 100). Median follow-up of those whose signs did not progress: 6.1 years.',
        'Nach drei Jahren: am Leben 98,0 % (94,1 bis 100), ohne Tumorereignis 94,1 % (87,3 bis 100). Nachbeobachtung derer, deren Zeichen nicht fortschritten, im Median 6,1 Jahre.',
        'À trois ans : en vie 98,0 % (94,1 à 100), sans événement tumoral 94,1 % (87,3 à 100). Suivi médian de ceux dont les signes n’ont pas progressé : 6,1 ans.',
        'A los tres años: vivos 98,0 % (94,1 a 100), sin evento tumoral 94,1 % (87,3 a 100). Mediana de seguimiento de aquellos cuyos signos no progresaron: 6,1 años.',
      ),
      read(
        'Hasegawa2015',
        'Elsewhere, Japan: complete remission under immunoglobulin in 35.3 % of 17.',
        'Anderswo, Japan: vollständige Remission unter Immunglobulin bei 35,3 % von 17.',
        'Ailleurs, Japon : rémission complète sous immunoglobulines chez 35,3 % de 17.',
        'En otro lugar, Japón: remisión completa con inmunoglobulina en el 35,3 % de 17.',
      ),
    ],
    harms: [
      read(
        'DeAlarcon2018',
        'Well tolerated; one death from treatment, in a child at high risk after a bone-marrow transplant.',
        'Gut vertragen; ein Tod durch die Behandlung, bei einem Kind mit hohem Risiko nach Knochenmarktransplantation.',
        'Bien toléré ; un décès lié au traitement, chez un enfant à haut risque après greffe de moelle.',
        'Bien tolerado; una muerte por el tratamiento, en un niño de alto riesgo tras trasplante de médula.',
      ),
    ],
    monitoring: [
      unverified(
        '',
        'Commonly followed with immunoglobulin: vital signs during the infusion, haemoglobin, IgG, kidney values. It disturbs blood tests for antibodies and the timing of live vaccines. Your clinic decides.',
        'Bei Immunglobulin üblich: Kreislauf während der Infusion, Hämoglobin, IgG, Nierenwerte. Es stört Antikörpertests und den Zeitpunkt von Lebendimpfungen. Ihre Klinik entscheidet.',
        'Suivi habituel sous immunoglobulines : constantes pendant la perfusion, hémoglobine, IgG, fonction rénale. Elles perturbent les sérologies et le calendrier des vaccins vivants. Votre équipe décide.',
        'Con inmunoglobulina suele vigilarse: constantes durante la infusión, hemoglobina, IgG, función renal. Altera las serologías y el momento de las vacunas vivas. Decide su equipo.',
      ),
      STEROID_MONITORING,
    ],
    cautions: [
      unverified(
        '',
        'Immunoglobulin from many donors is given here to calm the immune system, not to strengthen it.',
        'Immunglobulin vieler Spender soll hier das Immunsystem beruhigen, nicht stärken.',
        'Les immunoglobulines de nombreux donneurs servent ici à calmer le système immunitaire, non à le renforcer.',
        'La inmunoglobulina de muchos donantes se da aquí para calmar el sistema inmunitario, no para reforzarlo.',
      ),
      read(
        'DeAlarcon2018',
        'Open label: everybody knew who had what. All children had a tumour, and all had prednisone and chemotherapy as well. The trial looked at signs, within a year; it does not show later learning.',
        'Offen: Alle wussten, wer was erhielt. Alle Kinder hatten einen Tumor, und alle erhielten auch Prednison und Chemotherapie. Die Studie maß die Zeichen, innerhalb eines Jahres; über das spätere Lernen sagt sie nichts.',
        'En ouvert : chacun savait qui recevait quoi. Tous les enfants avaient une tumeur et tous recevaient aussi prednisone et chimiothérapie. L’essai a mesuré les signes, sur un an ; il ne dit rien des apprentissages ultérieurs.',
        'Abierto: todos sabían quién recibía qué. Todos los niños tenían un tumor y todos recibían además prednisona y quimioterapia. El ensayo midió los signos, durante un año; no dice nada del aprendizaje posterior.',
      ),
    ],
    sources: ['DeAlarcon2018', 'Hasegawa2015'],
    year: 2018,
  },
  {
    id: 'plasma-exchange',
    drugIds: ['rituximab', 'immunoglobulin'],
    title: text4(
      'Plasma exchange with rituximab',
      'Plasmaaustausch mit Rituximab',
      'Échanges plasmatiques avec rituximab',
      'Recambio plasmático con rituximab',
    ),
    strategy: 'add-on',
    population: text4(
      'One child whom nothing had helped for 4 years',
      'Ein Kind, dem 4 Jahre lang nichts geholfen hatte',
      'Un enfant chez qui rien n’avait aidé pendant 4 ans',
      'Un niño a quien nada había ayudado en 4 años',
    ),
    n: 1,
    schedule: read(
      'PlasmaExchange2018',
      'Plasma exchange with rituximab and immunoglobulin; at the relapse, plasma exchange with rituximab and prednisolone. The schedule is not in the text that this project read.',
      'Plasmaaustausch mit Rituximab und Immunglobulin; beim Rückfall Plasmaaustausch mit Rituximab und Prednisolon. Der Plan steht nicht in dem Text, den dieses Projekt gelesen hat.',
      'Échanges plasmatiques avec rituximab et immunoglobulines ; à la rechute, avec rituximab et prednisolone. Le schéma ne figure pas dans le texte que ce projet a lu.',
      'Recambio plasmático con rituximab e inmunoglobulina; en la recaída, con rituximab y prednisolona. La pauta no figura en el texto que leyó este proyecto.',
    ),
    response: [
      read(
        'PlasmaExchange2018',
        'Complete remission, a relapse after 3 years without symptoms, and a response again.',
        'Vollständige Remission, ein Rückfall nach 3 Jahren ohne Symptome, und erneutes Ansprechen.',
        'Rémission complète, une rechute après 3 ans sans symptômes, puis de nouveau une réponse.',
        'Remisión completa, una recaída tras 3 años sin síntomas y de nuevo respuesta.',
      ),
    ],
    harms: [],
    monitoring: [],
    cautions: [FEW_CHILDREN],
    sources: ['PlasmaExchange2018'],
    year: 2018,
  },
];
