import type { CoreCatalogue } from './en.ts';

/** What exactly each measure computes, in Spanish. */
export const esDefinitions: CoreCatalogue = {
  'definition.saccade-rate':
    'Todas las sacadas, cada una contada aunque encadenada, divididas por el tiempo utilizable.',
  'definition.burst-rate':
    'Ráfagas (tres o más sacadas con menos de 20 ms entre vecinas) que empiezan, divididas por el tiempo utilizable en minutos.',
  'definition.opsoclonus-time-share':
    'Muestras utilizables dentro de ráfagas de sacadas encadenadas, divididas por todas las utilizables.',
  'definition.burst-duration':
    'Mediana del tiempo desde el inicio de la primera hasta el final de la última sacada de una ráfaga.',
  'definition.longest-quiet':
    'Tramo más largo sin ráfagas; una pérdida de más de 0,5 s lo termina, una más corta no cuenta como calma.',
  'definition.intersaccadic-interval':
    'Mediana del tiempo desde el final de una sacada hasta el inicio de la siguiente, en los pares sin pérdida ni parpadeo entre ellas; 0 si están encadenadas.',
  'definition.short-interval-share':
    'Intervalos entre sacadas menores de 20 ms, divididos por todos los intervalos sin pérdida ni parpadeo.',
  'definition.oscillation-frequency':
    'Uno dividido por el doble de la mediana del tiempo entre inicios de sacadas vecinas en las ráfagas: un ciclo son dos sacadas.',
  'definition.spectral-frequency':
    'Frecuencia de mayor potencia del espectro medio de Lomb-Scargle de la velocidad en su eje principal, en las ráfagas (o todo el registro), de 1 a 40 Hz.',
  'definition.spectral-bandwidth': 'Anchura del pico del espectro de velocidad a media altura.',
  'definition.spectral-entropy':
    'Entropía de Shannon del espectro medio de velocidad, la potencia tomada como probabilidad, entre su máximo: 0 una frecuencia, 1 todas iguales.',
  'definition.amplitude-frequency-ratio':
    'Frecuencia en las ráfagas dividida por la de sacadas de su amplitud mediana sin ninguna pausa, 1000 / (2 (2,2 A + 21)) Hz.',
  'definition.amplitude-median':
    'Mediana de la distancia del inicio al final de una sacada, sin las próximas a un parpadeo o pérdida.',
  'definition.amplitude-p90':
    'Percentil 90 de la distancia del inicio al final de una sacada, sin las próximas a un parpadeo o pérdida.',
  'definition.peak-velocity-median':
    'Mediana de la mayor velocidad de una sacada, sin las próximas a un parpadeo o pérdida.',
  'definition.peak-velocity-p90':
    'Percentil 90 de la mayor velocidad de una sacada, sin las próximas a un parpadeo o pérdida.',
  'definition.main-sequence-asymptote':
    'Asíntota de: velocidad máxima = asíntota · (1 − e^(−amplitud / escala)), ajustada de forma robusta a los logaritmos de todas las sacadas.',
  'definition.main-sequence-scale': 'Amplitud en la que la velocidad máxima ajustada alcanza el 63 % de su asíntota.',
  'definition.main-sequence-deviation':
    'Sacadas cuya velocidad máxima es menor que 0,6 o mayor que 1,6 veces 550 · (1 − e^(−amplitud / 7)) °/s, divididas por todas las sacadas.',
  'definition.direction-axis-ratio':
    'Menor entre mayor valor propio de los segundos momentos de los desplazamientos horizontales y verticales: 0 un plano, 1 todas las direcciones iguales.',
  'definition.direction-entropy':
    'Entropía de Shannon de las direcciones en ocho sectores entre su máximo, corregida por el número: 0 una dirección, 0,33 ida y vuelta, 1 todas iguales.',
  'definition.horizontal-share':
    'Suma de los cuadrados de los desplazamientos horizontales de las sacadas, dividida por la de todos los ejes registrados.',
  'definition.vertical-share':
    'Suma de los cuadrados de los desplazamientos verticales de las sacadas, dividida por la de todos los ejes registrados.',
  'definition.torsional-share':
    'Suma de los cuadrados de las torsiones de las sacadas, dividida por la de todos los ejes registrados.',
  'definition.conjugacy-lag':
    'Retraso con mayor correlación de las velocidades de ambos ojos en las sacadas; positivo si sigue el derecho.',
  'definition.conjugacy-gain':
    'Velocidad cuadrática media del ojo izquierdo en las sacadas, dividida por la del derecho, restado el ruido.',
  'definition.conjugacy-correlation':
    'Correlación (en torno a cero, ambos ejes juntos) de las velocidades de ambos ojos en las sacadas con el mejor retraso.',
  'definition.near-blink-share': 'Sacadas a menos de 100 ms de un parpadeo o pérdida, divididas por todas las sacadas.',
  'definition.retinal-slip-rms':
    'Velocidad cuadrática media del ojo en todas las muestras utilizables, con sacadas, restado el ruido: el deslizamiento de la imagen de un mundo quieto.',
  'definition.retinal-slip-median': 'Velocidad mediana del ojo en todas las muestras utilizables, con sacadas.',
  'definition.slow-phase-speed': 'Velocidad mediana del ojo en las muestras utilizables a más de 20 ms de toda sacada.',
};
