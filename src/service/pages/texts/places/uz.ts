import type { PLACES_EN } from './en.ts';

/** Texts of places: cities, hours, and the outlets of a country in a file, Uzbek. */
export const PLACES_UZ: typeof PLACES_EN = {
  cityHint: 'Istalgan tilda, masalan Olmaota.',
  cities: 'Servis markazlari bor shaharlar',
  hours: {
    off: 'dam olish kuni',
    allDay: 'kecha-kunduz',
    daily: 'har kuni',
    PH: 'bayram kunlari',
    SH: 'maktab taʼtili',
  },
  notCovered: 'Bu ishlab chiqaruvchining u yerda birorta tasdiqlangan servis markazi yoʻq.',
  crowded: 'Bu sonlarga koʻra qamrov oz: har bir servis markaziga koʻp avtomobil toʻgʻri keladi.',
  few: 'Bu sonlarga koʻra qamrov oz: boshqalar olib kelgan avtomobilni qabul qiladigan servis markazlari kam.',
  offline: 'Mamlakatdagi barcha servis markazlari, tarmoqsiz ochiladi',
  paper: 'Chop etish uchun (PDF)',
  sheet: 'Excel jadvali (XLSX)',
  table: 'Jadval (CSV)',
  columns: {
    name: 'Servis markazi',
    city: 'Shahar',
    address: 'Manzil',
    serves: 'Boshqalar olib kelgan avtomobillar',
    state: 'Holati',
  },
  programs: 'Dasturchilar uchun',
  offlineTitle: (country) => `Servis markazlari: ${country}`,
  offlineLead: (day) => `Ishlab chiqaruvchilar eʼlon qilganidek; ${day} holatiga.`,
  offlineStays: 'Bu fayl tarmoqsiz ochiladi va oʻzgarmaydi.',
  live: 'Hozirgi holati:',
  offlineAsk: 'Borishdan oldin qoʻngʻiroq qiling va VIN raqamini ayting.',
  find: 'Shahar, servis markazi yoki marka',
  nothing: 'Hech narsa mos kelmadi.',
  noCity: 'Shahar koʻrsatilmagan',
  lists: 'Eʼlon qilingan roʻyxatlar',
  digest: 'Roʻyxatning SHA-256 xeshi (GeoJSON)',
};
