import { type Text4, text4 } from '../text.ts';

/** What the watch says of itself: whether it can see anything. Names in braces are filled in. */
export const STATE_TEXTS = {
  quiet: text4(
    'Nothing moved beyond the own baseline in this period. That does not rule a relapse out.',
    'In diesem Zeitraum ging nichts über die eigenen gewöhnlichen Werte hinaus. Das schließt einen Rückfall nicht aus.',
    'Rien n’a dépassé les valeurs habituelles de la personne pendant cette période. Cela n’exclut pas une rechute.',
    'Nada superó los valores habituales de la persona en este periodo. Eso no descarta una recaída.',
  ),
  quietUntil: text4(
    'Up to {day} nothing moved beyond the own baseline.',
    'Bis zum {day} ging nichts über die eigenen gewöhnlichen Werte hinaus.',
    'Jusqu’au {day}, rien n’a dépassé les valeurs habituelles de la personne.',
    'Hasta el {day} nada superó los valores habituales de la persona.',
  ),
  usually: text4(
    'Usual now is (0 none to 3): {items}.',
    'Gewöhnlich ist zurzeit (0 nichts bis 3): {items}.',
    'L’habitude actuelle est (0 rien à 3) : {items}.',
    'Lo habitual ahora es (0 nada a 3): {items}.',
  ),
  noQuiet: text4(
    'There is no quiet baseline to compare with: the usual days are themselves days with many signs (0 none to 3: {items}). The watch cannot show a worsening; that it shows none means nothing.',
    'Es gibt keine ruhigen Tage zum Vergleich: Die gewöhnlichen Tage sind selbst Tage mit vielen Zeichen (0 nichts bis 3: {items}). Die Wache kann keine Verschlechterung zeigen; dass sie keine zeigt, bedeutet nichts.',
    'Il n’y a pas de jours calmes pour comparer : les jours habituels sont eux-mêmes des jours avec beaucoup de signes (0 rien à 3 : {items}). La veille ne peut pas montrer d’aggravation ; si elle n’en montre pas, cela ne veut rien dire.',
    'No hay días tranquilos con los que comparar: los días habituales son ya días con muchos signos (0 nada a 3: {items}). La vigilancia no puede mostrar un empeoramiento; que no muestre ninguno no significa nada.',
  ),
  noBaseline: text4(
    'Too few stable diary days to compare with ({found} of {needed}); the diary cannot show a change yet.',
    'Zu wenige stabile Tagebuchtage zum Vergleich ({found} von {needed}); das Tagebuch kann noch keine Änderung zeigen.',
    'Trop peu de jours stables dans le journal pour comparer ({found} sur {needed}) ; le journal ne peut pas encore montrer de changement.',
    'Muy pocos días estables en el diario para comparar ({found} de {needed}); el diario aún no puede mostrar un cambio.',
  ),
  noDiary: text4(
    'No diary is kept, so the watch sees scores only.',
    'Es wird kein Tagebuch geführt; die Wache sieht nur Bewertungen.',
    'Aucun journal n’est tenu ; la veille ne voit que les scores.',
    'No se lleva diario; la vigilancia solo ve las puntuaciones.',
  ),
  lastDays: text4(
    'Last 7 days ({filled} filled in), medians: {items}.',
    'Letzte 7 Tage ({filled} ausgefüllt), Mediane: {items}.',
    '7 derniers jours ({filled} remplis), médianes : {items}.',
    'Últimos 7 días ({filled} rellenados), medianas: {items}.',
  ),
  lastDaysQuiet: text4(
    'Last 7 days ({filled} filled in): no sign in the median.',
    'Letzte 7 Tage ({filled} ausgefüllt): im Median kein Zeichen.',
    '7 derniers jours ({filled} remplis) : aucun signe en médiane.',
    'Últimos 7 días ({filled} rellenados): ningún signo en la mediana.',
  ),
  stopped: text4(
    'The diary has no entry in the last 7 days, the newest is of {day}. Nothing can be said of the days since.',
    'In den letzten 7 Tagen gibt es keinen Tagebucheintrag, der neueste ist vom {day}. Über die Tage seither lässt sich nichts sagen.',
    'Le journal n’a aucune entrée dans les 7 derniers jours, la plus récente est du {day}. On ne peut rien dire des jours écoulés depuis.',
    'El diario no tiene entradas en los últimos 7 días; la más reciente es del {day}. De los días posteriores no se puede decir nada.',
  ),
  stayed: text4(
    'What rose on {day} has stayed; those days are what is usual now, so the watch no longer shows it as worse.',
    'Was am {day} zunahm, ist geblieben; diese Tage gelten jetzt als gewöhnlich, deshalb zeigt die Wache es nicht mehr als schlechter.',
    'Ce qui a augmenté le {day} est resté ; ces jours sont devenus l’habitude, la veille ne le signale donc plus comme pire.',
    'Lo que subió el {day} se ha mantenido; esos días son ahora lo habitual, por eso la vigilancia ya no lo muestra como peor.',
  ),
  relapse: text4(
    'On record without an end: a relapse since {day} ({certainty}).',
    'Ohne Ende eingetragen: ein Rückfall seit dem {day} ({certainty}).',
    'Noté sans fin : une rechute depuis le {day} ({certainty}).',
    'Anotada sin final: una recaída desde el {day} ({certainty}).',
  ),
  talkIfNew: text4(
    'Talk to your team if this is new.',
    'Sprechen Sie mit Ihrem Behandlungsteam, wenn das neu ist.',
    'Parlez-en à votre équipe soignante si c’est nouveau.',
    'Hable con su equipo médico si esto es nuevo.',
  ),
} as const satisfies Readonly<Record<string, Text4>>;
