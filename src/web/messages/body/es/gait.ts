import type { CoreCatalogue } from '../../en.ts';

export const esGait: CoreCatalogue = {
  'measure.cadence': 'Pasos por minuto al caminar',
  'measure.stride-time': 'Duración de la zancada, mediana',
  'measure.stride-time-cv': 'Variación de la duración de la zancada',
  'measure.step-regularity': 'Parecido de un paso con el siguiente',
  'measure.stride-regularity': 'Parecido de una zancada con la siguiente',
  'measure.harmonic-ratio-vertical': 'Cociente armónico, arriba y abajo',
  'measure.harmonic-ratio-anteroposterior': 'Cociente armónico, adelante y atrás',
  'measure.harmonic-ratio-mediolateral': 'Cociente armónico, lateral',
  'measure.mediolateral-share': 'Parte lateral del movimiento del tronco',
  'measure.walking-time': 'Caminar, minutos por día',
  'measure.sway-rms': 'Balanceo, dispersión',
  'measure.sway-area': 'Balanceo, área',
  'measure.sway-velocity': 'Balanceo, velocidad',
  'measure.reach-smoothness': 'Suavidad al alcanzar',
  'measure.reach-peaks': 'Picos de velocidad al alcanzar',
  'measure.reach-duration': 'Duración de un alcance, mediana',
  'measure.reach-overshoot': 'Exceso sobre el objetivo, mediana',
  'definition.cadence':
    'Dos veces 60 s dividido entre la duración media de la zancada al caminar en línea recta; en una extremidad, la mediana, sobre los tramos, de los pasos por minuto que da el ritmo.',
  'definition.stride-time':
    'Mediana del tiempo desde un contacto de un pie hasta el siguiente contacto del mismo pie, ambos pies, al caminar en línea recta.',
  'definition.stride-time-cv':
    'Desviación estándar de las zancadas en torno a la media de su tramo recto, dividida entre la duración media, sin el error de los contactos: CV² = CV²observado − 2(σ/T)².',
  'definition.step-regularity':
    'Autocorrelación no sesgada de la aceleración vertical con el desfase de un paso, dividida entre su valor con desfase 0, en ventanas de 8 s de marcha recta, media.',
  'definition.stride-regularity':
    'Autocorrelación no sesgada de la aceleración vertical con el desfase de una zancada, dividida entre su valor con desfase 0, en ventanas de 8 s de marcha recta, media.',
  'definition.harmonic-ratio-vertical':
    'Suma de las amplitudes de los armónicos pares entre la suma de los impares, de los 20 primeros armónicos de la aceleración vertical, exactamente en n entre la duración de la zancada, sobre exactamente una zancada; mediana sobre las zancadas de marcha recta.',
  'definition.harmonic-ratio-anteroposterior':
    'Suma de las amplitudes de los armónicos pares entre la suma de los impares, de los 20 primeros armónicos de la aceleración hacia delante, exactamente en n entre la duración de la zancada, sobre exactamente una zancada; mediana sobre las zancadas de marcha recta.',
  'definition.harmonic-ratio-mediolateral':
    'Suma de las amplitudes de los armónicos impares entre la suma de los pares, de los 20 primeros armónicos de la aceleración lateral, exactamente en n entre la duración de la zancada, sobre exactamente una zancada; mediana sobre las zancadas de marcha recta.',
  'definition.mediolateral-share':
    'Media cuadrática de la aceleración lateral entre la raíz de la suma de los cuadrados medios de los tres ejes, cada uno en torno a su media, en ventanas de 8 s de marcha recta, media.',
  'definition.walking-time':
    'Minutos de marcha por día del calendario, media de los días con al menos 10 horas de uso.',
  'definition.sway-rms':
    'Media cuadrática de la inclinación del tronco respecto a su dirección media, ambas direcciones juntas, a partir de la aceleración por debajo de 2 Hz, en tramos de 30 s de pie (o sentado) sin moverse, mediana.',
  'definition.sway-area':
    'Área de la elipse que contiene el 95 % de las inclinaciones del tronco, π·5,991·√(λ1·λ2) de su covarianza (forma poblacional), en tramos de 30 s de pie (o sentado) sin moverse, mediana.',
  'definition.sway-velocity':
    'Longitud del recorrido de la inclinación del tronco tras un filtro de paso bajo de 3 Hz, dividida entre el tiempo, en tramos de 30 s de pie (o sentado) sin moverse, mediana.',
  'definition.reach-smoothness':
    'Longitud de arco negativa del espectro de amplitud de la velocidad de un alcance (SPARC: relleno de nivel 4, hasta 10 Hz, umbral 0,05), mediana de los alcances; la velocidad es la de giro (giroscopio) o, si hay posiciones, la de la mano.',
  'definition.reach-peaks':
    'Número de picos de la velocidad de un alcance (gaussiana de 0,04 s; prominencia de al menos el 5 % de su velocidad máxima), media de los alcances.',
  'definition.reach-duration':
    'Mediana del tiempo desde el inicio hasta el final de un alcance, cada uno al 5 % de su velocidad máxima.',
  'definition.reach-overshoot':
    'Cuánto sobrepasa un alcance su final, a lo largo de la recta del inicio al final, dividido entre la distancia; mediana de los alcances. Solo a partir de posiciones.',
  'counts.strides': 'zancadas',
  'counts.pieces': 'tramos',
  'counts.reaches': 'alcances',
  'statement.gait-none': 'No se encontró marcha.',
  'statement.gait-needs-trunk':
    'Los pasos sueltos se ven desde el tronco (zona lumbar, cintura o pecho); un sensor en una extremidad solo muestra el ritmo.',
  'statement.gait-needs-gravity': 'Hace falta la aceleración con gravedad: sin ella no se sabe dónde está arriba.',
  'statement.gait-too-few-strides':
    'Hacen falta al menos {needed} zancadas en marcha recta de {seconds} s o más cada vez; se encontraron {found}. Caminar cuatro veces un trayecto recto de 15 m o más bastaría.',
  'statement.gait-turns-unseen':
    'Sin giroscopio no se ven los giros: puede haber curvas en la marcha recta que la hagan parecer menos regular.',
  'statement.gait-below-floor':
    'La variación no supera lo que daría solo la ubicación de los contactos ({floor}); la marcha puede ser más regular.',
  'statement.gait-axes-unsure':
    'No se pudo distinguir con claridad entre adelante y lado; el sensor debe llevarse en la línea media.',
  'statement.gait-few-harmonics':
    'Con {rate} muestras por segundo se pueden determinar {count} armónicos de una zancada, no 20.',
  'statement.gait-rhythm-only':
    'A partir del ritmo de una extremidad, no de pasos sueltos: otro movimiento rítmico de diez segundos o más cuenta como marcha y los trayectos cortos faltan.',
  'statement.gait-day-too-short':
    'Hace falta un día con al menos {needed} horas de uso; el más largo aquí tiene {found}.',
  'statement.gait-no-clock': 'El archivo no indica la hora: los días se cuentan desde el inicio de la grabación.',
  'statement.gait-sway-no-task':
    'Hacen falta al menos {needed} s sentado o de pie sin moverse, marcados como tarea «sit» o «stand»; se marcaron {found} s. Lo mejor es tres veces 30 s.',
  'statement.gait-sway-moved':
    'En todo lo marcado como sentado o de pie sin moverse hubo más movimiento que balanceo ({degrees} grados o más).',
  'statement.gait-sway-standing': 'De pie.',
  'statement.gait-sway-sitting': 'Sentado.',
  'statement.gait-sway-noise': 'El valor no supera claramente el ruido del sensor ({floor}).',
  'statement.gait-reach-no-task':
    'Hacen falta movimientos marcados como tarea «reach»: alcanzar diez veces un juguete bastaría.',
  'statement.gait-reach-needs-gyro':
    'Hace falta un giroscopio o posiciones: mientras el brazo gira, la aceleración sola no distingue el movimiento de la gravedad.',
  'statement.gait-reach-needs-positions':
    'Hacen falta posiciones de la mano (de vídeo o de un sistema de medida), que un sensor llevado no da.',
  'statement.gait-reach-too-few': 'Hacen falta al menos {needed} alcances; se encontraron {found}.',
};
