import type { SET_ANSWERS_EN } from './en.ts';

/** Sentences by which complaints are answered, in French. */
export const SET_ANSWERS_FR: typeof SET_ANSWERS_EN = {
  come: 'Vous pouvez amener la voiture à l’atelier indiqué ici.',
  from: (day) => `À partir du ${day}.`,
  bringAlong: (list) => `Apportez\u00a0: ${list}.`,
  parts: (day) => `Les pièces sont commandées. Elles sont attendues avant le ${day}.`,
  need: (list) => `Pour continuer, il nous faut\u00a0: ${list}.`,
  notCovered: (why) => `Le constructeur ne le fait pas. Raison\u00a0: ${why}.`,
  bring: {
    letter: 'la confirmation du constructeur',
    registration: 'l’immatriculation de la voiture',
    invoice: 'la facture d’achat',
    refusal: 'le refus écrit',
    photographs: 'des photos du défaut',
    diagnosis: 'le rapport du diagnostic',
  },
  why: {
    'term-over': 'la durée promise est écoulée',
    'kilometres-over': 'la voiture a roulé plus que le kilométrage promis',
    'other-country': 'la promesse vaut pour un autre pays',
    'no-letter': 'il n’y a pas de confirmation pour cette voiture',
    'other-maker': 'un autre constructeur a fait la voiture',
    use: 'le défaut vient de l’usage ou d’un accident',
  },
  /** Of words that somebody added. */
  added: 'Précision en texte libre',
  original: (name) => `Langue originale de la réponse\u00a0: ${name}`,
};
