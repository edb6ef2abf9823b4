import type { EntryKind } from '../entries/entryKinds.ts';
import type { TumourBody } from '../entries/investigationEntry.ts';
import type {
  EVENT_TYPES,
  PersonBody,
  RelapseBody,
  SignBody,
  SignId,
  TRIGGER_KINDS,
  WatchDecisionBody,
} from '../entries/personEntry.ts';
import type { ROUTES } from '../entries/treatmentEntry.ts';
import { type Text4, text4 } from '../text.ts';

/** The words for what can be recorded, so that every screen, report and export says the same. */
type Names<Id extends string> = Readonly<Record<Id, Text4>>;

export const KIND_NAMES: Names<EntryKind> = {
  person: text4('Person', 'Person', 'Personne', 'Persona'),
  sign: text4('Sign', 'Zeichen', 'Signe', 'Signo'),
  event: text4('Event', 'Ereignis', 'Événement', 'Acontecimiento'),
  relapse: text4('Relapse', 'Rückfall', 'Rechute', 'Recaída'),
  'watch-decision': text4(
    'Decision about a hint',
    'Entscheidung zu einem Hinweis',
    'Décision sur un signalement',
    'Decisión sobre un aviso',
  ),
  'watch-settings': text4(
    'Settings of the relapse watch',
    'Einstellungen der Rückfallwache',
    'Réglages de la veille des rechutes',
    'Ajustes de la vigilancia de recaídas',
  ),
  note: text4('Note', 'Notiz', 'Remarque', 'Nota'),
  diary: text4('Diary day', 'Tagebuchtag', 'Jour du journal', 'Día del diario'),
  rating: text4('Rating', 'Bewertung', 'Évaluation', 'Valoración'),
  plan: text4('Treatment plan', 'Behandlungsplan', 'Plan de traitement', 'Plan de tratamiento'),
  dose: text4('Dose', 'Gabe', 'Dose', 'Dosis'),
  result: text4('Test result', 'Messwert', 'Résultat', 'Resultado'),
  examination: text4('Examination', 'Untersuchung', 'Examen', 'Exploración'),
  tumour: text4('Tumour', 'Tumor', 'Tumeur', 'Tumor'),
  'due-rule': text4('Due rule', 'Fälligkeitsregel', 'Règle d’échéance', 'Regla de vencimiento'),
  recording: text4('Recording', 'Aufnahme', 'Enregistrement', 'Grabación'),
  analysis: text4('Analysis', 'Auswertung', 'Analyse', 'Análisis'),
};

export const SIGN_NAMES: Names<SignId> = {
  opsoclonus: text4(
    'Dancing eyes in all directions (opsoclonus)',
    'Tanzende Augen in alle Richtungen (Opsoklonus)',
    'Yeux qui dansent dans toutes les directions (opsoclonus)',
    'Ojos que bailan en todas las direcciones (opsoclono)',
  ),
  'ocular-flutter': text4(
    'Eyes that quiver from side to side (ocular flutter)',
    'Augen, die hin und her flattern (okuläres Flattern)',
    'Yeux qui battent de gauche à droite (flutter oculaire)',
    'Ojos que aletean de lado a lado (flúter ocular)',
  ),
  myoclonus: text4(
    'Sudden jerks (myoclonus)',
    'Plötzliche Zuckungen (Myoklonus)',
    'Secousses brusques (myoclonies)',
    'Sacudidas bruscas (mioclonías)',
  ),
  ataxia: text4(
    'Unsteadiness, falls (ataxia)',
    'Unsicherheit, Stürze (Ataxie)',
    'Manque d’équilibre, chutes (ataxie)',
    'Inestabilidad, caídas (ataxia)',
  ),
  tremor: text4('Trembling (tremor)', 'Zittern (Tremor)', 'Tremblement', 'Temblor'),
  irritability: text4(
    'Irritable, hard to comfort',
    'Reizbar, schwer zu trösten',
    'Irritabilité, difficile à consoler',
    'Irritabilidad, difícil de consolar',
  ),
  rage: text4('Rage attacks', 'Wutanfälle', 'Crises de colère', 'Ataques de ira'),
  sleep: text4('Disturbed sleep', 'Gestörter Schlaf', 'Sommeil perturbé', 'Sueño alterado'),
  lethargy: text4(
    'Listless or drowsy (lethargy)',
    'Matt oder schläfrig (Lethargie)',
    'Abattement ou somnolence (léthargie)',
    'Decaimiento o somnolencia (letargo)',
  ),
  'speech-loss': text4(
    'Speech lost or unclear',
    'Sprache verloren oder undeutlich',
    'Parole perdue ou peu claire',
    'Habla perdida o poco clara',
  ),
  drooling: text4('Drooling', 'Speichelfluss', 'Bave', 'Babeo'),
  vomiting: text4('Vomiting', 'Erbrechen', 'Vomissements', 'Vómitos'),
  other: text4('Something else', 'Etwas anderes', 'Autre signe', 'Otro signo'),
};

