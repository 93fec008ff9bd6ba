import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { CHECK_EN } from './en.ts';

/** Texts of the page where a batch is checked, Uzbek. */
export const CHECK_UZ: typeof CHECK_EN = {
  title: 'Partiyam oʻtadimi?',
  lead:
    'Topshirmoqchi boʻlgan jadvalingizni yuklang. Har bir avtomobil boʻyicha toʻrtta ' +
    'javob va nimani ilova qilish kerakligi aytiladi.',
  file: 'Jadval',
  fileHint: (megabytes, rows) =>
    'CSV, XLSX, JSON, NDJSON yoki Parquet, har bir avtomobilga bitta satr, ' +
    `${numberWords('uz', rows)} satrgacha va ${megabytes} MB gacha. Ustun nomlari xitoycha yoki inglizcha.`,
  day: 'Ariza sanasi',
  dayHint: 'Jadval shu kuni topshirilgan ariza sifatida javob oladi.',
  dayWrong: 'Bu sana emas. Bunday yozing: yil-oy-kun.',
  firm: 'Yagona ijtimoiy kredit kodi',
  firmHint: 'Majburiy emas. Yozilmasa, jadvalda firma haqida aytilgani hisobga olinadi.',
  firmWrong: 'Bu yagona ijtimoiy kredit kodi emas: nazorat belgisi toʻgʻri 18 belgi kerak.',
  noLetters:
    'Ishlab chiqaruvchining tasdiqnomasi: jadvalda ustuni boʻlmasa, hozircha yoʻq deb hisoblanadi.',
  appliedAs: (day, firm) =>
    `Javob ariza boʻyicha, sana: ${day}${firm === '' ? '' : `, firma: ${firm}`}. Tasdiqnomalar: faqat jadvaldagilari.`,
  missingTitle: 'Yetishmayotgan ustunlar',
  missingLead:
    'Buni birorta satr aytmaydi, shuning uchun bu qoidalar boʻyicha javob yoʻq. Jadvalga ' +
    'ustunlarni qoʻshing.',
  waitsFor: (rules) => `buni kutayotgan qoidalar: ${rules}`,
  drop: 'Yoki shu yerga sudrab keling.',
  here: 'Tekshirish',
  asHtml: 'Tekshirish, hisobot fayl koʻrinishida',
  asCsv: 'Tekshirish, javoblar CSVda',
  kept: 'Hech narsa saqlanmaydi: jadval ham, javoblar ham. Hisob ochilmaydi, iz qolmaydi.',
  waiting: 'Tekshirilmoqda. Katta jadvalga bir daqiqa ketadi.',
  missing: 'Avval jadvalni tanlang.',
  tooLarge: (rows, megabytes) =>
    `Jadval bu yerda tekshiriladigan hajmdan katta: ${numberWords('uz', rows)} satrgacha va ${megabytes} MB gacha. ` +
    'Oʻz kompyuteringizda istalgan hajmni tekshirsa boʻladi: npx mileproof screen FILE',
  tooLong:
    'Tekshirish juda uzoq davom etdi va toʻxtatildi. Oʻz kompyuteringizda vaqt cheklanmagan: ' +
    'npx mileproof screen FILE',
  full:
    'Navbatda jadvallar haddan tashqari koʻp. Bir daqiqadan keyin yoki oʻz kompyuteringizda urinib koʻring: ' +
    'npx mileproof screen FILE',
  sampleTitle: 'Qoʻlingizda jadval boʻlmasa',
  sample: 'Namuna bilan sinab koʻrish',
  sampleFile: 'Namunaning oʻzi',
  templates: 'Barcha ustunlari bor boʻsh jadval:',
  papers: 'Avtomobil hujjatlarini ham oʻqish mumkin, faqat sizning brauzeringizda:',
  sampleName: 'namuna.csv',
  doneTitle: counted('uz', { other: '# ta avtomobil boʻyicha javob berildi' }),
  noneTitle: 'Birorta avtomobil boʻyicha javob berilmadi',
  asOf: (name, day) => `${name}, sana: ${day}. Hech narsa saqlanmadi.`,
  unreadTitle: counted('uz', { other: '# ta satr javobsiz qoldi' }),
  asideTitle: counted('uz', { other: '# ta satr avtomobilga tegishli emas va hisobga olinmadi' }),
  brokenTitle: 'Jadvalni oxirigacha oʻqib boʻlmadi',
  row: 'Satr',
  field: 'Ustun',
  value: 'Qiymat',
  remedy: 'Nima yordam beradi',
  moreTitle: 'Hammasi fayl koʻrinishida',
  leftOut: (rows, all) =>
    `Eng jiddiylari koʻrsatilgan: jami ${numberWords('uz', all)} ta avtomobildan ${numberWords('uz', rows)} tasi. ` +
    'CSVda hammasi bor.',
  more: (rows) =>
    'Jadvalni yana bir bor tanlang: u saqlanmagan. Hisobot fayli tarmoqsiz ham ochiladi va eng jiddiy avtomobillarni ' +
    `koʻrsatadi (koʻpi bilan ${numberWords('uz', rows)} ta); CSVda hammasi bor.`,
  whole: 'butun jadval',
};
