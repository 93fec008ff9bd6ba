import type { PUBLIC_EN } from './en.ts';

/** Texts of the pages for everybody, French. */
export const PUBLIC_FR: typeof PUBLIC_EN = {
  homeQuestion: 'Puis-je me fier à cette voiture\u00a0?',
  homeLead:
    'Voyez quand une voiture a été immatriculée, combien de jours après elle est partie, ' +
    'et si le constructeur en répond.',
  vinLength: (length) =>
    `Un VIN a 17 caractères, celui-ci en a ${length}. Recopiez-le depuis la voiture ou ses papiers.`,
  vinCharacters: (shown) =>
    'Un VIN n’a que des chiffres et des majuscules, sauf I, O et Q. Caractères non ' +
    `valables\u00a0: ${shown}. Peut-être 1 et 0.`,
  meant: {
    position: (place, from, to) => `position ${place}\u00a0: ${from} → ${to}`,
    reasons: {
      'illegal-character': 'aucun VIN n’a ce caractère',
      'look-alike': 'les deux se ressemblent',
      swapped: 'deux voisins ont changé de place',
      'check-digit': 'le caractère de contrôle lui-même est peut-être faux',
      'one-character': 'un caractère est peut-être faux',
    },
    agrees: 'le caractère de contrôle concorde alors',
    disagrees: 'le caractère de contrôle ne concorde toujours pas',
  },
  meantTitle: 'Vouliez-vous saisir l’un de ceux-ci\u00a0?',
  what: [
    'Des voitures de Chine sont parfois exportées comme «\u00a0occasions\u00a0» quelques jours après leur première ' +
      'immatriculation.',
    'Ici, personne n’est jugé\u00a0: chaque phrase dit qui l’a dite, et de quel jour elle est.',
  ],
  stories: 'Des voitures à chercher dans cette démonstration',
  doors: [
    {
      path: '/complaints/new',
      name: 'Un atelier a refusé ma voiture',
      words:
        'Dites-le-nous sans créer de compte. Vous recevez un numéro de suivi, qui permet de lire la réponse.',
    },
    {
      path: '/service',
      name: 'Trouver un atelier pour votre voiture',
      words:
        'Les ateliers à l’étranger par marque et pays, tels que les constructeurs les ont ' +
        'publiés.',
    },
    {
      path: '/check',
      name: 'Exportateurs\u00a0: vérifier un lot',
      words: 'Déposez la feuille avant l’envoi. Rien n’est gardé.',
    },
    {
      path: '/law',
      name: 'Ce que demandent les règles',
      words: 'Chaque règle en une phrase, avec sa source et ses dates.',
    },
    {
      path: '/sign-in',
      name: 'Administrations et exportateurs\u00a0: se connecter',
      words: 'Demandes, licences, questions, douane.',
    },
    {
      path: '/docs',
      name: 'Pour les développeurs',
      words: 'Les mêmes réponses, par une interface.',
    },
  ],
  signInTitle: 'Se connecter',
  signInName: 'Nom d’utilisateur ou adresse électronique',
  signInPassword: 'Mot de passe',
  signInGo: 'Se connecter',
  carsToLookUp: 'Voitures à voir en premier',
  signInDemonstration:
    'Connectez-vous sous n’importe quel rôle. C’est une démonstration\u00a0: rien n’est réel.',
  passkeySignIn: 'Se connecter avec une clé d’accès',
  passkeySignInFailed:
    'La clé d’accès n’a pas fonctionné. Utilisez votre nom et votre mot de passe.',
  signInFailed: 'Nom d’utilisateur ou mot de passe incorrect.',
};
