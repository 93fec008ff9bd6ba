import type { PLACES_EN } from './en.ts';

/** Texts of places: cities, hours, and the outlets of a country in a file, Kazakh. */
export const PLACES_KK: typeof PLACES_EN = {
  cityHint: 'Кез келген тілде, мысалы Алматы.',
  cities: 'Орталықтар бар қалалар',
  hours: {
    off: 'демалыс',
    allDay: 'тәулік бойы',
    daily: 'күн сайын',
    PH: 'мереке күндері',
    SH: 'мектеп демалысы',
  },
  notCovered: 'Бұл өндірушінің ол жақта бірде-бір расталған орталығы жоқ.',
  crowded: 'Осы сандар бойынша қамту аз: әр орталыққа көп көлік келеді.',
  few: 'Осы сандар бойынша қамту аз: басқалар әкелген көлікті қабылдайтын орталық аз.',
  offline: 'Елдегі барлық орталықтар, желісіз ашылады',
  paper: 'Басып шығаруға (PDF)',
  sheet: 'Excel кестесі (XLSX)',
  table: 'Кесте (CSV)',
  columns: {
    name: 'Орталық',
    city: 'Қала',
    address: 'Мекенжай',
    serves: 'Басқалар әкелген көліктер',
    state: 'Жағдайы',
  },
  programs: 'Әзірлеушілерге',
  offlineTitle: (country) => `Орталықтар: ${country}`,
  offlineLead: (day) => `Өндірушілер жариялағандай; ${day} күнгі дерек.`,
  offlineStays: 'Бұл файл желісіз ашылады және өзгермейді.',
  live: 'Қазіргі жағдайы:',
  offlineAsk: 'Барар алдында қоңырау шалып, VIN-ді айтыңыз.',
  find: 'Қала, орталық немесе марка',
  nothing: 'Ештеңе сәйкес келмейді.',
  noCity: 'Қала көрсетілмеген',
  lists: 'Жарияланған тізімдер',
  digest: 'Тізімнің SHA-256 мәні (GeoJSON)',
};
