import { text4 } from '../text.ts';

export const PAEDIATRIC_TITLE = text4(
  'Criteria of the 2004 workshop (children)',
  'Kriterien des Workshops von 2004 (Kinder)',
  'Critères de l’atelier de 2004 (enfants)',
  'Criterios del taller de 2004 (niños)',
);

export const PAEDIATRIC_RULE = text4(
  'The 2004 workshop in Genoa asked for three of these four.',
  'Der Workshop in Genua 2004 verlangte drei von diesen vier.',
  'L’atelier de Gênes en 2004 demandait trois de ces quatre critères.',
  'El taller de Génova de 2004 pedía tres de estos cuatro.',
);

export const CAUTION = text4(
  'This counts what is on record. It is no diagnosis: signs can come late, come and go, or not be written down yet. A physician judges.',
  'Gezählt wird, was eingetragen ist. Das ist keine Diagnose: Zeichen können spät kommen, kommen und gehen oder noch nicht notiert sein. Das Urteil liegt bei der Ärztin oder dem Arzt.',
  'Ceci compte ce qui est noté. Ce n’est pas un diagnostic : des signes peuvent venir tard, aller et venir, ou ne pas encore être notés. C’est au médecin de juger.',
  'Esto cuenta lo que está anotado. No es un diagnóstico: los signos pueden aparecer tarde, ir y venir o no estar aún anotados. Decide el médico.',
);

export const ADULT_CAUTION = text4(
  `Not verified: this working definition was read in no source. ${CAUTION.en}`,
  `Nicht geprüft: Diese Arbeitsdefinition wurde in keiner Quelle gelesen. ${CAUTION.de}`,
  `Non vérifié : cette définition de travail n’a été lue dans aucune source. ${CAUTION.fr}`,
  `No verificado: esta definición de trabajo no se leyó en ninguna fuente. ${CAUTION.es}`,
);

export const EYES = text4(
  'Opsoclonus or ocular flutter (not nystagmus)',
  'Opsoklonus oder okuläres Flattern (nicht Nystagmus)',
  'Opsoclonus ou flutter oculaire (pas un nystagmus)',
  'Opsoclono o flúter ocular (no nistagmo)',
);

export const MOVEMENT = text4(
  'Ataxia and/or myoclonus',
  'Ataxie und/oder Myoklonus',
  'Ataxie et/ou myoclonies',
  'Ataxia y/o mioclonías',
);

export const BEHAVIOUR = text4(
  'Change of behaviour and/or disturbed sleep',
  'Verändertes Verhalten und/oder gestörter Schlaf',
  'Changement de comportement et/ou troubles du sommeil',
  'Cambio de conducta y/o alteración del sueño',
);

export const TUMOUR = text4(
  'Neuroblastoma or another neuroblastic tumour',
  'Neuroblastom oder anderer neuroblastischer Tumor',
  'Neuroblastome ou autre tumeur neuroblastique',
  'Neuroblastoma u otro tumor neuroblástico',
);

export const ADULT_TITLE = text4(
  'Working definition for adults',
  'Arbeitsdefinition für Erwachsene',
  'Définition de travail pour les adultes',
  'Definición de trabajo para adultos',
);

export const ADULT_RULE = text4(
  'For adults no agreed count of criteria is known. This working definition asks for both, begun within days to weeks, with other causes excluded; the last two cannot be read from the record.',
  'Für Erwachsene ist keine vereinbarte Zahl von Kriterien bekannt. Diese Arbeitsdefinition verlangt beides, begonnen innerhalb von Tagen bis Wochen und nach Ausschluss anderer Ursachen; die letzten zwei sind aus den Einträgen nicht zu lesen.',
  'Pour les adultes, aucun nombre de critères ne fait consensus. Cette définition de travail demande les deux, apparus en quelques jours à semaines, les autres causes étant exclues ; ces deux derniers points ne se lisent pas dans le dossier.',
  'Para adultos no se conoce un número de criterios acordado. Esta definición de trabajo pide ambos, iniciados en días o semanas y con otras causas excluidas; lo último no se puede leer en el registro.',
);

export const NOTES = {
  unsure: text4(
    'Signs marked "not sure" are shown and not counted.',
    'Zeichen mit „nicht sicher“ werden gezeigt und nicht gezählt.',
    'Les signes marqués « incertain » sont affichés mais pas comptés.',
    'Los signos marcados «no es seguro» se muestran y no se cuentan.',
  ),
  further: text4(
    'Ratings, analyses of recordings, and signs beside the criteria are listed as further evidence; they do not count by themselves.',
    'Bewertungen, Auswertungen von Aufnahmen und Zeichen neben den Kriterien stehen als weitere Belege da; für sich zählen sie nicht.',
    'Les évaluations, les analyses d’enregistrements et les signes hors critères sont cités comme éléments complémentaires ; seuls, ils ne comptent pas.',
    'Las valoraciones, los análisis de grabaciones y los signos fuera de los criterios figuran como indicios adicionales; por sí solos no cuentan.',
  ),
  nystagmus: text4(
    'Nystagmus has a slow drift and does not count.',
    'Nystagmus hat eine langsame Drift und zählt nicht.',
    'Le nystagmus comporte une dérive lente et ne compte pas.',
    'El nistagmo tiene una deriva lenta y no cuenta.',
  ),
  tumourKind: text4(
    'A tumour counts once its kind is entered as neuroblastoma, ganglioneuroblastoma or ganglioneuroma.',
    'Ein Tumor zählt, sobald seine Art als Neuroblastom, Ganglioneuroblastom oder Ganglioneurom eingetragen ist.',
    'Une tumeur compte dès que son type est saisi : neuroblastome, ganglioneuroblastome ou ganglioneurome.',
    'Un tumor cuenta cuando su tipo consta como neuroblastoma, ganglioneuroblastoma o ganglioneuroma.',
  ),
  adultTumour: text4(
    'Tumours in adults are of other kinds; they belong to the tumour search and not to this count.',
    'Tumoren bei Erwachsenen sind anderer Art; sie gehören zur Tumorsuche und nicht zu dieser Zählung.',
    'Les tumeurs de l’adulte sont d’autres types ; elles relèvent de la recherche de tumeur et non de ce décompte.',
    'Los tumores en adultos son de otros tipos; pertenecen a la búsqueda de tumor y no a este recuento.',
  ),
  paraneoplastic: text4(
    'For paraneoplastic syndromes an international panel has its own criteria and score (Graus 2021). They are not computed here.',
    'Für paraneoplastische Syndrome hat ein internationales Gremium eigene Kriterien und einen Punktwert (Graus 2021). Sie werden hier nicht berechnet.',
    'Pour les syndromes paranéoplasiques, un groupe international a ses propres critères et son score (Graus 2021). Ils ne sont pas calculés ici.',
    'Para los síndromes paraneoplásicos, un grupo internacional tiene sus propios criterios y su puntuación (Graus 2021). Aquí no se calculan.',
  ),
} as const;
