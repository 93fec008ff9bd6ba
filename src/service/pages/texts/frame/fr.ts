import type { FRAME_EN } from './en.ts';

/** Texts of the frame, French. */
export const FRAME_FR: typeof FRAME_EN = {
  product: 'Mileproof',
  line: 'Exportation de voitures presque sans kilomètres, contrôlée selon les règles',
  skip: 'Aller au contenu',
  menu: 'Pages',
  elsewhere: 'Autres pages',
  language: 'Langue',
  languageName: 'Français',
  ownAlone: 'Cette page n’existe qu’en anglais et en chinois.',
  ownBelow: 'La suite est en anglais.',
  theme: 'Couleurs',
  themes: { auto: 'comme l’appareil', light: 'claires', dark: 'sombres' },
  density: 'Lignes',
  densities: { comfortable: 'aérées', compact: 'serrées' },
  demonstration:
    'Démonstration\u00a0: ici, toutes les voitures, personnes et entreprises sont inventées.',
  invented: 'inventée',
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  signedInAs: (part) => `Connecté\u00a0: ${part}`,
  parts: {
    exporter: 'exportateur',
    manufacturer: 'constructeur',
    office: 'service de la province',
    ministry: 'ministère',
    customs: 'douane',
    registry: 'service d’immatriculation',
    tax: 'administration fiscale',
    administrator: 'administrateur',
    public: 'public',
    job: 'le registre lui-même',
  },
  places: {
    home: 'Accueil',
    check: 'Vérifier un lot',
    papers: 'Lire un document',
    law: 'Les règles',
    docs: 'Pour les développeurs',
    work: 'À traiter',
  },
  law: 'Version des règles',
  today: 'Aujourd’hui en Chine',
  errorsTitle: (count) =>
    count < 2 ? `Il y a ${count} point à corriger.` : `Il y a ${count} points à corriger.`,
  notFoundTitle: 'Cette page n’existe pas.',
  notFoundRemedy: 'Vérifiez l’adresse, ou commencez par la page d’accueil.',
  toHome: 'Vers la page d’accueil',
  refusedTitle: 'L’action n’a pas été effectuée.',
  beingMadeTitle: 'La démonstration est en préparation',
  beingMade:
    'Elle n’est préparée qu’une fois, en une minute environ. Cette page s’ouvre d’elle-même quand elle est prête.',
  brokenTitle: 'Quelque chose est tombé en panne.',
  brokenRemedy: 'Rien n’a été gardé. Réessayez\u00a0; si cela continue, donnez ce numéro\u00a0:',
  refusals: {
    invalid: 'Une partie de l’envoi est illisible. Vérifiez-le et envoyez-le encore une fois.',
    forbidden: 'Cette page ne peut pas être ouverte de cette façon.',
    'too-large': 'L’envoi est trop volumineux.',
    'too-many': 'Trop de demandes sont venues d’ici. Attendez une minute, puis réessayez.',
    unavailable: 'Le registre est injoignable pour l’instant. Réessayez dans une minute.',
  },
  sessionEndedTitle: 'Votre session est finie.',
  sessionEndedRemedy:
    'Ce que vous avez saisi reste sur cette page. Connectez-vous dans un autre onglet, puis renvoyez-le ici. Les ' +
    'fichiers sont à choisir encore une fois.',
  sendAgain: 'Envoyer encore une fois',
  count: (shown, all) =>
    all === null || all === shown
      ? `affichés\u00a0: ${shown}`
      : `affichés\u00a0: ${shown} sur ${all}`,
  next: 'Page suivante',
  download: 'Télécharger en CSV',
  downloadWords: 'En tableau, en mots',
  filter: 'Filtrer',
  everything: 'tout',
  sortedBy: (column) => `ordre\u00a0: ${column}`,
  required: 'obligatoire',
  optional: 'peut rester vide',
  change: 'Modifier',
  cancel: 'Annuler',
  back: 'Retour',
};
