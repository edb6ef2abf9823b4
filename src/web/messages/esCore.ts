import { esBody } from './body/esBody.ts';
import type { CoreCatalogue } from './en.ts';

/** Sentences of the lower folders in Spanish. What is missing is shown in English. */
export const esCore: CoreCatalogue = {
  'place.interval': ' (intervalo del 95 %: {low} a {high})',
  'statement.TORSION_NOT_SEARCHED':
    'Se registró la torsión. Se mide su parte en las sacadas, pero no se busca un movimiento solo de torsión.',
  'statement.VERDICT_NOTHING': 'No hay ninguna posición del ojo que se pueda analizar.',
  'statement.VERDICT_OPSOCLONUS':
    'Se hallaron sacadas encadenadas en varias direcciones (forma del opsoclono): {bursts, plural, one {una ráfaga} other {# ráfagas}} con {saccades} sacadas en {seconds} s de registro utilizable.',
  'statement.VERDICT_FLUTTER':
    'Se hallaron sacadas encadenadas en un solo plano (forma del flúter ocular): {bursts, plural, one {una ráfaga} other {# ráfagas}} con {saccades} sacadas en {seconds} s de registro utilizable.',
  'statement.VERDICT_MICROFLUTTER':
    'Se hallaron sacadas encadenadas muy pequeñas (forma del microflúter): {bursts, plural, one {una ráfaga} other {# ráfagas}} en {seconds} s de registro utilizable.',
  'statement.VERDICT_SQUARE_WAVE_JERKS':
    'Se hallaron sacudidas de onda cuadrada: pares de sacadas con una pausa entre ellas, no encadenadas.',
  'statement.VERDICT_MACROSACCADIC':
    'Se halló una oscilación macrosacádica: sacadas alrededor del blanco con pausas entre ellas.',
  'statement.VERDICT_JERK_NYSTAGMUS':
    'Se halló una deriva lenta con retornos rápidos (forma del nistagmo en resorte), no sacadas encadenadas.',
  'statement.VERDICT_PENDULAR_NYSTAGMUS':
    'Se halló una oscilación suave (forma del nistagmo pendular), no sacadas encadenadas.',
  'statement.VERDICT_VOLUNTARY':
    'Se hallaron sacadas encadenadas que parecen un nistagmo voluntario: rápidas, pequeñas, horizontales; {bursts, plural, one {una ráfaga} other {# ráfagas}} en {seconds} s de registro utilizable.',
  'statement.VERDICT_NONE': 'No se hallaron sacadas encadenadas ni nistagmo en {seconds} s de registro utilizable.',
  'statement.VERDICT_CANNOT_TELL': 'Este registro no permite decir qué tipo de movimiento ocular es.',
  'statement.VERDICT_BURSTS_TOO':
    'Salvas de sacadas sin pausa: {bursts}; ocupan el {percent} % del tiempo utilizable{interval}.',
  'statement.VERDICT_SHARE': 'Ocupan el {percent} % del tiempo utilizable{interval}.',
  'statement.VERDICT_SIZE': 'Tamaño mediano {amplitude}°, {frequency} ciclos por segundo{interval}.',
  'statement.VERDICT_LIMIT': 'Oscilaciones menores de unos {floor} {unit} habrían pasado inadvertidas.',
  'statement.VERDICT_ALTERNATIVE': 'También podría ser: {alternative}.',
  'statement.VERDICT_QUALITY': 'El {percent} % del registro era utilizable; muestreado a {rate} Hz.',
  'statement.VERDICT_NO_DIAGNOSIS': 'Esto es una medición, no un diagnóstico.',
  'statement.OTHER_RATES_LEFT_OUT':
    '{samples} muestras tienen otra frecuencia o unidad que la parte principal ({rate} Hz) y no se midieron con ella.',
  'statement.OVERLAP_LEFT_OUT':
    '{count, plural, one {Un tramo cubre} other {# tramos cubren}} el mismo tiempo que otro (dos ojos con relojes propios) y no cuenta dos veces.',

  'statement.no-usable-samples': 'No hay ninguna posición utilizable del ojo en este registro.',
  'statement.needs-degrees':
    'Necesita posiciones en grados; este registro tiene: {unit}. Con el tamaño y la distancia de la pantalla se puede calcular.',
  'statement.needs-vertical': 'Necesita la posición vertical; este registro solo tiene la horizontal.',
  'statement.needs-torsion': 'Necesita la torsión del ojo; este registro no la tiene.',
  'statement.needs-both-eyes': 'Necesita ambos ojos; este registro tiene uno.',
  'statement.needs-rate': 'Necesita al menos {needed} muestras por segundo; este registro tiene {rate}.',
  'statement.needs-square-units':
    'Necesita posiciones horizontales y verticales en la misma unidad de longitud; este registro tiene: {unit}.',
  'statement.needs-more-time': 'Necesita al menos {needed} s de registro utilizable; este tiene {found} s.',
  'statement.too-broken':
    'Demasiado fragmentado: solo el {percent} % de las muestras utilizables está en tramos lo bastante largos para una sacada.',
  'statement.too-few-saccades': 'Necesita al menos {needed} sacadas; halladas: {found}.',
  'statement.too-few-intervals': 'Necesita al menos {needed} intervalos entre sacadas; hallados: {found}.',
  'statement.too-few-burst-intervals': 'Necesita al menos {needed} intervalos dentro de ráfagas; hallados: {found}.',
  'statement.too-few-bursts': 'Necesita al menos {needed} ráfagas enteras; halladas: {found}.',
  'statement.amplitudes-too-alike':
    'Necesita sacadas pequeñas y grandes (la mayor de al menos {needed}° y el doble de la menor); aquí el 90 % está entre {low}° y {high}°.',
  'statement.no-fit': 'Ninguna curva de secuencia principal se ajusta a estas sacadas.',
  'statement.no-spectral-peak':
    'El espectro no tiene un pico que destaque (hace falta al menos {needed} veces el fondo, se halló {found}).',
  'statement.frequency-beyond-rate':
    'Las sacadas se siguen más rápido de lo que {rate} muestras por segundo pueden mostrar; harían falta al menos {needed}.',
  'statement.no-slow-samples': 'Necesita al menos {needed} s entre las sacadas; hallados: {found} s.',
  'statement.none-found-size': 'Ninguna hallada. Sacadas menores de unos {limit}° habrían pasado inadvertidas.',
  'statement.none-found-speed': 'Ninguna hallada. Sacadas más lentas que {limit} {unit}/s habrían pasado inadvertidas.',
  'statement.bursts-cut-by-edge':
    '{count, plural, one {Una ráfaga toca} other {# ráfagas tocan}} el principio, el final o una pérdida y duró más de lo que se ve.',
  'statement.near-blink-left-out':
    '{count, plural, one {Una sacada apartada} other {# sacadas apartadas}} por estar a menos de 100 ms de un parpadeo o pérdida.',
  'statement.near-blink-kept':
    '{count, plural, one {Una sacada está} other {# sacadas están}} a menos de 100 ms de un parpadeo o pérdida; son la mayoría y se conservaron.',
  'statement.near-blink-many':
    'El {percent} % de las sacadas está a menos de 100 ms de un parpadeo o pérdida, donde un parpadeo puede parecer una sacada.',
  'statement.rate-lowers-amplitude': 'A {rate} muestras por segundo las amplitudes salen hasta un 15 % menores.',
  'statement.rate-lowers-speed': 'A {rate} muestras por segundo las velocidades máximas salen hasta un 10 % menores.',
  'statement.below-noise-floor': 'El valor está por debajo de lo que se distingue del ruido en este registro.',
  'statement.square-pixels-assumed': 'Las posiciones están en píxeles, que se tomaron igual de anchos que altos.',
  'statement.spectrum-of-bursts': 'De {seconds} s dentro de ráfagas.',
  'statement.spectrum-of-all': 'Ninguna ráfaga es bastante larga; de {seconds} s de todo el registro.',
  'statement.expected-frequency': 'Con la amplitud mediana de {amplitude}°, sacadas sin pausa darían {frequency} Hz.',
  'statement.clipped-by-recording': 'La calma llega hasta el principio o el final de un tramo; pudo durar más.',

  'statement.wave-too-short':
    'Solo {seconds} s son utilizables; hacen falta al menos {needed} s para decir el tipo de movimiento.',
  'statement.wave-too-slow-rate':
    'El registro tiene {rate} muestras por segundo; hacen falta al menos {needed} para decir el tipo de movimiento.',
  'statement.wave-too-much-loss': 'Solo el {percent} % del registro es utilizable; hace falta al menos el {needed} %.',
  'statement.wave-too-noisy': 'El ruido oculta todas las sacadas menores de unos {limit}°.',
  'statement.wave-bursts':
    '{beats} sacadas encadenadas en {bursts, plural, one {una ráfaga} other {# ráfagas}}, sin pausa entre ellas.',
  'statement.wave-no-bursts': 'No hay ráfagas de sacadas encadenadas.',
  'statement.wave-few-beats':
    'Solo {beats} sacadas encadenadas; hacen falta {needed}, o {long} en una ráfaga, para decir su tipo.',
  'statement.wave-beats-saccadic': 'El {percent} % de ellas es tan rápido como sacadas de su tamaño.',
  'statement.wave-beats-slow': 'Solo el {percent} % de ellas es tan rápido como sacadas de su tamaño.',
  'statement.wave-on-curve': 'Su frecuencia es {ratio} veces la de sacadas de su tamaño sin ninguna pausa.',
  'statement.wave-below-curve':
    'Su frecuencia es solo {ratio} veces la de sacadas de su tamaño sin ninguna pausa, como en tics u oscilaciones lentas.',
  'statement.wave-one-plane': 'Van y vienen en un solo plano (eje corto entre largo {ratio}).',
  'statement.wave-many-planes': 'Van en varias direcciones (eje corto entre largo {ratio}).',
  'statement.wave-plane-unclear': 'No está claro si se mantienen en un plano (eje corto entre largo {ratio}).',
  'statement.wave-plane-not-horizontal': 'El plano está girado {degrees}° respecto a la horizontal.',
  'statement.wave-one-axis':
    'Solo se registraron posiciones horizontales; no se puede decir si se mantienen en un plano.',
  'statement.wave-beats-small': 'Son muy pequeñas ({amplitude}°).',
  'statement.wave-beats-near-blinks': 'Casi todas están junto a parpadeos o pérdidas.',
  'statement.wave-could-be-voluntary':
    'Movimientos pequeños, rápidos y horizontales como estos también se pueden hacer a voluntad.',
  'statement.wave-fatigue': 'Disminuyen un {percent} % dentro de una ráfaga, como los voluntarios.',
  'statement.wave-no-fatigue': 'No disminuyen dentro de una ráfaga.',
  'statement.wave-convergence': 'Los ojos convergen {degrees}° durante las ráfagas, como en el nistagmo voluntario.',
  'statement.wave-pupil': 'La pupila se estrecha un {percent} % durante las ráfagas, como al converger los ojos.',
  'statement.wave-micro':
    'Una oscilación rápida muy pequeña ({amplitude}°, {frequency} Hz) en {count} de {windows} tramos de 0,2 s.',
  'statement.wave-micro-blind': 'A {rate} muestras por segundo no se ven oscilaciones muy pequeñas (microflúter).',
  'statement.wave-drift-reset': 'La sacada siguiente deshace el {percent} % de las derivas lentas.',
  'statement.wave-sawtooth':
    'El {percent} % del tiempo el ojo va y viene, despacio en un sentido y al menos el doble de rápido en el otro.',
  'statement.wave-quick-one-way': 'Las vecinas van en el mismo sentido (acuerdo {agreement} de 1).',
  'statement.wave-quick-both-ways': 'Las vecinas van en ambos sentidos (acuerdo {agreement} de 1).',
  'statement.wave-slow-speed': 'La deriva entre sacadas tiene {speed} {unit}/s y ocupa el {percent} % de un batido.',
  'statement.wave-no-drift': 'No hay deriva entre las sacadas que estas deshagan.',
  'statement.wave-sinusoid':
    'El {percent} % del tiempo entre sacadas es una oscilación suave de {frequency} Hz y {size} {unit}.',
  'statement.wave-no-sinusoid': 'No hay oscilación suave entre las sacadas.',
  'statement.wave-pairs':
    '{pairs} sacadas tuvieron por respuesta una igual de vuelta tras una pausa de {pause} ms; estos pares son el {percent} % de las sacadas.',
  'statement.wave-pairs-small':
    'Son pequeñas ({amplitude}°) y vienen {perMin} veces por minuto; las personas sanas hacen unas 18 por minuto de 0,6°.',
  'statement.wave-few-pairs':
    'Pocas sacadas tuvieron por respuesta una igual de vuelta: {pairs}, o el {percent} % de las sacadas.',
  'statement.wave-chains': 'El {percent} % de ellas pertenece a largas cadenas de ida y vuelta.',
  'statement.wave-no-chains': 'Están aisladas, no en largas cadenas de ida y vuelta.',
  'statement.wave-one-base': 'El ojo salta de un lugar y vuelve a él.',
  'statement.wave-about-centre':
    'El ojo oscila alrededor de un centro ({signs} de 4 signos: ambos lados inestables, pausas iguales, tamaños que crecen y menguan, primera y última pequeñas).',
  'statement.eye-only-one': 'Solo se registró un ojo.',
  'statement.camera-units':
    'Las posiciones son unidades brutas de cámara, que no dicen adónde miraba el ojo; no se analizaron.',
  'statement.no-eye-position': 'Una parte del registro no tiene posición horizontal del ojo; no se analizó.',
  'statement.only-vertical':
    'Una parte del registro solo tiene la posición vertical del ojo (o una horizontal que nunca cambia). Se necesita una horizontal; no se analizó.',
  'statement.only-horizontal':
    'Solo se registró la posición horizontal del ojo (o la vertical nunca cambia): tamaños y velocidades son los de la parte horizontal de cada movimiento.',
  'statement.eyes-move-apart':
    'El ojo {moving, select, left {izquierdo} other {derecho}} hace movimientos rápidos que el ojo {still, select, left {izquierdo} other {derecho}} no hace ({ratio} veces más movimiento). Los ojos se mueven juntos, también en el opsoclono; busque un error de medida antes de creer en el movimiento de un solo ojo.',
  'statement.frozen-throughout':
    'La posición del ojo nunca cambia, lo que ningún ojo vivo hace; no se pudo medir nada.',
  'statement.frozen-stretches':
    'Durante {seconds} s la posición del ojo no cambia en absoluto, lo que ningún ojo vivo hace; se dejó fuera como perdido.',
  'statement.eye-frozen-throughout':
    'La posición del ojo {eye, select, left {izquierdo} other {derecho}} nunca cambia, lo que ningún ojo vivo hace; ese ojo no se usó.',
  'statement.eye-frozen-stretches':
    'Durante {seconds} s la posición del ojo {eye, select, left {izquierdo} other {derecho}} no cambia en absoluto, lo que ningún ojo vivo hace; se dejó fuera como perdido.',
  'statement.samples-held':
    'Cada posición del ojo se repite: unas {rate} nuevas por segundo están escritas como {written}. El registro se midió como uno de {rate} muestras por segundo.',
  'statement.samples-held-twice':
    'Muchas posiciones del ojo se repiten: unas {rate} nuevas por segundo están escritas como {written}. Las velocidades máximas pueden ser demasiado altas.',
  'statement.samples-held-unevenly':
    'Las posiciones del ojo se repiten de forma desigual: solo unas {rate} nuevas por segundo están escritas como {written}. De ello no se pueden sacar tiempos ni velocidades; no se analizó.',
  'statement.looks-smoothed':
    'Las sacadas parecen suavizadas: son lentas para su tamaño ({percent} % de la velocidad habitual) y no queda nada rápido en la señal. Tamaños y velocidades son mínimos, salvo que las propias sacadas sean lentas.',
  'statement.slow-phases-need-degrees':
    'No se distinguieron fijación y seguimiento, porque las posiciones están en {unit}, no en grados.',
  'statement.slow-phases-too-noisy':
    'No se distinguieron fijación y seguimiento, porque la mirada tiembla u oscila {noise}° incluso entre sacadas; como mucho servirían {limit}°.',
  'statement.slow-phases-low-rate':
    'A {rate} muestras por segundo una sacada pequeña puede pasar por seguimiento; harían falta al menos {needed}.',

  'measure.saccade-rate': 'Sacadas por segundo',
  'measure.burst-rate': 'Ráfagas por minuto',
  'measure.opsoclonus-time-share': 'Parte del tiempo en ráfagas',
  'measure.burst-duration': 'Duración de las ráfagas, mediana',
  'measure.longest-quiet': 'Mayor tiempo sin ráfagas',
  'measure.intersaccadic-interval': 'Pausa entre sacadas, mediana',
  'measure.short-interval-share': 'Parte de sacadas sin pausa',
  'measure.oscillation-frequency': 'Frecuencia de la oscilación',
  'measure.spectral-frequency': 'Pico del espectro de velocidad',
  'measure.spectral-bandwidth': 'Anchura del pico espectral',
  'measure.spectral-entropy': 'Irregularidad del espectro',
  'measure.amplitude-frequency-ratio': 'Frecuencia entre la esperada',
  'measure.amplitude-median': 'Amplitud, mediana',
  'measure.amplitude-p90': 'Amplitud, percentil 90',
  'measure.peak-velocity-median': 'Velocidad máxima, mediana',
  'measure.peak-velocity-p90': 'Velocidad máxima, percentil 90',
  'measure.main-sequence-asymptote': 'Secuencia principal: velocidad más alta',
  'measure.main-sequence-scale': 'Secuencia principal: escala',
  'measure.main-sequence-deviation': 'Parte de sacadas fuera de la secuencia principal',
  'measure.direction-axis-ratio': 'Direcciones: eje corto entre largo',
  'measure.direction-entropy': 'Direcciones: regularidad del reparto',
  'measure.horizontal-share': 'Parte horizontal',
  'measure.vertical-share': 'Parte vertical',
  'measure.torsional-share': 'Parte de torsión',
  'measure.conjugacy-lag': 'Retraso del ojo derecho respecto al izquierdo',
  'measure.conjugacy-gain': 'Velocidad de las sacadas, izquierda entre derecha',
  'measure.conjugacy-correlation': 'Correlación de las velocidades de ambos ojos',
  'measure.near-blink-share': 'Parte de sacadas junto a un parpadeo',
  'measure.retinal-slip-rms': 'Deslizamiento retiniano, media cuadrática',
  'measure.retinal-slip-median': 'Deslizamiento retiniano, mediana',
  'measure.slow-phase-speed': 'Velocidad entre sacadas, mediana',

  'counts.saccades': 'sacadas',
  'counts.bursts': 'ráfagas',
  'counts.intervals': 'intervalos',
  'counts.intervals within bursts': 'intervalos dentro de ráfagas',
  'counts.pieces of recording': 'trozos del registro',
  'counts.saccades seen by both eyes': 'sacadas vistas por ambos ojos',
  'counts.blocks of one second': 'bloques de un segundo',

  'issue.FILE_EMPTY': 'El archivo está vacío (0 bytes).',
  'hint.FILE_EMPTY': 'Exporte el registro otra vez; una copia interrumpida suele tener 0 bytes.',
  'issue.FORMAT_UNKNOWN': 'El contenido no está en ningún formato que Kinsbourne lea. Empieza por: {head}',
  'hint.FORMAT_UNKNOWN':
    'Si es una tabla de números, indique sus columnas; si no, exporte como texto (para EyeLink: edf2asc).',
  'issue.ZIP_UNKNOWN': 'En este archivo zip no hay ningún registro que Kinsbourne conozca. Contiene: {names}',
  'hint.ZIP_UNKNOWN':
    'Los archivos zip de Sensor Logger, phyphox, Apple Health y ActiGraph (.gt3x) se leen tal como están. Descomprima cualquier otro y abra el registro que contiene; guarde antes una hoja de cálculo (.xlsx) como CSV.',
  'issue.EYELINK_BINARY_EDF': 'Es un registro binario de EyeLink (.edf), no un archivo de bioseñales EDF+.',
  'hint.EYELINK_BINARY_EDF': 'Conviértalo con edf2asc de SR Research y abra el archivo .asc.',
  'issue.FILE_CUT_SHORT': 'El archivo acaba en medio de {what}; todo lo anterior se leyó.',
  'hint.FILE_CUT_SHORT': 'Exporte o copie otra vez si importa el final del registro.',
  'issue.LAST_VALUE_OPEN':
    'La última línea no tiene fin de línea, por lo que su último valor puede estar incompleto; no se usó.',
  'issue.FILE_DAMAGED': 'El archivo comprimido está dañado: su suma de control no coincide.',
  'hint.FILE_DAMAGED': 'Copie o exporte otra vez; los números de una copia dañada pueden ser falsos.',
  'issue.LINE_UNREADABLE': 'Una línea no se pudo leer como {expected}: {found}',
  'hint.LINE_UNREADABLE': 'La línea se saltó; todas las demás se leyeron.',
  'issue.LINE_SHORT': 'Una línea tiene {found} campos en vez de {expected}.',
  'hint.LINE_SHORT': 'Los campos que faltan cuentan como perdidos.',
  'issue.NUMBER_UNREADABLE': 'En la columna {column}, {found} no es un número.',
  'hint.NUMBER_UNREADABLE': 'La muestra cuenta como perdida.',
  'issue.TIME_GOES_BACK': 'El tiempo retrocede de {before} s a {after} s.',
  'hint.TIME_GOES_BACK': 'Las muestras que no avanzan en el tiempo se apartaron.',
  'issue.RATE_DIFFERS': 'El archivo dice {stated} Hz, su reloj {measured} Hz. Vale el reloj.',
  'issue.RATE_UNEVEN':
    'El intervalo de muestreo varía: {fraction} de los intervalos se apartan más de media muestra de {rate} Hz.',
  'hint.RATE_UNEVEN': 'Las muestras que faltan cuentan como perdidas; no se interpoló nada.',
  'issue.SAMPLES_MISSING': '{count} huecos en el reloj, {seconds} s en total.',
  'issue.COLUMN_ABSENT': 'Falta la columna {column}.',
  'issue.GEOMETRY_MISSING':
    'El archivo no dice el tamaño ni la distancia de la pantalla; las posiciones quedan en {unit}.',
  'hint.GEOMETRY_MISSING':
    'Indique el tamaño y la distancia de la pantalla; hasta entonces se rechazan las medidas en grados.',
  'issue.GEOMETRY_ODD': 'La pantalla se indica como {found}; se usó {used}.',
  'issue.COORDINATES_RAW': 'Las posiciones son unidades brutas de cámara, que no se pueden pasar a grados.',
  'hint.COORDINATES_RAW': 'Registre o exporte la mirada calibrada (GAZE o HREF).',
  'issue.BLOCK_EMPTY': 'Un bloque del registro no tiene muestras.',
  'issue.BLOCK_NOT_CLOSED': 'Un bloque del registro no tiene marca de final.',
  'hint.BLOCK_NOT_CLOSED': 'Sus muestras se leyeron de todos modos.',
  'issue.BLINKS_NOT_CODED':
    'El registro no tiene tamaño de pupila ni apertura del ojo; los parpadeos se deducen solo del movimiento.',
  'issue.BANDWIDTH_LOW':
    'La señal se filtró a paso bajo en {cutoff} Hz, lo que oculta o aplana las sacadas encadenadas.',
  'hint.BANDWIDTH_LOW': 'Exporte sin filtrar, o lea tamaños y velocidades como mínimos.',
  'issue.SIDECAR_MISSING': 'No se halló la descripción {name} que acompaña a este archivo.',
  'hint.SIDECAR_MISSING': 'Suéltela junto con el archivo de datos.',
  'issue.NO_SAMPLES': 'No se halló ninguna muestra de posición del ojo en el archivo.',
  'hint.NO_SAMPLES': 'Exporte el registro con sus muestras (datos brutos), no solo los eventos.',
  'issue.COLUMNS_UNKNOWN': 'Es una tabla de números cuyas columnas no dicen qué significan: {columns}',
  'hint.COLUMNS_UNKNOWN': 'Diga qué columna es el tiempo, cuáles las posiciones del ojo y en qué unidad.',
  'issue.RECORDINGS_SEVERAL': 'El archivo contiene {count} registros; solo se leyó el primero.',
  'hint.RECORDINGS_SEVERAL': 'Exporte cada registro a su propio archivo.',
  'issue.EYE_LOST': 'Un ojo se perdió durante {fraction} del registro.',
  'issue.NOT_WORN': 'Las gafas no se llevaban puestas en algunas muestras; cuentan como perdidas.',
  'issue.ENCODING_BROKEN': 'Parte del texto no es {encoding} válido.',
  'hint.ENCODING_BROKEN':
    'Los números no se ven afectados; nombres y mensajes pueden mostrar caracteres de sustitución.',
  'issue.TIME_UNREADABLE': 'Una fila no tiene un tiempo legible ({found}).',
  'hint.TIME_UNREADABLE': 'La fila se apartó.',
  'issue.UNITS_MIXED':
    'Los eventos están en {events} y las muestras en {samples}; los eventos del aparato no se usaron.',
  'issue.HEADER_UNREADABLE': 'La cabecera del archivo no se puede leer: {field} es {found}.',
  'hint.HEADER_UNREADABLE': 'Exporte o copie el registro otra vez.',
  'issue.HEADER_ODD': 'La cabecera contradice el archivo ({stated}); se usó {used}.',
  'issue.CHANNELS_ABSENT': 'No se halló ningún canal ocular. El archivo tiene: {channels}.',
  'hint.CHANNELS_ABSENT': 'Diga qué canal lleva la señal horizontal del ojo y cuál la vertical.',
  'issue.CALIBRATION_UNUSABLE': 'El canal {channel} no tiene una calibración utilizable ({found}) y se apartó.',
  'hint.CALIBRATION_UNUSABLE': 'Expórtelo otra vez con su intervalo físico.',
  'issue.SIGNAL_CLIPPED': 'La señal {column} se quedó al final de su intervalo: el amplificador estaba saturado.',
  'hint.SIGNAL_CLIPPED': 'Esas muestras cuentan como perdidas. Registre con un intervalo mayor.',
  'issue.HIGH_PASS_SET':
    'La señal se filtró a paso alto en {cutoff} Hz: las derivas lentas se deforman, los movimientos rápidos no.',
  'issue.BLOCK_NOT_GAZE': 'Un bloque contiene {what}, no posición del ojo, y se apartó.',
  'issue.CONFIDENCE_LOW': 'En {column}, las muestras con confianza menor de {limit} cuentan como perdidas.',
  'statement.spectral-peak-at-edge':
    'El espectro es máximo en su extremo inferior, {edge} Hz: por encima no hay oscilación.',
  'statement.directions-of-bursts': 'De {count} sacadas en ráfagas.',
  'statement.directions-of-all': 'Hay muy pocas ráfagas; de todas las sacadas.',
  'statement.wave-stray-beats':
    'Solo {beats} sacadas encadenadas en {seconds} s: demasiado pocas para significar algo.',
  'statement.eye-asked': 'Se midió el ojo {eye, select, left {izquierdo} other {derecho}}, como se pidió.',
  'statement.eye-asked-absent':
    'Se pidió el ojo {asked, select, left {izquierdo} other {derecho}}, pero solo está registrado el {eye, select, left {izquierdo} other {derecho}}; se midió ese.',
  'statement.eye-less-loss':
    'Se midió el ojo {eye, select, left {izquierdo} other {derecho}} porque pierde menos muestras (izquierdo {left} %, derecho {right} %).',
  'statement.eye-less-noise':
    'Se midió el ojo {eye, select, left {izquierdo} other {derecho}} porque su señal tiene menos ruido; el otro tiene {ratio} veces el suyo.',
  'statement.eye-equal':
    'Ambos ojos están igual de bien registrados; por convenio se midió el {eye, select, left {izquierdo} other {derecho}}.',
  'hint.COLUMN_ABSENT': 'Expórtela con el registro para obtener más: {consequence}.',
  'issue.UNIT_UNKNOWN': 'La unidad {unit} de {column} no se conoce; sus valores quedan como números brutos.',
  'hint.UNIT_UNKNOWN': 'Indique la unidad para obtener medidas en ella.',
  'issue.POLARITY_ASSUMED': 'El archivo no dice qué sentido de {column} es positivo; se supuso: {direction}.',
  'issue.CLOCKS_DIFFER': '{what} tiene un reloj propio; {done}.',
  'issue.POSITIONS_FILTERED':
    'El archivo solo tiene posiciones pasadas por un filtro de fijación ({column}), que oculta movimientos pequeños y rápidos.',
  'hint.POSITIONS_FILTERED': 'Exporte también la mirada sin filtrar (BPOG o cada ojo).',
  'issue.SCENE_CAMERA_ONLY':
    'Las posiciones son lugares en la imagen de la cámara de la cabeza, que aquí no se pueden pasar a grados.',
  'hint.SCENE_CAMERA_ONLY': 'Exporte también {wanted}.',
  'issue.SIDECAR_UNREADABLE': 'La descripción {name} no es JSON válido ({detail}); no se usó.',
  'issue.CLOCK_RESTARTS': 'El reloj empieza de nuevo en {what}; sus tiempos se pusieron tras los anteriores.',
  'issue.EXPORT_MAY_BE_SMOOTHED':
    '{software} puede suavizar o limpiar lo que exporta, lo que puede ocultar sacadas encadenadas.',
  'hint.EXPORT_MAY_BE_SMOOTHED': 'Donde se halle poco, mire también el vídeo de los ojos.',
  'statement.not-defined': 'Este registro no da aquí ningún número: se dividiría por 0, o la señal no cambia.',
  'statement.median-frequency': 'Con el intervalo mediano en vez del medio: {value} Hz.',
  'statement.rate-hides-beats':
    'A {rate} muestras por segundo las sacadas encadenadas se confunden y no se pueden contar; hacen falta al menos {needed}.',
  'statement.rate-hides-peaks':
    'A {rate} muestras por segundo las velocidades máximas salen menores; hacen falta al menos {needed}.',
  'statement.rate-hides-swings':
    'A {rate} muestras por segundo no se ve la oscilación de la pupila tras una sacada; hacen falta al menos {needed}.',
  'statement.rate-hides-pauses':
    'A {rate} muestras por segundo una pausa menor de 20 ms no se distingue de ninguna; hacen falta al menos {needed}.',
  'statement.threshold-from-noise':
    'Las posiciones están en {unit}; las sacadas se distinguieron del reposo solo por el ruido. Pueden contar pequeños movimientos de un aparato ruidoso.',
  'statement.noise-from-jitter': 'Casi ningún tramo está en calma; el ruido se tomó del temblor de muestras vecinas.',
  ...esBody,
};
