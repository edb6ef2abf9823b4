import type { SettingsKey } from './en.ts';

export const es: Readonly<Record<SettingsKey, string>> = {
  title: 'Ajustes',
  who: 'Quién escribe',
  whoHint:
    'Figura junto a cada anotación y en el historial, para que todos vean quién escribió qué. No es una cuenta y no protege nada.',
  name: 'Su nombre',
  role: 'Usted es',
  family: 'de la familia',
  clinician: 'profesional sanitario',
  keepWho: 'Conservar',
  kept: 'Conservado.',
  household: 'Hogar',
  householdName: 'Nombre en los informes',
  householdHint: 'Por ejemplo, el de la familia o el del servicio. Opcional.',
  notKept: 'No se pudo conservar. Inténtelo de nuevo cuando el servidor responda.',
  demo: 'Personas ficticias',
  demoHint: 'Tres personas inventadas para probar. Están marcadas en todas partes y nunca se mezclan con las suyas.',
  demoAdd: 'Añadir las tres personas ficticias',
  demoRemove: 'Quitar todas las personas ficticias',
  demoBusy: 'Un momento…',
  demoFailed: 'No funcionó. Inténtelo de nuevo cuando el servidor responda.',
  storage: 'Dónde se conserva todo',
  storageServer:
    'Las historias las conserva en {place} el programa de este ordenador (versión {version}). No se envía nada a ningún otro sitio.',
  storageUnknown: 'El programa que conserva las historias no responde en este momento.',
  storageDevice:
    'Este navegador conserva, para trabajar sin el servidor: lo que espera a ser enviado, los formularios a medio rellenar y el último estado de hasta {count} historias. Está cifrado con una clave que este navegador guarda y no da a nadie.',
  storageHonest:
    'Qué protege: nadie lo lee buscando en el disco o copiando archivos sueltos. Qué no protege: quien pueda usar este navegador, o tenga su perfil completo, puede abrirlo. Bloquee el dispositivo y cifre su disco.',
  storageMemory:
    'Este navegador no conserva nada (su almacenamiento está desactivado, o es una ventana privada). Lo que escriba se envía directamente; lo que no se pueda enviar se pierde al cerrar la página.',
  waiting:
    '{count, plural, =0 {Nada espera a ser enviado.} one {# cambio espera a ser enviado.} other {# cambios esperan a ser enviados.}}',
  sendNow: 'Enviar ahora',
  forget: 'Olvidar las copias de este dispositivo',
  forgetHint:
    'Desaparecen las copias de historias y los formularios a medio rellenar; lo que espera a ser enviado queda hasta entonces.',
  forgotten: 'Las copias ya no están.',
  bundle: 'Traer un paquete',
  bundleHint:
    'Un paquete es un archivo con todo, hecho en Historial o por la línea de órdenes. Se toma entero o no se toma.',
  bundleFile: 'Elegir un paquete',
  bundlePassphrase: 'Frase secreta (si la tiene)',
  bundleMode: 'Lo que ya hay aquí',
  bundleAdd: 'se queda; el paquete se añade',
  bundleReplace: 'se sustituye por el paquete',
  bundleReplaceSure: 'Escriba «sustituir» para confirmar que se borra todo lo que hay ahora',
  bundleSubmit: 'Traerlo',
  bundleBusy: 'Leyendo el paquete…',
  bundleDone:
    'Traído: {people, plural, one {# persona} other {# personas}}, {entries, plural, one {# anotación} other {# anotaciones}}, {files, plural, one {# archivo} other {# archivos}}; {skipped} ya estaban aquí.',
  bundleTraces:
    'En los archivos de la base pueden quedar restos de lo reemplazado hasta que Kinsbourne se inicie la próxima vez.',
  bundleFailed: 'El paquete no se tomó y aquí no cambió nada: {why}',
  exportAll: 'Guardar todo en un paquete',
  exportAllHint: 'Una copia de seguridad de todas las personas con todas las versiones y archivos.',
  thresholds: 'Umbrales de la vigilancia de recaídas',
  thresholdsHint: 'Se ajustan para cada persona:',
  replaceWord: 'sustituir',
};
