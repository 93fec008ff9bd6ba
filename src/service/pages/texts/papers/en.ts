const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);

/** Texts of the page where papers are read. */
export const PAPERS_PAGE_EN = {
  title: 'What does this paper say?',
  lead:
    'Drop the files of a vehicle’s papers: invoices, certificates, licences, declarations. You see what ' +
    'each of them says, and what in it contradicts itself.',
  file: 'Files of papers',
  fileHint: (megabytes: number, most: number) =>
    `JPEG, PNG, PDF, OFD or XML, up to ${megabytes} MB and ${most} pages each.`,
  drop: 'Or drop them here.',
  sent: 'The files are read on this device. Nothing of them is sent or kept.',
  noScan:
    'No file is examined for malware. What is read here may still harm a program that opens it.',
  noScript:
    'This page reads files by a script, and the browser runs none. Your own machine reads them too: ' +
    'npx mileproof paper check FILE',
  reading: 'Being read: {name}',
  done: 'Files read or refused: {count}',
  notReached:
    'A part of this page could not be loaded, and the file was not read. Try again with a network.',
  tooLong: 'Reading took longer than any paper takes, and was ended.',
  broke: 'The file broke what reads it, and was not read to its end.',
  notRead: 'Not read',
  pages,
  page: (page: number | string) => `page ${page}`,
  mark: (number: number) => `mark ${number}`,
  of: (looks: string, name: string) => `${looks} (${name})`,
  pair: (name: string, value: string) => `${name}: ${value}`,
  comma: ', ',
  semicolon: '; ',
  toldTitle: 'What to ask about',
  told: 'Each is a question to whoever gave the paper, never a verdict.',
  pagesTitle: 'Pages',
  ofdPages:
    'Pages of an OFD are drawn by the service alone, not in a browser. Its text stands below.',
  noPages: 'A file of data has no pages.',
  ofdText: 'Text of the pages',
  valuesTitle: 'What it says',
  noValues: 'Nothing was read of it. That says nothing of the paper.',
  name: 'Field',
  value: 'Value',
  where: 'Told by',
  checksTitle: 'What was looked for',
  cannotTitle: 'Cannot be checked',
  sealsTitle: 'Seals and signatures',
  seal: (number: number) => `Seal ${number}`,
  signer: (name: string) => `signed by ${name}, as the certificate names itself`,
  signedAt: (instant: string) => `signed at ${instant}, as it says itself`,
  sealStates: {
    whole: 'all that it protects is as it was signed',
    changed: 'something that it protects was changed',
    'not-verifiable': 'it cannot be verified here',
  },
  issuerUnknown: 'this page knows no authorities: whose seal it is stays unknown',
  factsTitle: 'What the file says of itself',
  facts: 'Anybody can write these. They count for nothing.',
};
