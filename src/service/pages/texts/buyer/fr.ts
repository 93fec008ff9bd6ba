import type { BUYER_EN } from './en.ts';

/** Texts of what a buyer is shown first of a car and of a letter, French. */
export const BUYER_FR: typeof BUYER_EN = {
  asOf: (day) =>
    `Selon les données du ${day}. Ce qui n’est pas enregistré ici a pu se produire quand même.`,
  chooseGo: 'Afficher',
  readFirst: 'Lisez d’abord cette règle',
  rulesTitle: (country) => `Règles pour cette voiture\u00a0: ${country}`,
  concerns: (by) => `Concerne cette voiture\u00a0: ${by}.`,
  bars: (by) => `N’admet pas cette voiture\u00a0: ${by}.`,
  grounds: {
    age: 'son âge selon le code d’année',
    'model-year': 'son code d’année',
    registered: 'sa première immatriculation',
    condition: 'l’état déclaré à la sortie',
    brand: 'sa marque',
    vin: 'le début de son VIN',
  },
  announced: 'Annoncée\u00a0; personne n’a dit depuis qu’elle est en vigueur.',
  secondHand: 'Nous n’avons pas vu le texte\u00a0: règle connue par d’autres seulement.',
  excluded: (n) => `Règles omises, car ce que l’on sait de cette voiture les exclut\u00a0: ${n}.`,
  heldBy:
    'Comparées au VIN, à la première immatriculation et à la sortie seulement. Demandez à l’autorité du pays.',
  band: (days, until) =>
    `Bande claire\u00a0: les ${days} jours après la première immatriculation, jusqu’au ${until}, ` +
    'où l’exportation exige une confirmation.',
  share: 'Partager',
  copied: 'Adresse copiée.',
  print: 'Imprimer ou enregistrer en PDF',
  yourLetter: 'Revenir à la confirmation',
  checkLetter: 'Vous avez la confirmation sur papier\u00a0? Vérifiez son code',
  theCar: 'Voir cette voiture',
  oneCar: (country) => `Pour une seule voiture et un seul pays\u00a0: ${country}.`,
  nowTitle: 'Que faire maintenant',
  none: {
    title: 'Aucune confirmation n’a ce code.',
    lead: (asOf) =>
      `Le registre des confirmations des constructeurs a été interrogé le ${asOf}\u00a0: il n’en ` +
      'a aucune sous ce code.',
    compare: ['Comparez les 20 caractères', 'L’un diffère du papier\u00a0? Corrigez-le ici.'],
    again: 'Vérifier encore',
    same: [
      'S’ils sont identiques',
      'Ce papier n’est celui d’aucune confirmation de ce registre, quel que soit son tampon. Demandez au vendeur le ' +
        'document signé.',
    ],
    car: [
      'Cherchez la voiture par son VIN',
      'Les 17 caractères derrière le pare-brise ou sur le montant de porte, pas ceux du papier.',
    ],
    report: ['Signalez-nous ce papier', 'Ni compte ni nom ne sont nécessaires.'],
    reportGo: 'Signaler',
    notSaidTitle: 'Ce que cela ne dit pas',
    notSaid:
      'Cela ne dit pas qui a fait le papier, ni que la voiture a un problème. Une confirmation seulement tamponnée ' +
      'sur papier n’a pas de code.',
  },
  suspended: [
    [
      'Demandez la raison au vendeur',
      'Le constructeur l’a donnée au service\u00a0; elle n’est pas dite ici.',
    ],
    ['Vérifiez le code plus tard', 'La suspension peut être levée, ou devenir une révocation.'],
  ],
  revoked: [
    [
      'Demandez au vendeur la confirmation qui la remplace',
      'Une autre confirmation a son propre code.',
    ],
    ['Demandez au constructeur', 'Il dit ce qu’il promet maintenant pour ce VIN.'],
  ],
};
