import type { StoreKey } from './en.ts';

export const es: Readonly<Record<StoreKey, string>> = {
  noticeLabel: 'Guardado y deshecho',
  'done.saved': 'Guardado.',
  'done.waiting': 'Se conserva en este dispositivo; se enviará más tarde.',
  'done.removed': 'Quitado.',
  'done.restored': 'Restablecido.',
  'done.undone': 'Deshecho.',
  undo: 'Deshacer',
  close: 'Cerrar',
  twoTitle: 'Dos versiones',
  twoExplain:
    'Otra persona cambió esto mientras usted escribía. No se pierde nada: elija lo que debe quedar. La otra versión queda en el historial.',
  twoOf: '{kind}, {day}',
  mine: 'La suya',
  theirs: 'La otra',
  mineBy: 'La suya, escrita {when}',
  theirsBy: 'De {name}, escrita {when}',
  mineRemoved: 'Usted lo quitó.',
  theirsRemoved: '{name} lo quitó.',
  takeMine: 'Conservar la mía',
  takeTheirs: 'Conservar la otra',
  takeChosen: 'Conservar lo elegido',
  nothing: '(vacío)',
  notTakenTitle: 'No aceptado por el servidor',
  notTakenExplain:
    'Esto se escribió cuando el servidor no respondía y después fue rechazado. Corríjalo y envíelo otra vez, o descártelo.',
  sendAgain: 'Enviar otra vez',
  discard: 'Descartar',
  discardSure: 'Descartar de verdad',
};
