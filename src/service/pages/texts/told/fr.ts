import type { TOLD_EN } from './en.ts';

/** Texts of the link in a mail, in French. */
export const TOLD_FR: typeof TOLD_EN = {
  title: 'Courriels de Mileproof',
  confirmAsk: 'Souhaitez-vous qu’on vous écrive à cette adresse ?',
  confirmGo: 'Oui, écrivez-moi',
  confirmed: {
    person: 'L’adresse est confirmée. Vous êtes désormais averti par courriel.',
    buyer:
      'L’adresse est confirmée. Nous vous écrirons quand il y aura une réponse. Gardez ' +
      'votre numéro de suivi pour la lire.',
  },
  endAsk: 'Ne plus écrire à cette adresse ?',
  endGo: 'Plus de courriels',
  ended: 'Plus rien n’est envoyé à cette adresse.',
  late: 'Ce lien valait sept jours. Demandez les courriels encore une fois.',
  unknown: 'Ce lien ne correspond à aucune adresse. Ouvrez le lien entier du courriel.',
  tick: 'Écrivez-moi à cette adresse électronique quand il y aura une réponse',
  tickHint:
    'Le courriel contient un lien et rien de votre réclamation. Nous envoyons d’abord un ' +
    'lien pour confirmer l’adresse.',
  ticked: 'Averti par courriel quand il y a une réponse',
  yes: 'oui',
  no: 'non',
  none: 'Nous n’envoyons rien\u00a0: revenez avec votre numéro de suivi pour lire la réponse.',
  needsAddress: 'Pour être averti par courriel, écrivez ici une adresse, ou décochez la case.',
  reachTitle: 'Comment vous joindre',
  reach: {
    none: 'Votre adresse est gardée chiffrée. Nous ne lui écrivons rien de nous-mêmes.',
    waits:
      'Nous vous avons écrit. Ouvrez le lien de ce courriel et vous serez averti de la réponse.',
    confirmed: 'Nous vous écrirons quand il y aura une réponse.',
    failed:
      'Le serveur de votre adresse refuse nos courriels. Revenez avec votre numéro de ' + 'suivi.',
    ended: 'Nous ne vous écrivons plus.',
  },
  forget: 'Effacer mon adresse',
  forgetHint:
    'Personne ne pourra alors vous écrire ni vous appeler pour cette réclamation. C’est ' +
    'définitif.',
  forgotten: 'Votre adresse est effacée.',
};
