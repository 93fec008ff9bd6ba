const rowsWords = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

/** Texts of how the sheet of a draft was read. */
export const DRAFT_SHEET_EN = {
  title: (read: number, all: number, questions: number) =>
    `${read} of ${all} columns are read${
      questions === 0
        ? ', and nothing is left to ask'
        : questions === 1
          ? ', and one question is left'
          : `, and ${questions} questions are left`
    }`,
  remembered:
    'What your columns and words mean is remembered for your firm: the next sheet of this kind is not asked.',
  columns: {
    title: 'Columns',
    caption: 'What your columns were read as',
    field: 'What we need',
    header: 'Your column',
    samples: 'The first values',
    read: 'How it was read',
    fieldOf: (header: string) => `What the column ${header} is`,
    choose: 'choose',
    none: 'none of these: not read',
    likely: 'may be',
    notKnown: 'Not known. It may be',
    noneButton: 'none of ours',
    asIs: (count: number) => `${rowsWords(count)} read as they stand`,
    converted: (was: string, now: string, count: number) =>
      `“${was}” was read as ${now}; ${rowsWords(count)} were converted`,
    reading: (now: string, count: number) => `${now} in ${rowsWords(count)}`,
    convertedApart: (was: string, readings: readonly string[], count: number) =>
      `“${was}” was read as ${readings.join(', as ')}; ${rowsWords(count)} were converted`,
    unread: 'not read',
    saidNone: 'not read, as your firm said',
    saidSo: 'as your firm said',
    doubt: (count: number) => `${rowsWords(count)} to answer, see below`,
    rest: (count: number) =>
      count === 1
        ? '1 other column was read without a doubt'
        : `${count} other columns were read without a doubt`,
    notRead: (headers: string) => `Not read: ${headers}`,
  },
  save: 'Save all answers',
  equal: {
    title: 'The same mistake, mended once',
    lead: 'Where only some values are allowed, your answer is remembered as a word of your firm.',
    rows: (count: number, rows: string) => `${rowsWords(count)}: ${rows}`,
    andMore: (count: number) => ` and ${count} more`,
    readAs: (written: string) => `What ${written} is`,
    blank: 'nothing stands there',
    all: (count: number) => (count === 1 ? 'in one row' : `in all ${count} rows`),
    currency: (named: string) => `Cells name ${named}, and the column of currencies another one.`,
    isNamed: (named: string) => `It is ${named}`,
    isColumn: 'It is as the column says',
    oneByOne: (count: number) => `Row by row (${count})`,
  },
  read: {
    title: 'As it was read',
    legend:
      'Blue: read of other words than stand there, which are struck through. Amber: waits for an answer.',
    shown: (shown: number, all: number) =>
      shown === all ? `All ${all} rows.` : `The first ${shown} of ${all} rows.`,
    caption: 'The sheet as it was read',
    row: 'Row',
    hidden: 'the person you stated',
    waits: 'open',
    marked: 'Download your sheet with its marks (XLSX)',
  },
  words: {
    title: (count: number) =>
      count === 1
        ? 'One word is remembered for your firm'
        : `${count} words are remembered for your firm`,
    header: 'column',
    meansNone: 'not read',
    forget: 'Forget',
    forgetOf: (word: string) => `Forget ${word}`,
  },
  bar: {
    questions: (count: number) =>
      count === 1 ? 'One question is open' : `${count} questions are open`,
    none: 'Nothing is open',
    notYet: 'Not submitted: the office sees none of it.',
  },
};
