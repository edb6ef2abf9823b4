import type { DiaryBody, RAGE_COUNTS, RAGE_LENGTHS } from '../entries/diaryEntry.ts';
import type { EXAMINATION_OUTCOMES, TumourBody } from '../entries/investigationEntry.ts';
import type { RatingBody } from '../entries/ratingEntry.ts';
import type { DoseBody, PlanBody } from '../entries/treatmentEntry.ts';
import type { TestDefinition } from '../results/types.ts';
import { type Text4, text4 } from '../text.ts';

/** The words for what is done day by day: diary, ratings, doses, examinations. */
type Names<Id extends string> = Readonly<Record<Id, Text4>>;

export const TAG_NAMES: Names<NonNullable<DiaryBody['tags']>[number]> = {
  fever: text4('Fever', 'Fieber', 'Fièvre', 'Fiebre'),
  infection: text4('Infection', 'Infekt', 'Infection', 'Infección'),
  vaccine: text4('Vaccination', 'Impfung', 'Vaccination', 'Vacunación'),
  'new-steroid-dose': text4(
    'Steroid dose changed',
    'Kortison-Dosis geändert',
    'Dose de corticoïdes modifiée',
    'Cambio de dosis de corticoide',
  ),
  'new-acth-dose': text4('ACTH dose changed', 'ACTH-Dosis geändert', 'Dose d’ACTH modifiée', 'Cambio de dosis de ACTH'),
  ivig: text4(
    'Immunoglobulin given',
    'Immunglobulin bekommen',
    'Immunoglobulines reçues',
    'Inmunoglobulina administrada',
  ),
  rituximab: text4('Rituximab given', 'Rituximab bekommen', 'Rituximab reçu', 'Rituximab administrado'),
  'other-new-drug': text4(
    'Other new medicine',
    'Anderes neues Medikament',
    'Autre nouveau médicament',
    'Otro medicamento nuevo',
  ),
  'missed-dose': text4('Missed dose', 'Ausgelassene Gabe', 'Dose manquée', 'Dosis no administrada'),
  travel: text4('Travel', 'Reise', 'Voyage', 'Viaje'),
};

export const RAGE_COUNT_NAMES: Names<(typeof RAGE_COUNTS)[number]> = {
  '0': text4('none', 'keiner', 'aucune', 'ninguno'),
  '1': text4('once', 'einmal', 'une fois', 'una vez'),
  '2': text4('twice', 'zweimal', 'deux fois', 'dos veces'),
  '3-5': text4('3 to 5 times', '3- bis 5-mal', '3 à 5 fois', 'de 3 a 5 veces'),
  '6+': text4('6 times or more', '6-mal oder öfter', '6 fois ou plus', '6 veces o más'),
};

export const RAGE_LENGTH_NAMES: Names<(typeof RAGE_LENGTHS)[number]> = {
  '<5': text4('under 5 minutes', 'unter 5 Minuten', 'moins de 5 minutes', 'menos de 5 minutos'),
  '5-15': text4('5 to 15 minutes', '5 bis 15 Minuten', 'de 5 à 15 minutes', 'de 5 a 15 minutos'),
  '15-30': text4('15 to 30 minutes', '15 bis 30 Minuten', 'de 15 à 30 minutes', 'de 15 a 30 minutos'),
  '>30': text4('over 30 minutes', 'über 30 Minuten', 'plus de 30 minutes', 'más de 30 minutos'),
};

export const RATER_ROLE_NAMES: Names<RatingBody['raterRole']> = {
  clinician: text4('Clinician', 'Ärztin oder Arzt', 'Médecin', 'Médico'),
  therapist: text4('Therapist', 'Therapeutin oder Therapeut', 'Thérapeute', 'Terapeuta'),
  researcher: text4(
    'Researcher',
    'Forscherin oder Forscher',
    'Chercheur ou chercheuse',
    'Investigador o investigadora',
  ),
  parent: text4('Parent', 'Elternteil', 'Parent', 'Padre o madre'),
  other: text4('Someone else', 'Jemand anderes', 'Autre personne', 'Otra persona'),
};

