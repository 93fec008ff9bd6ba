import type { PUBLIC_EN } from './en.ts';

/** Texts of the pages for everybody, Uzbek. */
export const PUBLIC_UZ: typeof PUBLIC_EN = {
  homeQuestion: 'Bu avtomobilga ishonsa boʻladimi?',
  homeLead:
    'Avtomobil qachon birinchi marta roʻyxatdan oʻtgani, qancha vaqtdan keyin eksport ' +
    'qilingani va ishlab chiqaruvchi u uchun javob berish-bermasligini bilib oling.',
  vinLength: (length) =>
    `VIN 17 ta belgidan iborat, kiritilgani: ${length}. Uni avtomobildan yoki hujjatlaridan qaytadan koʻchiring.`,
  vinCharacters: (shown) =>
    'VINda faqat raqamlar va I, O, Q dan boshqa lotin bosh harflari boʻladi. Notoʻgʻri ' +
    `belgilar: ${shown}. Ular 1 va 0 boʻlishi mumkin.`,
  meant: {
    position: (place, from, to) => `${place}-oʻrin: ${from} → ${to}`,
    reasons: {
      'illegal-character': 'VINda bunday belgi boʻlmaydi',
      'look-alike': 'bu ikki belgi oʻxshash',
      swapped: 'qoʻshni belgilar oʻrin almashgan',
      'check-digit': 'nazorat belgisining oʻzi xato boʻlishi mumkin',
      'one-character': 'bitta belgi xato boʻlishi mumkin',
    },
    agrees: 'shunda nazorat belgisi mos keladi',
    disagrees: 'nazorat belgisi baribir mos kelmaydi',
  },
  meantTitle: 'Balki shulardan biridir?',
  what: [
    'Xitoy avtomobillari baʼzan birinchi marta roʻyxatdan oʻtkazilganidan bir necha kun keyin «ishlatilgan» deb ' +
      'eksport qilinadi.',
    'Bu yerda hech kimga baho berilmaydi: har bir gapda uni kim va qaysi kunning maʼlumoti bilan aytgani koʻrsatilgan.',
  ],
  stories: 'Shu namoyishda koʻrish mumkin boʻlgan avtomobillar',
  doors: [
    {
      path: '/complaints/new',
      name: 'Servis markazi avtomobilimni qabul qilmadi',
      words: 'Hisob ochmasdan yozing. Kuzatuv raqami beriladi, javobni shu raqam bilan oʻqiysiz.',
    },
    {
      path: '/service',
      name: 'Avtomobilingiz uchun servis markazini toping',
      words:
        'Ishlab chiqaruvchilar eʼlon qilgan chet eldagi servis markazlari, marka va mamlakat boʻyicha.',
    },
    {
      path: '/check',
      name: 'Eksportchilar uchun: partiyani tekshirish',
      words: 'Jadvalni topshirishdan oldin yuklang. Hech narsa saqlanmaydi.',
    },
    {
      path: '/law',
      name: 'Qoidalar nimani talab qiladi',
      words: 'Har bir qoida bitta gap bilan, manbasi va sanalari bilan.',
    },
    {
      path: '/sign-in',
      name: 'Organlar va eksportchilar uchun: kirish',
      words: 'Arizalar, litsenziyalar, savollar, bojxona.',
    },
    {
      path: '/docs',
      name: 'Dasturchilar uchun',
      words: 'Oʻsha javoblar dasturiy interfeys orqali.',
    },
  ],
  signInTitle: 'Kirish',
  signInName: 'Foydalanuvchi nomi yoki elektron pochta manzili',
  signInPassword: 'Parol',
  signInGo: 'Kirish',
  carsToLookUp: 'Avval koʻrishga arziydigan avtomobillar',
  signInDemonstration:
    'Istalgan rolda kirib koʻring. Bu namoyish: bu yerda hech narsa haqiqiy emas.',
  passkeySignIn: 'Kirish kaliti bilan kirish',
  passkeySignInFailed: 'Kirish kaliti bilan kirib boʻlmadi. Foydalanuvchi nomi va parolni yozing.',
  signInFailed: 'Foydalanuvchi nomi yoki parol notoʻgʻri.',
};
