const many = (n: number, one: string, more: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : more}`;

/** Texts of the pages over the whole nation. */
export const NATION_EN = {
  place: 'The nation',
  title: 'The nation',
  noRun:
    'No run over the nation has left figures yet. One runs every night at 01:30; the ministry can ask for one now.',
  runNow: 'Run now',
  noEarlier: 'no earlier run to compare with',
  since: (day: string, words: string) => `${words} since ${day}`,
  publicSales: 'Data that may be passed on (small counts protected)',
  fresh: {
    run: (day: string, at: string) => `Data as of ${day}. The last run ended ${at}`,
    late: (feed: string, days: number) => `${feed}: ${many(days, 'day', 'days')} late`,
    never: (feed: string) => `${feed}: never told`,
    more: (n: number) => `and ${n} more`,
  },
  figs: {
    vehicles: (n: number | string) => (typeof n === 'number' ? n.toLocaleString('en') : n),
    left: {
      head: (days: number) => `Exported within ${days} days of registration`,
      change: (month: string, change: string) => `${month}: ${change} against the month before`,
      told: (n: number, all: number, share: string, lettered: number) =>
        `The figure is of the last 12 months. In all months of the data ${n.toLocaleString('en')} of ` +
        `${all.toLocaleString('en')} registered (${share}), ${lettered.toLocaleString('en')} with a letter, ` +
        `${(n - lettered).toLocaleString('en')} without.`,
    },
    sales: {
      head: 'Of reported sales, did not stay at home',
      none: 'No sales were reported.',
      told: (reported: number, missing: number, range: string) =>
        `Makers reported ${reported.toLocaleString('en')}; ${missing.toLocaleString('en')} of them were ` +
        `exported at once ` +
        `or never registered.${range === '' ? '' : ` By maker ${range}.`}`,
    },
    money: {
      head: 'Refunds and subsidies at risk',
      told: (claimants: number, claims: number, limit: string | null) =>
        `${many(claimants, 'claimant', 'claimants')}, ${many(claims, 'payment', 'payments')}.` +
        `${limit === null ? '' : ` The next period ends on ${limit}.`}`,
    },
    service: {
      head: (km: number) => `No outlet within ${km} km of the buyer`,
      told: (left: number, share: string, outlets: number | null) =>
        `${share} of ${left.toLocaleString('en')} that ` +
        `left.${outlets === null ? '' : ` ${many(outlets, 'outlet is', 'outlets are')} reported.`}`,
    },
  },
  worst: {
    makers: (month: string) => `Makers that got worst in ${month}`,
    provinces: (month: string) => `Provinces that got worst in ${month}`,
    note: (days: number) =>
      `Vehicles exported within ${days} days of registration, in that month, and how many more than in the ` +
      `month before.`,
    none: (month: string) => `None rose in ${month}.`,
    now: (n: number) => many(n, 'vehicle', 'vehicles'),
    year: (n: number) =>
      `no more than the month before; ${n.toLocaleString('en')} in twelve months`,
  },
  tiles: {
    measure: 'Measure',
    interval: (low: string, high: string) => `(${low} to ${high})`,
    notTold: '–',
    note: 'A diagram of the 31 issuing offices, no map. Each leads to its page.',
    measures: {
      left: 'share exported early',
      worse: 'change in the last month',
      late: 'share decided late',
      refused: 'share refused',
      irregular: 'irregular in the random sample',
    },
    titles: {
      left: (name: string, words: string) =>
        `${name} leads: ${words} of registered were exported early`,
      worse: (name: string, words: string) => `${name} rose most: ${words}`,
      late: (name: string, words: string) => `${name} decides late most often: ${words}`,
      refused: (name: string, words: string) => `${name} refuses most often: ${words}`,
      irregular: (name: string, words: string) =>
        `Most irregular in the sample of ${name}: ${words}`,
      none: (measure: string) => `No province stands out by ${measure}`,
    },
  },
  toDecide: {
    title: (n: number) => `To decide: ${n}`,
    none: 'Nothing waits.',
    atRisk: (money: string) => `${money} at risk`,
    until: (day: string) => `acts until ${day}`,
    since: (day: string) => `oldest ${day}`,
    referrals: {
      drafted: 'Referrals to be signed',
      signed: 'Referrals signed, to be sent',
      sent: 'Referrals sent, not received yet',
      received: 'Referrals received, not answered yet',
      moreNeeded: 'Referrals about which more is asked',
    },
    bars: 'Bars proposed, to be countersigned',
    rings: 'Rings new since the last run',
    ring: (parties: number, vehicles: number) =>
      `${many(parties, 'party', 'parties')}, ${many(vehicles, 'vehicle', 'vehicles')}`,
    appeals: 'Appeals open for more than 60 days',
    late: 'Applications of provinces late by more than a day',
    exporters: 'Exporters with most of their applications in the red lane',
  },
  plots: {
    monthsPlain: (days: number) => `Exported within ${days} days, month by month`,
    rising: (days: number, month: string) => `Exports within ${days} days rise since ${month}`,
    lastMonth: (days: number, month: string, now: number, before: number) =>
      `${many(now, 'vehicle', 'vehicles')} within ${days} days in ${month}, ${before} the month before`,
    monthsNote: 'Vehicles by month of exit. Hatched: the month is not over, more may follow.',
    agesPlain: 'Age of vehicles when they left',
    ages: (from: number, to: number, count: number, next: number) =>
      `${count} left on day ${from} to ${to}, ${next} in the bar after it`,
    agesNote: (days: number, n: number) =>
      `Days from registration to export in bars of 15, last twelve months, vehicles. ` +
      `${many(n, 'vehicle is', 'vehicles are')} older than ${days} days and not drawn.`,
    day: (n: number) => `day ${n}`,
  },
  sales: {
    title: (maker: string, share: string) =>
      `${share} of what ${maker} reported did not stay at home`,
    note: 'Reported against really stayed: what was registered, less what was exported early.',
    lead: (days: number) =>
      `Reported sales beside what really stayed: registered, less exported within ${days} days. A figure opens ` +
      `its vehicles.`,
    months: '12 months',
    sparkline: (first: number, last: number) =>
      `early exports by month of registration, from ${first} to ${last}`,
    empty: 'No sales were told.',
    notReported: 'No sales of it were reported.',
    columns: {
      maker: 'Maker',
      province: 'Province',
      month: 'Registered in',
      reported: 'Reported',
      stayed: 'Stayed',
      missing: 'Difference',
      share: 'Of reported',
      left: (days: number) => `Exported in ${days} days`,
      ofRegistered: 'Of registered',
      change: 'Change',
    },
  },
  sides: {
    maker: { all: 'All makers', caption: 'Makers, most that did not stay first' },
    province: { all: 'All provinces', caption: 'Provinces, most early exports first' },
    by: { maker: 'By maker', province: 'By province', month: 'By month of registration' },
    none: (days: number) => `No vehicle of it was exported within ${days} days.`,
    moved: (days: number, month: string, now: number, change: string, year: number) =>
      `${many(now, 'vehicle', 'vehicles')} exported within ${days} days in ${month} (${change} against the ` +
      `month before), ` +
      `${year.toLocaleString('en')} in twelve months.`,
    place: (place: number, all: number) => `It is number ${place} of ${all} by its rise.`,
    registered: (all: number, left: number, share: string, lettered: number) =>
      `${left.toLocaleString('en')} of ${all.toLocaleString('en')} registered were exported early (${share}), ` +
      `${lettered.toLocaleString('en')} of them with a letter.`,
    reported: (reported: number, missing: number, share: string) =>
      `${reported.toLocaleString('en')} sales were reported; ${missing.toLocaleString('en')} (${share}) did not stay.`,
    office: (applications: number, issued: number, refused: number) =>
      `Its office: ${many(applications, 'application', 'applications')} in twelve months, ` +
      `${many(issued, 'vehicle', 'vehicles')} licensed, ${refused.toLocaleString('en')} refused.`,
    onTime: 'Nothing is late by more than a day.',
    late: (n: number) =>
      `${many(n, 'application is', 'applications are')} late by more than a day.`,
    vehicles: (days: number) => `Vehicles exported within ${days} days`,
    allVehicles: 'All of them, with filters and as CSV',
  },
  vehicles: {
    title: 'Vehicles behind the figures',
    caption: 'Vehicles, by VIN',
    empty: 'No vehicle is like this.',
    asOf: (day: string) => `As the run of ${day} has them.`,
    notTold: 'not told',
    columns: {
      vin: 'VIN',
      figure: 'What happened',
      maker: 'Maker',
      province: 'Province',
      registeredOn: 'Registered',
      exitedOn: 'Left',
      age: 'Days',
      letter: 'Letter',
      country: 'Went to',
    },
    figures: {
      exported: 'registered, then exported',
      left: 'left, no registration told',
      'never-plated': 'never plated',
      'may-have-left': 'not known whether it left',
    },
    letters: { yes: 'with a letter', no: 'without' },
    filters: {
      province: 'Province (two digits)',
      maker: 'Maker',
      month: 'Registered in (2026-10)',
      exited: 'Left in (2026-10)',
      ageFrom: 'Days from',
      ageTo: 'to',
      text: 'VIN',
    },
    noFigure: 'The last run counts it in no figure: it stayed, or is not known.',
    applications: 'In the register',
    application: 'Its application',
    noApplication:
      'It was in no application here, so that it has no verdict to open a case on. A case can be opened on what ' +
      'a pattern found.',
    patterns: 'What the run found',
    noPatterns: 'The run found no pattern.',
  },
  money: {
    title: 'Refunds and subsidies at risk',
    lead: 'Who claimed or was paid, and what of it is at risk by the grounds of referral.',
    referrals: 'Referrals',
    refer: 'Draft a referral',
    payments: 'Claims and payments',
    empty: 'Nothing is at risk.',
    kinds: { refund: 'refund', subsidy: 'subsidy' },
    atRisk: { yes: 'at risk', no: 'no' },
    columns: {
      claimant: 'Claimant',
      atRisk: 'At risk',
      change: 'Change',
      claims: 'Payments at risk / all',
      nextLimit: 'Period ends',
      vin: 'VIN',
      kind: 'What',
      amount: 'Amount',
      risk: 'At risk',
      rules: 'By rule',
      toldOn: 'Claimed or paid',
      exitedOn: 'Left',
    },
  },
  service: {
    title: 'Who is left without a workshop',
    lead: (km: number) =>
      `Vehicles that left, against the outlets of their maker within ${km} km of the buyer.`,
    caption: 'Countries, most left alone first',
    empty: 'No vehicle left.',
    columns: {
      country: 'Country',
      vehicles: 'Vehicles',
      alone: 'Without a workshop',
      share: 'Share',
      change: 'Change',
      outlets: 'Workshops',
    },
  },
  director: {
    place: 'One page',
    title: 'Weekly report: exports of used vehicles of zero mileage',
    link: 'One page for the director (A4)',
    notice: 'Demonstration: vehicles, persons and companies are made up.',
    about: (year: number, week: number, day: string) =>
      `Week ${week} of ${year} · data as of ${day}`,
    ofWeek: (year: number, week: number, day: string) => `Week ${week} of ${year}, run of ${day}`,
    first: 'first page',
    pdf: 'As PDF',
    earlier: 'Earlier pages, as they were',
    vehicles: (n: number) => many(n, 'vehicle', 'vehicles'),
    sentences: {
      left: (days: number, week: number, year: number, bare: number) =>
        `${many(week, 'vehicle', 'vehicles')} exported within ${days} days of registration this week, ` +
        `${bare === 0 ? 'none' : bare.toLocaleString('en')} without a letter; ${year.toLocaleString('en')} in ` +
        `twelve months.`,
      sales: (share: string, worst: { readonly name: string; readonly share: string } | null) =>
        `${share} of reported sales did not stay at home${worst === null ? '' : `; ${worst.name} ${worst.share}`}.`,
      money: (
        money: string,
        drafts: { readonly number: number; readonly money: string } | null,
        limit: string | null,
      ) =>
        `Refunds and subsidies at risk: ` +
        `${money}${drafts === null ? '' : `; ${drafts.money} wait for a signature (${drafts.number})`}` +
        `${limit === null ? '' : `; the next period ends on ${limit}`}.`,
      holds: (week: number, standing: number) =>
        `Ports held ${many(week, 'vehicle', 'vehicles')} this week; ${standing.toLocaleString('en')} are held now.`,
      late: (n: number, worst: { readonly name: string; readonly number: number } | null) =>
        `${many(n, 'application is', 'applications are')} late by more than a ` +
        `day${worst === null ? '' : `, ${worst.number} in ${worst.name}`}.`,
    },
    waits: (n: number) => `Waits for a signature: ${n}`,
    head: ['What', 'About', 'Ground', 'Money', 'Day', 'Decision'],
    kinds: {
      referral: 'Referral',
      order: 'Order to mend',
      bar: 'Bar',
      revocation: 'Revocation',
    },
    more: (n: number) => `and ${n.toLocaleString('en')} more`,
    nothingWaits: 'Nothing waits.',
    boxes: '□ approve □ return',
    approve: 'Approve',
    giveBack: 'Return',
    look: 'Look and decide',
    decided: 'decided meanwhile',
    worse: (month: string) => `Worse in ${month}`,
    better: (month: string) => `Better in ${month}`,
    none: 'None.',
    sign: 'Signed: ______________________    Date: ______________',
    foot: (at: string, before: string | null) =>
      `Figures of the run over the nation, data read ${at}. ` +
      `${before === null ? 'It is the first page that was kept.' : `Changes are against the page of ${before}.`} ` +
      'Kept with the run and never changed. Worse and better: early exports by month.',
  },
  law: {
    place: 'Another law',
    title: 'What another value of the law would change',
    neverAsked: 'Nobody has asked yet.',
    lead:
      'The law in force and the same law with other values are asked of every vehicle under way. Nothing is ' +
      'decided, and nobody is told.',
    askTitle: 'Ask about another value',
    askLead:
      'A window, a threshold or a day of any rule that decides an answer, with its article. The values of the ' +
      'law in force stay as they are.',
    value: 'Value of the law',
    to: 'Try instead',
    toHint: 'A whole number, or a day as 2026-12-31.',
    otherValue: 'A second value at the same time',
    otherTo: 'Try instead of the second',
    none: 'none',
    noValue: 'Choose a value of the list.',
    on: 'Takes effect on',
    whom: 'Of which vehicles',
    decided: 'also those that were decided within the last year',
    ask: 'Ask',
    last: (words: string, changed: number, all: number) =>
      `Asked last: ${words}: ${changed.toLocaleString('en')} of ${many(all, 'vehicle', 'vehicles')} would be ` +
      `answered otherwise.`,
    which: 'See which',
    readersOnly: 'Whoever has the right to act asks for a new one.',
    keptTitle: 'What was asked',
    caption: 'Shadows of the law, the last first',
    empty: 'Nobody has asked yet. The form above asks.',
    setting: (name: string, now: string, to: string, article: string) =>
      `${name}: ${now} → ${to}${article === '' ? '' : ` (${article})`}`,
    wholeLaw: 'a law that was handed in whole',
    columns: {
      asked: 'Asked',
      on: 'From',
      vehicles: 'Vehicles asked',
      changed: 'Change answer',
      askedAt: 'Asked on',
      vin: 'VIN',
      number: 'Application',
      province: 'Province',
      moves: 'Changes',
      rules: 'By rule',
    },
    running: (done: number, total: number) =>
      total === 0
        ? 'It waits for a node'
        : `${done.toLocaleString('en')} of ${many(total, 'vehicle', 'vehicles')} asked`,
    runningNote: 'The page looks again by itself. You can leave: the result is kept.',
    failed: 'It could not be done',
    failedHelp: 'It was tried three times. The administrator sees why among the jobs.',
    askAgain: 'Ask once more',
    found: (changed: number, all: number, on: string) =>
      changed === 0
        ? `None of ${many(all, 'vehicle', 'vehicles')} would be answered otherwise from ${on}`
        : `${changed.toLocaleString('en')} of ${many(all, 'vehicle', 'vehicles')} would be answered otherwise ` +
          `from ${on}`,
    askedWas: 'Asked, with its article:',
    costTitle: 'What it would cost',
    costCaption: (applications: number) =>
      `Of ${many(applications, 'application', 'applications')}`,
    costOf: 'What',
    before: 'Law in force',
    after: 'Other law',
    difference: 'Difference',
    letters: 'Vehicles that need a letter',
    reviews: 'Applications that a person looks at',
    money: 'Work, in money',
    costNote: (letter: number, review: number, pay: string, hours: string) =>
      `The difference in letters times ${letter} hours, and in applications times ${review} hours, at ${pay} ` +
      `yuan a year ` +
      `(average pay in urban units that are not private, 2024, National Bureau of Statistics) by ${hours} hours ` +
      `a year. ` +
      'The hours are assumptions of our own: put yours in their place. Fees, taxes and the price of cars are ' +
      'not in it.',
    notCounted: 'This one was asked before letters and reviews were counted. Ask it anew.',
    letterHours: 'Hours for a letter',
    reviewHours: 'Hours for an application',
    countAgain: 'Count again',
    byProvince: 'By province',
    whoTitle: 'Whose answer changes',
    nobody: 'Nobody’s.',
  },
};
