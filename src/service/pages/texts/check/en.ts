/** Texts of the page where a batch is checked. */
export const CHECK_EN = {
  title: 'Will my batch pass?',
  lead: 'Drop the sheet that you are about to file. Each vehicle gets its four answers, each with what to bring.',
  file: 'The sheet',
  fileHint: (megabytes: number, rows: number) =>
    `CSV, XLSX, JSON, NDJSON or Parquet, one row a vehicle, up to ${rows.toLocaleString('en-US')} rows and ` +
    `${megabytes} MB. Chinese or English heads.`,
  day: 'Day of application',
  dayHint: 'The sheet is answered as an application that is filed on this day.',
  dayWrong: 'This is no day. Write it as year-month-day.',
  firm: 'Unified social credit code of the firm',
  firmHint: 'Optional. Without it what the sheet says of the firm counts.',
  firmWrong: 'This is no unified social credit code: 18 characters with a right check character.',
  noLetters: 'Letters of the manufacturers: none yet, unless the sheet has columns of them.',
  appliedAs: (day: string, firm: string) =>
    `Answered as an application of ${day}${firm === '' ? '' : `, firm ${firm}`}; letters: none but those in the sheet.`,
  missingTitle: 'Columns that are missing',
  missingLead:
    'No row states these, so the rules behind them cannot be answered. Add the columns to the sheet.',
  waitsFor: (rules: string) => `waiting for it: ${rules}`,
  drop: 'Or drop it here.',
  here: 'Check it',
  asHtml: 'Check it, report as a file',
  asCsv: 'Check it, answers as CSV',
  kept: 'Nothing is kept: not the sheet, not the answers. There is no account and no trace.',
  waiting: 'Being checked. A large sheet takes a minute.',
  missing: 'Choose a sheet first.',
  tooLarge: (rows: number, megabytes: number) =>
    `The sheet is larger than is checked here: up to ${rows.toLocaleString('en-US')} rows and ${megabytes} MB. Your ` +
    'own machine checks any size: npx mileproof screen FILE',
  tooLong:
    'The check took too long and was ended. Your own machine takes any time: npx mileproof screen FILE',
  full: 'Too many sheets wait. Try again in a minute, or on your own machine: npx mileproof screen FILE',
  sampleTitle: 'Without a sheet at hand',
  sample: 'Try it with a sample',
  sampleFile: 'The sample itself',
  templates: 'A blank sheet with all heads:',
  papers: 'The papers of the vehicles can be read too, in your browser alone:',
  sampleName: 'sample.csv',
  doneTitle: (vehicles: number) =>
    vehicles === 1
      ? '1 vehicle was answered'
      : `${vehicles.toLocaleString('en-US')} vehicles were answered`,
  noneTitle: 'No vehicle was answered',
  asOf: (name: string, day: string) => `${name}, as of ${day}. Nothing of it was kept.`,
  unreadTitle: (rows: number) =>
    rows === 1
      ? '1 row was not answered'
      : `${rows.toLocaleString('en-US')} rows were not answered`,
  asideTitle: (rows: number) =>
    rows === 1
      ? '1 row is no vehicle and was set aside'
      : `${rows.toLocaleString('en-US')} rows are no vehicles and were set aside`,
  brokenTitle: 'The sheet could not be read to its end',
  row: 'Row',
  field: 'Column',
  value: 'Value',
  remedy: 'What helps',
  moreTitle: 'Everything, as a file',
  leftOut: (rows: number, all: number) =>
    `The ${rows.toLocaleString('en-US')} gravest of ${all.toLocaleString('en-US')} vehicles are shown. ` +
    'The CSV has all of them.',
  more: (rows: number) =>
    `Choose the sheet once more, since it was not kept. The report as a file opens without a network and tells the ` +
    `${rows.toLocaleString('en-US')} gravest vehicles; the CSV has all.`,
  whole: 'the sheet as a whole',
};
