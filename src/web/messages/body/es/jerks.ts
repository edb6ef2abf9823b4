import type { CoreCatalogue } from '../../en.ts';

export const esJerks: CoreCatalogue = {
  'measure.rest-jerk-rate': 'Sacudidas por minuto en reposo',
  'measure.jerk-size-median': 'Fuerza de las sacudidas, mediana',
  'measure.jerk-size-p90': 'Fuerza de las sacudidas fuertes (percentil 90)',
  'measure.jerk-duration': 'Duración de las sacudidas, mediana',
  'measure.jerk-burden': 'Carga de las sacudidas en reposo',
  'measure.action-jerk-ratio': 'Sacudidas en la acción respecto al reposo',
  'measure.stimulus-jerk-ratio': 'Sacudidas tras una palmada o un golpecito respecto al azar',
  'measure.jerk-coincidence': 'Sacudidas en las que otro lugar también se sacude',
  'measure.jerk-order': 'Retraso entre el primer y el segundo lugar de una sacudida, mediana',
  'measure.tremor-frequency': 'Frecuencia del temblor',
  'measure.tremor-share': 'Parte del reposo y la postura con temblor',
  'measure.tremor-amplitude': 'Amplitud del temblor',
  'definition.rest-jerk-rate':
    'Sacudidas de una parte del cuerpo que lleva el sensor, despierta y por lo demás quieta, divididas por la parte de ese tiempo en la que una nueva sacudida se habría podido distinguir de la anterior.',
  'definition.jerk-size-median': 'Mediana de la mayor aceleración rápida (3 Hz y más) de las sacudidas en reposo.',
  'definition.jerk-size-p90': 'El percentil 90 de la mayor aceleración rápida (3 Hz y más) de las sacudidas en reposo.',
  'definition.jerk-duration':
    'Mediana del tiempo durante el cual la aceleración rápida (3 Hz y más) de una sacudida en reposo está por encima de la mitad de su máximo.',
  'definition.jerk-burden':
    'Suma del máximo por la duración de las sacudidas en reposo, dividida por el tiempo en que se contaron.',
  'definition.action-jerk-ratio':
    'Frecuencia de las sacudidas de 0,15 g y más mientras los brazos se mantienen extendidos o alcanzan algo, dividida por su frecuencia en reposo, ambas corregidas por el solapamiento.',
  'definition.stimulus-jerk-ratio':
    'Frecuencia de las sacudidas que empiezan de 30 a 150 ms después de un estímulo con la parte del cuerpo quieta, dividida por su frecuencia lejos de los estímulos.',
  'definition.jerk-coincidence':
    'Sacudidas en reposo con una sacudida de otro lugar en menos de 50 ms, divididas por todas las sacudidas en reposo ocurridas mientras otro lugar estaba quieto; su umbral de ruido es la parte que daría solo el azar.',
  'definition.jerk-order':
    'Mediana del tiempo entre el primer y el segundo lugar en las sacudidas en reposo que dos o más lugares comparten en menos de 50 ms.',
  'definition.tremor-frequency':
    'Mediana de la frecuencia del pico del espectro entre 3 y 12 Hz en las ventanas de 3 s cuya potencia está en su mayor parte a menos de 0,5 Hz de él.',
  'definition.tremor-share':
    'Tiempo en ventanas con temblor, dividido por todo el tiempo de uso en reposo o en postura mantenida, sin contar la marcha.',
  'definition.tremor-amplitude':
    'Mediana, en las ventanas con temblor, de cuánto se mueve el lugar a cada lado: amplitud de la aceleración dividida por el cuadrado de 2π por la frecuencia.',
  'counts.jerks': 'sacudidas',
  'counts.stimuli': 'estímulos',
  'counts.windows': 'ventanas',
  'statement.jerk-too-little-still':
    'Hacen falta al menos {needed} minutos en los que el sensor se llevaba aquí y esta parte del cuerpo estaba despierta y por lo demás quieta; se encontraron {found}. Bastarían dos minutos acostado o sentado en el regazo.',
  'statement.jerk-too-little-still-day':
    'Hacen falta al menos {needed} minutos en los que el sensor se llevaba aquí y esta parte del cuerpo estaba despierta y por lo demás quieta; en este día o más se encontraron {found}.',
  'statement.jerk-too-many':
    'Hay demasiadas sacudidas para contarlas (más de unas {limit} por minuto); cuánto mueven se ve en la carga.',
  'statement.jerk-limit':
    'Las sacudidas cuya aceleración queda por debajo de unos {limit} g, o que oscilan despacio (un quinto de segundo o más en un sentido), no se habrían visto aquí.',
  'statement.jerk-knocks':
    'Eventos de una sola medición que se dejaron fuera: {count}. Ninguna parte del cuerpo se mueve tan brevemente; son golpes contra el sensor o mediciones erróneas.',
  'statement.jerk-short': 'De solo {found} minutos quietos: vea lo ancho que es el intervalo.',
  'statement.jerk-overlapping':
    'Las sacudidas se solapan tanto que no se pudieron separar; la carga es un límite inferior.',
  'statement.jerk-too-few': 'Hacen falta al menos {needed} sacudidas en reposo; se encontraron {found}.',
  'statement.jerk-no-tasks': 'Hacen falta momentos marcados como brazos extendidos o como alcanzar algo.',
  'statement.jerk-short-task':
    'Hacen falta al menos {needed} s de brazos extendidos o de alcanzar y {neededRest} s de reposo; se encontraron {found} s y {foundRest} s.',
  'statement.jerk-at-least':
    'No se encontró ninguna sacudida en el tiempo con el que se compara; la razón es al menos esta, como si hubiera habido una.',
  'statement.jerk-none-either': 'No se encontró ninguna sacudida, ni ahí ni en el tiempo con el que se compara.',
  'statement.jerk-moving-limb':
    'En una parte del cuerpo que se mueve se cuentan unos {rate} sucesos por minuto que no son sacudidas; crea solo una razón muy por encima del umbral de ruido.',
  'statement.jerk-few-stimuli':
    'Hacen falta al menos {needed} palmadas o golpecitos con la parte del cuerpo quieta; se encontraron {found}. Lo mejor son veinte, a intervalos desiguales.',
  'statement.jerk-first-stimuli':
    'Tras los tres primeros estímulos hubo sacudida en {first}; de los otros {count}, en {rest}.',
  'statement.jerk-too-few-together':
    'Hacen falta al menos {needed} sacudidas mientras dos o más lugares estaban quietos a la vez; se encontraron {found}.',
  'statement.jerk-first-place': 'Casi siempre fue primero {place}: {count} de {total} veces.',
  'statement.jerk-one-clock': 'Los sensores deben compartir un mismo reloj: una diferencia de 50 ms lo estropea.',
  'statement.jerk-tremor-few':
    'Hacen falta al menos {needed} ventanas de tres segundos con una oscilación; se encontraron {found}.',
  'statement.jerk-tremor-little':
    'Hacen falta al menos {needed} s en reposo o en postura mantenida; se encontraron {found} s.',
  'statement.jerk-tremor-gravity':
    'Donde la parte del cuerpo se inclina, la gravedad se suma a la aceleración y la amplitud parece mayor de lo que es.',
};
