import { numberWords } from '../../../../domain/statements/plural.ts';
import type { SERVICE_EN } from './en.ts';

const count = (n: number): string => numberWords('uz', n);

/** Texts of where cars of a brand can be repaired, Uzbek. */
export const SERVICE_UZ: typeof SERVICE_EN = {
  title: 'Bu marka avtomobillari qayerda taʼmirlanadi?',
  what:
    'Ishlab chiqaruvchilar avtomobillari qayerda taʼmirlanishini eʼlon qiladi. Bu yerda har biri nimani eʼlon ' +
    'qilgani, buni kim va qaysi kuni aytgani koʻrsatilgan.',
  name: 'Chet elda taʼmirlash',
  brand: 'Marka',
  brandNone: 'Markani tanlang',
  brandUnknown: 'Markani roʻyxatdan tanlang.',
  country: 'Mamlakat',
  countryNone: 'Mamlakatni tanlang',
  countryUnknown: 'Mamlakatni roʻyxatdan tanlang.',
  near: 'Shahar (eng yaqini birinchi koʻrsatilishi uchun)',
  nearUnknown: (city) => `«${city}» qayerdaligini bilmaymiz. Bizga maʼlum shaharlar:`,
  go: 'Servis markazlarini koʻrsatish',
  found: (n, brand, country) => `${brand}, ${country}: ${count(n)} ta servis markazi`,
  onList: (day) => ` (roʻyxat sanasi: ${day})`,
  none: (brand, country) =>
    `${brand}, ${country}: eʼlon qilingan roʻyxatda birorta servis markazi yoʻq.`,
  noneMeans:
    'Bu u yerda bu markani hech kim taʼmirlamaydi degani emas. Bu ishlab chiqaruvchi bu yerda hech narsa eʼlon ' +
    'qilmaganini bildiradi, xolos.',
  noneSteps: [
    'Bu avtomobilni qaysi servis markazi qabul qilishini ishlab chiqaruvchidan soʻrang va yozma javob oling.',
    'Istalgan servis markazidan VIN boʻyicha ehtiyot qism topa oladimi, deb soʻrang.',
    'Taʼmirlash rad etilsa, bizga ayting: ishlab chiqaruvchidan javob soʻraladi.',
  ],
  attested: (n, from) =>
    `Ishlab chiqaruvchi tasdiqlagan va hozir kuchda: ${count(n)}; eng erta tasdiqlangan kun — ${from}.`,
  attestedNone: 'Hozir ulardan hech birini ishlab chiqaruvchi tasdiqlamagan.',
  lapsed: (n) => `Oʻz vaqtida qayta tasdiqlanmagani: ${count(n)}.`,
  disputed: (n) => `Bahslisi: ${count(n)}.`,
  serving: (n) => `Boshqalar olib kelgan avtomobilni ham qabul qilishini aytgani: ${count(n)}.`,
  vehicleTitle: 'Uni qayerda taʼmirlash mumkin',
  notNow:
    'Uni qayerda taʼmirlash mumkinligini hozir aytib boʻlmaydi. Bir necha daqiqadan keyin qayta soʻrang.',
  noCountry:
    'Yuqorida avtomobil turgan mamlakatni tanlang: shunda u yerdagi servis markazlari koʻrsatiladi.',
  byCode: 'Ishlab chiqaruvchi VINning birinchi belgilaridan aniqlangan.',
  makerUnknown:
    'Bu VINning birinchi belgilaridan ishlab chiqaruvchi aniqlanmaydi. Marka boʻyicha qidiring.',
  byBrand: 'Marka va mamlakat boʻyicha qidirish',
  order:
    'Avval boshqalar olib kelgan avtomobilni ham qabul qilishini aytganlari, keyin bu haqda aytmaganlari, oxirida ' +
    'qabul qilmasligini aytganlari.',
  nearest: (city) =>
    `Har bir guruhda ${city} shahriga eng yaqini birinchi, toʻgʻri chiziq boʻyicha.`,
  noCity: 'Eng yaqinini birinchi koʻrish uchun shahringizni tanlang.',
  listTitle: 'Servis markazlari',
  map: 'Servis markazlari xaritasi. Raqamlari roʻyxatdagi kabi; xaritadagi hamma narsa roʻyxatda bor.',
  states: {
    attested: (day) => `Ishlab chiqaruvchi oxirgi marta tasdiqlagan kun: ${day}`,
    lapsed: (day) => `Oʻz vaqtida qayta tasdiqlanmagan; oxirgi marta tasdiqlangan kun: ${day}`,
    disputed: (day) => `Bahsli; oxirgi marta tasdiqlangan kun: ${day}`,
  },
  serves: {
    yes: 'Boshqalar olib kelgan avtomobilni ham qabul qilishini aytadi',
    no: 'Boshqalar olib kelgan avtomobilni qabul qilmasligini aytadi',
    'not-stated':
      'Boshqalar olib kelgan avtomobilni qabul qilish-qilmasligini aytmagan: borishdan oldin soʻrang',
  },
  toldBy: (by, day) => `(manba: ${by}, ${day})`,
  services: {
    sales: 'sotuv',
    service: 'texnik xizmat',
    parts: 'ehtiyot qismlar',
    warranty: 'kafolatli taʼmirlash',
    highVoltage: 'yuqori kuchlanishli tizim ishlari',
  },
  does: 'Xizmatlari',
  doesNot: 'Koʻrsatmaydi',
  notStated: 'Aytilmagani',
  kilometres: (n) => `${count(n)} km`,
  phone: 'Telefon',
  hours: 'Ish vaqti',
  site: 'Veb-sahifa',
  onMap: 'Telefondagi xaritada ochish',
  noPosition: 'Joylashuvi aytilmagan: xaritada yoʻq.',
  shown: (shown, all) => `Koʻrsatildi: ${count(all)} tadan ${count(shown)} tasi.`,
  all: 'Markaning u yerdagi barcha servis markazlari',
  exported: (cars, year) =>
    `Shu ishlab chiqaruvchining ${year}-yilda bu mamlakatga olib chiqilgan avtomobillari: ${count(cars)}.`,
  perOutlet: (cars) => `Tasdiqlangan har bir servis markaziga: ${count(cars)}.`,
  coverageGood: 'Bu sonlarga koʻra qamrov yaxshi.',
  dutiesTitle: 'Ishlab chiqaruvchi nimani koʻrsatgan',
  published: (n, day) => `Eʼlon qilingan roʻyxat: ${count(n)} ta servis markazi, ${day}.`,
  notPublished: 'Eʼlon qilingan roʻyxat: bu yerda koʻrsatilmagan.',
  reported: (n, year, day) =>
    `${year}-yil uchun yillik tekshiruvga hisobot: ${count(n)} ta servis markazi, xabar qilingan kun: ${day}.`,
  notReported: 'Yillik tekshiruvga hisobot: bu yerda koʻrsatilmagan.',
  notShown:
    '«Koʻrsatilmagan» degani bu reyestrda yoʻq deganidir. Boshqa joyda koʻrsatilgan boʻlishi mumkin.',
  rules: 'Qoidalar',
  complain: 'Taʼmirlash rad etildi: shikoyat qilish',
  readBefore: 'Bu sahifa nimani aytmaydi',
  limits:
    'Roʻyxat qanday servis markazlari borligini aytadi, ulardan biri avtomobilingizni qabul qilish-qilmasligini ' +
    'emas. Borishdan oldin qoʻngʻiroq qiling va VINni ayting.',
};
