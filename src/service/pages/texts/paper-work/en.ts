/** Texts of the pages on which an office looks at papers. */
export const PAPER_WORK_EN = {
  place: 'Papers',
  ofVehicle: 'Papers of this vehicle',
  none: 'No paper of this vehicle was handed in.',
  toSheet: 'Papers of all vehicles',
  look: 'Look at the papers',
  states: {
    told: 'contradicts something',
    none: 'no paper',
    'handed-in': 'not looked at',
    seen: 'seen',
    signed: 'signed, no look needed',
  },
  reading: { waits: 'waits to be read', 'not-readable': 'cannot be read' },
  lead: {
    waits: 'It was not read yet. You can look at it now.',
    unreadable: (why: string) => `It cannot be read: ${why}.`,
    nothing: 'Nothing in it could be held against what was stated.',
    agree: (count: number) =>
      count === 1 ? 'The one value agrees.' : `All ${count} values agree.`,
    differ: (differing: number, all: number) =>
      `${differing} of ${all} ${all === 1 ? 'value' : 'values'} differ.`,
  },
  before: '← paper before',
  behind: 'next paper →',
  carBefore: 'car before',
  carBehind: 'next car',
  beside: 'Papers and cars',
  vehicle: 'the vehicle',
  onPage: (page: number) => `page ${page}`,
  pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
  pageBefore: '← page before',
  pageBehind: 'next page →',
  larger: 'Only the page',
  original: 'Original',
  harmless:
    'The picture was drawn here. Nobody has looked whether the original is harmless: no scan is possible offline.',
  picture: (kind: string, page: number) => `${kind}, page ${page}`,
  handedIn: 'Handed in',
  file: 'File',
  hash: 'SHA-256',
  table: {
    caption: 'What was stated, what authorities told, and what was read',
    mark: 'Mark on the picture',
    field: 'Field',
    stated: 'Stated',
    fed: 'Authorities',
    read: 'Read',
    notStated: 'not stated',
    notFed: 'not told',
    notRead: 'not read',
  },
  machine: 'What is read is a hint. It never takes the place of your look, and it clears nothing.',
  checks: 'Checks of this paper',
  found: 'What was found',
  nothingFound: 'Nothing was found.',
  cannot: (count: number) => `Cannot be checked: ${count}`,
  lookedFor: (count: number) => `Looked for and not found: ${count}`,
  stamp: 'Whether a stamp is genuine no picture can prove; nothing is said of it.',
  seals: 'Seals and signatures',
  sealStates: {
    whole: 'whole: nothing that it protects was changed',
    changed: 'something that it protects was changed',
    'not-verifiable': 'cannot be verified here',
  },
  trust: {
    authority: 'of an authority that is configured',
    manufacturer: 'of a manufacturer that is configured',
    unknown: 'issuer not known: it proves no more than that the file is whole',
  },
  facts: 'Facts of the file',
  factsHint: 'Shown, and never counted: software and dates say nothing of a forgery.',
  elsewhere: {
    title: 'Handed in elsewhere',
    sameFile: 'The same file was handed in for another vehicle',
    sameCapture: 'The same capture was handed in for another vehicle',
    on: 'on',
    pages: (own: number, other: number) => `page ${own} here, page ${other} there`,
    differ: (count: number) =>
      count === 0
        ? 'No place where the two differ was found.'
        : `The places where the two differ are framed on the picture: ${count}.`,
    ask: (office: string) => `Ask: ${office}.`,
    other: 'the other paper',
  },
  seen: {
    title: 'What this paper shows',
    hint: 'Tick what stands on the picture as it was stated.',
    already: 'seen',
    on: (page: number) => `on page ${page} of this file`,
    elsewhere: 'on another paper',
    go: 'Seen: it is as stated',
    follows:
      'Your signature names this file, this page and the time; it cannot be taken back. The vehicle is screened anew.',
    differs: 'Something differs from what was stated. Sign only what stands on the picture.',
    nothing: 'No row that was stated rests on this kind of paper.',
    closed: 'The application is decided: nothing is signed any more.',
  },
  name: { label: 'What it is', go: 'Name it so' },
  ask: {
    better: 'Ask for a better one',
    missing: 'Ask for it',
    all: (count: number) => `Ask for all that is missing (${count})`,
    draftMissing: (kind: string) => ({
      zh: `请补交${kind}。`,
      en: `Please hand in: ${kind}.`,
    }),
    draftBetter: (kind: string, file: string) => ({
      zh: `所交${kind}（${file}）无法核对，请补交清晰、完整的文件。`,
      en: `The ${kind} (${file}) cannot be compared. Please hand in a clear and whole one.`,
    }),
  },
  cover: {
    title: 'What customs sees of it',
    notYet: 'Nobody has said what is to be covered: customs does not see it.',
    now: (count: number) =>
      count === 0
        ? 'Customs sees it whole.'
        : `Customs sees it with ${count} ${count === 1 ? 'place' : 'places'} covered in black.`,
    hint:
      'Numbers of identity cards, addresses and telephones of persons are covered. Tick what was read,' +
      ' or give a place in percent of the page.',
    place: 'Another place',
    places: { left: 'from the left', top: 'from the top', width: 'wide', height: 'high' },
    on: 'Page',
    go: 'Show it to customs like this',
  },
  sheet: {
    title: 'Papers of the vehicles',
    lead: (counts: Readonly<Record<'told' | 'none' | 'handed-in' | 'seen' | 'signed', number>>) =>
      `${counts['handed-in']} to look at, ${counts.told} contradict something, ${counts.none} missing, ` +
      `${counts.seen} seen, ${counts.signed} signed.`,
    caption: 'Vehicles by the papers of what they state',
    empty: 'No vehicle is like that.',
    vin: 'Vehicle',
    filter: 'Papers',
    tick: 'tick all not looked at',
    tickAll: (count: number) => `all of them (${count})`,
    untick: 'take the ticks off',
    choose: (vin: string, paper: string) => `${paper} of ${vin} seen`,
    notStated: 'not stated',
    go: 'Sign: I have seen what is ticked',
    follows:
      'One record is written for each vehicle and file, with your number, the time and the check value of the file. ' +
      'What contradicts something is opened alone.',
    signed: (count: number) => `Signed: ${count}. The vehicles were screened anew.`,
  },
  done: {
    seen: 'Signed. The vehicle was screened anew.',
    named: 'Named.',
    covered: 'Customs sees it like this now.',
  },
  border: {
    title: 'Papers of the car',
    none: 'No certificate, invoice or letter of this car was handed in.',
    notYet: 'the office has not said yet what is covered',
    covered: 'Numbers of identity cards are covered.',
    photographs: 'Photographs of the car',
    take: 'Photograph the car',
    vin: 'VIN plate',
    odometer: 'Odometer',
    hint: 'JPEG or PNG, up to 10 MB. The office that issued the licence sees them.',
    go: 'Hand in the photographs',
    handedIn: (count: number) =>
      count === 1 ? 'One photograph came.' : `${count} photographs came.`,
    noneYet: 'Nobody has photographed the car yet.',
    nothing: 'Take at least one photograph.',
  },
  complaint: {
    title: 'Photographs of the buyer',
    open: 'Open photograph',
    event: 'Whoever opens one is written down.',
  },
};
