import type { LAW_EN } from './en.ts';

/** Texts of the pages of the law, Uzbek. */
export const LAW_UZ: typeof LAW_EN = {
  title: 'Nima va qachondan talab qilinadi?',
  lead: (rules, countries) =>
    `Qoidalar soni: ${rules}, import qiluvchi mamlakatlar soni: ${countries}. Har bir qoida bitta gap bilan, manbasi ` +
    'va sanalari bilan berilgan.',
  onLabel: 'Qoidalarning shu kundagi holati',
  onGo: 'Shu kunni koʻrsatish',
  onBad: 'Kunni bunday yozing: 2026-11-24.',
  axes: {
    gate: {
      title: 'Litsenziyagacha',
      lead: 'Bulardan biri bajarilmasa, litsenziya berilmaydi.',
    },
    duty: {
      title: 'Litsenziyadan keyin',
      lead: 'Eksportchi yana nima qilishi kerak va qaysi muddatgacha.',
    },
    risk: {
      title: 'Organ nimaga alohida eʼtibor beradi',
      lead: 'Bularning hech biri oʻz-oʻzidan rad etishga olib kelmaydi.',
    },
    entry: {
      title: 'Boradigan mamlakat chegarasida',
      lead: 'Import qiluvchi mamlakat nimani talab qiladi.',
    },
  },
  countriesTitle: 'Boradigan mamlakatlar boʻyicha',
  countriesLead:
    'Import qiluvchi mamlakatlar ishlatilgan avtomobillardan nimani talab qiladi — biz oʻqigan darajada.',
  country: 'Mamlakat',
  rules: 'Qoidalar',
  told: 'Maʼlumot sanasi',
  toldUpTo: (date) => `eng soʻnggi maʼlumot: ${date}`,
  undated: 'manba sanasi yoʻq',
  countryTold: (date) => `Eng soʻnggi manba sanasi: ${date}.`,
  countryPartUndated: (undated, sources) => `Sanasi yoʻq manbalar: ${undated}, jami: ${sources}.`,
  countryUndated: 'Manbalarning sanasi yoʻq.',
  code: 'Kodi',
  sentence: 'Nima talab qilinadi',
  source: 'Eng ishonchli manba',
  notInForce: 'bu kuni kuchda emas',
  ended: (date) => `kuchining oxirgi kuni: ${date}`,
  noneOf: (country) => `${country}: bu mamlakat qoidalarini biz hali oʻqimaganmiz.`,
  noneMeans:
    'Bu u yerda hech narsa talab qilinmaydi degani emas. Joʻnatishdan oldin oʻsha mamlakat bojxonasidan yoki ' +
    'importchidan soʻrang.',
  notesTitle: 'Yana nima maʼlum',
  ofCountry: (country) => `${country}: ishlatilgan avtomobillarga qoʻyiladigan talablar`,
  rulesOf: 'Mamlakat qoidalari',
  ourTitles: 'Qoidalarning oʻzbekcha nomlari — bizning soʻzlarimiz; yonida inglizcha asli.',
  value: 'Koʻrsatkich',
  reads: 'Qiymati',
  life: 'Qachon',
  history: 'Koʻrsatkichlari va ularning tarixi',
  sourceNote: 'Bu qayerda yozilgan',
  forExporter: 'Bu eksportchi uchun nimani anglatadi',
  honestAlerts: (share: string, on: string) =>
    `Oʻylab topilgan mamlakat, oʻlchangan kun: ${on}. Litsenziyasi bor halol avtomobillardan shu belgi qoʻyilgani: ` +
    `${share}. Belgi savol beradi, hech narsani isbotlamaydi.`,
  honestUnmeasured: 'Hali oʻlchanmagan.',
};
