import type { LAW_EN } from './en.ts';

/** Texts of the pages of the law, Arabic. */
export const LAW_AR: typeof LAW_EN = {
  title: 'ما المطلوب، ومنذ متى؟',
  lead: (rules, countries) =>
    `عدد القواعد: ${rules}، عدد بلدان الاستيراد: ${countries}. كل قاعدة جملة مع مصدرها وتواريخها.`,
  onLabel: 'القواعد في يوم',
  onGo: 'اعرض ذلك اليوم',
  onBad: 'اكتب السنة ثم الشهر ثم اليوم بالأرقام، وبينها شرطة.',
  axes: {
    gate: { title: 'قبل الرخصة', lead: 'إذا لم تتحقق واحدة من هذه فلا تصدر الرخصة.' },
    duty: { title: 'بعد الرخصة', lead: 'ما بقي على المصدِّر أن يفعله، ومتى.' },
    risk: {
      title: 'ما يجعل الجهة تدقق أكثر',
      lead: 'لا تؤدي أي واحدة من هذه وحدها إلى الرفض.',
    },
    entry: { title: 'عند حدود بلد الوجهة', lead: 'ما يطلبه بلد الاستيراد.' },
  },
  countriesTitle: 'حسب بلد الوجهة',
  countriesLead: 'ما تطلبه بلدان الاستيراد من السيارات المستعملة، بقدر ما قرأناه.',
  country: 'البلد',
  rules: 'القواعد',
  told: 'تاريخ المصادر',
  toldUpTo: (date) => `تاريخ أحدث مصدر: ${date}`,
  undated: 'مصدر بلا تاريخ',
  countryTold: (date) => `تاريخ أحدث مصدر: ${date}.`,
  countryPartUndated: (undated, sources) => `مصادر بلا تاريخ: ${undated} من ${sources}.`,
  countryUndated: 'المصادر بلا تاريخ.',
  code: 'الرمز',
  sentence: 'المطلوب',
  source: 'أقوى مصدر',
  notInForce: 'غير سارية في هذا اليوم',
  ended: (date) => `آخر يوم لسريانها: ${date}`,
  noneOf: (country) => `${country}: لم نقرأ قواعد هذا البلد بعد.`,
  noneMeans: 'هذا لا يعني أنه لا يُطلب شيء هناك. اسأل جماركه أو مستوردًا قبل الشحن.',
  notesTitle: 'ما يُعرف أيضًا',
  ofCountry: (country) => `${country}: ما يُطلب من السيارات المستعملة`,
  rulesOf: 'قواعد البلد',
  ourTitles: 'عناوين القواعد بالعربية بصياغتنا؛ وبجانبها الأصل بالإنجليزية.',
  value: 'المقدار',
  reads: 'القيمة',
  life: 'متى',
  history: 'المقادير وتاريخها',
  sourceNote: 'أين كُتب ذلك',
  forExporter: 'ماذا يعني ذلك للمصدِّر',
  honestAlerts: (share: string, on: string) =>
    `بلد متخيَّل، تاريخ القياس: ${on}. السيارات المرخصة السليمة التي ظهر فيها هذا ` +
    `التنبيه: ${share}. التنبيه يطرح سؤالًا ولا يثبت شيئًا.`,
  honestUnmeasured: 'لم يُقَس بعد.',
};
