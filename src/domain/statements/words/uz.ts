import type { OutletWordKind } from '../../lives/outlet-word-kinds.ts';
import { counted, numberWords } from '../plural.ts';
import type { StatementWords } from '../statement-words.ts';
import { LETTER_UZ } from './letter/uz.ts';
import { placeWords } from './place-words.ts';

const days = counted('uz', { other: '# kun' });

const after = (n: number): string =>
  n === 0
    ? 'birinchi marta roʻyxatdan oʻtkazilgan kuni'
    : `birinchi marta roʻyxatdan oʻtkazilganidan ${days(n)} keyin`;

const NEVER = 'Hech narsa: bu barcha avtomobillar uchun bir xil.';
const COPY = 'Raqamni avtomobildan yoki hujjatlaridan qaytadan koʻchirib yozish.';
const BY_CUSTOMS = 'Bojxona kiritadigan tuzatish.';
const BY_REGISTRY = 'Roʻyxatdan oʻtkazuvchi organ kiritadigan tuzatish.';

const NEEDED = {
  needed:
    'Bu eksport uchun ishlab chiqaruvchining sotuvdan keyingi xizmat toʻgʻrisidagi tasdiqnomasi kerak edi',
  'not-needed':
    'Bu eksport uchun ishlab chiqaruvchining sotuvdan keyingi xizmat toʻgʻrisidagi tasdiqnomasi kerak emas edi',
  exempt:
    'Avtomobil eksport uchun erta qayta rasmiylashtirilgani sababli ishlab chiqaruvchining tasdiqnomasi kerak emas edi',
  unknown:
    'Ishlab chiqaruvchining sotuvdan keyingi xizmat toʻgʻrisidagi tasdiqnomasi kerak boʻlgan-boʻlmagani ' +
    'maʼlumotlardan koʻrinmaydi',
} as const;

const LETTER = {
  none: 'Maʼlumotlarda sotuvdan keyingi xizmat toʻgʻrisidagi tasdiqnoma yoʻq.',
  valid:
    'Ishlab chiqaruvchining oʻzi bergan, sotuvdan keyingi xizmat toʻgʻrisidagi tasdiqnoma bor va u bekor qilinmagan.',
  elsewhere: 'Maʼlumotlardagi tasdiqnoma boshqa mamlakat uchun berilgan.',
  'not-verified':
    'Tasdiqnoma faqat muhrli qogʻoz yoki nusxa koʻrinishida topshirilgan; uni hech kim tekshirmagan.',
} as const;

const CONDITION = {
  used: ' ishlatilgan avtomobil sifatida',
  new: ' (ishlatilgan deb bayon qilinmagan holda)',
} as const;

const OUTLET_SAID: Readonly<Record<OutletWordKind, (on: string) => string>> = {
  served: (on) => `Taʼmirlangan kuni: ${on}.`,
  refused: (on) => `Taʼmirlash rad etilgan kuni: ${on}.`,
  'waiting-for-parts': (on) => `Ehtiyot qism kutmoqda, aytilgan kuni: ${on}.`,
};

