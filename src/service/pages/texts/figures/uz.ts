import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { FIGURES_EN } from './en.ts';

const cars = counted('uz', { other: '# avtomobil' });
const days = counted('uz', { other: '# kun' });
const n = (number: number): string => numberWords('uz', number);

/** Texts of the figures for everybody, Uzbek. */
export const FIGURES_UZ: typeof FIGURES_EN = {
  place: 'Raqamlar',
  title: 'Nechta avtomobil roʻyxatdan oʻtkazildi va nechtasi mamlakatdan chiqdi?',
  none: 'Raqamlar hali eʼlon qilinmagan.',
  headline: (left, registered, within) =>
    `${cars(left)} birinchi roʻyxatdan oʻtkazilgandan keyin ${days(within)} ichida mamlakatdan chiqdi; ` +
    `jami roʻyxatdan oʻtkazilgani: ${n(registered)}.`,
  compared: (reported, stayed) =>
    `Ishlab chiqaruvchilar sotilgan deb xabar qilgani: ${n(reported)}. ` +
    `Oʻsha joy va oylarda roʻyxatdan oʻtkazilib, shu muddatda chiqmagani: ${n(stayed)}.`,
  span: (from, to, asOf) =>
    `Birinchi roʻyxatdan oʻtkazish: ${from} – ${to}; ${asOf} holatiga koʻra.`,
  edition: 'Nashr',
  publishedOn: 'Eʼlon qilingan kuni',
  corrected: (edition) => `Bu nashr tuzatilgan. Tuzatilgan nashr: ${edition}.`,
  corrects: (edition) => `Bu nashr ${edition} nashrini tuzatadi; avvalgisi oʻzgarmaydi.`,
  why: 'Sababi',
  grounds: {
    'late-rows': 'Ayrim qatorlar hisobdan keyin keldi.',
    'wrong-rows': 'Ayrim qatorlar xato edi va qayta yuborildi.',
    rules: 'Qoida boshqacha oʻqildi.',
    program: 'Dasturda xato bor edi.',
  },
  columns: {
    maker: 'Ishlab chiqaruvchi',
    month: 'Oy',
    province: 'Provinsiya',
    registered: 'Birinchi marta roʻyxatdan oʻtkazilgani',
    left: (within) => `${days(within)} ichida chiqqani`,
    share: 'Chiqqanlar ulushi',
    stayed: 'Roʻyxatdan oʻtkazilib, chiqmagani',
    reported: 'Hisobotda sotilgani',
    never: 'Sotilgan yoki sugʻurtalangan, roʻyxatdan oʻtkazilmagan',
    departed: 'Shu kungacha chiqqani',
    upTo: 'Roʻyxatdan oʻtkazilgandan keyingi kunlar',
  },
  unknown: 'nomaʼlum',
  open: (within) => `Bu oyning avtomobillari ${days(within)} ichida hali chiqishi mumkin.`,
  openShort: 'muddat tugamagan',
  more: (rows) => `Yana ${n(rows)} qator: totals.csv`,
  curveTitle: 'Ular qancha vaqtdan keyin chiqdi?',
  curveWords: (left, within) =>
    `Birinchi roʻyxatdan oʻtkazilgandan keyin ${days(within)} ichida: ${cars(left)}.`,
  window: (within) => days(within),
  mapTitle: 'Ular qaysi provinsiyalardan?',
  mapWords: (within) =>
    `Roʻyxatdan oʻtkazilgan avtomobillarning ${days(within)} ichida chiqqan ulushi. ` +
    'Qancha toʻq boʻlsa, shuncha yuqori.',
  makersTitle: 'Ishlab chiqaruvchilar boʻyicha',
  monthsTitle: 'Birinchi roʻyxatdan oʻtkazilgan oy boʻyicha',
  provincesTitle: 'Provinsiyalar boʻyicha',
  methodTitle: 'Qanday hisoblanadi?',
  method: (within) => [
    'Bitta VIN bitta avtomobil; u birinchi roʻyxatdan oʻtkazilgan oyi va provinsiyasi boʻyicha bir marta hisoblanadi.',
    `Bojxona birinchi roʻyxatdan oʻtkazilgandan keyin ${days(within)} ichida chiqqanini koʻrsa, avtomobil ` +
      'chiqqan deb hisoblanadi.',
    'Sotuvlar ishlab chiqaruvchilar hisobotidan olingan va oʻsha joy va oylardagi avtomobillar bilan solishtirilgan.',
  ],
  whole: 'Toʻliq matni',
  unknownTitle: 'Nima nomaʼlum?',
  undecided: (undecided) =>
    `${cars(undecided)} qayerga tegishli ekanini aniqlab boʻlmadi: sana yoʻq yoki chiqqani nomaʼlum.`,
  protected: (base) =>
    `Har bir raqam tasodifiy ravishda ${n(base)} ga karrali songacha yaxlitlangan, shuning uchun alohida ` +
    `avtomobil haqida hech narsa aytmaydi. ${n(base)} dan kichik farq hech narsani bildirmaydi.`,
  late: 'Kech kelgan qatorlar raqamni oʻzgartiradi. Shunda buning yonida yana bir nashr chiqadi.',
  filesTitle: 'Fayllar',
  file: 'Fayl',
  holds: 'Ichida nima bor',
  size: 'Hajmi',
  files: {
    'edition.json':
      'Nashr haqida: shartlari, dasturi, qoidalar versiyasi, jurnal holati, har bir faylning SHA-256 qiymati',
    'datapackage.json': 'Har bir jadvalning har bir ustuni tavsifi (Frictionless)',
    'figures.json': 'Shu sahifadagi yigʻindilar',
    'method.txt': 'Hisoblash usuli',
    counts: 'Himoyalangan sonlar: har bir raqam ularning yigʻindisi',
    totals: 'Mamlakat, ishlab chiqaruvchi, provinsiya va oy boʻyicha jami',
    sales: 'Qayta hisoblangan sotuv: ishlab chiqaruvchi, provinsiya va oy boʻyicha',
    revisions: 'Mamlakat oylari: birinchi va oxirgi versiyasi',
    undecided: 'Aniqlab boʻlmagan avtomobillar, sababi boʻyicha',
    vintages: 'Mamlakat oylari, har bir sanada maʼlum boʻlganicha',
    'vintages-makers': 'Ishlab chiqaruvchilar oylari, har bir sanada maʼlum boʻlganicha',
    curve: 'Har bir muddat uchun mamlakat',
    ages: 'Birinchi roʻyxatdan oʻtkazishdan chiqishgacha boʻlgan kunlar',
  },
  checkTitle: 'Bu raqamlarni qanday tekshirish mumkin',
  check:
    'Bu yerdagi har bir raqam counts.csv qatorlarining yigʻindisi. Bu dastur ularni qayta hisoblab, farqini aytadi:',
  log: 'Nashrdan oldingi jurnal holati',
  noLog: 'Jurnal boʻsh edi.',
  logState: (origin, size) => `${origin}, yozuvlar: ${n(size)}`,
  ruleSet: 'Qoidalar nashri',
  program: 'Dastur',
  digest: 'Nashrning SHA-256 qiymati',
  editionsTitle: 'Barcha nashrlar',
  latest: 'oxirgisi',
  wasCorrected: 'tuzatilgan',
  invented:
    'Bu namoyishda barcha raqamlar toʻqima. Ular yonida haqiqiy ishlab chiqaruvchilar nomi aytilmaydi.',
};
