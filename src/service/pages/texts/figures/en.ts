import { counted, numberWords } from '../../../../domain/statements/plural.ts';

const cars = counted('en', { one: '# car', other: '# cars' });
const days = counted('en', { one: '# day', other: '# days' });
const n = (number: number): string => numberWords('en', number);

/** Texts of the figures for everybody. Numbers of cars are multiples of the base, five. */
export const FIGURES_EN = {
  place: 'Figures',
  title: 'How many cars were registered, and how many of them left?',
  none: 'No figures have been published yet.',
  headline: (left: number, registered: number, within: number) =>
    `${cars(left)} of ${n(registered)} left the country within ${days(within)} of their first registration.`,
  compared: (reported: number, stayed: number) =>
    `Manufacturers reported ${n(reported)} as sold. ` +
    `Of the same places and months, ${n(stayed)} were registered and had not left within that time.`,
  span: (from: string, to: string, asOf: string) =>
    `First registered from ${from} to ${to}; as known on ${asOf}.`,
  edition: 'Edition',
  publishedOn: 'Published',
  corrected: (edition: string) => `This edition was corrected. The correction is ${edition}.`,
  corrects: (edition: string) => `This edition corrects ${edition}, which stays as it was.`,
  why: 'Why',
  grounds: {
    'late-rows': 'Rows came after the figures were made.',
    'wrong-rows': 'Rows were wrong and were told anew.',
    rules: 'A rule was read otherwise.',
    program: 'The program was wrong.',
  },
  columns: {
    maker: 'Manufacturer',
    month: 'Month',
    province: 'Province',
    registered: 'First registered',
    left: (within: number) => `Left within ${days(within)}`,
    share: 'Share that left',
    stayed: 'Registered, and had not left',
    reported: 'Reported as sold',
    never: 'Sold or insured, never registered',
    departed: 'Left by then',
    upTo: 'Days after registration',
  },
  unknown: 'not known',
  open: (within: number) => `Cars of this month may still leave within ${days(within)}.`,
  openShort: 'still open',
  more: (rows: number) => `${n(rows)} more rows: totals.csv`,
  curveTitle: 'How soon did they leave?',
  curveWords: (left: number, within: number) =>
    `${cars(left)} had left ${days(within)} after their first registration.`,
  window: (within: number) => days(within),
  mapTitle: 'Which provinces did they come from?',
  mapWords: (within: number) =>
    `Share of the registered cars that left within ${days(within)}. The darker, the higher.`,
  makersTitle: 'By manufacturer',
  monthsTitle: 'By month of first registration',
  provincesTitle: 'By province',
  methodTitle: 'How is it counted?',
  method: (within: number) => [
    'A car is one VIN and is counted once, in the month and province of its first registration.',
    `A car left where customs saw it leave within ${days(within)} of its first registration.`,
    'Reported sales are what manufacturers reported, and are compared with the cars of the same places and months.',
  ],
  whole: 'In full',
  unknownTitle: 'What is not known?',
  undecided: (undecided: number) =>
    `Of ${cars(undecided)} it could not be decided where they belong: a date is missing, or an exit is not known.`,
  protected: (base: number) =>
    `Every number is rounded at random to a multiple of ${n(base)}, so that none tells of single cars. ` +
    `Differences of less than ${n(base)} mean nothing.`,
  late: 'Rows that come late change a figure. Then another edition stands beside this one.',
  filesTitle: 'Files',
  file: 'File',
  holds: 'What it holds',
  size: 'Size',
  /** Files of an edition by name, tables without their ending: as their descriptions say. */
  files: {
    'edition.json':
      'What the edition is: terms, program, version of the law, state of the log, SHA-256 of each file',
    'datapackage.json': 'Every column of every table, described (Frictionless)',
    'figures.json': 'The sums of this page',
    'method.txt': 'The method',
    counts: 'Protected counts, of which every figure is a sum',
    totals: 'Totals of the nation, and by maker, province and month',
    sales: 'Restated sales by maker, province and month',
    undecided: 'Vehicles that could not be decided, by reason',
    vintages: 'The nation’s months as they were known',
    'vintages-makers': 'The makers’ months as they were known',
    revisions: 'The nation’s months, from the first vintage to the latest',
    curve: 'The nation for every window',
    ages: 'Days from first registration to export',
  } as Readonly<Record<string, string>>,
  checkTitle: 'How to check these figures',
  check:
    'Every figure here is a sum of the rows of counts.csv. This program makes them all again and says what differs:',
  log: 'State of the log before',
  noLog: 'The log was empty.',
  logState: (origin: string, size: number) => `${origin}, ${n(size)} entries`,
  ruleSet: 'Version of the law',
  program: 'Made by',
  digest: 'SHA-256 of the edition',
  editionsTitle: 'All editions',
  latest: 'latest',
  wasCorrected: 'corrected',
  invented:
    'In this demonstration all counts are made up. Real manufacturers are not named beside them.',
};
