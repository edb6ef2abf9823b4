import { frBody } from './body/frBody.ts';
import type { CoreCatalogue } from './en.ts';

/** Sentences of the lower folders in French. What is missing is shown in English. */
export const frCore: CoreCatalogue = {
  'place.interval': ' (intervalle à 95 % : {low} à {high})',
  'statement.TORSION_NOT_SEARCHED':
    'La torsion a été enregistrée. Sa part dans les saccades est mesurée, mais un mouvement en torsion seule n’est pas recherché.',
  'statement.VERDICT_NOTHING': 'Il n’y a aucune position de l’œil à analyser.',
  'statement.VERDICT_OPSOCLONUS':
    'Des saccades enchaînées dans plusieurs directions ont été trouvées (forme de l’opsoclonus) : {bursts, plural, one {une salve} other {# salves}} de {saccades} saccades en {seconds} s d’enregistrement utilisable.',
  'statement.VERDICT_FLUTTER':
    'Des saccades enchaînées dans un seul plan ont été trouvées (forme du flutter oculaire) : {bursts, plural, one {une salve} other {# salves}} de {saccades} saccades en {seconds} s d’enregistrement utilisable.',
  'statement.VERDICT_MICROFLUTTER':
    'De très petites saccades enchaînées ont été trouvées (forme du microflutter) : {bursts, plural, one {une salve} other {# salves}} en {seconds} s d’enregistrement utilisable.',
  'statement.VERDICT_SQUARE_WAVE_JERKS':
    'Des ondes carrées ont été trouvées : des paires de saccades séparées par une pause, non enchaînées.',
  'statement.VERDICT_MACROSACCADIC':
    'Une oscillation macrosaccadique a été trouvée : des saccades autour de la cible, séparées par des pauses.',
  'statement.VERDICT_JERK_NYSTAGMUS':
    'Une dérive lente avec des retours rapides a été trouvée (forme du nystagmus à ressort), pas de saccades enchaînées.',
  'statement.VERDICT_PENDULAR_NYSTAGMUS':
    'Une oscillation régulière a été trouvée (forme du nystagmus pendulaire), pas de saccades enchaînées.',
  'statement.VERDICT_VOLUNTARY':
    'Des saccades enchaînées semblables à un nystagmus volontaire ont été trouvées : rapides, petites, horizontales ; {bursts, plural, one {une salve} other {# salves}} en {seconds} s d’enregistrement utilisable.',
  'statement.VERDICT_NONE':
    'Ni saccades enchaînées ni nystagmus n’ont été trouvés en {seconds} s d’enregistrement utilisable.',
  'statement.VERDICT_CANNOT_TELL': 'Cet enregistrement ne permet pas de dire le type de mouvement des yeux.',
  'statement.VERDICT_BURSTS_TOO':
    'Salves de saccades dos à dos : {bursts} ; elles occupent {percent} % du temps utilisable{interval}.',
  'statement.VERDICT_SHARE': 'Elles occupent {percent} % du temps utilisable{interval}.',
  'statement.VERDICT_SIZE': 'Taille médiane {amplitude}°, {frequency} cycles par seconde{interval}.',
  'statement.VERDICT_LIMIT': 'Des oscillations de moins de {floor} {unit} environ seraient passées inaperçues.',
  'statement.VERDICT_ALTERNATIVE': 'Ce pourrait aussi être : {alternative}.',
  'statement.VERDICT_QUALITY': '{percent} % de l’enregistrement était utilisable ; échantillonné à {rate} Hz.',
  'statement.VERDICT_NO_DIAGNOSIS': 'Ceci est une mesure, pas un diagnostic.',
  'statement.OTHER_RATES_LEFT_OUT':
    '{samples} échantillons ont une autre fréquence ou unité que la partie principale ({rate} Hz) et n’ont pas été mesurés avec elle.',
  'statement.OVERLAP_LEFT_OUT':
    '{count, plural, one {Un passage couvre} other {# passages couvrent}} le même temps qu’un autre (deux yeux, chacun son horloge) et ne compte pas deux fois.',

  'statement.no-usable-samples': 'Cet enregistrement ne contient aucune position de l’œil utilisable.',
  'statement.needs-degrees':
    'Demande des positions en degrés ; cet enregistrement a : {unit}. Avec la taille et la distance de l’écran, le calcul est possible.',
  'statement.needs-vertical': 'Demande la position verticale ; cet enregistrement n’a que l’horizontale.',
  'statement.needs-torsion': 'Demande la torsion de l’œil ; cet enregistrement n’en a pas.',
  'statement.needs-both-eyes': 'Demande les deux yeux ; cet enregistrement en a un.',
  'statement.needs-rate': 'Demande au moins {needed} échantillons par seconde ; cet enregistrement en a {rate}.',
  'statement.needs-square-units':
    'Demande des positions horizontales et verticales dans la même unité de longueur ; cet enregistrement a : {unit}.',
  'statement.needs-more-time': 'Demande au moins {needed} s d’enregistrement utilisable ; celui-ci en a {found}.',
  'statement.too-broken':
    'Trop morcelé : seuls {percent} % des échantillons utilisables se trouvent dans des passages assez longs pour une saccade.',
  'statement.too-few-saccades': 'Demande au moins {needed} saccades ; trouvées : {found}.',
  'statement.too-few-intervals': 'Demande au moins {needed} intervalles entre saccades ; trouvés : {found}.',
  'statement.too-few-burst-intervals': 'Demande au moins {needed} intervalles dans les salves ; trouvés : {found}.',
  'statement.too-few-bursts': 'Demande au moins {needed} salves entières ; trouvées : {found}.',
  'statement.amplitudes-too-alike':
    'Demande des saccades petites et grandes (la plus grande d’au moins {needed}° et double de la plus petite) ; ici 90 % sont entre {low}° et {high}°.',
  'statement.no-fit': 'Aucune courbe de séquence principale ne convient à ces saccades.',
  'statement.no-spectral-peak':
    'Le spectre n’a pas de pic qui se détache (au moins {needed} fois le fond est nécessaire, {found} trouvé).',
  'statement.frequency-beyond-rate':
    'Les saccades se suivent plus vite que {rate} échantillons par seconde ne peuvent le montrer ; il en faudrait au moins {needed}.',
  'statement.no-slow-samples': 'Demande au moins {needed} s entre les saccades ; trouvées : {found} s.',
  'statement.none-found-size': 'Aucune trouvée. Des saccades de moins de {limit}° environ seraient passées inaperçues.',
  'statement.none-found-speed':
    'Aucune trouvée. Des saccades plus lentes que {limit} {unit}/s seraient passées inaperçues.',
  'statement.bursts-cut-by-edge':
    '{count, plural, one {Une salve touche} other {# salves touchent}} le début, la fin ou une perte et durait plus longtemps qu’on ne le voit.',
  'statement.near-blink-left-out':
    '{count, plural, one {Une saccade laissée} other {# saccades laissées}} de côté à moins de 100 ms d’un clignement ou d’une perte.',
  'statement.near-blink-kept':
    '{count, plural, one {Une saccade se trouve} other {# saccades se trouvent}} à moins de 100 ms d’un clignement ou d’une perte ; c’est la plupart, elles sont donc gardées.',
  'statement.near-blink-many':
    '{percent} % des saccades sont à moins de 100 ms d’un clignement ou d’une perte, où un clignement peut ressembler à une saccade.',
  'statement.rate-lowers-amplitude':
    'À {rate} échantillons par seconde, les amplitudes sont sous-estimées, jusqu’à 15 %.',
  'statement.rate-lowers-speed':
    'À {rate} échantillons par seconde, les vitesses maximales sont sous-estimées, jusqu’à 10 %.',
  'statement.below-noise-floor': 'La valeur est sous ce qui se distingue du bruit dans cet enregistrement.',
  'statement.square-pixels-assumed': 'Les positions sont en pixels, supposés aussi larges que hauts.',
  'statement.spectrum-of-bursts': 'Sur {seconds} s de salves.',
  'statement.spectrum-of-all': 'Aucune salve n’est assez longue ; sur {seconds} s de tout l’enregistrement.',
  'statement.expected-frequency':
    'À l’amplitude médiane de {amplitude}°, des saccades sans pause donneraient {frequency} Hz.',
  'statement.clipped-by-recording':
    'Le calme va jusqu’au début ou à la fin d’un passage ; il a pu durer plus longtemps.',

  'statement.wave-too-short':
    'Seules {seconds} s sont utilisables ; il en faut au moins {needed} pour dire le type de mouvement.',
  'statement.wave-too-slow-rate':
    'L’enregistrement a {rate} échantillons par seconde ; il en faut au moins {needed} pour dire le type de mouvement.',
  'statement.wave-too-much-loss':
    'Seuls {percent} % de l’enregistrement sont utilisables ; il en faut au moins {needed} %.',
  'statement.wave-too-noisy': 'Le bruit cache toutes les saccades de moins de {limit}° environ.',
  'statement.wave-bursts':
    '{beats} saccades enchaînées en {bursts, plural, one {une salve} other {# salves}}, sans pause entre elles.',
  'statement.wave-no-bursts': 'Aucune salve de saccades enchaînées.',
  'statement.wave-few-beats':
    'Seulement {beats} saccades enchaînées ; il en faut {needed}, ou {long} dans une salve, pour dire leur type.',
  'statement.wave-beats-saccadic': '{percent} % d’entre elles ont la vitesse de saccades de leur taille.',
  'statement.wave-beats-slow': 'Seules {percent} % d’entre elles ont la vitesse de saccades de leur taille.',
  'statement.wave-on-curve': 'Leur fréquence est {ratio} fois celle de saccades de leur taille sans aucune pause.',
  'statement.wave-below-curve':
    'Leur fréquence n’est que {ratio} fois celle de saccades de leur taille sans aucune pause, comme pour des tics ou des oscillations lentes.',
  'statement.wave-one-plane': 'Elles vont et viennent dans un seul plan (petit axe sur grand axe {ratio}).',
  'statement.wave-many-planes': 'Elles vont dans plusieurs directions (petit axe sur grand axe {ratio}).',
  'statement.wave-plane-unclear':
    'Il n’est pas clair qu’elles restent dans un seul plan (petit axe sur grand axe {ratio}).',
  'statement.wave-plane-not-horizontal': 'Le plan est tourné de {degrees}° par rapport à l’horizontale.',
  'statement.wave-one-axis':
    'Seules les positions horizontales sont enregistrées ; on ne peut dire si elles restent dans un plan.',
  'statement.wave-beats-small': 'Elles sont très petites ({amplitude}°).',
  'statement.wave-beats-near-blinks': 'Presque toutes sont à côté de clignements ou de pertes.',
  'statement.wave-could-be-voluntary':
    'De petits mouvements rapides et horizontaux comme ceux-ci peuvent aussi être faits volontairement.',
  'statement.wave-fatigue': 'Elles diminuent de {percent} % au cours d’une salve, comme les volontaires.',
  'statement.wave-no-fatigue': 'Elles ne diminuent pas au cours d’une salve.',
  'statement.wave-convergence':
    'Les yeux convergent de {degrees}° pendant les salves, comme dans le nystagmus volontaire.',
  'statement.wave-pupil': 'La pupille se rétrécit de {percent} % pendant les salves, comme quand les yeux convergent.',
  'statement.wave-micro':
    'Une très petite oscillation rapide ({amplitude}°, {frequency} Hz) dans {count} passages de 0,2 s sur {windows}.',
  'statement.wave-micro-blind':
    'À {rate} échantillons par seconde, de très petites oscillations (microflutter) ne se voient pas.',
  'statement.wave-drift-reset': '{percent} % des dérives lentes sont annulées par la saccade qui suit.',
  'statement.wave-sawtooth':
    '{percent} % du temps, l’œil va et vient, lentement dans un sens et au moins deux fois plus vite dans l’autre.',
  'statement.wave-quick-one-way': 'Les voisines vont dans le même sens (accord {agreement} sur 1).',
  'statement.wave-quick-both-ways': 'Les voisines vont dans les deux sens (accord {agreement} sur 1).',
  'statement.wave-slow-speed':
    'La dérive entre les saccades va à {speed} {unit}/s et occupe {percent} % d’un battement.',
  'statement.wave-no-drift': 'Il n’y a pas de dérive entre les saccades qu’elles annuleraient.',
  'statement.wave-sinusoid':
    '{percent} % du temps entre les saccades est une oscillation régulière de {frequency} Hz et {size} {unit}.',
  'statement.wave-no-sinusoid': 'Il n’y a pas d’oscillation régulière entre les saccades.',
  'statement.wave-pairs':
    '{pairs} saccades ont reçu en réponse un retour égal après une pause de {pause} ms ; ces paires font {percent} % des saccades.',
  'statement.wave-pairs-small':
    'Elles sont petites ({amplitude}°) et viennent {perMin} fois par minute ; une personne saine en fait environ 18 par minute, de 0,6°.',
  'statement.wave-few-pairs':
    'Peu de saccades ont reçu en réponse un retour égal : {pairs}, soit {percent} % des saccades.',
  'statement.wave-chains': '{percent} % d’entre elles appartiennent à de longues chaînes d’allers-retours.',
  'statement.wave-no-chains': 'Elles sont isolées, sans longues chaînes d’allers-retours.',
  'statement.wave-one-base': 'L’œil quitte un endroit d’un saut et y revient.',
  'statement.wave-about-centre':
    'L’œil oscille autour d’un centre ({signs} signes sur 4 : deux côtés instables, pauses égales, tailles croissantes puis décroissantes, première et dernière petites).',
  'statement.eye-only-one': 'Un seul œil a été enregistré.',
  'statement.camera-units':
    'Les positions sont des unités brutes de caméra, qui ne disent pas où l’œil regardait ; elles n’ont pas été analysées.',
  'statement.no-eye-position':
    'Une partie de l’enregistrement n’a pas de position horizontale ; elle n’a pas été analysée.',
  'statement.only-vertical':
    'Une partie de l’enregistrement n’a que la position verticale de l’œil (ou une position horizontale qui ne change jamais). Il en faut une horizontale ; elle n’a pas été analysée.',
  'statement.only-horizontal':
    'Seule la position horizontale de l’œil a été enregistrée (ou la verticale ne change jamais) : tailles et vitesses sont celles de la part horizontale de chaque mouvement.',
  'statement.eyes-move-apart':
    'L’œil {moving, select, left {gauche} other {droit}} fait des mouvements rapides que l’œil {still, select, left {gauche} other {droit}} ne fait pas ({ratio} fois plus de mouvement). Les yeux bougent ensemble, même dans l’opsoclonus ; cherchez une erreur de mesure avant de croire au mouvement d’un seul œil.',
  'statement.frozen-throughout':
    'La position de l’œil ne change jamais, ce que ne fait aucun œil vivant ; rien n’a pu être mesuré.',
  'statement.frozen-stretches':
    'Pendant {seconds} s, la position de l’œil ne change pas du tout, ce que ne fait aucun œil vivant ; ce passage a été laissé de côté comme perdu.',
  'statement.eye-frozen-throughout':
    'La position de l’œil {eye, select, left {gauche} other {droit}} ne change jamais, ce que ne fait aucun œil vivant ; cet œil n’a pas été utilisé.',
  'statement.eye-frozen-stretches':
    'Pendant {seconds} s, la position de l’œil {eye, select, left {gauche} other {droit}} ne change pas du tout, ce que ne fait aucun œil vivant ; ce passage a été laissé de côté comme perdu.',
  'statement.samples-held':
    'Chaque position de l’œil est répétée : environ {rate} nouvelles par seconde sont écrites comme {written}. L’enregistrement a été mesuré comme un enregistrement à {rate} échantillons par seconde.',
  'statement.samples-held-twice':
    'Beaucoup de positions de l’œil sont répétées : environ {rate} nouvelles par seconde sont écrites comme {written}. Les vitesses maximales peuvent être trop élevées.',
  'statement.samples-held-unevenly':
    'Des positions de l’œil sont répétées irrégulièrement : environ {rate} nouvelles par seconde seulement sont écrites comme {written}. On ne peut en tirer ni temps ni vitesses ; elles n’ont pas été analysées.',
  'statement.looks-smoothed':
    'Les saccades paraissent lissées : elles sont lentes pour leur taille ({percent} % de la vitesse habituelle) et il ne reste rien de rapide dans le signal. Tailles et vitesses sont des minimums, sauf si les saccades elles-mêmes sont lentes.',
  'statement.slow-phases-need-degrees':
    'Fixation et poursuite n’ont pas été distinguées, car les positions sont en {unit}, pas en degrés.',
  'statement.slow-phases-too-noisy':
    'Fixation et poursuite n’ont pas été distinguées, car le regard tremble ou oscille de {noise}° même entre les saccades ; {limit}° au plus conviendraient.',
  'statement.slow-phases-low-rate':
    'À {rate} échantillons par seconde, une petite saccade peut passer pour une poursuite ; il en faudrait au moins {needed}.',

  'measure.saccade-rate': 'Saccades par seconde',
  'measure.burst-rate': 'Salves par minute',
  'measure.opsoclonus-time-share': 'Part du temps en salves',
  'measure.burst-duration': 'Durée des salves, médiane',
  'measure.longest-quiet': 'Plus long temps sans salve',
  'measure.intersaccadic-interval': 'Pause entre saccades, médiane',
  'measure.short-interval-share': 'Part des saccades sans pause',
  'measure.oscillation-frequency': 'Fréquence de l’oscillation',
  'measure.spectral-frequency': 'Pic du spectre de vitesse',
  'measure.spectral-bandwidth': 'Largeur du pic spectral',
  'measure.spectral-entropy': 'Irrégularité du spectre',
  'measure.amplitude-frequency-ratio': 'Fréquence sur fréquence attendue',
  'measure.amplitude-median': 'Amplitude, médiane',
  'measure.amplitude-p90': 'Amplitude, 90e percentile',
  'measure.peak-velocity-median': 'Vitesse maximale, médiane',
  'measure.peak-velocity-p90': 'Vitesse maximale, 90e percentile',
  'measure.main-sequence-asymptote': 'Séquence principale : vitesse la plus haute',
  'measure.main-sequence-scale': 'Séquence principale : échelle',
  'measure.main-sequence-deviation': 'Part des saccades hors de la séquence principale',
  'measure.direction-axis-ratio': 'Directions : petit axe sur grand axe',
  'measure.direction-entropy': 'Directions : régularité de la répartition',
  'measure.horizontal-share': 'Part horizontale',
  'measure.vertical-share': 'Part verticale',
  'measure.torsional-share': 'Part de torsion',
  'measure.conjugacy-lag': 'Retard de l’œil droit sur le gauche',
  'measure.conjugacy-gain': 'Vitesse des saccades, gauche sur droite',
  'measure.conjugacy-correlation': 'Corrélation des vitesses des deux yeux',
  'measure.near-blink-share': 'Part des saccades près d’un clignement',
  'measure.retinal-slip-rms': 'Glissement rétinien, moyenne quadratique',
  'measure.retinal-slip-median': 'Glissement rétinien, médiane',
  'measure.slow-phase-speed': 'Vitesse entre les saccades, médiane',

  'counts.saccades': 'saccades',
  'counts.bursts': 'salves',
  'counts.intervals': 'intervalles',
  'counts.intervals within bursts': 'intervalles dans les salves',
  'counts.pieces of recording': 'morceaux de l’enregistrement',
  'counts.saccades seen by both eyes': 'saccades vues par les deux yeux',
  'counts.blocks of one second': 'blocs d’une seconde',

  'issue.FILE_EMPTY': 'Le fichier est vide (0 octet).',
  'hint.FILE_EMPTY': 'Exportez l’enregistrement à nouveau ; une copie interrompue a souvent 0 octet.',
  'issue.FORMAT_UNKNOWN': 'Le contenu n’est dans aucun format que Kinsbourne lit. Il commence par : {head}',
  'hint.FORMAT_UNKNOWN':
    'Pour un tableau de nombres, indiquez ses colonnes ; sinon exportez en texte (pour EyeLink : edf2asc).',
  'issue.ZIP_UNKNOWN': 'Ce fichier zip ne contient aucun enregistrement que Kinsbourne connaît. Il contient : {names}',
  'hint.ZIP_UNKNOWN':
    'Les fichiers zip de Sensor Logger, phyphox, Apple Health et ActiGraph (.gt3x) sont lus tels quels. Décompressez tout autre fichier et ouvrez l’enregistrement qu’il contient ; enregistrez d’abord un classeur (.xlsx) en CSV.',
  'issue.EYELINK_BINARY_EDF': 'C’est un enregistrement binaire EyeLink (.edf), pas un fichier de biosignaux EDF+.',
  'hint.EYELINK_BINARY_EDF': 'Convertissez-le avec edf2asc de SR Research et ouvrez le fichier .asc.',
  'issue.FILE_CUT_SHORT': 'Le fichier s’arrête au milieu de {what} ; tout ce qui précède a été lu.',
  'hint.FILE_CUT_SHORT': 'Exportez ou copiez à nouveau si la fin de l’enregistrement compte.',
  'issue.LAST_VALUE_OPEN':
    'La dernière ligne n’a pas de fin de ligne : sa dernière valeur est peut-être incomplète et n’a pas été utilisée.',
  'issue.FILE_DAMAGED': 'Le fichier compressé est endommagé : sa somme de contrôle ne correspond pas.',
  'hint.FILE_DAMAGED': 'Copiez ou exportez à nouveau ; les nombres d’une copie endommagée peuvent être faux.',
  'issue.LINE_UNREADABLE': 'Une ligne n’a pas pu être lue comme {expected} : {found}',
  'hint.LINE_UNREADABLE': 'La ligne a été ignorée ; toutes les autres ont été lues.',
  'issue.LINE_SHORT': 'Une ligne a {found} champs au lieu de {expected}.',
  'hint.LINE_SHORT': 'Les champs manquants comptent comme perdus.',
  'issue.NUMBER_UNREADABLE': 'Dans la colonne {column}, {found} n’est pas un nombre.',
  'hint.NUMBER_UNREADABLE': 'L’échantillon compte comme perdu.',
  'issue.TIME_GOES_BACK': 'Le temps recule de {before} s à {after} s.',
  'hint.TIME_GOES_BACK': 'Les échantillons qui n’avancent pas dans le temps ont été écartés.',
  'issue.RATE_DIFFERS': 'Le fichier annonce {stated} Hz, son horloge {measured} Hz. L’horloge fait foi.',
  'issue.RATE_UNEVEN':
    'L’intervalle d’échantillonnage varie : {fraction} des intervalles s’écartent de plus d’un demi-échantillon de {rate} Hz.',
  'hint.RATE_UNEVEN': 'Les échantillons manquants comptent comme perdus ; rien n’a été interpolé.',
  'issue.SAMPLES_MISSING': '{count} trous dans l’horloge, {seconds} s en tout.',
  'issue.COLUMN_ABSENT': 'La colonne {column} manque.',
  'issue.GEOMETRY_MISSING':
    'Le fichier ne dit ni la taille ni la distance de l’écran ; les positions restent en {unit}.',
  'hint.GEOMETRY_MISSING':
    'Donnez la taille et la distance de l’écran ; d’ici là, les mesures en degrés sont refusées.',
  'issue.GEOMETRY_ODD': 'L’écran est donné comme {found} ; utilisé : {used}.',
  'issue.COORDINATES_RAW': 'Les positions sont des unités brutes de caméra, impossibles à convertir en degrés.',
  'hint.COORDINATES_RAW': 'Enregistrez ou exportez le regard calibré (GAZE ou HREF).',
  'issue.BLOCK_EMPTY': 'Un bloc d’enregistrement n’a pas d’échantillons.',
  'issue.BLOCK_NOT_CLOSED': 'Un bloc d’enregistrement n’a pas de marque de fin.',
  'hint.BLOCK_NOT_CLOSED': 'Ses échantillons ont été lus malgré tout.',
  'issue.BLINKS_NOT_CODED':
    'L’enregistrement n’a ni taille de pupille ni ouverture de l’œil ; les clignements sont déduits du seul mouvement.',
  'issue.BANDWIDTH_LOW':
    'Le signal a été filtré passe-bas à {cutoff} Hz, ce qui cache ou aplatit les saccades enchaînées.',
  'hint.BANDWIDTH_LOW': 'Exportez sans filtre, ou lisez tailles et vitesses comme des minimums.',
  'issue.SIDECAR_MISSING': 'La description {name} qui accompagne ce fichier est introuvable.',
  'hint.SIDECAR_MISSING': 'Déposez-la avec le fichier de données.',
  'issue.NO_SAMPLES': 'Aucun échantillon de position de l’œil n’a été trouvé dans le fichier.',
  'hint.NO_SAMPLES': 'Exportez l’enregistrement avec ses échantillons (données brutes), pas seulement les événements.',
  'issue.COLUMNS_UNKNOWN': 'C’est un tableau de nombres dont les colonnes ne disent pas leur sens : {columns}',
  'hint.COLUMNS_UNKNOWN':
    'Dites quelle colonne est le temps, lesquelles sont les positions de l’œil, et dans quelle unité.',
  'issue.RECORDINGS_SEVERAL': 'Le fichier contient {count} enregistrements ; seul le premier a été lu.',
  'hint.RECORDINGS_SEVERAL': 'Exportez chaque enregistrement dans son propre fichier.',
  'issue.EYE_LOST': 'Un œil a été perdu pendant {fraction} de l’enregistrement.',
  'issue.NOT_WORN': 'Les lunettes n’étaient pas portées pendant certains échantillons ; ils comptent comme perdus.',
  'issue.ENCODING_BROKEN': 'Une partie du texte n’est pas en {encoding} valide.',
  'hint.ENCODING_BROKEN':
    'Les nombres ne sont pas touchés ; noms et messages peuvent montrer des caractères de remplacement.',
  'issue.TIME_UNREADABLE': 'Une ligne n’a pas de temps lisible ({found}).',
  'hint.TIME_UNREADABLE': 'La ligne a été écartée.',
  'issue.UNITS_MIXED':
    'Les événements sont en {events}, les échantillons en {samples} ; les événements de l’appareil n’ont pas été utilisés.',
  'issue.HEADER_UNREADABLE': 'L’en-tête du fichier est illisible : {field} vaut {found}.',
  'hint.HEADER_UNREADABLE': 'Exportez ou copiez l’enregistrement à nouveau.',
  'issue.HEADER_ODD': 'L’en-tête contredit le fichier ({stated}) ; utilisé : {used}.',
  'issue.CHANNELS_ABSENT': 'Aucun canal oculaire trouvé. Le fichier contient : {channels}.',
  'hint.CHANNELS_ABSENT': 'Dites quel canal porte le signal horizontal de l’œil et lequel le vertical.',
  'issue.CALIBRATION_UNUSABLE': 'Le canal {channel} n’a pas d’étalonnage utilisable ({found}) et a été écarté.',
  'hint.CALIBRATION_UNUSABLE': 'Exportez-le à nouveau avec sa plage physique.',
  'issue.SIGNAL_CLIPPED': 'Le signal {column} est resté au bout de sa plage : l’amplificateur était saturé.',
  'hint.SIGNAL_CLIPPED': 'Ces échantillons comptent comme perdus. Enregistrez avec une plage plus grande.',
  'issue.HIGH_PASS_SET':
    'Le signal a été filtré passe-haut à {cutoff} Hz : les dérives lentes sont déformées, pas les mouvements rapides.',
  'issue.BLOCK_NOT_GAZE': 'Un bloc contient {what}, pas la position de l’œil, et a été écarté.',
  'issue.CONFIDENCE_LOW': 'Dans {column}, les échantillons de confiance inférieure à {limit} comptent comme perdus.',
  'statement.spectral-peak-at-edge':
    'Le spectre est maximal à son extrémité basse, {edge} Hz : il n’y a pas d’oscillation au-dessus.',
  'statement.directions-of-bursts': 'Sur {count} saccades dans des salves.',
  'statement.directions-of-all': 'Il y a trop peu de salves ; sur toutes les saccades.',
  'statement.wave-stray-beats':
    'Seulement {beats} saccades enchaînées en {seconds} s : trop peu pour signifier quelque chose.',
  'statement.eye-asked': 'L’œil {eye, select, left {gauche} other {droit}} a été mesuré, comme demandé.',
  'statement.eye-asked-absent':
    'L’œil {asked, select, left {gauche} other {droit}} était demandé, mais seul l’œil {eye, select, left {gauche} other {droit}} est enregistré ; il a été mesuré.',
  'statement.eye-less-loss':
    'L’œil {eye, select, left {gauche} other {droit}} a été mesuré car il perd moins d’échantillons (gauche {left} %, droit {right} %).',
  'statement.eye-less-noise':
    'L’œil {eye, select, left {gauche} other {droit}} a été mesuré car son signal est moins bruité ; l’autre a {ratio} fois son bruit.',
  'statement.eye-equal':
    'Les deux yeux sont aussi bien enregistrés ; par convention, l’œil {eye, select, left {gauche} other {droit}} a été mesuré.',
  'hint.COLUMN_ABSENT': 'Exportez-la avec l’enregistrement pour obtenir davantage : {consequence}.',
  'issue.UNIT_UNKNOWN': 'L’unité {unit} de {column} est inconnue ; ses valeurs restent des nombres bruts.',
  'hint.UNIT_UNKNOWN': 'Indiquez l’unité pour obtenir des mesures dans celle-ci.',
  'issue.POLARITY_ASSUMED': 'Le fichier ne dit pas quel sens de {column} est positif ; supposé : {direction}.',
  'issue.CLOCKS_DIFFER': '{what} a sa propre horloge ; {done}.',
  'issue.POSITIONS_FILTERED':
    'Le fichier n’a que des positions passées par un filtre de fixation ({column}), qui cache les petits mouvements rapides.',
  'hint.POSITIONS_FILTERED': 'Exportez aussi le regard non filtré (BPOG ou chaque œil).',
  'issue.SCENE_CAMERA_ONLY':
    'Les positions sont des endroits dans l’image de la caméra de tête, impossibles à convertir ici en degrés.',
  'hint.SCENE_CAMERA_ONLY': 'Exportez aussi {wanted}.',
  'issue.SIDECAR_UNREADABLE': 'La description {name} n’est pas un JSON valide ({detail}) ; elle n’a pas été utilisée.',
  'issue.CLOCK_RESTARTS': 'L’horloge recommence dans {what} ; ses temps ont été placés après les précédents.',
  'issue.EXPORT_MAY_BE_SMOOTHED':
    '{software} peut lisser ou nettoyer ce qu’il exporte, ce qui peut cacher des saccades enchaînées.',
  'hint.EXPORT_MAY_BE_SMOOTHED': 'Si peu est trouvé, regardez aussi la vidéo des yeux.',
  'statement.not-defined':
    'Cet enregistrement ne donne pas de nombre ici : on diviserait par 0, ou le signal ne change pas.',
  'statement.median-frequency': 'Avec l’intervalle médian au lieu du moyen : {value} Hz.',
  'statement.rate-hides-beats':
    'À {rate} échantillons par seconde, les saccades enchaînées se confondent et ne peuvent être comptées ; il en faut au moins {needed}.',
  'statement.rate-hides-peaks':
    'À {rate} échantillons par seconde, les vitesses maximales sont sous-estimées ; il en faut au moins {needed}.',
  'statement.rate-hides-swings':
    'À {rate} échantillons par seconde, l’oscillation de la pupille après une saccade ne se voit pas ; il en faut au moins {needed}.',
  'statement.rate-hides-pauses':
    'À {rate} échantillons par seconde, une pause de moins de 20 ms ne se distingue pas de son absence ; il en faut au moins {needed}.',
  'statement.threshold-from-noise':
    'Les positions sont en {unit} ; les saccades ont été distinguées du repos par le seul bruit. De petits mouvements d’un appareil bruité peuvent compter.',
  'statement.noise-from-jitter':
    'Presque aucun passage n’est calme ; le bruit a été tiré du tremblement des échantillons voisins.',
  ...frBody,
};
