import type { PLACES_EN } from './en.ts';

/** Texts of places: cities, hours, and the outlets of a country in a file, French. */
export const PLACES_FR: typeof PLACES_EN = {
  cityHint: 'Dans n’importe quelle langue, par exemple Almaty.',
  cities: 'Villes où il y a des ateliers',
  hours: {
    off: 'fermé',
    allDay: '24 heures sur 24',
    daily: 'tous les jours',
    PH: 'jours fériés',
    SH: 'vacances scolaires',
  },
  notCovered: 'Aucun atelier de ce constructeur n’y est attesté.',
  crowded: 'Selon ces nombres, la couverture est mince\u00a0: beaucoup de voitures par atelier.',
  few:
    'Selon ces nombres, la couverture est mince\u00a0: peu d’ateliers disent accepter des ' +
    'voitures importées par d’autres.',
  offline: 'Tous les ateliers du pays, à ouvrir sans réseau',
  paper: 'À imprimer (PDF)',
  sheet: 'Feuille de calcul (XLSX)',
  table: 'Tableau (CSV)',
  columns: {
    name: 'Atelier',
    city: 'Ville',
    address: 'Adresse',
    serves: 'Voitures importées par d’autres',
    state: 'État',
  },
  programs: 'Pour les développeurs',
  offlineTitle: (country) => `Ateliers\u00a0: ${country}`,
  offlineLead: (day) => `Tels que les constructeurs les ont publiés\u00a0; état du ${day}.`,
  offlineStays: 'Ce fichier s’ouvre sans réseau et ne change pas.',
  live: 'État actuel\u00a0:',
  offlineAsk: 'Téléphonez avant de vous déplacer et donnez le VIN.',
  find: 'Ville, atelier ou marque',
  nothing: 'Rien ne correspond.',
  noCity: 'Ville non indiquée',
  lists: 'Les listes publiées',
  digest: 'SHA-256 de la liste (GeoJSON)',
};
