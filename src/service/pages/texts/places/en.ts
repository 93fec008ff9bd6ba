/** Texts of places: cities, hours, and the outlets of a country in a file. */
export const PLACES_EN = {
  cityHint: 'In any language, such as Almaty.',
  cities: 'Cities with outlets',
  hours: {
    off: 'closed',
    allDay: 'open round the clock',
    daily: 'every day',
    PH: 'public holidays',
    SH: 'school holidays',
  },
  notCovered: 'No outlet of this manufacturer is confirmed there.',
  crowded: 'By these counts the coverage is thin: many cars for each outlet.',
  few: 'By these counts the coverage is thin: few outlets say that they take cars imported by others.',
  offline: 'All outlets there, to open without a network',
  table: 'Table for a spreadsheet (CSV)',
  columns: {
    name: 'Outlet',
    city: 'City',
    address: 'Address',
    serves: 'Serves cars imported by others',
    state: 'State',
  },
  programs: 'For developers',
  offlineTitle: (country: string) => `Outlets: ${country}`,
  offlineLead: (day: string) =>
    `As manufacturers published them; state of ${day}. This file opens without a network and does not change.`,
  offlineAsk: 'Call before you go, and give the VIN.',
  find: 'City, outlet or brand',
  nothing: 'Nothing fits.',
  noCity: 'City not told',
  lists: 'The published lists',
  digest: 'SHA-256 of the list (GeoJSON)',
};
