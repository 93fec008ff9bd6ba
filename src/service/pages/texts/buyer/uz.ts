import type { BUYER_EN } from './en.ts';

/** Texts of what a buyer is shown first of a car and of a letter, Uzbek. */
export const BUYER_UZ: typeof BUYER_EN = {
  asOf: (day) =>
    `Maʼlumotlar sanasi: ${day}. Bu yerda yozilmagan narsa ham sodir boʻlgan boʻlishi mumkin.`,
  chooseGo: 'Koʻrsatish',
  readFirst: 'Avval shu qoidani oʻqing',
  rulesTitle: (country) => `Bu avtomobilga oid qoidalar: ${country}`,
  concerns: (by) => `Bu avtomobilga tegishli: ${by}.`,
  bars: (by) => `Bu avtomobilni kiritmaydi: ${by}.`,
  grounds: {
    age: 'yil kodiga koʻra yoshi',
    'model-year': 'yil kodi',
    registered: 'birinchi roʻyxatdan oʻtkazilgani',
    condition: 'qanday holatda olib chiqilgani',
    brand: 'markasi',
    vin: 'VIN boshlanishi',
  },
  announced: 'Eʼlon qilingan; shundan beri kuchga kirganini hech kim aytmagan.',
  secondHand: 'Matnning oʻzini koʻrmadik: faqat boshqalardan maʼlum.',
  excluded: (n) => `Bu avtomobilga tegishli emasligi maʼlum qoidalar: ${n}.`,
  heldBy:
    'Faqat VIN, birinchi roʻyxatdan oʻtkazish va olib chiqish boʻyicha solishtirildi. Mamlakat idorasidan soʻrang.',
  band: (days, until) =>
    `Och rangli yoʻlak: birinchi roʻyxatdan oʻtgandan keyingi ${days} kun (${until} gacha), eksport uchun tasdiqnoma ` +
    'kerak boʻlgan muddat.',
  share: 'Ulashish',
  copied: 'Manzil nusxalandi.',
  print: 'Chop etish yoki PDF',
  yourLetter: 'Tasdiqnomaga qaytish',
  checkLetter: 'Qogʻoz tasdiqnoma qoʻlingizdami? Kodini tekshiring',
  theCar: 'Shu avtomobilni koʻrish',
  oneCar: (country) => `Faqat bitta avtomobil va bitta mamlakat uchun: ${country}.`,
  nowTitle: 'Endi nima qilish kerak',
  none: {
    title: 'Bunday kodli tasdiqnoma yoʻq.',
    lead: (asOf) =>
      `Ishlab chiqaruvchilar tasdiqnomalari reyestri tekshirildi: ${asOf}. Unda bunday kodli tasdiqnoma yoʻq.`,
    compare: [
      '20 ta belgini solishtiring',
      'Biri qogʻozdagidan farq qiladimi? Shu yerda tuzating.',
    ],
    again: 'Qayta tekshirish',
    same: [
      'Agar bir xil boʻlsa',
      'Qanday muhr bosilgan boʻlmasin, bu qogʻoz reyestrdagi birorta tasdiqnomaga tegishli emas. Sotuvchidan ' +
        'imzolangan faylni soʻrang.',
    ],
    car: [
      'Avtomobilni VIN boʻyicha qidiring',
      'Qogʻozdagi emas, old oyna ortidagi yoki eshik ustunidagi 17 ta belgi.',
    ],
    report: ['Bu qogʻoz haqida bizga ayting', 'Hisob ham, ism ham kerak emas.'],
    reportGo: 'Aytish',
    notSaidTitle: 'Bu nimani anglatmaydi',
    notSaid:
      'Bu qogʻozni kim yasaganini yoki avtomobilda biror narsa notoʻgʻri ekanini anglatmaydi. Faqat qogʻozga muhr ' +
      'bosilgan tasdiqnomaning kodi boʻlmaydi.',
  },
  suspended: [
    ['Sababini sotuvchidan soʻrang', 'Ishlab chiqaruvchi uni idoraga aytgan; bu yerda aytilmaydi.'],
    [
      'Kodni keyinroq qayta tekshiring',
      'Tasdiqnoma qayta kuchga kirishi yoki bekor qilinishi mumkin.',
    ],
  ],
  revoked: [
    ['Sotuvchidan oʻrniga berilgan tasdiqnomani soʻrang', 'Boshqa tasdiqnomaning oʻz kodi bor.'],
    ['Ishlab chiqaruvchidan soʻrang', 'Shu VIN boʻyicha hozir nimani vaʼda qilishini u aytadi.'],
  ],
};
