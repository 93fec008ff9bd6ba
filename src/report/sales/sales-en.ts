import { grouped } from '../nation/figures.ts';

const count = (n: number, one: string, many: string): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

const days = (n: number): string => count(n, 'day', 'days');

/** Every text of the page of restated sales in English, by id; texts with a blank are functions of it. */
export const SALES_EN = {
  title: 'Restated sales',
  input: 'Input',
  asKnownOn: 'As known on',
  asked: 'Window',
  askedDays: (n: number) => `${days(n)} from registration, the last one included`,
  kindName: 'Sales reported',
  kinds: { retail: 'retail', insured: 'insured', wholesale: 'wholesale' },
  editionName: 'Edition',
  editions: { full: 'for officers', public: 'public' },
  period: (first: string, last: string) =>
    first === last ? `in ${first}` : `from ${first} to ${last}`,

  headline: 'restated domestic sales',
  missing: (reported: number, percent: string, n: number) =>
    `of ${grouped(reported)} reported sales (${percent}) left the country within ${days(n)} or were never registered`,
  missingNone: (reported: number, stayed: number) =>
    `of ${grouped(reported)} reported sales are missing: ${count(stayed, 'vehicle', 'vehicles')} of the same makers, ` +
    `provinces and months stayed`,
  missingParts: (exported: number, n: number, unregistered: number) =>
    unregistered >= 0
      ? `${count(exported, 'was', 'were')} registered and left within ` +
        `${days(n)}; ${count(unregistered, 'has', 'have')} no registration.`
      : `${count(exported, 'was', 'were')} registered and left within ${days(n)}; against them ` +
        `stand ${count(-unregistered, 'more registration', 'more registrations')} than reported sales.`,
  compared: (kind: string, period: string) =>
    `Like is held against like: the makers, provinces and months with a reported figure (${kind}, ${period}).`,
  nation: (period: string, registered: number, exported: number, n: number, restated: number) =>
    `In the whole nation ${count(registered, 'vehicle was', 'vehicles were')} first ` +
    `registered ${period}; ${grouped(exported)} left within ${days(n)}; restated domestic sales ` +
    `are ${grouped(restated)}.`,
  leadUnreported: (
    period: string,
    exported: number,
    registered: number,
    n: number,
    restated: number,
  ) =>
    `No sales figures were given; of ${count(registered, 'vehicle', 'vehicles')} first ` +
    `registered ${period}, ${grouped(exported)} left the country within ${days(n)} of registration; restated ` +
    `domestic sales are ${grouped(restated)}.`,
  leadEmpty:
    'No vehicle was registered in the accounts of this screening, so there is nothing to restate.',
  leadEmptyReported: (reported: number, kind: string) =>
    `${count(reported, 'vehicle was', 'vehicles were')} reported sold (${kind}), but no vehicle is registered in the ` +
    `accounts of this screening, so nothing can be restated.`,
  undecidedTold: (n: number, least: number, restated: number) =>
    n === 0
      ? 'Every vehicle could be decided.'
      : least === restated
        ? `${count(n, 'vehicle', 'vehicles')} could not be decided; the restated figure does not hang ` +
          `on ${n === 1 ? 'it' : 'them'}.`
        : `${count(n, 'vehicle', 'vehicles')} could not be decided; the true restated figure lies ` +
          `between ${grouped(least)} and ${grouped(restated)}.`,
  alikeParts: 'The reported sales',
  nationParts: 'The whole nation',
  leftPart: (n: number) => `Left within ${days(n)}`,
  unregisteredPart: 'Never registered',
  beyondPart: 'Registered beyond the reported',
  stayedPart: 'Stayed',
  exportedPart: (n: number) => `Exported within ${days(n)}`,
  shareOf: (percent: string) => `${percent} of those registered`,
  ofReported: (percent: string) => `${percent} of the reported`,
  fullNote:
    'Edition for officers: every count is exact, small ones too. Publish the public edition in its place.',
  publicNote: (base: number) =>
    `Public edition: small counts are protected. Every count is a multiple of ${grouped(base)} or a sum of such; the ` +
    `differences between figures, tables or vintages show no exact count either.`,
  publicNoteBare: 'Public edition: small counts are protected.',
  lawNote: (asked: number, law: number) =>
    `The window of the law is ${days(law)}; this page was asked for ${days(asked)}.`,
  rowsWithoutVin: (n: number) =>
    `${count(n, 'certificate row has', 'certificate rows have')} no readable VIN and ${n === 1 ? 'is' : 'are'} in no ` +
    `count.`,

  figuresTitle: 'What the figures show',
  figuresNone: 'No vehicle was registered, so there is nothing to draw.',

  agesTitle: 'How old exported cars are',
  agesTell: (inside: number, all: number, percent: string, n: number) =>
    `${grouped(inside)} of ${grouped(all)} exported vehicles (${percent}) left within ${days(n)} of registration.`,
  agesNone: 'No export of a registered vehicle is dated, so there is no age to draw.',
  agesBins: (bin: number) => `Bars of ${days(bin)}; the last is open.`,
  agesUneven: (n: number) =>
    `The first is of another width, so that one bar ends on day ${n} and none stands on both sides of the line.`,
  agesCut: 'The last bar is cut; its figure stands above it.',
  agesBefore: 'Vehicles out before their registration are not shown.',
  within: (n: number) => `within ${days(n)}`,
  later: 'later',
  agesAxis: 'days from registration to export',
  line: (n: number) => `${days(n)}`,
  lawLine: (n: number) => `${days(n)}: the law`,
  dayRange: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  dayOpen: (from: number) => `${from} and more`,

  mapTitle: 'Where exported cars were registered',
  mapTell: (name: string, percent: string, exported: number, registered: number, n: number) =>
    `${name} has the highest share: ${percent} of its registrations left within ${days(n)} (${grouped(exported)} ` +
    `of ${grouped(registered)}).`,
  mapNone: 'No registration names a province.',
  mapQuiet: 'From no province did a vehicle leave within the window.',
  mapShade:
    'Share of registrations exported within the window; the stronger the shade, the higher. A grid of equal tiles, ' +
    'about where each province lies; it draws no border.',
  mapSize: (least: number) =>
    `Named is the highest of the provinces with at least ${count(least, 'registration', 'registrations')}, one in a ` +
    `hundred of all.`,
  mapDrawn:
    'Drawn are the 31 provinces whose offices register vehicles in these accounts; Hong Kong, Macao and Taiwan ' +
    'register theirs apart and are in none of the accounts.',
  mapLeftOut: (n: number) =>
    `${count(n, 'registered vehicle names', 'registered vehicles name')} no province, or none of the 31, ` +
    `and ${n === 1 ? 'is' : 'are'} in the table alone.`,

  curveTitle: 'If the window were longer or shorter',
  curveTell: (n: number, exported: number, percent: string, max: number, most: number) =>
    `Within ${days(n)} of registration ${grouped(exported)} left (${percent} of those registered); ` +
    `within ${grouped(max)} days, ${grouped(most)}.`,
  curveNone: 'No vehicle left the country at a known age, so the curve is flat.',
  curveNote:
    'Exports up to each day, cumulated; below the axis what remains at home, and by what share of the reported that ' +
    'is less. A window longer than the time since registration is not over for every vehicle.',
  curveTable: 'The table has every tenth day and the window asked.',
  curveDays: 'days',
  curveExported: 'exported',
  curveRestated: 'restated',
  curveShare: 'share',

  makersTitle: 'The most restated makers',
  makersTell: (name: string, reported: number, restated: number, percent: string) =>
    `${name}: ${grouped(reported)} reported, ${grouped(restated)} stayed, ${grouped(reported - restated)} less ` +
    `(${percent}).`,
  makersNone: 'No maker reported more than its restated sales.',
  makersUnreported: 'No sales figures were given, so nothing is reported to compare with.',
  makersNote: (shown: number) =>
    `${count(shown, 'maker', 'makers')}, ordered by the vehicles between reported and restated and not by the ` +
    `percentage: a small maker does not lead by a high percentage alone.`,
  makersTold:
    'Restated are here only the provinces and months for which the maker reported a figure.',
  reportedBar: (n: string) => `reported ${n}`,
  restatedBar: (n: string) => `restated ${n}`,
  lessBar: (n: string, percent: string) => `${n} less, ${percent}`,

  monthsTitle: 'Month by month',
  monthsTell: (month: string, exported: number, registered: number, n: number) =>
    `Of the cars registered in ${month} the most left within ${days(n)}: ${grouped(exported)} ` +
    `of ${grouped(registered)}.`,
  monthsQuiet: "Of no month's cars did one leave within the window.",
  monthsNone: 'No registration has a readable date.',
  monthsNote: 'Bars: restated domestic sales. Strokes above or on them: reported sales.',
  monthsProvisional: (first: string) =>
    `Hatched: provisional. From ${first} on the window is still open for cars of the month, so more of them may yet ` +
    `leave and the figure will be revised.`,
  monthsUnreported: 'No sales figures were given, so no strokes are drawn.',
  monthsCut: (first: string, last: string) => `Shown are the months from ${first} to ${last}.`,
  strokes: (n: string) => `reported ${n}`,
  bars: 'bars: restated',
  provisional: 'provisional: window still open',

  revisionsTitle: "How a month's figure was revised",
  revisionsTell: (months: number, percent: string, first: number, latest: number) =>
    `Of ${count(months, 'month', 'months')} whose window is over, the restated figure moved by ${percent} in all ` +
    `from its first vintage to its latest: ${grouped(first)} to ${grouped(latest)}.`,
  revisionsOpen:
    'No month with an earlier vintage has a window that is over; all these figures are provisional.',
  revisionsNone: 'No month has two vintages, so nothing was revised yet.',
  revisionsNote:
    'Each month against its own first figure, which is 100% and stands at the same place in all. Hollow: as first ' +
    'known, at the end of the month. Ticks: as known at the end of each later month. Solid: the latest; hatched ' +
    'while the window is open.',
  revision: (first: string, latest: string, change: string) => `${first} → ${latest} (${change})`,
  revisionsTable:
    'Restated domestic sales of each month as known at its end and so many month-ends later, the day of the data ' +
    'standing for the end of its month.',
  revisionsCut: (shown: number, all: number) =>
    `The last ${shown} of ${all} months are drawn; the table has all.`,
  monthsLater: (n: number) => (n === 0 ? 'At its end' : `+${n}`),

  tablesTitle: 'Tables',
  methodTitle: 'The method',
  methodShort: (n: number) =>
    `Restated = registered less exported within ${days(n)}. Less than reported = reported less restated where ` +
    `reported, the part of the restated sales that lies in makers, provinces and months with a reported figure; ` +
    `percent of the reported. At least = restated less the vehicles that may have left within the window. Never ` +
    `plated: insured or sold, without a certificate; they are in no other count.`,
  sumsAlike: 'The last rows of the three tables are alike: every vehicle stands once in each.',
  makerTitle: 'By maker',
  provinceTitle: 'By province',
  monthTitle: 'By month',
  allOf: {
    maker: 'All provinces, all months.',
    province: 'All makers, all months.',
    month: 'All makers, all provinces.',
  },
  tableNone: 'There is no row to show.',
  undecidedTitle: 'Undecided, by reason',
  undecidedNote: 'Each vehicle is counted under one reason.',
  undecidedNone: 'No vehicle is undecided.',
  reasons: {
    undated: 'The registration has no readable date.',
    'no-registrations': 'No registrations were given, so no vehicle can be known to be plated.',
    'no-declarations': 'No customs declarations were given, so no exit can be known.',
    'exit-before-registration': 'The exit is dated before the registration.',
    'exit-unknown': 'A declaration is there, but whether or when the vehicle left is not.',
    'plate-may-come': 'Insured or sold so recently that the plate may still come.',
  },
  all: 'All',
  unknown: {
    maker: 'maker not known',
    province: 'province not known',
    month: 'date not readable',
  },
  columns: {
    maker: 'Maker',
    province: 'Province',
    month: 'Month',
    reported: 'Reported',
    registered: 'Registered',
    exported: 'Exported within',
    never: 'Never plated',
    restated: 'Restated',
    least: 'At least',
    undecided: 'Undecided',
    share: 'Share exported',
    code: 'Code',
    age: 'Days',
    vehicles: 'Vehicles',
    days: 'Window, days',
    reason: 'Reason',
    told: 'Of it, where reported',
    difference: 'Less than reported',
    latest: 'Latest',
    change: 'First to latest',
    state: 'State',
  },
  states: { provisional: 'provisional', settled: 'window over' },
  footnote:
    'Counts are vehicles, each counted once. That a car left soon after it was registered is what the accounts say; ' +
    'why, they do not say. Restated sales are an estimate of what stayed, not a finding against a maker.',
};

/** What a catalogue of the page must hold: the same ids and the same blanks in every language. */
export type SalesTexts = typeof SALES_EN;
