import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { SERVICE_EN } from './en.ts';

const outlets = counted('fr', { one: '# atelier', other: '# ateliers' });
const count = (n: number): string => numberWords('fr', n);

/** Texts of where cars of a brand can be repaired, French. */
export const SERVICE_FR: typeof SERVICE_EN = {
  title: 'Où faire réparer une voiture de cette marque\u00a0?',
  what:
    'Les constructeurs publient où leurs voitures sont réparées. Voici ce que chacun a publié, qui ' +
    'le dit et de quel jour.',
  name: 'Réparer à l’étranger',
  brand: 'Marque',
  brandNone: 'Choisissez une marque',
  brandUnknown: 'Choisissez une marque de la liste.',
  country: 'Pays',
  countryNone: 'Choisissez un pays',
  countryUnknown: 'Choisissez un pays de la liste.',
  near: 'Ville (pour voir d’abord les plus proches)',
  nearUnknown: (city) =>
    `Nous ne savons pas où est «\u00a0${city}\u00a0». Ces villes sont connues\u00a0:`,
  go: 'Afficher les ateliers',
  found: (n, brand, country) => `${brand}, ${country}\u00a0: ${outlets(n)}`,
  onList: (day) => ` sur une liste publiée le ${day}`,
  none: (brand, country) => `${brand}, ${country}\u00a0: aucun atelier sur une liste publiée.`,
  noneMeans:
    'Cela ne veut pas dire que personne n’y répare cette marque. Cela veut dire que son constructeur ' +
    'n’en a publié aucun ici.',
  noneSteps: [
    'Demandez au constructeur quel atelier accepte cette voiture, et demandez une réponse écrite.',
    'Demandez à un atelier s’il peut obtenir des pièces avec le VIN.',
    'Dites-nous si on refuse de réparer\u00a0: le constructeur est prié de répondre.',
  ],
  attested: (n, from) =>
    `Attestés par le constructeur, attestation en cours\u00a0: ${count(n)}, la plus ancienne du ` +
    `${from}.`,
  attestedNone: 'Aucun n’est attesté par le constructeur pour le moment.',
  lapsed: (n) => `Pas attestés à nouveau à temps\u00a0: ${count(n)}.`,
  disputed: (n) => `Contestés\u00a0: ${count(n)}.`,
  serving: (n) => `Disent accepter des voitures importées par d’autres\u00a0: ${count(n)}.`,
  vehicleTitle: 'Où elle peut être réparée',
  notNow:
    'Les lieux de réparation ne peuvent être montrés pour l’instant. Réessayez dans quelques minutes.',
  noCountry:
    'Choisissez plus haut le pays où se trouve la voiture\u00a0: les ateliers de ce pays s’afficheront.',
  byCode: 'Le constructeur est déduit des premiers caractères du VIN.',
  makerUnknown:
    'Les premiers caractères de ce VIN ne disent pas son constructeur. Cherchez par la marque.',
  byBrand: 'Chercher par marque et pays',
  order:
    'D’abord ceux qui disent accepter des voitures importées par d’autres, puis ceux qui ' +
    'ne le disent pas, enfin ceux qui disent non.',
  nearest: (city) =>
    `Dans chaque groupe, d’abord les plus proches (depuis ${city}, à vol d’oiseau).`,
  noCity: 'Choisissez votre ville pour voir d’abord les plus proches.',
  listTitle: 'Ateliers',
  map:
    'Carte des ateliers. Ses numéros sont ceux de la liste\u00a0; tout ce qu’elle montre est ' +
    'dans la liste.',
  states: {
    attested: (day) => `Attesté pour la dernière fois par le constructeur le ${day}`,
    lapsed: (day) => `Pas attesté à nouveau à temps\u00a0; dernière attestation le ${day}`,
    disputed: (day) => `Contesté\u00a0; dernière attestation le ${day}`,
  },
  serves: {
    yes: 'Dit accepter des voitures importées par d’autres',
    no: 'Dit ne pas accepter des voitures importées par d’autres',
    'not-stated':
      'Ne dit pas s’il accepte des voitures importées par d’autres\u00a0: demandez avant d’y ' +
      'aller',
  },
  toldBy: (by, day) => `(source\u00a0: ${by}, ${day})`,
  services: {
    sales: 'vente',
    service: 'entretien',
    parts: 'pièces',
    warranty: 'travaux de garantie',
    highVoltage: 'travaux haute tension',
  },
  does: 'Services',
  doesNot: 'Non proposé',
  notStated: 'Non précisé',
  kilometres: (n) => `${count(n)} km`,
  phone: 'Téléphone',
  hours: 'Horaires',
  site: 'Page web',
  onMap: 'Ouvrir dans la carte du téléphone',
  noPosition: 'Aucune position indiquée\u00a0: il n’est pas sur la carte.',
  shown: (shown, all) => `Affichés\u00a0: ${count(shown)} sur ${count(all)}.`,
  all: 'Tous les ateliers de la marque dans ce pays',
  exported: (cars, year) =>
    `Voitures de ce constructeur parties pour ce pays en ${year}\u00a0: ${count(cars)}.`,
  perOutlet: (cars) => `Pour chaque atelier attesté\u00a0: ${count(cars)}.`,
  coverageGood: 'Selon ces nombres, la couverture est bonne.',
  dutiesTitle: 'Ce que le constructeur a montré',
  published: (n, day) => `Liste publiée\u00a0: ${outlets(n)}, le ${day}.`,
  notPublished: 'Une liste publiée\u00a0: non montrée ici.',
  reported: (n, year, day) =>
    `Déclaré pour l’examen annuel de ${year}\u00a0: ${outlets(n)}, le ${day}.`,
  notReported: 'Une déclaration pour l’examen annuel\u00a0: non montrée ici.',
  notShown:
    '«\u00a0Non montrée\u00a0» veut dire que ce registre n’en a pas. Elle a pu être montrée ' +
    'ailleurs.',
  rules: 'Règles',
  complain: 'On a refusé de réparer\u00a0: déposer une réclamation',
  readBefore: 'Ce que cette page ne dit pas',
  limits:
    'La liste dit quels ateliers existent, non si l’un d’eux accepte votre voiture. ' +
    'Téléphonez avant d’y aller et donnez le VIN.',
};