export const SIGN_CERTAINTY_NAMES: Names<NonNullable<SignBody['certainty']>> = {
  seen: text4('seen', 'gesehen', 'vu', 'visto'),
  video: text4('shown on video', 'auf Video zu sehen', 'visible sur vidéo', 'visible en vídeo'),
  clinician: text4(
    'confirmed by a clinician',
    'ärztlich bestätigt',
    'confirmé par un médecin',
    'confirmado por un médico',
  ),
  unsure: text4('not sure', 'nicht sicher', 'incertain', 'no es seguro'),
};

export const TRIGGER_NAMES: Names<(typeof TRIGGER_KINDS)[number]> = {
  infection: text4('Infection', 'Infekt', 'Infection', 'Infección'),
  fever: text4('Fever', 'Fieber', 'Fièvre', 'Fiebre'),
  vaccination: text4('Vaccination', 'Impfung', 'Vaccination', 'Vacunación'),
  tumour: text4('Tumour', 'Tumor', 'Tumeur', 'Tumor'),
  'dose-reduction': text4('Dose made smaller', 'Dosis verringert', 'Dose réduite', 'Dosis reducida'),
  'none-known': text4('None known', 'Keiner bekannt', 'Aucun connu', 'Ninguno conocido'),
  other: text4('Something else', 'Etwas anderes', 'Autre chose', 'Otra cosa'),
};

export const EVENT_TYPE_NAMES: Names<(typeof EVENT_TYPES)[number]> = {
  illness: text4('Illness', 'Krankheit', 'Maladie', 'Enfermedad'),
  fever: text4('Fever', 'Fieber', 'Fièvre', 'Fiebre'),
  vaccination: text4('Vaccination', 'Impfung', 'Vaccination', 'Vacunación'),
  'hospital-stay': text4('Hospital stay', 'Krankenhausaufenthalt', 'Hospitalisation', 'Ingreso hospitalario'),
  appointment: text4('Appointment', 'Termin', 'Rendez-vous', 'Cita'),
  procedure: text4('Procedure', 'Eingriff', 'Intervention', 'Procedimiento'),
  travel: text4('Travel', 'Reise', 'Voyage', 'Viaje'),
  therapy: text4(
    'Therapy (physical, occupational, speech)',
    'Therapie (Physio, Ergo, Logopädie)',
    'Rééducation (kinésithérapie, ergothérapie, orthophonie)',
    'Terapia (fisioterapia, ocupacional, logopedia)',
  ),
  other: text4('Something else', 'Etwas anderes', 'Autre chose', 'Otra cosa'),
};

export const RELAPSE_CERTAINTY_NAMES: Names<RelapseBody['certainty']> = {
  suspected: text4('suspected', 'vermutet', 'suspectée', 'sospechada'),
  'judged-by-clinician': text4(
    'judged a relapse by a clinician',
    'ärztlich als Rückfall beurteilt',
    'considérée comme une rechute par un médecin',
    'valorada como recaída por un médico',
  ),
  'not-a-relapse': text4(
    'judged not a relapse',
    'als kein Rückfall beurteilt',
    'considérée comme n’étant pas une rechute',
    'valorada como no recaída',
  ),
};

