import type { CoreCatalogue } from '../../en.ts';

export const frJerks: CoreCatalogue = {
  'measure.rest-jerk-rate': 'Secousses par minute au repos',
  'measure.jerk-size-median': 'Force des secousses, médiane',
  'measure.jerk-size-p90': 'Force des fortes secousses (90e centile)',
  'measure.jerk-duration': 'Durée des secousses, médiane',
  'measure.jerk-burden': 'Charge des secousses au repos',
  'measure.action-jerk-ratio': 'Secousses pendant l’action par rapport au repos',
  'measure.stimulus-jerk-ratio': 'Secousses après un claquement de mains ou une tape par rapport au hasard',
  'measure.jerk-coincidence': 'Secousses accompagnées par un autre endroit du corps',
  'measure.jerk-order': 'Délai entre le premier et le deuxième endroit d’une secousse, médiane',
  'measure.tremor-frequency': 'Fréquence du tremblement',
  'measure.tremor-share': 'Part du repos et de la posture avec tremblement',
  'measure.tremor-amplitude': 'Amplitude du tremblement',
  'definition.rest-jerk-rate':
    'Secousses d’une partie du corps qui porte le capteur, éveillée et par ailleurs immobile, divisées par la partie de ce temps pendant laquelle une nouvelle secousse aurait pu être distinguée de la précédente.',
  'definition.jerk-size-median': 'Médiane de la plus grande accélération rapide (3 Hz et plus) des secousses au repos.',
  'definition.jerk-size-p90':
    'Le 90e centile de la plus grande accélération rapide (3 Hz et plus) des secousses au repos.',
  'definition.jerk-duration':
    'Médiane du temps pendant lequel l’accélération rapide (3 Hz et plus) d’une secousse au repos dépasse la moitié de son maximum.',
  'definition.jerk-burden':
    'Somme du maximum multiplié par la durée sur les secousses au repos, divisée par le temps pendant lequel elles ont été comptées.',
  'definition.action-jerk-ratio':
    'Fréquence des secousses de 0,15 g et plus pendant que les bras sont tendus ou cherchent à atteindre, divisée par leur fréquence au repos, toutes deux corrigées du chevauchement.',
  'definition.stimulus-jerk-ratio':
    'Fréquence des secousses qui commencent 30 à 150 ms après un stimulus alors que la partie du corps est immobile, divisée par leur fréquence loin des stimuli.',
  'definition.jerk-coincidence':
    'Secousses au repos accompagnées d’une secousse d’un autre endroit en moins de 50 ms, divisées par toutes les secousses au repos survenues pendant qu’un autre endroit était immobile ; le seuil de bruit est la part que donnerait le seul hasard.',
  'definition.jerk-order':
    'Médiane du temps entre le premier et le deuxième endroit pour les secousses au repos que deux endroits ou plus partagent en moins de 50 ms.',
  'definition.tremor-frequency':
    'Médiane de la fréquence du pic du spectre entre 3 et 12 Hz sur les fenêtres de 3 s dont la puissance se trouve en majeure partie à moins de 0,5 Hz de lui.',
  'definition.tremor-share':
    'Temps passé dans des fenêtres avec tremblement, divisé par tout le temps de port au repos ou en posture tenue, marche exclue.',
  'definition.tremor-amplitude':
    'Médiane, sur les fenêtres avec tremblement, du déplacement de l’endroit de chaque côté : amplitude de l’accélération divisée par le carré de 2π fois la fréquence.',
  'counts.jerks': 'secousses',
  'counts.stimuli': 'stimuli',
  'counts.windows': 'fenêtres',
  'statement.jerk-too-little-still':
    'Il faut au moins {needed} minutes pendant lesquelles le capteur était porté ici et cette partie du corps éveillée et par ailleurs immobile ; {found} trouvées. Deux minutes en position couchée ou assise sur les genoux suffiraient.',
  'statement.jerk-too-little-still-day':
    'Il faut au moins {needed} minutes pendant lesquelles le capteur était porté ici et cette partie du corps éveillée et par ailleurs immobile ; dans cette journée ou plus, {found} trouvées.',
  'statement.jerk-too-many':
    'Il y a trop de secousses pour les compter (plus d’environ {limit} par minute) ; la charge dit combien elles font bouger.',
  'statement.jerk-limit':
    'Des secousses dont l’accélération reste sous environ {limit} g, ou qui partent lentement (un cinquième de seconde et plus dans un sens), n’auraient pas été vues ici.',
  'statement.jerk-knocks':
    'Événements d’une seule mesure laissés de côté : {count}. Aucune partie du corps ne bouge si brièvement ; ce sont des chocs contre le capteur ou des mesures erronées.',
  'statement.jerk-short': 'À partir de {found} minutes immobiles seulement : voyez la largeur de l’intervalle.',
  'statement.jerk-overlapping':
    'Les secousses se chevauchent tellement qu’on n’a pas pu les séparer ; la charge est une limite inférieure.',
  'statement.jerk-too-few': 'Il faut au moins {needed} secousses au repos ; {found} trouvées.',
  'statement.jerk-no-tasks': 'Il faut des moments marqués comme bras tendus ou comme mouvement pour atteindre.',
  'statement.jerk-short-task':
    'Il faut au moins {needed} s de bras tendus ou de mouvements pour atteindre et {neededRest} s de repos ; {found} s et {foundRest} s trouvées.',
  'statement.jerk-at-least':
    'Aucune secousse dans le temps de comparaison ; le rapport est au moins celui-ci, comme s’il y en avait eu une.',
  'statement.jerk-none-either': 'Aucune secousse, ni là ni dans le temps de comparaison.',
  'statement.jerk-moving-limb':
    'Dans une partie du corps en mouvement, environ {rate} événements par minute sont comptés qui ne sont pas des secousses ; ne croyez qu’un rapport bien au-dessus du seuil de bruit.',
  'statement.jerk-few-stimuli':
    'Il faut au moins {needed} claquements de mains ou tapes pendant que la partie du corps est immobile ; {found} trouvés. Le mieux est d’en faire vingt, à intervalles inégaux.',
  'statement.jerk-first-stimuli':
    'Après les trois premiers stimuli, {first} ont été suivis d’une secousse ; des {count} autres, {rest}.',
  'statement.jerk-too-few-together':
    'Il faut au moins {needed} secousses pendant que deux endroits ou plus étaient immobiles en même temps ; {found} trouvées.',
  'statement.jerk-first-place': 'Le premier endroit était le plus souvent {place} : {count} fois sur {total}.',
  'statement.jerk-one-clock': 'Les capteurs doivent partager une même horloge : un écart de 50 ms fausse le résultat.',
  'statement.jerk-tremor-few':
    'Il faut au moins {needed} fenêtres de trois secondes avec une oscillation ; {found} trouvées.',
  'statement.jerk-tremor-little': 'Il faut au moins {needed} s de repos ou de posture tenue ; {found} s trouvées.',
  'statement.jerk-tremor-gravity':
    'Là où la partie du corps s’incline, la pesanteur s’ajoute à l’accélération et l’amplitude paraît plus grande qu’elle n’est.',
};
