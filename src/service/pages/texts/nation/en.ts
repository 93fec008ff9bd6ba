const many = (n: number, one: string, more: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : more}`;

/** Texts of the pages over the whole nation. */
export const NATION_EN = {
  place: 'The nation',
  title: 'The nation',
  law: {
    place: 'Another law',
    title: 'What another value of the law would change',
    lead: 'The law in force and the same law with other values are asked of every vehicle under way. Nothing is decided, and nobody is told.',
    askTitle: 'Ask about another value',
    askLead:
      'A window, a threshold or a day of any rule that decides an answer, with its article. The values of the law in force stay as they are.',
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
        : `${changed.toLocaleString('en')} of ${many(all, 'vehicle', 'vehicles')} would be answered otherwise from ${on}`,
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
      `The difference in letters times ${letter} hours, and in applications times ${review} hours, at ${pay} yuan a year ` +
      `(average pay in urban units that are not private, 2024, National Bureau of Statistics) by ${hours} hours a year. ` +
      'The hours are assumptions of our own: put yours in their place. Fees, taxes and the price of cars are not in it.',
    notCounted: 'This one was asked before letters and reviews were counted. Ask it anew.',
    letterHours: 'Hours for a letter',
    reviewHours: 'Hours for an application',
    countAgain: 'Count again',
    byProvince: 'By province',
    whoTitle: 'Whose answer changes',
    nobody: 'Nobody’s.',
  },
};
