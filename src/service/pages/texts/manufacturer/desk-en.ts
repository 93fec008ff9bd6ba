const letters = (count: number): string => (count === 1 ? '1 letter' : `${count} letters`);
const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

/** Texts of the desk of a manufacturer's clerk: production lists, applications that ask, groups of letters. */
export const MAKER_DESK_EN = {
  desk: {
    byApplication: 'By application',
    byApplicationTitle: 'Applications that ask for letters',
    byApplicationCaption: 'By application, the oldest first',
    byApplicationEmpty: 'No application asks for letters.',
    number: 'Application',
    lettersAsked: 'Letters',
    differing: 'Do not match',
    due: 'The office decides by',
    noDue: 'no day: the clock stands still',
    ofApplication: (number: string) => `Only of application ${number}.`,
    everyApplication: 'Show all',
    chooseAll: 'Tick all on this page',
    range: 'Hold Shift to tick a range.',
    ours: 'Ours?',
    days: 'Days since registration',
    others: 'Other letters',
    standing: {
      'no-list': 'no list handed in',
      'not-listed': 'not ours',
      listed: 'ours',
      'warranty-begun': 'ours, guarantee begun',
    },
    checkDigit: 'wrong check digit',
    begun: (day: string) => `since ${day}`,
    market: (country: string) => `built for ${country}`,
    differs: 'Does not match',
    differsYes: 'Only those that do not match',
    within: 'Registered at most days ago',
    again: 'Another letter for this VIN',
    againYes: 'Only those with another letter',
    second: 'Waits for a second person',
    secondYes: 'Only those that wait',
    secondNo: 'Without those that wait',
    noList: 'No production list is handed in, so nobody here knows whether a car is yours.',
    toLists: 'Production lists',
  },
  production: {
    title: 'Production lists',
    lead: 'What you built, for you alone: no exporter, no office and no buyer sees it. Requests are compared with it.',
    file: 'List of cars',
    fileHint:
      'CSV or XLSX, one car a row. Columns: VIN, model, market, energy, dealer, warranty start. ' +
      'The VIN alone is needed.',
    replace: 'It takes the place of all lists before it',
    replaceHint: 'Without it the list is added, and of one car the newest row counts.',
    go: 'Hand it in',
    noFile: 'Choose a file.',
    name: 'File',
    on: 'Handed in',
    rows: 'Rows',
    taken: 'Taken',
    problems: 'Problems',
    replaces: 'Way',
    replaced: 'in place of all before',
    added: 'added',
    caption: 'The newest first',
    empty: 'No list is handed in.',
    problemsTitle: (name: string) => `What was wrong in ${name}`,
    problemsLead: (told: { readonly rows: number; readonly taken: number }) =>
      `${told.taken} of ${rows(told.rows)} taken. What stands here was left out.`,
    problemsEmpty: 'Nothing was wrong.',
    row: 'Row',
    field: 'Column',
    value: 'Value',
    remedy: 'What helps',
    done: 'The list is taken.',
  },
  groups: {
    title: 'By country and terms',
    caption: 'Each group promises the same and names the same outlets',
    country: 'Country',
    terms: 'Terms',
    typed: 'the terms above',
    noTerms: 'none',
    letters: 'Will be issued',
    left: 'Left out',
    outlets: 'Outlets',
    one: (country: string, count: number) =>
      `${country}: the first of ${letters(count)}, as its buyer will read it`,
    same: 'The others of this group promise the same and name the same outlets, each for its own vehicle.',
    leftTitle: (count: number) => `${letters(count)} ${count === 1 ? 'is' : 'are'} left out`,
    leftWhy: (count: number, country: string, why: string) => `${count} · ${country}: ${why}`,
    held: (minutes: number) =>
      `What you sign is held for ${minutes === 1 ? 'one minute' : `${minutes} minutes`}: ` +
      'so long nobody relies on it, and you can recall it.',
    follows: (count: number, countries: string) =>
      `You sign ${letters(count)} for your organisation: ${countries}.`,
    without: (count: number) =>
      `${letters(count)} ${count === 1 ? 'is' : 'are'} left out as said above.`,
    of: (country: string, count: number) => `${country} ${count}`,
    go: (count: number) => `Sign and issue the other ${count}`,
    begun: (count: number) =>
      count === 1
        ? 'The guarantee of one car has begun by your lists: it is in somebody’s hands already.'
        : `The guarantees of ${count} cars have begun by your lists: they are in somebody’s hands already.`,
    bound: 'Terms by country and model',
    boundLead: 'Letters of these countries and models get the terms that are bound to them.',
    useBound: 'Use the terms that are bound to country and model',
    boundTo: (country: string, model: string) =>
      [country, model].filter((one) => one !== '').join(' · '),
    destination: 'Only for this country',
    model: 'Only for models that begin with',
    any: 'any',
  },
  held: {
    until: (moment: string) => `Held until ${moment}: nobody relies on them yet.`,
    lead: 'No gate is cleared by them, and no stranger sees them. What was signed by mistake can be recalled.',
    recall: (count: number) => `Recall ${letters(count)}`,
    recalled: (count: number) =>
      `${letters(count)} recalled: drafts again. Nobody ever relied on them.`,
    heldUntil: 'Held until',
    says: 'It is signed, and held: nobody relies on it yet.',
  },
  prove: 'Sign in again',
};
