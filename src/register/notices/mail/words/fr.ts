import type { MailWords } from './mail-words.ts';

/** What mails say in French. */
export const MAIL_FR: MailWords = {
  confirm: {
    subject: 'Mileproof\u00a0: confirmez votre adresse',
    person:
      'Une personne qui utilise Mileproof souhaite être avertie à cette adresse. Ouvrez cette page pour la ' +
      'confirmer\u00a0:',
    buyer:
      'Vous avez demandé à être averti d’une réponse à votre réclamation. Ouvrez cette ' +
      'page pour confirmer votre adresse\u00a0:',
    ignore:
      'Si ce n’était pas vous, ne faites rien\u00a0: on ne vous écrira plus. Le lien vaut sept jours.',
  },
  news: {
    subject: 'Mileproof\u00a0: il y a du nouveau pour vous',
    lead: 'Nouveau pour vous\u00a0:',
    go: 'Connectez-vous pour le lire\u00a0:',
  },
  answer: {
    subject: 'Mileproof\u00a0: il y a une réponse à votre réclamation',
    lead: 'Il y a une réponse à votre réclamation. Elle n’est pas dans ce courriel.',
    go: 'Lisez-la avec le numéro de suivi que vous avez noté\u00a0:',
  },
  end: 'Ne plus écrire à cette adresse\u00a0:',
  automatic: 'Ce courriel a été envoyé par un programme. Personne ne lit les réponses.',
};
