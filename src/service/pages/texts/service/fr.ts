import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { SERVICE_EN } from './en.ts';

const outlets = counted('fr', { one: '# atelier', other: '# ateliers' });
const count = (n: number): string => numberWords('fr', n);

/** Texts of where cars of a brand can be repaired, French. */
export const SERVICE_FR: typeof SERVICE_EN = {
  title: 'Où cette marque est-elle réparée ?',
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
  nearUnknown: (city) => `Nous ne savons pas où est « ${city} ». Ces villes sont connues :`,
  go: 'Montrer les ateliers',
  found: (n, brand, country) => `${brand}, ${country} : ${outlets(n)}`,
  onList: (day) => ` sur une liste publiée le ${day}`,
  none: (brand, country) => `${brand}, ${country} : aucun atelier sur une liste publiée.`,
  noneMeans:
    'Cela ne veut pas dire que personne n’y répare cette marque. Cela veut dire que son constructeur ' +
    'n’en a publié aucun ici.',
  noneSteps: [
    'Demandez au constructeur quel atelier prend cette voiture, et une réponse écrite.',
    'Demandez à un atelier s’il peut obtenir des pièces avec le VIN.',
    'Dites-nous si on refuse de réparer : le constructeur est prié de répondre.',
  ],
  attested: (n, from) =>
    `Attestés par le constructeur, attestation en cours : ${count(n)}, la plus ancienne du ${from}.`,
  attestedNone: 'Aucun n’est attesté par le constructeur à présent.',
  lapsed: (n) => `Pas attestés à nouveau à temps : ${count(n)}.`,
  disputed: (n) => `Contestés : ${count(n)}.`,
  serving: (n) => `Disent accepter des voitures qu’ils n’ont pas importées : ${count(n)}.`,
  vehicleTitle: 'Où elle peut être réparée',
  notNow:
    'Les lieux de réparation ne peuvent être montrés pour l’instant. Réessayez dans quelques minutes.',
  noCountry:
    'Choisissez plus haut le pays où se trouve la voiture : les ateliers y seront montrés.',
  byCode: 'Le constructeur est déduit des premiers caractères du VIN.',
  makerUnknown:
    'Les premiers caractères de ce VIN ne disent pas son constructeur. Cherchez par la marque.',
  byBrand: 'Chercher par marque et pays',
  order:
    'D’abord ceux qui disent accepter des voitures qu’ils n’ont pas importées, puis ceux qui ne le ' +
    'disent pas, enfin ceux qui disent non.',
  nearest: (city) => `Dans chaque groupe, d’abord les plus proches de ${city}, à vol d’oiseau.`,
  noCity: 'Choisissez votre ville pour voir d’abord les plus proches.',
  listTitle: 'Ateliers',
  map: 'Carte des ateliers. Ses numéros sont ceux de la liste ; tout ce qu’elle montre est dans la liste.',
  states: {
    attested: (day) => `Attesté par le constructeur la dernière fois le ${day}`,
    lapsed: (day) => `Pas attesté à nouveau à temps ; la dernière fois le ${day}`,
    disputed: (day) => `Contesté ; attesté la dernière fois le ${day}`,
  },
  serves: {
    yes: 'Dit accepter des voitures qu’il n’a pas importées',
    no: 'Dit ne pas accepter des voitures qu’il n’a pas importées',
    'not-stated':
      'Ne dit pas s’il accepte des voitures qu’il n’a pas importées : demandez avant d’y aller',
  },
  toldBy: (by, day) => `(selon ${by}, ${day})`,
  services: {
    sales: 'vente',
    service: 'entretien',
    parts: 'pièces',
    warranty: 'travaux de garantie',
    highVoltage: 'travaux haute tension',
  },
  does: 'Fait',
  doesNot: 'Ne fait pas',
  notStated: 'Ne dit pas',
  kilometres: (n) => `${count(n)} km`,
  phone: 'Téléphone',
  hours: 'Horaires',
  site: 'Page web',
  onMap: 'Ouvrir dans la carte du téléphone',
  noPosition: 'Aucune position indiquée : il n’est pas sur la carte.',
  shown: (shown, all) => `Montrés : ${count(shown)} sur ${count(all)}.`,
  all: 'Tous les ateliers de la marque dans ce pays',
  exported: (cars, year) =>
    `Voitures de ce constructeur parties pour ce pays en ${year} : ${count(cars)}.`,
  perOutlet: (cars) => `Pour chaque atelier attesté : ${count(cars)}.`,
  coverageGood: 'Selon ces nombres, la couverture est bonne.',
  dutiesTitle: 'Ce que le constructeur a montré',
  published: (n, day) => `Liste publiée : ${outlets(n)}, le ${day}.`,
  notPublished: 'Une liste publiée : non montrée ici.',
  reported: (n, year, day) => `Déclaré pour l’examen annuel de ${year} : ${outlets(n)}, le ${day}.`,
  notReported: 'Une déclaration pour l’examen annuel : non montrée ici.',
  notShown:
    '« Non montrée » veut dire que ce registre n’en a pas. Elle a pu être montrée ailleurs.',
  rules: 'Règles',
  complain: 'On a refusé de réparer : porter plainte',
  readBefore: 'Ce que cette page ne dit pas',
  limits:
    'La liste dit quels ateliers existent, non si l’un d’eux prend votre voiture. Téléphonez avant d’y ' +
    'aller et donnez le VIN.',
};
