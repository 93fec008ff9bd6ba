import type { FIND_EN } from './en.ts';

/** Texts of the one box for a number of any kind, French. */
export const FIND_FR: typeof FIND_EN = {
  label: 'VIN, code de la confirmation ou tout numéro de votre papier',
  go: 'Vérifier',
  photograph: 'Photographier le code QR',
  photographKept: 'L’image est lue sur cet appareil et n’est pas envoyée.',
  kindsTitle: 'Ce que vous avez',
  looksTitle: 'Cela ressemble à',
  kinds: {
    vin: 'La voiture\u00a0: son VIN',
    code: 'La confirmation du constructeur\u00a0: son code',
    number: 'ou son numéro',
    extract: 'L’immatriculation en Chine\u00a0: le numéro de l’extrait',
    receipt: 'Votre réclamation\u00a0: numéro de suivi',
    file: 'La confirmation sous forme de fichier',
  },
  chooseFile: 'Choisir un PDF ou une image',
  title: 'Chercher par numéro',
  missing: 'Saisissez ce qui figure sur la voiture ou sur votre papier.',
  unread: (length) =>
    `Rien n’a cette forme. Caractères saisis\u00a0: ${length}. Comparez avec la liste ci-dessous.`,
  numberTitle: 'C’est le numéro d’un document',
  number:
    'Un numéro seul n’ouvre rien, pour que personne ne puisse essayer des numéros. Saisissez ' +
    'le code de 20 caractères sous le code QR du même papier, ou le VIN de la voiture.',
};
