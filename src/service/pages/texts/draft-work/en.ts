const vehicles = (count: number): string => (count === 1 ? '1 vehicle' : `${count} vehicles`);
const letters = (count: number): string => (count === 1 ? '1 letter' : `${count} letters`);

/** Texts of what an exporter prepares: letters asked for early, copies and files of what was filed. */
export const DRAFT_WORK_EN = {
  find: {
    label: 'VIN, or its last characters',
    wrong:
      'Four or more of the last characters of a VIN, or all 17: figures and letters without I, O and Q.',
  },
  filed: {
    title: 'What you filed',
    copy: 'Copy it to a new draft',
    copied: 'The same rows as a new draft. Only the letters serve one application each.',
    download: (version: number) => `Version ${version} as it was filed:`,
    change: 'Change what you said of this vehicle',
    changeTitle: 'Change one vehicle',
    changeLead:
      'All other rows stay as they were filed. What you change becomes a new version once you submit it; its day of ' +
      'application is the day on which you submit it, for all its vehicles.',
    changeDraft: 'All other rows of the draft stay as they are.',
    account: 'Rows of',
    row: (row: number) => `row ${row}`,
    blank: 'Fields without a value',
    hidden: 'kept hidden; write it only to replace it',
    none: 'as it is',
    save: 'Go on to the answers',
    nothing: 'Nothing was changed.',
    begin: 'Begin with what was filed',
    beginLead: 'The rows as you filed them last. Change them here, or send another file.',
    decided:
      'A vehicle of this application is decided: no new version can be made. Copy it to a new draft instead.',
    draft: (file: string | null, count: number) => `${file ?? 'Rows'}: ${vehicles(count)}`,
  },
  remove: {
    title: (number: string) => `Delete draft ${number}?`,
    lead: 'Nobody else has seen it. What you prepared and what you asked for from it are gone.',
    go: 'Delete the draft',
    link: 'Delete the draft',
    says: 'You deleted this draft. It was never submitted.',
  },
  home: {
    now: 'Do now',
    nothingNow: 'Nothing is to be done now.',
    soon: 'Due in 14 days', // not-law: threshold of our own
    nothingSoon: 'Nothing falls due in this time.',
    later: (count: number) => `Due later: ${count}`,
    overdue: (count: number) => `Overdue: ${vehicles(count)}`,
    overdueLead: 'Their days have passed. Say what became of a vehicle where you can.',
    clock: 'the clock stands still',
    draft: (named: string) => `Draft: ${named}. Nobody else sees it.`,
  },
  early: {
    title: 'Letters of the manufacturers',
    link: 'Ask the manufacturers for letters',
    lead: 'You may ask before you submit. The manufacturer sees it at once, and signs after you have submitted.',
    lasts:
      'A request is for this VIN, this country and your firm. It ends when the vehicle or its country leaves the ' +
      'draft, and where nothing was submitted by its last day.',
    asked: (count: number) =>
      count === 0
        ? 'Nothing was asked for: it was asked before.'
        : `Asked for ${letters(count)}. They are bound when you submit.`,
    caption: 'Asked for from this draft, the newest first',
    states: {
      waiting: 'asked for, not yet filed',
      bound: 'filed: a letter is asked for',
      declined: 'declined',
      withdrawn: 'taken back',
      'left-draft': 'no longer in the draft',
      lapsed: 'lapsed: not filed in time',
    },
    columns: {
      vin: 'VIN',
      destination: 'Destination',
      state: 'State',
      until: 'Ends on',
      note: 'Note',
      exporter: 'Exporter',
      model: 'Model',
      askedOn: 'Asked for on',
      number: 'Number',
    },
    overtaken:
      'An application of another firm lists this vehicle now. One application gets a letter: this request goes on ' +
      'if that one is withdrawn, and lapses otherwise.',
    takeBack: 'Take back those that are ticked',
    tick: (vin: string) => `Choose ${vin}`,
    tickOne: 'Tick at least one.',
    owed: (owed: number, asked: number) =>
      `A manufacturer's letter is owed for ${vehicles(owed + asked)}. ${
        asked === 0 ? 'None is asked for.' : `${asked} asked for, to be bound when you submit.`
      }`,
    maker: {
      place: 'Not yet filed',
      title: 'Asked for, not yet filed',
      lead:
        'Exporters ask for these from drafts. Nothing can be drafted or signed before the application is ' +
        'submitted; then they stand among the requests.',
      caption: 'The newest first',
      empty: 'Nobody asks for a letter from a draft.',
      overtaken:
        'An application of another exporter lists this vehicle. One application gets a letter.',
      decline: 'Say no to those that are ticked',
      declineTitle: 'Decline before it is filed',
      declineLead: (count: number) =>
        `The exporter is told at once that there will be ${count === 1 ? 'no letter' : `none of ${letters(count)}`}.`,
      ground: 'Ground',
      groundHint: 'The exporter reads it.',
      go: 'Decline',
    },
  },
};
