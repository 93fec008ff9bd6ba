import type { PaperTexts } from './paper-texts.ts';

/** A printed letter in French. */
export const FR: PaperTexts = {
  title: 'Confirmation de service après-vente',
  headline: (countries) =>
    `Le constructeur confirme le service après-vente du véhicule désigné ci-dessous. Destination : ${countries}.`,
  vin: 'Numéro d’identification du véhicule (VIN)',
  model: 'Modèle',
  elsewhere: (page) => `Le même texte en chinois : page ${page}`,
  terms: {
    heading: 'Ce que promet le constructeur',
    what: 'Objet',
    said: 'Ce que dit la confirmation',
    warranty: 'Garantie',
    begins: 'Comptée à partir de',
    battery: 'Batterie haute tension',
    parts: 'Pièces de rechange',
    partsTime: 'Délai de livraison des pièces',
    software: 'Mises à jour du logiciel',
    softwareLanguages: 'Langues du logiciel',
    remoteLock: 'Le constructeur peut-il bloquer le véhicule à distance ?',
    recalls: 'Les rappels lancés en Chine sont aussi exécutés à l’étranger',
  },
  starts: {
    'first registration abroad': 'la première immatriculation à l’étranger',
    'first registration in China': 'la première immatriculation en Chine',
    export: 'l’exportation depuis la Chine',
  },
  guarantee: (months, kilometres) =>
    kilometres === null ? `${months}, distance non indiquée` : `${months}, jusqu’à ${kilometres}`,
  partsYears: (years) => `disponibles pendant ${years}`,
  partsDays: (days) => `sous ${days}`,
  yes: 'oui',
  no: 'non',
  notStated: 'non indiqué',
  outlets: {
    heading: 'Où le véhicule est entretenu',
    number: 'N°',
    place: 'Point de service et adresse',
    phone: 'Téléphone',
    services: 'Services',
    serves: 'Accepte les voitures qu’il n’a pas importées',
    servicesOf: {
      sales: 'vente',
      service: 'entretien et réparation',
      parts: 'pièces',
      warranty: 'travaux sous garantie',
      highVoltage: 'travaux haute tension',
    },
    none: 'La confirmation ne nomme aucun point de service.',
    map: (shown, all) =>
      `Carte de ${shown} des ${all} points de service, avec les numéros du tableau.`,
    mapNote: 'Les numéros sont ceux du tableau. Terres : Natural Earth.',
    unplaced: (numbers) => `Position non indiquée : ${numbers}.`,
    folded: (numbers) => `Trop près d’autres points pour être dessinés à part : ${numbers}.`,
  },
  about: {
    heading: 'Cette confirmation',
    what: 'Donnée',
    said: 'Indiqué',
    issuer: 'Constructeur qui l’a émise',
    announcement: 'Code du constructeur au « Gonggao »',
    number: 'Numéro de la confirmation',
    application: 'Demande d’exportation',
    exporter: 'Exportateur',
    uscc: 'Code unique d’entreprise en Chine',
    destinations: 'Destination',
    validFrom: 'Valable à partir du',
  },
  check: {
    heading: 'Comment vérifier ce papier',
    steps: [
      'Scannez le code ou tapez l’adresse écrite au-dessous.',
      'Comparez le VIN, le numéro de la confirmation et le début du hachage avec ce que vous y lisez.',
      'Un papier se copie, et il ne montre pas si la confirmation est suspendue ou révoquée. ' +
        'Seul compte le document à cette adresse.',
    ],
    at: 'Vérifiez à l’adresse',
    hash: 'Le hachage commence par',
    qr: (address) => `Code QR contenant l’adresse ${address}`,
  },
  notSaid: {
    heading: 'Ce que cette confirmation ne dit pas',
    lines: [
      'Elle ne dit rien de l’état, du kilométrage ni du prix du véhicule.',
      'Elle n’autorise ni l’importation ni l’immatriculation du véhicule.',
      'Elle ne dit pas qu’un point de service est ouvert aujourd’hui. Appelez avant d’y aller.',
      'Elle vaut pour ce VIN, cette demande et cette destination, et pour aucun autre véhicule.',
    ],
  },
  unprintable:
    'Le signe � remplace un caractère qui n’a pas pu être imprimé. Le document le contient.',
  page: (page, of) => `Page ${page} sur ${of}`,
};
