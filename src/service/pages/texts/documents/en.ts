/** Texts of the pages of decisions and licences as documents, English. */
export const DOCUMENTS_EN = {
  place: 'Decisions',
  title: 'Decisions, licences and referrals as documents',
  lead: 'Each is signed by its authority. Whoever has one may check it on the page of letters.',
  caption: 'The newest first',
  empty: 'Nothing was decided or issued yet.',
  columns: {
    number: 'Number',
    kind: 'What it is',
    exporter: 'To whom',
    authority: 'Authority',
    decidedOn: 'Date',
    state: 'State',
    files: 'To keep',
  },
  anyKind: 'all',
  states: {
    inForce: 'stands',
    suspended: 'suspended',
    ended: 'no longer stands',
    waits: 'not signed yet: no key',
  },
  waits:
    'No key of the authority has signed it yet. What it says is fixed; its number and day stay.',
  waiting: (count: number) =>
    count === 1 ? 'One document waits for a key.' : `${count} documents wait for a key.`,
  signNow: 'Sign what waits',
  toKeys: 'The keys of this office',
  pdf: 'PDF, Chinese',
  pdfEnglish: 'PDF, English and Chinese',
  json: 'The signed document',
  linksTitle: 'As a signed document',
  check: 'Check it yourself',
  qr: (number: string) => `Code that leads to ${number}`,
  previewTitle: 'What you sign',
  previewLead: 'As it will be issued. Its number is given when it is signed.',
  previewStopped: 'No key of your authority is on the trust list: it will wait for one.',
  done: {
    signedWaiting: 'What waited is signed.',
    keyMade: 'The key is made. It signs once a trust list names it.',
    keyEnded: 'The last day of the key is set.',
    keyCompromised: 'The key signs nothing more, and a trust list says so.',
  },
  keys: {
    title: 'Signing keys of this authority',
    lead: (count: number) =>
      count === 0
        ? 'No key of this authority signs today.'
        : `Keys of this authority that sign today: ${count}.`,
    inIt: 'Keys of this authority in it',
    more:
      'Decisions and licences are signed with the newest key that signs today and ' +
      'stands in the trust list in force.',
    empty: 'Your keys will stand here. Without one a decision waits to be signed.',
    purposes: 'Signs',
    purposesOf: {
      decision: 'decisions',
      licence: 'licences',
      extract: 'extracts',
      figures: 'figures',
    },
  },
  authorities: 'Authorities',
};
