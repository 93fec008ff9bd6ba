import type { PLACES_EN } from './en.ts';

/** Texts of places: cities, hours, and the outlets of a country in a file, Spanish. */
export const PLACES_ES: typeof PLACES_EN = {
  cityHint: 'En cualquier idioma, por ejemplo Almaty.',
  cities: 'Ciudades con talleres',
  hours: {
    off: 'cerrado',
    allDay: 'las 24 horas',
    daily: 'todos los días',
    PH: 'días festivos',
    SH: 'vacaciones escolares',
  },
  notCovered: 'Ningún taller de este fabricante está ratificado allí.',
  crowded: 'Según estas cifras la cobertura es escasa: muchos autos por taller.',
  few: 'Según estas cifras la cobertura es escasa: pocos talleres dicen atender autos importados por terceros.',
  offline: 'Todos los talleres del país, para abrir sin red',
  paper: 'Para imprimir (PDF)',
  sheet: 'Hoja de Excel (XLSX)',
  table: 'Tabla (CSV)',
  columns: {
    name: 'Taller',
    city: 'Ciudad',
    address: 'Dirección',
    serves: 'Autos importados por terceros',
    state: 'Estado',
  },
  programs: 'Para desarrolladores',
  offlineTitle: (country) => `Talleres: ${country}`,
  offlineLead: (day) => `Como los publicaron los fabricantes; situación del ${day}.`,
  offlineStays: 'Este archivo se abre sin red y no cambia.',
  live: 'Situación actual:',
  offlineAsk: 'Llame antes de ir y diga el VIN.',
  find: 'Ciudad, taller o marca',
  nothing: 'Nada coincide.',
  noCity: 'Ciudad no indicada',
  lists: 'Las listas publicadas',
  digest: 'SHA-256 de la lista (GeoJSON)',
};