export const RATING_SOURCE_NAMES: Names<RatingBody['source']> = {
  live: text4('in person', 'vor Ort', 'en personne', 'en persona'),
  video: text4('from video', 'nach Video', 'sur vidéo', 'por vídeo'),
};

export const ANSWER_NAMES: Names<RatingBody['currentInfection']> = {
  yes: text4('yes', 'ja', 'oui', 'sí'),
  no: text4('no', 'nein', 'non', 'no'),
  unknown: text4('not known', 'nicht bekannt', 'inconnu', 'no se sabe'),
};

export const DOSE_STATUS_NAMES: Names<DoseBody['status']> = {
  given: text4('given', 'gegeben', 'donnée', 'administrada'),
  late: text4('given late', 'verspätet gegeben', 'donnée en retard', 'administrada tarde'),
  missed: text4('missed', 'ausgelassen', 'manquée', 'no administrada'),
  partial: text4('given in part', 'teilweise gegeben', 'donnée en partie', 'administrada en parte'),
};

export const PLAN_STATUS_NAMES: Names<PlanBody['status']> = {
  planned: text4('planned', 'geplant', 'prévu', 'previsto'),
  active: text4('running', 'laufend', 'en cours', 'en curso'),
  finished: text4('finished', 'abgeschlossen', 'terminé', 'terminado'),
  stopped: text4('stopped', 'abgebrochen', 'arrêté', 'suspendido'),
};

export const EXAMINATION_OUTCOME_NAMES: Names<(typeof EXAMINATION_OUTCOMES)[number]> = {
  'nothing-found': text4('nothing found', 'nichts gefunden', 'rien trouvé', 'no se encontró nada'),
  'tumour-found': text4('tumour found', 'Tumor gefunden', 'tumeur trouvée', 'tumor encontrado'),
  unclear: text4('unclear', 'unklar', 'résultat incertain', 'dudoso'),
  'done-no-report': text4(
    'done, report not here yet',
    'gemacht, Befund liegt noch nicht vor',
    'fait, compte rendu en attente',
    'hecho, informe pendiente',
  ),
  'not-done': text4('not done', 'nicht gemacht', 'non fait', 'no realizado'),
};

export const RESECTION_NAMES: Names<NonNullable<TumourBody['resection']>['completeness']> = {
  complete: text4('removed completely', 'ganz entfernt', 'retirée en entier', 'extirpado por completo'),
  partial: text4('removed in part', 'teilweise entfernt', 'retirée en partie', 'extirpado en parte'),
  biopsy: text4('biopsy only', 'nur Gewebeprobe', 'biopsie seule', 'solo biopsia'),
  unknown: text4('extent not known', 'Ausmaß nicht bekannt', 'étendue inconnue', 'extensión no conocida'),
};

export const TEST_GROUP_NAMES: Names<TestDefinition['group']> = {
  'tumour-marker': text4('Tumour markers', 'Tumormarker', 'Marqueurs tumoraux', 'Marcadores tumorales'),
  blood: text4('Blood', 'Blut', 'Sang', 'Sangre'),
  immunology: text4('Immune system', 'Immunsystem', 'Système immunitaire', 'Sistema inmunitario'),
  csf: text4('Cerebrospinal fluid', 'Nervenwasser (Liquor)', 'Liquide céphalorachidien', 'Líquido cefalorraquídeo'),
  antibody: text4('Antibodies', 'Antikörper', 'Anticorps', 'Anticuerpos'),
  vital: text4('Vital signs', 'Vitalzeichen', 'Constantes vitales', 'Signos vitales'),
  growth: text4('Growth', 'Wachstum', 'Croissance', 'Crecimiento'),
  other: text4('Other', 'Weitere', 'Autres', 'Otros'),
};