/** What the public is told of a vehicle, in Uzbek. */
export const STATEMENTS_UZ: StatementWords = {
  says: {
    'vin-not-well-formed': ({ length }) =>
      'Bu VIN emas: VIN 17 ta belgidan, yaʼni raqamlar va I, O, Q dan boshqa lotin bosh harflaridan iborat. ' +
      `Kiritilgan belgilar soni: ${length}.`,
    'vin-check-digit': ({ expected }) =>
      `9-oʻrindagi belgi qolganlariga mos kelmaydi, ularga koʻra ${expected} boʻlishi kerak: belgilardan biri xato ` +
      'terilgan boʻlishi mumkin.',
    'built-in-year': ({ year }) => `VINdagi yil kodiga koʻra model yili: ${year}.`,
    'no-export-record': ({ dataOf }) =>
      `Maʼlumotlarda eksport haqida yozuv yoʻq (maʼlumotlar sanasi: ${dataOf}). Bu biror narsa notoʻgʻri degani emas.`,
    exported: ({ on, country, condition, daysLater }, nameOf) =>
      `Xitoydan${condition === null ? '' : CONDITION[condition]} olib chiqilgan: ${on}` +
      `${daysLater === null ? '' : `, Xitoyda ${after(daysLater)}`}.` +
      `${country === null ? '' : ` Boradigan mamlakati: ${nameOf(country)}.`}`,
    'first-registered': ({ on }) => `Xitoyda birinchi marta roʻyxatdan oʻtkazilgan kun: ${on}.`,
    'export-applied-for': ({ on, daysLater }) =>
      `Eksport uchun ariza berilgan kun: ${on}${daysLater === null ? '' : `, ${after(daysLater)}`}.`,
    'export-refused': ({ on }) => `Eksport rad etilgan kun: ${on}.`,
    owners: ({ owners }) =>
      owners === 1
        ? 'Xitoyda roʻyxatga olingan egalari soni: 1.'
        : `Xitoyda roʻyxatga olingan egalari soni: ${owners}. Ulardan biri eksportchining oʻzi boʻlishi mumkin.`,
    odometer: ({ km, on }) =>
      `Koʻrikda odometr ${numberWords('uz', km)} km ni koʻrsatgan${on === null ? '' : ` (${on})`}.`,
    'letter-needed': ({ need, days: within }) =>
      within === null
        ? `${NEEDED[need]}.`
        : `${NEEDED[need]}. Eksport uchun ariza birinchi roʻyxatdan oʻtkazilgandan keyin ${days(within)} ichida ` +
          'berilsa, u talab qilinadi.',
    letter: ({ standing, on }) =>
      standing === 'revoked'
        ? `Ishlab chiqaruvchi oʻz tasdiqnomasini bekor qilgan${on === null ? '' : ` (${on})`}.`
        : standing === 'suspended'
          ? `Ishlab chiqaruvchi oʻz tasdiqnomasini toʻxtatib qoʻygan${on === null ? '' : ` (${on})`}: ` +
            'hozircha u kuchda emas.'
          : LETTER[standing],
    'letter-issued': ({ on }) => `Tasdiqnoma berilgan kun: ${on}.`,
    ...LETTER_UZ.says,
    'licensed-for': ({ country }, nameOf) =>
      `Eksport litsenziyasi berilgan mamlakat: ${nameOf(country)}.`,
    deregistered: ({ on }) =>
      `Xitoydagi roʻyxatdan chiqarilgan kun: ${on}. Eksportdan keyin odatda shunday qilinadi.`,
    'question-open': () => 'Ariza boʻyicha hali javob berilmagan savol bor.',
    'outlet-said': (said, nameOf) =>
      `${OUTLET_SAID[said.kind](said.on)} Servis markazi: ${placeWords(said, nameOf)}.`,
    'destination-rules': ({ country, rules, toldUpTo }, nameOf) =>
      `${nameOf(country)}: bunday import toʻgʻrisida ${rules} ta qoida oʻqidik. ` +
      (toldUpTo === null
        ? 'Manbalarda sana koʻrsatilmagan.'
        : `Eng soʻnggi manba sanasi: ${toldUpTo}.`),
    'destination-not-read': ({ country }, nameOf) =>
      `${nameOf(country)}: bu mamlakat qoidalarini biz hali oʻqimaganmiz.`,
    'offered-elsewhere': ({ told, offered }, nameOf) =>
      `Bojxona maʼlumotiga koʻra boradigan mamlakati: ${nameOf(told)}. Sizga u boshqa mamlakatda taklif qilinmoqda: ` +
      `${nameOf(offered)}. Buning sababini sotuvchidan soʻrang.`,
    'maker-restricts': ({ brand, country, on, title }, nameOf) =>
      `${brand} Xitoy uchun ishlab chiqarilgan avtomobillari chet elda cheklanishini ochiq bayon qilgan. Mamlakat: ` +
      `${nameOf(country)} (${title}, ${on}). Bu aynan shu avtomobil haqida emas, marka haqida aytilgan: shu VIN ` +
      'boʻyicha servis markazidan soʻrang.',
    'no-recall-data': () =>
      'Bizda qaytarib chaqirish kampaniyalari haqida maʼlumot yoʻq. Xitoyda eʼlon qilingan kampaniya chet eldagi ' +
      'avtomobillarga yetib bormasligi mumkin: shu VIN boʻyicha servis markazidan soʻrang.',
    'first-owner-promises': () =>
      'Ishlab chiqaruvchi faqat birinchi egasiga bergan vaʼdalar endi kuchda boʻlmasligi mumkin.',
    'how-to-complain': () =>
      'Taʼmirlash rad etilsa, kuni va servis markazining nomi yozilgan yozma javob oling: shikoyat uchun ular kerak.',
  },
  changedBy: {
    'vin-not-well-formed': COPY,
    'vin-check-digit': COPY,
    'built-in-year': 'Hech narsa: yil kodi VINning bir qismi.',
    'no-export-record': 'Eksport uchun ariza yoki bojxonaning olib chiqilgani haqidagi xabari.',
    exported: BY_CUSTOMS,
    'first-registered': BY_REGISTRY,
    'export-applied-for': 'Boshqa yoki oʻzgartirilgan ariza.',
    'export-refused': 'Rad etishning bekor qilinishi yoki boshqa ariza.',
    owners: BY_REGISTRY,
    odometer: 'Keyingi koʻrik.',
    'letter-needed': 'Roʻyxatdan oʻtkazish, qayta rasmiylashtirish yoki ariza kunini tuzatish.',
    letter: 'Ishlab chiqaruvchi tasdiqnomalari haqida keyin beradigan maʼlumot.',
    'letter-issued': 'Hech narsa: u shu kuni berilgan.',
    ...LETTER_UZ.changedBy,
    'licensed-for': 'Boshqa litsenziya yoki shu litsenziyaning tugashi.',
    deregistered: BY_REGISTRY,
    'question-open': 'Shu savolga javob.',
    'outlet-said': 'Servis markazi shu avtomobil haqida keyinroq aytadigan soʻz.',
    'destination-rules': 'Keyingi manbalar; oʻsha mamlakat organidan soʻrang.',
    'destination-not-read': 'Oʻsha mamlakat qoidalarini oʻqiganimiz.',
    'offered-elsewhere': BY_CUSTOMS,
    'maker-restricts': 'Ishlab chiqaruvchining boshqa ochiq bayonoti.',
    'no-recall-data': NEVER,
    'first-owner-promises': NEVER,
    'how-to-complain': NEVER,
  },
  saidBy: {
    vin: 'VINning oʻzi',
    register: 'shu reyestr',
    law: 'biz oʻqigan qoidalar',
    press: 'ishlab chiqaruvchining soʻzini keltirgan matbuot',
    registry: 'Xitoyning avtomobillarni roʻyxatdan oʻtkazuvchi organi',
    customs: 'Xitoy bojxonasi',
    exporter: 'eksportchi',
    manufacturer: 'ishlab chiqaruvchi',
    outlet: 'servis markazi',
    office: 'litsenziya beruvchi organ',
    ministry: 'vazirlik',
    tax: 'soliq organi',
  },
};
