import { text4 } from '../../clinic/plain.ts';
import {
  CYCLE_DAYS,
  cyclophosphamideCycles,
  everyDay,
  makeProtocol,
  NO_REINDUCTION,
  prednisoloneTaper,
  reinductionBy,
  repeated,
} from './doseShapes.ts';
import type { PublishedProtocol } from './publishedProtocol.ts';

const BACKBONE = [...prednisoloneTaper(), cyclophosphamideCycles(6)];
/** Days 0 and 1 of the first cycle, day 0 of cycles 2 to 6, 8, 10 and 12. */
const TWELVE_CYCLES = [
  everyDay('immunoglobulin', 0, 1, 1),
  repeated('immunoglobulin', CYCLE_DAYS, CYCLE_DAYS, 5, 1),
  repeated('immunoglobulin', 7 * CYCLE_DAYS, 2 * CYCLE_DAYS, 3, 1),
];
const BACKBONE_ASSUMED = text4(
  'The prednisone taper (as in the prednisolone taper of 40 weeks), cyclophosphamide 750 mg/m² for everybody, removal of the tumour on day 14, and the same taper at a relapse.',
  'Das Ausschleichen von Prednison (wie beim Ausschleichen über 40 Wochen), Cyclophosphamid 750 mg/m² für alle, die Entfernung des Tumors am Tag 14 und dasselbe Ausschleichen bei einem Rückfall.',
  'La décroissance de prednisone (comme dans celle de 40 semaines), cyclophosphamide 750 mg/m² pour tous, ablation de la tumeur au jour 14 et la même décroissance en cas de rechute.',
  'El descenso de prednisona (como en el de 40 semanas), ciclofosfamida 750 mg/m² para todos, extirpación del tumor el día 14 y el mismo descenso en una recaída.',
);

/** The two arms of the only randomised trial, and surgery alone. */
export const TRIAL_PROTOCOLS: readonly PublishedProtocol[] = [
  {
    protocol: makeProtocol('anbl00p3-prednisone', BACKBONE, reinductionBy(prednisoloneTaper())),
    name: text4(
      'ANBL00P3 without immunoglobulin: prednisone and cyclophosphamide',
      'ANBL00P3 ohne Immunglobulin: Prednison und Cyclophosphamid',
      'ANBL00P3 sans immunoglobulines : prednisone et cyclophosphamide',
      'ANBL00P3 sin inmunoglobulina: prednisona y ciclofosfamida',
    ),
    sources: ['DeAlarcon2018'],
    read: text4(
      'Prednisone with chemotherapy by risk; children of low risk had cyclophosphamide. All had a tumour.',
      'Prednison mit Chemotherapie nach Risiko; Kinder mit niedrigem Risiko erhielten Cyclophosphamid. Alle hatten einen Tumor.',
      'Prednisone avec chimiothérapie selon le risque ; les enfants à bas risque recevaient du cyclophosphamide. Tous avaient une tumeur.',
      'Prednisona con quimioterapia según el riesgo; los niños de bajo riesgo recibieron ciclofosfamida. Todos tenían un tumor.',
    ),
    assumed: BACKBONE_ASSUMED,
  },
  {
    protocol: makeProtocol('anbl00p3-ivig', [...BACKBONE, ...TWELVE_CYCLES], reinductionBy(prednisoloneTaper())),
    name: text4(
      'ANBL00P3 with immunoglobulin: twelve cycles',
      'ANBL00P3 mit Immunglobulin: zwölf Zyklen',
      'ANBL00P3 avec immunoglobulines : douze cycles',
      'ANBL00P3 con inmunoglobulina: doce ciclos',
    ),
    sources: ['DeAlarcon2018'],
    read: text4(
      'Twelve cycles of 28 days: immunoglobulin 1 g/kg on days 0 and 1 of the first, and on day 0 of cycles 2 to 6, 8, 10 and 12.',
      'Zwölf Zyklen zu 28 Tagen: Immunglobulin 1 g/kg an den Tagen 0 und 1 des ersten und am Tag 0 der Zyklen 2 bis 6, 8, 10 und 12.',
      'Douze cycles de 28 jours : immunoglobulines 1 g/kg aux jours 0 et 1 du premier et au jour 0 des cycles 2 à 6, 8, 10 et 12.',
      'Doce ciclos de 28 días: inmunoglobulina 1 g/kg los días 0 y 1 del primero y el día 0 de los ciclos 2 a 6, 8, 10 y 12.',
    ),
    assumed: BACKBONE_ASSUMED,
  },
  {
    protocol: makeProtocol('resection-only', [], NO_REINDUCTION),
    name: text4(
      'Removal of the tumour alone',
      'Nur Entfernung des Tumors',
      'Ablation de la tumeur seule',
      'Solo extirpación del tumor',
    ),
    sources: ['Pranzatelli2017', 'Klein2007'],
    read: text4(
      'It was not enough in 58 % of those with a tumour.',
      'Sie genügte bei 58 % derer mit Tumor nicht.',
      'Elle n’a pas suffi chez 58 % de ceux qui avaient une tumeur.',
      'No bastó en el 58 % de quienes tenían un tumor.',
    ),
    assumed: text4(
      'The day of the operation (day 14) and that a twentieth of the antigen is left.',
      'Der Tag der Operation (Tag 14) und dass ein Zwanzigstel des Antigens bleibt.',
      'Le jour de l’opération (jour 14) et qu’un vingtième de l’antigène reste.',
      'El día de la operación (día 14) y que queda una vigésima parte del antígeno.',
    ),
  },
];
