import { EN } from '../../../../report/messages/en.ts';

/** Texts of the pages of the law. */
export const LAW_EN = {
  title: 'What is asked, and since when?',
  lead: (rules: number, countries: number) =>
    `${rules} rules, ${countries} importing countries. Each is a sentence, with its source and its dates.`,
  onLabel: 'As the law stood on',
  onGo: 'Show that day',
  onBad: 'Type a day as 2026-11-24.',
  axes: {
    gate: {
      title: 'Before the licence',
      lead: 'Where one of these is not met, no licence is issued.',
    },
    duty: { title: 'After the licence', lead: 'What the exporter still owes, and by when.' },
    risk: {
      title: 'What makes an office look twice',
      lead: 'None of these refuses anything by itself.',
    },
    entry: { title: 'At the border of the destination', lead: 'What the importing country asks.' },
  },
  countriesTitle: 'By destination',
  countriesLead: 'What importing countries ask of used cars, as far as we have read it.',
  country: 'Country',
  rules: 'Rules',
  told: 'Age of the sources',
  toldUpTo: EN.toldUpTo,
  undated: EN.toldUndated,
  countryTold: EN.countryTold,
  countryPartUndated: EN.countryPartUndated,
  countryUndated: EN.countryUndated,
  code: 'Code',
  sentence: 'What is asked',
  source: 'Strongest source',
  notInForce: 'not in force on this day',
  ended: (date: string) => `ended ${date}`,
  noneOf: (country: string) => `No law read for ${country}.`,
  noneMeans:
    'That does not mean that nothing is asked there. Ask its customs, or an importer, before shipping.',
  notesTitle: 'What else is known',
  ofCountry: (country: string) => `${country}: what it asks of used cars`,
  rulesOf: 'Its rules',
  /** Of titles of rules. */
  ourTitles:
    'Titles in your language are our own words; the one they were made from stands beside.',
  value: 'Figure',
  reads: 'Reads',
  life: 'When',
  history: 'Its figures, and their history',
  sourceNote: 'Where it is written',
  forExporter: 'What it means for an exporter',
  /** On how many honest vehicles a rule was raised, in the nation that was measured last: 8 / 4,537, 0.18 %. */
  honestAlerts: (share: string, on: string) =>
    `Made-up nation, measured ${on}: ${share} of the honest licensed vehicles had this alert. ` +
    'It asks a question and proves nothing.',
  honestUnmeasured: 'Not measured yet.',
};
