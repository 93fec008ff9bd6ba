import type { LOG_EN } from './en.ts';

/** Texts of the public log, French. */
export const LOG_FR: typeof LOG_EN = {
  place: 'Journal public',
  title: 'Le journal public',
  lead:
    'Tout ce qui engage quelqu’un ici laisse une feuille dans un journal que chacun peut ' +
    'copier\u00a0: confirmations, licences et leur usage, retenues à la frontière, interdictions, ' +
    'listes de confiance, listes d’ateliers, règles, chiffres. Rien de ce qui est écrit ne peut ' +
    'être changé sans être vu.',
  none: 'Le journal n’a pas encore de point de contrôle. Ses feuilles attendent la première clôture.',
  noKey: 'Aucune clé du journal n’est en place ici. Les feuilles sont écrites quand même.',
  nowTitle: 'Où il en est',
  size: 'Feuilles',
  sizeNote: 'Chaque jour est complété par des feuilles de personne jusqu’à un multiple de 4096.',
  closings: 'Jours clos',
  begun: 'Première clôture',
  closed: 'Dernière clôture',
  origin: 'Nom du journal',
  key: 'Clé du journal',
  checkpoint: 'Le dernier point de contrôle',
  open: 'Ouvrir le point de contrôle',
  witnessesTitle: 'Témoins',
  witnessesLead:
    'Un témoin ne signe un point de contrôle que s’il prolonge ce qu’il a vu avant. Ainsi, personne ' +
    'ne voit un autre journal.',
  noWitness:
    'Aucun témoin n’est en place. Si d’autres voient le même journal, eux seuls peuvent le dire.',
  signed: 'a signé le dernier point de contrôle',
  notSigned: 'n’a pas encore signé le dernier point de contrôle',
  checkTitle: 'Comment le vérifier',
  check: [
    'Copiez tout le journal et comparez-le à son point de contrôle.',
    'Soyez témoin vous-même\u00a0: une ambassade, un journal, un autre registre.',
    'Les programmes d’autrui le lisent aussi\u00a0: la forme de ses fichiers est ouverte.',
    'Une confirmation, une décision et une licence ont leur preuve à côté d’elles.',
  ],
  checkLetter: 'Vérifier une confirmation avec sa preuve',
  learnTitle: 'Ce qu’on peut en apprendre',
  learn: [
    'Que quelque chose a été écrit un jour, et combien de milliers au plus.',
    'Pas de quoi est une feuille\u00a0: c’est un hash du document et d’une valeur au hasard, que ' +
      'seuls ont ceux qui ont le document.',
    'Ni sa sorte, ni à qui elle est, ni dans quel ordre du jour elle est venue.',
    'Le journal montre que rien n’a été retiré ni changé en cachette ensuite. Il ne montre pas que ' +
      'ce qui est écrit est vrai.',
  ],
  absence: {
    link: 'Une réponse signée que rien n’en est dit',
    title: 'Rien n’est dit de ce VIN\u00a0: réponse signée',
    says:
      'Selon le point de contrôle de {size} feuilles, ce registre ne parle d’aucune licence en ' +
      'vigueur, d’aucune confirmation et d’aucune sortie de ce VIN.',
    promise:
      'C’est une promesse du registre, qu’on peut lui opposer. Ce n’est pas une preuve qu’il n’y a ' +
      'rien.',
    how:
      'Gardez le fichier. Qui montre une confirmation ou une licence en vigueur alors, dont la ' +
      'feuille est dans ce journal, montre que la promesse est rompue.',
    file: 'La réponse signée en fichier',
    asked: 'Signée',
    size: 'Feuilles du journal',
    root: 'Racine du journal',
    told:
      'Le registre parle d’une licence, d’une confirmation ou d’une sortie de ce VIN. Sa page dit ' +
      'laquelle.',
    notYet:
      'Le journal public n’a pas encore de point de contrôle, aucune réponse ne peut être signée. ' +
      'Demandez demain.',
    back: 'Retour à la page du VIN',
  },
};
