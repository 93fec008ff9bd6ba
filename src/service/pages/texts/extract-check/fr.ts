import type { EXTRACT_CHECK_EN } from './en.ts';

/** The same in another language. */
export const EXTRACT_CHECK_FR: typeof EXTRACT_CHECK_EN = {
  place: 'Vérifier un extrait d’immatriculation',
  title: 'Cet extrait d’immatriculation est-il authentique\u00a0?',
  lead:
    'Tapez le numéro qu’il porte, ou le code sous son code QR. Avec le VIN et les dates ' +
    'imprimées, vous saurez aussi si le papier a été modifié.',
  paper: 'Numéro ou code',
  paperHint: 'Le numéro commence par DJ\u00a0; le code a 20 caractères.',
  vin: 'VIN sur le papier',
  first: 'Première immatriculation, comme imprimée',
  gone: 'Radiation, comme imprimée',
  empty: 'Peut rester vide.',
  go: 'Vérifier',
  missing: 'Tapez le numéro ou le code.',
  wrong: 'Donnez le jour comme il est imprimé, ou laissez vide.',
  differs: 'Autrement sur le papier',
  must: 'Voici ce qui a été signé. Le papier doit dire exactement ceci.',
  since: 'Depuis le {day}.',
  doc: 'Le document signé et le papier lui-même',
  again: 'En vérifier un autre',
  answers: {
    'as-issued': {
      title: 'Tel qu’il a été délivré.',
      means:
        'Le service d’immatriculation l’a signé, rien n’a changé depuis, et il n’a rien dit ' +
        'd’autre de la voiture.',
    },
    changed: {
      title: 'Modifié\u00a0: le papier dit autre chose que ce qui a été signé.',
      means:
        'Ne vous fiez pas au papier. Le service d’immatriculation a signé un extrait sous ce ' +
        'numéro, mais pas celui-ci.',
    },
    overtaken: {
      title:
        'Tel que délivré, mais plus exact\u00a0: le service d’immatriculation a dit autre chose depuis.',
      means: 'Demandez à l’exportateur un extrait plus récent.',
    },
    replaced: {
      title: 'Tel que délivré, et remplacé par un extrait plus récent.',
      means: 'Demandez à l’exportateur le plus récent.',
    },
    annulled: {
      title: 'Annulé par le service d’immatriculation.',
      means: 'Ne vous y fiez pas. Demandez à l’exportateur.',
    },
    'not-ours': {
      title: 'Pas des nôtres\u00a0: rien n’a été signé sous ce numéro ou ce code.',
      means:
        'Comparez encore les caractères. S’ils sont justes, aucun service d’immatriculation n’a ' +
        'délivré ce papier ici.',
    },
    'could-not-be-checked': {
      title: 'Il n’a pas pu être vérifié maintenant.',
      means: 'Cela ne dit rien contre lui, ni pour lui. Réessayez plus tard.',
    },
  },
};
