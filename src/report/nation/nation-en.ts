import { grouped } from './figures.ts';

const count = (n: number, one: string, many: string): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

/** Every text of a screened nation's page in English, by id; texts with a blank are functions of it. */
export const NATION_EN = {
  title: 'National screening of used-vehicle exports',
  skip: 'Skip to the figures',
  input: 'Input',
  program: 'Program',
  contents: 'On this page',
  notStated: 'not stated',
  applications: (n: number): string =>
    n === 1 ? 'vehicle of an application answered' : 'vehicles of applications answered',
  lead: (blocked: string, undetermined: string, clear: string) =>
    `By the gate alone, ${blocked} may not be licensed, ${undetermined} cannot be decided yet, ${clear} may be ` +
    `licensed.`,
  leadFlags: (flagged: number) =>
    flagged === 0
      ? 'On none of the last is a risk flag raised.'
      : `On ${grouped(flagged)} of the last a risk flag is raised.`,
  leadNone: 'No application was answered: the folder held no licence row that could be used.',
  share: (figure: string, percent: string) => `${figure} (${percent})`,
  glanceTitle: 'At a glance',
  unappliedTitle: 'Never applied for',
  unappliedQuestion: 'Vehicles of other accounts that are in no application.',
  unappliedFlags: (flagged: number, all: number) =>
    `A flag is raised on ${grouped(flagged)} of ${count(all, 'vehicle', 'vehicles')} that stand in no application.`,
  bandOf: { low: 'flagged, low', elevated: 'flagged, elevated', high: 'flagged, high' },
  plotsTitle: 'When, how soon, from where, to where',
  tableBehind: 'The figures as a table',
  monthsTitle: 'Vehicles applied for, by month',
  monthsTell: (month: string, n: number) => `Most in ${month}: ${count(n, 'vehicle', 'vehicles')}`,
  monthNames: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsNone: 'No application has a date.',
  monthsCut: (first: string, last: string) => `Shown are the months from ${first} to ${last}.`,
  leftOut: (n: number) =>
    `${count(n, 'vehicle has', 'vehicles have')} no such date or a date outside these months, ` +
    `and ${n === 1 ? 'is' : 'are'} not shown.`,
  agesTitle: 'Days from first registration to application',
  agesTell: (at: string, n: number, before: string, m: number) =>
    `${count(n, 'vehicle', 'vehicles')} at ${at} days; ${grouped(m)} at ${before} days, just before`,
  agesNone: 'No application has both a date of registration and one of application.',
  agesNote: (bin: number) =>
    `Bars of ${bin} days; the first may be longer, the last is open. Vehicles applied for before registration stand ` +
    `in the first bar.`,
  agesCut: 'The last bar is cut; its figure stands above it.',
  agesLeftOut: (n: number) =>
    `${count(n, 'vehicle lacks', 'vehicles lack')} one of the two dates and ${n === 1 ? 'is' : 'are'} not shown.`,
  letterLine: (days: number) => `${days} days`,
  inside: 'inside the window',
  outside: 'after it',
  windowNote: (days: number) =>
    `The line at ${days} days is the last day of the window in which the law asks for the manufacturer's letter.`,
  dayRange: (from: number, to: number) => `${from}–${to}`,
  dayOpen: (from: number) => `${from} and more`,
  provincesTitle: 'Provinces',
  provincesTell: (name: string, n: number) =>
    `${name} has the most that may not be licensed: ${grouped(n)}`,
  destinationsTitle: 'Destinations',
  destinationsTell: (name: string, percent: string) =>
    `${name} is the destination of ${percent} of all vehicles applied for`,
  placesNone: 'No application names one.',
  placesNote: 'May not be licensed, of all.',
  placesCut: (shown: number, all: number) =>
    `The first ${shown} of ${all} are drawn; the table has all.`,
  placesLeftOut: (n: number) => `${count(n, 'vehicle names', 'vehicles name')} none.`,
  rulesTitle: 'Rules: what stands open, and how often',
  rulesNote:
    'Most often not met or raised first. A rule of the gate that is not met stops the licence. A risk flag asks a ' +
    'question and stops nothing. Unknown means that a fact is missing. Rules that never stood open are left out.',
  rulesMore: (n: number) => `${count(n, 'rule', 'rules')} less often`,
  rulesNone: 'No rule stands open.',
  axes: { gate: 'Gate', duty: 'Duty', entry: 'Entry', risk: 'Risk' },
  rankedTitle: 'Vehicles to look at first',
  rankedNote: (n: number) =>
    `The list is cut to the ${grouped(n)} vehicles of the highest risk score; of equal scores those that may not be ` +
    `licensed come first, then by VIN. All others are in the counts alone. A high score is a reason to look, not a ` +
    `finding of fault.`,
  rankedAll: (n: number) =>
    `All vehicles on which a flag is raised, ${grouped(n)}: the highest risk score first; of equal scores those that ` +
    `may not be licensed, then by VIN. A high score is a reason to look, not a finding of fault.`,
  rankedNone: 'On no vehicle is a flag raised.',
  noApplication: 'in no application',
  filterText: 'VIN, application, exporter, destination or code',
  exportersTitle: 'Exporters to look at first',
  exportersNote: (shown: number, n: number, all: number) =>
    `Most vehicles of high risk first, then most that may not be licensed. ` +
    `${count(shown, 'exporter is', 'exporters are')} listed (at most 30), with ${grouped(n)} ` +
    `of ${count(all, 'vehicle applied for', 'vehicles applied for')}; those of other exporters, or that name ` +
    `none, are not in the list.`,
  exportersNone: 'No application names an exporter.',
  ringsTitle: 'Rings: parties tied together',
  ringsNote:
    'Sellers, owners and exporters that share people, phones or addresses, with the way of one vehicle through each ' +
    'ring: it also went through hands that are tied to nobody. That they are tied is what the accounts say; why, ' +
    'is for the office to ask.',
  ringsNone: 'No ring was found.',
  ringsCut: (shown: number, all: number) =>
    `The first ${shown} of ${grouped(all)} rings are shown.`,
  ringSize: (parties: number, vehicles: number) =>
    `${count(parties, 'party', 'parties')} tied together, ${count(vehicles, 'vehicle', 'vehicles')}`,
  ringExporters: 'Exporters: ',
  ringMore: (n: number) => ` and ${grouped(n)} more`,
  noPath: 'No path was kept.',
  ringExporter: 'the exporter',
  ringDrawn: (label: string) =>
    `The way of a vehicle through ${label}, drawn; its steps in words stand beside it`,
  ringStep: (n: number, by: string, to: string) =>
    `${n}. ${
      {
        sale: 'sold it to',
        phone: 'shares a phone ' + 'with',
        address: 'shares an address with',
        account: 'shares a bank account ' + 'with',
        controller: 'has a controller in common with',
        name: 'bears nearly the name of',
      }[by] ?? by
    } ${to}`,
  feedsTitle: 'Feeds: what came in',
  feedsSum: (rows: number, used: number, reported: number) =>
    `${grouped(rows)} rows in = ${grouped(used)} used + ${grouped(reported)} reported as unusable.`,
  feedsUnread: (n: number) =>
    `${count(n, 'file was', 'files were')} not read, or not to ${n === 1 ? 'its' : 'their'} end.`,
  feedsColumns: (n: number, named: string) =>
    `${count(n, 'column was', 'columns were')} not read, since ${n === 1 ? 'its header is' : 'their headers are'} ` +
    `not known or stand twice: ${named}.`,
  feedsNote:
    'Cells not read stand in rows that were used; the fact is then unknown. An account that nobody gave makes its ' +
    'rules unknown, not met.',
  feedsNone: 'No feed was read.',
  all: 'All',
  problemsTitle: 'Problems with the data',
  problemsNone: 'No problem was reported.',
  problemsNote: (n: number) =>
    `${count(n, 'problem', 'problems')} in all, with the first example of each code.`,
  place: (file: string, line: number) => (line > 0 ? `${file}, line ${grouped(line)}` : file),
  wholeRow: 'whole row',
  columns: {
    code: 'Rule',
    rule: 'What is found',
    axis: 'Axis',
    notMet: 'Not met or raised',
    unknown: 'Unknown',
    month: 'Month',
    age: 'Days',
    place: 'Place',
    vehicles: 'Vehicles',
    blocked: 'May not',
    undetermined: 'Not yet',
    elevated: 'Elevated or high',
    high: 'Of these high',
    vin: 'VIN, application',
    exporter: 'Exporter',
    destination: 'Destination',
    dates: 'Registered, applied',
    days: 'Days',
    gate: 'Gate',
    entry: 'Entry',
    score: 'Risk',
    codes: 'Why',
    account: 'Account',
    files: 'Files',
    rows: 'Rows in',
    used: 'Used',
    reported: 'Reported',
    cells: 'Cells not read',
    problem: 'Problem',
    times: 'Times',
    example: 'Example',
    remedy: 'Remedy',
  },
  provenanceTitle: 'What these answers rest on',
  provenanceNote:
    'manifest.json in the folder of this page has the SHA-256 of every input and output.',
  footnote:
    'Four separate answers, never added up. A risk flag is a question, not an accusation. A missing fact is neither ' +
    'a pass nor a fail. Counts are exact; lists are cut where said.',
};

/** What a catalogue of the page must hold: the same ids and the same blanks in every language. */
export type NationMessages = typeof NATION_EN;
