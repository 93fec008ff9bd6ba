import type { LAW_EN } from './en.ts';

/** Texts of the pages of the law, French. */
export const LAW_FR: typeof LAW_EN = {
  title: 'Que demande-t-on, et depuis quand\u00a0?',
  lead: (rules, countries) =>
    `${rules} règles, ${countries} pays importateurs. Chacune est une phrase, avec sa source et ses dates.`,
  onLabel: 'Les règles au',
  onGo: 'Afficher ce jour',
  onBad: 'Saisissez le jour ainsi\u00a0: 2026-11-24.',
  axes: {
    gate: {
      title: 'Avant la licence',
      lead: 'Si l’une d’elles n’est pas respectée, la licence n’est pas délivrée.',
    },
    duty: {
      title: 'Après la licence',
      lead: 'Ce que l’exportateur doit encore faire, et avant quand.',
    },
    risk: {
      title: 'Ce qui attire l’attention de l’administration',
      lead: 'Aucune de ces règles ne refuse quoi que ce soit à elle seule.',
    },
    entry: { title: 'À la frontière de destination', lead: 'Ce que demande le pays importateur.' },
  },
  countriesTitle: 'Par destination',
  countriesLead:
    'Ce que les pays importateurs demandent aux voitures d’occasion, d’après ce que nous avons lu.',
  country: 'Pays',
  rules: 'Règles',
  told: 'Date des sources',
  toldUpTo: (date) => `source la plus récente\u00a0: ${date}`,
  undated: 'source non datée',
  countryTold: (date) => `Date de la source la plus récente\u00a0: ${date}.`,
  countryPartUndated: (undated, sources) => `Sources non datées\u00a0: ${undated} sur ${sources}.`,
  countryUndated: 'Les sources ne sont pas datées.',
  code: 'Code',
  sentence: 'Ce qui est demandé',
  source: 'Source la plus forte',
  notInForce: 'pas en vigueur ce jour-là',
  ended: (date) => `a pris fin le ${date}`,
  noneOf: (country) => `${country}\u00a0: nous n’avons pas encore lu ses règles.`,
  noneMeans:
    'Cela ne veut pas dire que rien n’y est demandé. Demandez à sa douane, ou à un importateur, avant l’envoi.',
  notesTitle: 'Ce que l’on sait encore',
  ofCountry: (country) => `${country}\u00a0: ce qui est demandé aux voitures d’occasion`,
  rulesOf: 'Ses règles',
  ourTitles: 'Les titres en français sont dans nos mots ; l’original anglais est à côté.',
  value: 'Valeur',
  reads: 'Contenu',
  life: 'Quand',
  history: 'Ses valeurs et leur historique',
  sourceNote: 'Où c’est écrit',
  forExporter: 'Ce que cela veut dire pour un exportateur',
  honestAlerts: (share: string, on: string) =>
    `Pays inventé, mesure\u00a0: ${on}. Voitures honnêtes sous licence avec cette alerte\u00a0: ` +
    `${share}. L’alerte pose une question et ne prouve rien.`,
  honestUnmeasured: 'Pas encore mesuré.',
};
