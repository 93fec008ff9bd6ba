import { numberWords } from '../../plural.ts';
import type { AnswerWords } from '../answer-words.ts';

const AS = {
  used: 'Ishlatilgan avtomobil sifatida',
  new: 'Ishlatilgan deb bayon qilinmagan',
} as const;

/** The three answers, in Uzbek. */
export const ANSWERS_UZ: AnswerWords = {
  asked: {
    left: 'Avtomobil Xitoydan olib chiqilganmi?',
    promise: 'Ishlab chiqaruvchi bugun u uchun javob beradimi?',
    country: 'Bu sizning mamlakatingizga tegishlimi?',
  },
  says: {
    left: ({ on, condition, daysLater }) => [
      `Ha, ${on}`,
      [
        condition === null ? [] : AS[condition],
        daysLater === null ? [] : `birinchi roʻyxatdan oʻtganidan ${daysLater} kun keyin`,
      ]
        .flat()
        .join(', '),
    ],
    'left-days-disagree': ({ on, registeredOn }) => [
      'Olib chiqilgan, lekin aytilgan sanalar mos emas',
      `Bojxona maʼlumoti: ${on}; birinchi roʻyxatdan oʻtkazish esa undan keyin: ${registeredOn}.`,
    ],
    'export-refused': ({ on }) => [
      'Maʼlumotlarga koʻra yoʻq: eksport rad etilgan',
      `Rad etilgan kun: ${on}. Bojxonada olib chiqilgani haqida yozuv yoʻq.`,
    ],
    'licensed-not-left': ({ country }, nameOf) => [
      'Maʼlumotlarga koʻra hali yoʻq',
      `Eksport litsenziyasi bor, mamlakati: ${nameOf(country)}. Bojxonada olib chiqilgani haqida yozuv yoʻq.`,
    ],
    'applied-not-left': ({ on }) => [
      'Maʼlumotlarga koʻra hali yoʻq',
      `Eksport uchun ariza berilgan kun: ${on}. Olib chiqilgani haqida yozuv yoʻq.`,
    ],
    'no-record': ({ dataOf }) => [
      'Nomaʼlum',
      `Maʼlumotlarda eksport haqida yozuv yoʻq (${dataOf}). Bu biror narsa notoʻgʻri degani emas.`,
    ],
    mistyped: ({ expected }) => [
      'VIN xato terilganga oʻxshaydi',
      `9-oʻrindagi belgi mos kelmaydi: qolgan belgilarga koʻra ${expected} boʻlishi kerak.`,
    ],
    holds: ({ months, kilometres }) => [
      months === null
        ? 'Ha'
        : `Ha: ${months} oy${kilometres === null ? '' : ` yoki ${numberWords('uz', kilometres)} km`}`,
      'Ishlab chiqaruvchining bu avtomobilga bergan tasdiqnomasi kuchda.',
    ],
    'holds-only-in': ({ country }, nameOf) => [
      `Ha, faqat bitta mamlakatda: ${nameOf(country)}`,
      'Tasdiqnomada boshqa mamlakat koʻrsatilmagan.',
    ],
    suspended: ({ on }) => [
      on === null ? 'Yoʻq: toʻxtatib qoʻyilgan' : `Yoʻq: toʻxtatib qoʻyilgan, ${on}`,
      'Tasdiqnoma toʻxtatib qoʻyilganda hech narsa vaʼda qilmaydi. Ishlab chiqaruvchi uni tiklashi mumkin.',
    ],
    revoked: ({ on }) => [
      on === null ? 'Yoʻq: bekor qilingan' : `Yoʻq: bekor qilingan, ${on}`,
      'Butunlay. Ishlab chiqaruvchi bu tasdiqnoma boʻyicha endi javob bermaydi.',
    ],
    'names-another-country': () => [
      'Yoʻq: tasdiqnoma boshqa mamlakat uchun',
      'Unda bu eksport mamlakati koʻrsatilmagan.',
    ],
    'needed-and-none': () => [
      'Tasdiqnoma yoʻq, u esa kerak edi',
      'Bu eksport boʻyicha maʼlumotlarda ishlab chiqaruvchining tasdiqnomasi yoʻq.',
    ],
    'none-and-not-needed': () => [
      'Tasdiqnoma yoʻq; u kerak emas edi',
      'Shu VIN boʻyicha nimani vaʼda qilishini ishlab chiqaruvchidan soʻrang.',
    ],
    'none-need-unknown': () => [
      'Maʼlumotlarda tasdiqnoma yoʻq',
      'U kerak boʻlgan-boʻlmagani maʼlumotlardan koʻrinmaydi.',
    ],
    'not-verified': () => [
      'Nomaʼlum: uni hech kim tekshirmagan',
      'Tasdiqnoma faqat muhrli qogʻoz yoki nusxa koʻrinishida topshirilgan.',
    ],
    'nothing-on-record': () => [
      'Nomaʼlum',
      'Eksport haqida yozuv boʻlmasa, tasdiqnoma haqida hech narsa aytilmaydi.',
    ],
    'for-it': ({ country, named, serving }, nameOf) => [
      `Ha, tasdiqnoma mamlakati: ${nameOf(country)}`,
      named === 0
        ? ''
        : `U yerdagi servis markazlari soni: ${named}; boshqalar olib kelgan avtomobilni qabul ` +
          `qiladigani: ${serving}.`,
    ],
    'for-it-none-serves': ({ named }) => [
      'Ha, lekin u yerda qabul qilaman degan servis markazi yoʻq',
      named === 0
        ? 'Tasdiqnomada u yerdagi servis markazi koʻrsatilmagan.'
        : `Koʻrsatilgan servis markazlari soni: ${named}; boshqalar olib kelgan avtomobilni ` +
          'qabul qiladigani yoʻq.',
    ],
    'for-it-read-rule': ({ country, rule }, nameOf) => [
      'Ha, lekin avval bitta qoidani oʻqing',
      `Tasdiqnoma mamlakati: ${nameOf(country)}. Uning ${rule} qoidasi bu avtomobilga tegishli.`,
    ],
    'for-another': ({ promised, asked }, nameOf) => [
      `Yoʻq: tasdiqnoma berilgan yagona mamlakat — ${nameOf(promised)}`,
      `${nameOf(asked)}: bu yerda ishlab chiqaruvchi hech narsa vaʼda qilmaydi.`,
    ],
    'not-in-force-now': ({ country }, nameOf) => [
      'Hozir kuchda emas',
      `Tasdiqnoma toʻxtatib qoʻyilgan. ${nameOf(country)}: hozir hech narsa vaʼda qilinmagan.`,
    ],
    'nothing-in-force': ({ country }, nameOf) => [
      'Yoʻq: u yerda hech narsa vaʼda qilinmagan',
      `${nameOf(country)}: bu avtomobil uchun kuchdagi tasdiqnoma yoʻq.`,
    ],
    'not-admitted': ({ country, rule }, nameOf) => [
      `Yoʻq: ${nameOf(country)} bu avtomobilni kiritmaydi`,
      `Biz oʻqigan ${rule} qoidasiga koʻra.`,
    ],
    'none-names-it': ({ country }, nameOf) => [
      'Nomaʼlum',
      `${nameOf(country)}: bu avtomobil uchun tekshirilgan tasdiqnoma yoʻq.`,
    ],
    'no-country': () => [
      'Mamlakatni tanlang',
      'Maʼlumotlarda bu avtomobil uchun mamlakat yoʻq, shuning uchun tanlab qoʻyilmagan.',
    ],
  },
};
