import type { Text4 } from '../../clinic/index.ts';

/** Words of the page around the report's own sections. Names in braces are filled in. */
export const PDF_TEXTS = {
  title: { en: 'Visit report', de: 'Bericht zum Termin', fr: 'Rapport de consultation', es: 'Informe de la visita' },
  subject: {
    en: 'One page for the visit: trend, treatment, results and what changed',
    de: 'Eine Seite für den Termin: Verlauf, Behandlung, Ergebnisse und was sich geändert hat',
    fr: 'Une page pour la consultation : évolution, traitement, résultats et changements',
    es: 'Una página para la visita: evolución, tratamiento, resultados y cambios',
  },
  period: {
    en: '{from} to {to}',
    de: '{from} bis {to}',
    fr: 'du {from} au {to}',
    es: 'del {from} al {to}',
  },
  synthetic: {
    en: 'Made-up person: nothing on this page happened to anybody.',
    de: 'Erfundene Person: Nichts auf dieser Seite ist jemandem geschehen.',
    fr: 'Personne inventée : rien de ce qui figure sur cette page n’est arrivé à quelqu’un.',
    es: 'Persona inventada: nada de lo que figura en esta página le ha ocurrido a nadie.',
  },
  pseudonym: { en: '(pseudonym)', de: '(Pseudonym)', fr: '(pseudonyme)', es: '(seudónimo)' },
  oneMore: { en: 'and 1 more', de: 'und 1 weiteres', fr: 'et 1 de plus', es: 'y 1 más' },
  more: { en: 'and {count} more', de: 'und {count} weitere', fr: 'et {count} de plus', es: 'y {count} más' },
  notShown: {
    en: 'No room on this page for: {names}',
    de: 'Kein Platz auf dieser Seite für: {names}',
    fr: 'Pas de place sur cette page pour : {names}',
    es: 'No caben en esta página: {names}',
  },
  unprintable: {
    en: 'A “?” stands for letters that this page’s font does not have; the record has them.',
    de: 'Ein „?“ steht für Schriftzeichen, die die Schrift dieser Seite nicht hat; in der Akte sind sie vollständig.',
    fr: 'Un « ? » remplace des caractères absents de la police de cette page ; le dossier les contient.',
    es: 'Un «?» sustituye caracteres que no tiene la letra de esta página; el registro sí los tiene.',
  },
  footer: {
    en: 'Kinsbourne {version} is a research and care-record tool. It is not a medical device, makes no diagnosis and computes no dose. Page made on {day} from what was recorded.',
    de: 'Kinsbourne {version} ist ein Werkzeug für Forschung und Verlaufsakte. Es ist kein Medizinprodukt, stellt keine Diagnose und berechnet keine Dosis. Seite erstellt am {day} aus dem, was eingetragen wurde.',
    fr: 'Kinsbourne {version} est un outil de recherche et de suivi. Ce n’est pas un dispositif médical ; il ne pose aucun diagnostic et ne calcule aucune dose. Page établie le {day} d’après ce qui a été saisi.',
    es: 'Kinsbourne {version} es una herramienta de investigación y de registro. No es un producto sanitario, no diagnostica ni calcula dosis. Página creada el {day} a partir de lo registrado.',
  },
  sources: { en: 'Sources: {names}', de: 'Quellen: {names}', fr: 'Sources : {names}', es: 'Fuentes: {names}' },
} as const satisfies Readonly<Record<string, Text4>>;
