import type { SPEAKING_EN } from './en.ts';

/** Texts of what outlets say by their keys, in French. */
export const SPEAKING_FR: typeof SPEAKING_EN = {
  title: 'Ce qu’un atelier a fait sur une voiture',
  lead:
    'Pour les ateliers qui ont reçu une clé de leur constructeur. Sur la page de la voiture, chacun lit ' +
    'la nature, le jour et le lieu. Aucun texte, aucun kilométrage.',
  key: 'Clé de l’atelier',
  keyHint: 'Le constructeur vous l’a donnée. Elle n’est montrée à personne.',
  vinHint: '17 caractères, comme sur le pare-brise ou dans les papiers.',
  kind: 'Ce qui s’est passé',
  kinds: {
    served: 'Nous avons réparé la voiture',
    refused: 'Nous avons refusé la réparation',
    'waiting-for-parts': 'La voiture attend des pièces',
  },
  day: 'Quel jour',
  go: 'Déclarer',
  said: 'Déclaré, et montré dès maintenant\u00a0:',
  more: 'Déclarer pour une autre voiture',
  noKey: 'On vous a refusé une réparation et vous n’avez pas de clé\u00a0? C’est une réclamation.',
  complain: 'Réclamer',
  errors: {
    key:
      'Aucun atelier n’a cette clé. Copiez-la encore une fois ou demandez au constructeur si elle est ' +
      'encore valable.',
    vin: 'Ce n’est pas un VIN\u00a0: il a 17 caractères, sans I, O ni Q.',
    otherMaker: 'Ce VIN est celui d’un autre constructeur. Comparez-le avec la voiture.',
    day: (days) => `Indiquez un des ${days} derniers jours.`,
    kind: 'Choisissez ce qui s’est passé.',
    much: 'L’atelier a déclaré aujourd’hui tout ce qu’il peut. Déclarez le reste demain.',
  },
  /** Of an outlet in a list: how many cars, by its own word. */
  spoken: (since, served, refused, waiting) =>
    `Selon l’atelier, depuis le ${since}\u00a0: réparées ${served}, refusées ${refused}, en attente de ` +
    `pièces ${waiting}.`,
  refusing: 'Il a refusé plus de voitures qu’il n’en a réparé. Téléphonez avant d’y aller.',
};
