import { read, unverified } from '../cited.ts';

/** Statements that stand on several cards. */
export const ACTH_WARNINGS = read(
  'ActharLabel',
  'The label warns of infection, too much steroid effect and an adrenal gland that is held down, high blood pressure, salt and water retention, low potassium, high sugar, changes of mood, weight gain, stomach ulcers, cataract and glaucoma, and that it can hide other illness; no live vaccines.',
  'Die Fachinformation warnt vor Infektionen, zu starker Kortisonwirkung und unterdrückter Nebenniere, hohem Blutdruck, Einlagerung von Salz und Wasser, niedrigem Kalium, hohem Zucker, Stimmungsänderungen, Gewichtszunahme, Magengeschwüren, grauem und grünem Star und davor, dass es andere Krankheiten verdecken kann; keine Lebendimpfstoffe.',
  'La notice met en garde contre les infections, l’excès d’effet des corticoïdes et le freinage des surrénales, l’hypertension, la rétention de sel et d’eau, le potassium bas, le sucre élevé, les changements d’humeur, la prise de poids, les ulcères, la cataracte et le glaucome, et le masquage d’autres maladies ; pas de vaccins vivants.',
  'La ficha técnica advierte de infecciones, exceso de efecto corticoide y glándula suprarrenal frenada, tensión alta, retención de sal y agua, potasio bajo, azúcar alto, cambios de ánimo, aumento de peso, úlceras, cataratas y glaucoma, y de que puede ocultar otras enfermedades; sin vacunas vivas.',
);

export const ACTH_HARMS_TATE = read(
  'Tate2012',
  'Adverse events in 55 % of 74 children, serious in 10 %; more of them with several drugs together.',
  'Unerwünschte Ereignisse bei 55 % von 74 Kindern, schwere bei 10 %; mehr davon bei mehreren Medikamenten zugleich.',
  'Effets indésirables chez 55 % de 74 enfants, graves chez 10 % ; davantage avec plusieurs médicaments ensemble.',
  'Efectos adversos en el 55 % de 74 niños, graves en el 10 %; más con varios fármacos a la vez.',
);

export const ACTH_MONITORING = read(
  'ActharLabel',
  'Blood pressure and blood salts are followed.',
  'Blutdruck und Blutsalze (Elektrolyte) werden überwacht.',
  'La tension artérielle et les électrolytes sont suivis.',
  'Se vigilan la tensión arterial y los electrolitos.',
);

export const STEROID_MONITORING = unverified(
  '',
  'Commonly followed under steroids: blood pressure, weight, height, sugar, infections, eyes and bones on long courses, and a plan for the adrenal gland when the dose goes down. Your clinic decides.',
  'Unter Steroiden üblich: Blutdruck, Gewicht, Größe, Zucker, Infektionen, bei langer Gabe Augen und Knochen, und ein Plan für die Nebenniere beim Ausschleichen. Ihre Klinik entscheidet.',
  'Suivi habituel sous corticoïdes : tension, poids, taille, glycémie, infections, yeux et os si le traitement dure, et un plan pour les surrénales lors de la baisse. Votre équipe décide.',
  'Con corticoides suele vigilarse: tensión, peso, talla, glucosa, infecciones, ojos y huesos si el tratamiento es largo, y un plan para las suprarrenales al bajar la dosis. Decide su equipo.',
);

export const RITUXIMAB_MONITORING = unverified(
  '',
  'Commonly followed after rituximab: B cells, IgG and IgM, neutrophils, infections; hepatitis B is looked for before. Your clinic decides.',
  'Nach Rituximab üblich: B-Zellen, IgG und IgM, Neutrophile, Infektionen; auf Hepatitis B wird vorher untersucht. Ihre Klinik entscheidet.',
  'Suivi habituel après rituximab : cellules B, IgG et IgM, neutrophiles, infections ; l’hépatite B est recherchée avant. Votre équipe décide.',
  'Tras rituximab suele vigilarse: células B, IgG e IgM, neutrófilos, infecciones; antes se busca hepatitis B. Decide su equipo.',
);

/** Stands on every card with a drug that holds down the immune system. */
export const CALL_THE_TEAM = unverified(
  '',
  'General safety advice: fever or vomiting during such treatment, trouble breathing, or a long seizure: call your team or the emergency number at once.',
  'Allgemeiner Sicherheitsrat: Bei Fieber oder Erbrechen unter einer solchen Behandlung, bei Atemnot oder einem langen Krampfanfall rufen Sie sofort Ihr Behandlungsteam oder den Notruf an.',
  'Conseil général de sécurité : fièvre ou vomissements sous un tel traitement, difficulté à respirer ou crise convulsive prolongée : appelez aussitôt votre équipe ou les urgences.',
  'Consejo general de seguridad: si hay fiebre o vómitos durante un tratamiento así, dificultad para respirar o una crisis convulsiva prolongada, llame enseguida a su equipo o a emergencias.',
);

export const BOTH_WAYS = read(
  'Rossor2022',
  'An international expert group (2022) found limited evidence for one best regimen and describes both ways: treating up front and stepping up.',
  'Eine internationale Fachgruppe (2022) fand wenig Belege für ein bestes Schema und beschreibt beide Wege: von Anfang an kombiniert oder stufenweise.',
  'Un groupe international d’experts (2022) trouve peu de preuves en faveur d’un schéma unique et décrit les deux voies : d’emblée combinée ou par paliers.',
  'Un grupo internacional de expertos (2022) halló pocas pruebas a favor de un único esquema y describe ambas vías: combinada desde el inicio o escalonada.',
);

export const DOSES_NOT_SEEN = read(
  '',
  'The doses are not in the text that this project read.',
  'Die Dosen stehen nicht in dem Text, den dieses Projekt gelesen hat.',
  'Les doses ne figurent pas dans le texte que ce projet a lu.',
  'Las dosis no figuran en el texto que leyó este proyecto.',
);

export const FEW_CHILDREN = read(
  '',
  'Note of this project: with so few children, chance plays a large part.',
  'Anmerkung dieses Projekts: Bei so wenigen Kindern spielt der Zufall eine große Rolle.',
  'Note de ce projet : avec si peu d’enfants, le hasard joue un grand rôle.',
  'Nota de este proyecto: con tan pocos niños, el azar influye mucho.',
);
