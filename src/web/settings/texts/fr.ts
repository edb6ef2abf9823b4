import type { SettingsKey } from './en.ts';

export const fr: Readonly<Record<SettingsKey, string>> = {
  title: 'Réglages',
  who: 'Qui écrit',
  whoHint:
    'Figure à côté de chaque saisie et dans l’historique, pour que chacun voie qui a écrit quoi. Ce n’est pas un compte et cela ne protège rien.',
  name: 'Votre nom',
  role: 'Vous êtes',
  family: 'de la famille',
  clinician: 'soignant',
  keepWho: 'Conserver',
  kept: 'Conservé.',
  household: 'Foyer',
  householdName: 'Nom sur les rapports',
  householdHint: 'Par exemple le nom de la famille ou du service. Facultatif.',
  notKept: 'Cela n’a pas pu être conservé. Veuillez réessayer quand le serveur répondra.',
  demo: 'Personnes fictives',
  demoHint: 'Trois personnes inventées pour découvrir. Elles sont marquées partout et ne se mêlent jamais aux vôtres.',
  demoAdd: 'Ajouter les trois personnes fictives',
  demoRemove: 'Retirer toutes les personnes fictives',
  demoBusy: 'Un instant…',
  demoFailed: 'Cela n’a pas réussi. Veuillez réessayer quand le serveur répondra.',
  storage: 'Où tout est conservé',
  storageServer:
    'Les dossiers sont conservés sous {place} par le programme de cet ordinateur (version {version}). Rien n’est envoyé ailleurs.',
  storageUnknown: 'Le programme qui conserve les dossiers ne répond pas en ce moment.',
  storageDevice:
    'Ce navigateur conserve, pour travailler sans le serveur : ce qui attend d’être envoyé, les formulaires à moitié remplis et le dernier état de {count} dossiers au plus. C’est chiffré avec une clé que ce navigateur garde et ne donne à personne.',
  storageHonest:
    'Ce que cela protège : personne ne le lit en fouillant le disque ou en copiant des fichiers isolés. Ce que cela ne protège pas : qui peut utiliser ce navigateur, ou possède son profil entier, peut l’ouvrir. Verrouillez l’appareil et chiffrez son disque.',
  storageMemory:
    'Ce navigateur ne conserve rien (son stockage est désactivé, ou c’est une fenêtre privée). Ce que vous écrivez est envoyé directement ; ce qui ne peut pas l’être est perdu à la fermeture de la page.',
  waiting:
    '{count, plural, =0 {Rien n’attend d’être envoyé.} one {# modification attend d’être envoyée.} other {# modifications attendent d’être envoyées.}}',
  sendNow: 'Envoyer maintenant',
  forget: 'Oublier les copies de cet appareil',
  forgetHint:
    'Les copies de dossiers et les formulaires à moitié remplis disparaissent ; ce qui attend d’être envoyé reste jusque-là.',
  forgotten: 'Les copies ont disparu.',
  bundle: 'Reprendre une archive',
  bundleHint:
    'Une archive est un fichier qui contient tout, créé dans Historique ou en ligne de commande. Elle est reprise en entier ou pas du tout.',
  bundleFile: 'Choisir une archive',
  bundlePassphrase: 'Phrase secrète (s’il y en a une)',
  bundleMode: 'Ce qui est déjà ici',
  bundleAdd: 'reste ; l’archive s’y ajoute',
  bundleReplace: 'est remplacé par l’archive',
  bundleReplaceSure: 'Tapez « remplacer » pour confirmer que tout ce qui est ici sera supprimé',
  bundleSubmit: 'Reprendre',
  bundleBusy: 'Lecture de l’archive…',
  bundleDone:
    'Repris : {people, plural, one {# personne} other {# personnes}}, {entries, plural, one {# saisie} other {# saisies}}, {files, plural, one {# fichier} other {# fichiers}} ; {skipped} étaient déjà ici.',
  bundleTraces:
    'Des traces de ce qui a été remplacé peuvent rester dans les fichiers de la base jusqu’au prochain démarrage de Kinsbourne.',
  bundleFailed: 'L’archive n’a pas été reprise, et rien n’a changé ici : {why}',
  exportAll: 'Sauvegarder tout dans une archive',
  exportAllHint: 'Une sauvegarde de toutes les personnes avec toutes les versions et tous les fichiers.',
  thresholds: 'Seuils de la veille des rechutes',
  thresholdsHint: 'Ils se règlent pour chaque personne :',
  replaceWord: 'remplacer',
};
