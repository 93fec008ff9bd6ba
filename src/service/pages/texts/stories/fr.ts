import type { STORIES_EN } from './en.ts';

/** The same in French. */
export const STORIES_FR: typeof STORIES_EN = {
  titles: {
    letterHeld: 'partie pour le Kazakhstan avec une confirmation signée du constructeur',
    repairRefused: 'partie avec une confirmation\u00a0; réparation refusée, son acheteur a réclamé',
    letterSuspended: 'partie avec une confirmation que le constructeur a suspendue ensuite',
    letterRevoked: 'sa confirmation a été émise, puis révoquée',
    letterAsked: 'sa confirmation est demandée et pas encore émise',
    struckOff: 'exportation autorisée, partie, radiée',
    tooYoung: 'exportation refusée\u00a0: immatriculée depuis trop peu de temps, sans confirmation',
    overturned: 'exportation refusée, refus annulé sur recours',
    otherDay: 'son certificat indique un autre jour que le service d’immatriculation',
    asked: 'attend une réponse de l’exportateur',
    heldAtCustoms: 'retenue en douane\u00a0: une autre destination est déclarée',
    onWord: 'admise sur la parole du demandeur\u00a0: personne n’a vu le document',
    notStruckOff: 'partie, et non radiée à temps',
    onPaper:
      'déposée avec les documents de deux autres\u00a0: un certificat porte un autre VIN, un autre manque',
  },
  letter: 'Cette confirmation est-elle authentique\u00a0? Essayez',
};