export const RELAPSE_JUDGE_NAMES: Names<RelapseBody['judgedBy']> = {
  parent: text4('by a parent', 'durch einen Elternteil', 'par un parent', 'por un padre o una madre'),
  clinician: text4('by a clinician', 'ärztlich', 'par un médecin', 'por un médico'),
  video: text4('from video', 'nach Video', 'd’après vidéo', 'por vídeo'),
  scale: text4('from a scale', 'nach einer Skala', 'd’après une échelle', 'por una escala'),
};

export const RELAPSE_CANDIDATE_NAMES: Names<NonNullable<RelapseBody['candidates']>[number]> = {
  fever: TRIGGER_NAMES.fever,
  infection: TRIGGER_NAMES.infection,
  vaccination: TRIGGER_NAMES.vaccination,
  'dose-reduction': TRIGGER_NAMES['dose-reduction'],
  'missed-dose': text4('Missed dose', 'Ausgelassene Gabe', 'Dose manquée', 'Dosis no administrada'),
  sleep: text4('Too little sleep', 'Zu wenig Schlaf', 'Manque de sommeil', 'Falta de sueño'),
  'none-known': TRIGGER_NAMES['none-known'],
  other: TRIGGER_NAMES.other,
};

export const WATCH_DECISION_NAMES: Names<WatchDecisionBody['decision']> = {
  confirmed: text4('confirmed', 'bestätigt', 'confirmé', 'confirmado'),
  dismissed: text4('dismissed', 'verworfen', 'écarté', 'descartado'),
};

export const SEX_NAMES: Names<NonNullable<PersonBody['sex']>> = {
  female: text4('female', 'weiblich', 'féminin', 'femenino'),
  male: text4('male', 'männlich', 'masculin', 'masculino'),
  other: text4('other', 'anderes', 'autre', 'otro'),
  unknown: text4('not stated', 'keine Angabe', 'non précisé', 'sin indicar'),
};

export const ROUTE_NAMES: Names<(typeof ROUTES)[number]> = {
  oral: text4('by mouth', 'zum Einnehmen', 'par la bouche', 'por boca'),
  intravenous: text4('into a vein', 'in die Vene', 'dans une veine', 'en vena'),
  intramuscular: text4('into a muscle', 'in den Muskel', 'dans un muscle', 'en el músculo'),
  subcutaneous: text4('under the skin', 'unter die Haut', 'sous la peau', 'bajo la piel'),
  other: text4('another way', 'auf anderem Weg', 'autre voie', 'otra vía'),
};

export const TUMOUR_KIND_NAMES: Names<TumourBody['kind']> = {
  neuroblastoma: text4('Neuroblastoma', 'Neuroblastom', 'Neuroblastome', 'Neuroblastoma'),
  ganglioneuroblastoma: text4(
    'Ganglioneuroblastoma',
    'Ganglioneuroblastom',
    'Ganglioneuroblastome',
    'Ganglioneuroblastoma',
  ),
  ganglioneuroma: text4('Ganglioneuroma', 'Ganglioneurom', 'Ganglioneurome', 'Ganglioneuroma'),
  lung: text4('Lung cancer', 'Lungenkrebs', 'Cancer du poumon', 'Cáncer de pulmón'),
  breast: text4('Breast cancer', 'Brustkrebs', 'Cancer du sein', 'Cáncer de mama'),
  'ovarian-teratoma': text4(
    'Teratoma of the ovary',
    'Teratom des Eierstocks',
    'Tératome de l’ovaire',
    'Teratoma de ovario',
  ),
  other: text4('Another tumour', 'Anderer Tumor', 'Autre tumeur', 'Otro tumor'),
  unknown: text4('Kind not known', 'Art nicht bekannt', 'Type inconnu', 'Tipo no conocido'),
};
