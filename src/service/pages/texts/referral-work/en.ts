/** Texts of the pages on which offices refer money at risk, and the tax office and customs answer. */
export const REFERRAL_WORK_EN = {
  place: 'Referrals',
  title: 'Referrals',
  /** Of the tax office and customs: what waits to be received. */
  waiting: (number: number, money: string) =>
    number === 0
      ? 'No referral waits to be received'
      : number === 1
        ? `One referral waits to be received: ${money} in doubt`
        : `${number} referrals wait to be received: ${money} in doubt`,
  underWay: (number: number, money: string) =>
    number === 1 ? `One is under way: ${money}.` : `${number} are under way: ${money}.`,
  drafts: (number: number) =>
    number === 1
      ? 'One draft waits for a second signature.'
      : `${number} drafts wait for a second signature.`,
  nearest: 'The nearest last day to act:',
  noDay: 'no day is told',
  left: (days: number) => (days === 1 ? 'one day left' : `${days} days left`),
  ended: 'ended',
  answered: (confirmed: number, unfounded: number, money: string) =>
    `Answered: ${confirmed} confirmed (${money} recovered), ${unfounded} unfounded.`,
  tabs: { open: 'Under way', answered: 'Answered', all: 'All' },
  caption: 'Referrals, by the last day to act',
  empty: {
    office:
      'Nothing was referred yet. A referral is drafted from an exporter’s page, a vehicle or a case, or here.',
    addressee: 'Nothing was referred to you. What an office sends stands here, with its evidence.',
  },
  noneInCase: 'Nothing was referred in this case.',
  columns: {
    number: 'Number',
    state: 'State',
    claimant: 'Claimant and ground',
    from: 'From',
    to: 'To',
    atRisk: 'In doubt',
    actBy: 'Last day to act',
    recovered: 'Recovered',
  },
  facts: {
    claimant: 'Claimant',
    exporter: 'Exporter',
    case: 'Case',
    from: 'Referred by',
    to: 'To',
    atRisk: 'Money in doubt',
    payments: (number: number) =>
      number === 1 ? 'one claim or payment' : `${number} claims or payments`,
    actBy: 'Last day to act',
    period: 'Period',
    provision: 'Provision',
    signed: 'Signatures',
    drafted: 'drafted and signed',
    second: 'signed by a second person',
    sent: 'Sent',
    received: 'Received',
    answered: 'Answered',
    recovered: 'Recovered',
  },
  groundsTitle: 'Grounds',
  rule: 'Rule',
  notProven: 'Not proven:',
  factsTitle: 'What was found',
  saidTitle: 'What was said',
  said: {
    ask: 'asks for more',
    'tell-more': 'tells',
    confirm: 'answers: confirmed',
    dismiss: 'answers: unfounded',
  },
  evidenceTitle: 'Evidence, as it was copied',
  evidenceLead: 'Each piece is copied with its SHA-256. What changes later changes nothing here.',
  verdict: 'Verdict on the vehicle',
  inDoubt: 'in doubt',
  evidenceColumns: {
    place: 'No.',
    what: 'What',
    vin: 'VIN',
    told: 'Day',
    amount: 'Amount',
    hash: 'SHA-256',
  },
  waitsFor: {
    tax: 'The office that refers it tells more.',
    sent: 'The addressee receives it.',
    received: 'The addressee checks it.',
  },
  letter: {
    link: 'Letter of referral, to print',
    title: 'Letter of referral',
    to: (name: string) => `To: ${name}`,
    opening: (claimant: string, money: string) =>
      `In the course of our work we found the following about ${claimant}, which puts ${money} in doubt. By the ` +
      'provisions named we transfer it to you to be checked, and ask to be told what comes of it.',
    closing: 'What is referred is a question, and no finding of an offence.',
    annex: 'Annex: evidence',
    day: 'Day of sending',
    receipt: 'Receipt',
    notSent: 'not sent yet',
    notReceived: 'not received yet',
  },
  draft: {
    title: 'Draft a referral',
    edit: 'Change the draft',
    lead: 'You sign with the draft. It is sent when a second person has signed it too.',
    find: 'A vehicle',
    findHint: 'Its VIN. Of an exporter, begin on the exporter’s page.',
    look: 'Look up',
    nothing:
      'Nothing that an office could work with was told of it: no refund, subsidy, invoice or entry.',
    to: 'To whom',
    grounds: 'Grounds',
    groundsHint: 'At least one. They are those of law/referrals/terms.yaml.',
    claimant: 'Claimant',
    claimantHint: 'Name and code, where it is no exporter of the register.',
    facts: 'What was found',
    factsHint: 'In your words: what does not fit together, and what should be asked.',
    evidence: 'What it rests on',
    evidenceHint:
      'Tick what the office is to see. A claim or a payment that is ticked is money in doubt.',
    go: 'Sign the draft',
    missing: {
      grounds: 'Choose at least one ground.',
      evidence: 'Choose at least one piece of evidence.',
      claimant: 'Write whose money it is about.',
      facts: 'Write what was found.',
    },
    begin: 'Refer money',
  },
  steps: {
    sign: {
      lead: 'You sign as the second person what stands here.',
      follows: 'It can be sent then. An edit voids your signature.',
    },
    send: {
      lead: 'It goes to the addressee, who reads it with its evidence.',
      follows: 'This cannot be undone.',
    },
    drop: {
      lead: 'The draft ends here.',
      follows: 'This cannot be undone; draft another instead.',
    },
    receive: {
      lead: 'You take it up. The day counts as that of receipt.',
      follows: 'The office that sent it sees that it is being checked.',
    },
    ask: {
      lead: 'You say what you need to go on.',
      text: 'What is needed',
      follows: 'It waits until the office that sent it has told more.',
    },
    'tell-more': {
      lead: 'You tell the addressee what it asked for.',
      text: 'What you tell',
      evidence: 'More evidence',
      follows: 'It is being checked again then.',
    },
    confirm: {
      lead: 'It was found to be true.',
      recovered: 'Recovered, CNY',
      recoveredHint: '0 if nothing was recovered yet.',
      text: 'What was found and done',
      follows: 'This cannot be undone. It counts for the precision of the rule.',
    },
    dismiss: {
      lead: 'It was found to be unfounded.',
      text: 'Why',
      follows: 'This cannot be undone. It counts for the precision of the rule.',
    },
  },
  done: {
    drafted: 'Drafted, with your signature. A second person signs it next.',
    edited: 'Changed. A second person signs what stands here now.',
    sign: 'Signed by two. It can be sent.',
    send: 'Sent.',
    drop: 'Dropped.',
    receive: 'Received. Answer when you have checked it.',
    ask: 'Asked.',
    'tell-more': 'Told.',
    confirm: 'Answered: confirmed.',
    dismiss: 'Answered: unfounded.',
  },
  precision: {
    place: 'Precision of rules',
    title: 'How often a rule was right',
    lead:
      'Cases that were closed and referrals that were answered, by the rules that they rested on. The interval holds ' +
      'the true share with 95 % (Clopper and Pearson).',
    caption: 'Rules, those with the most outcomes first',
    empty: 'No case was closed and no referral answered yet.',
    columns: {
      rule: 'Rule',
      told: 'Outcomes',
      confirmed: 'Confirmed',
      share: 'Share',
      interval: '95 % interval',
    },
    few: (number: number) => `only ${number}: too few for a share`,
    beside: (confirmed: number, told: number) => `${confirmed} of ${told} confirmed so far`,
    wrongTitle: 'Rules that a case found wrong',
    wrongLead: 'For the editors of the law: what a case found, and what was done about it.',
    wrongCaption: 'Rules found wrong, the oldest first',
    wrongEmpty: 'No case found a rule wrong.',
    wrongColumns: {
      rule: 'Rule',
      case: 'Case',
      ground: 'Ground',
      on: 'Found on',
      answer: 'Answer',
    },
    open: 'open',
    answerTitle: 'Answer what a case found',
    answerLead: (rule: string, number: string) => `Case ${number} found rule ${rule} wrong.`,
    answer: 'What was done',
    answerHint: 'What changed in the law, from when; or why it stays.',
    answerFollows: 'It is kept with the law of today, and cannot be changed.',
    answerGo: 'Answer',
  },
  figures: {
    title: 'Twelve months in figures',
    lead: 'Each opens its rows.',
    caption: 'Figures of twelve months, beside the median of the province',
    columns: { figure: 'Figure', own: 'This exporter', median: 'Median of the province' },
    counted: (exporters: number, day: string) =>
      `Median over ${exporters} exporters that applied, counted on ${day}.`,
    few: (exporters: number) =>
      exporters === 1
        ? 'The median is of one exporter alone.'
        : `The median is of ${exporters} exporters alone.`,
    notCounted: 'The medians were not counted yet; that is done by night.',
    names: {
      applied: 'vehicles applied for',
      granted: 'of these granted',
      refused: 'of these refused',
      young: 'of these within the law’s days of registration',
      left: 'vehicles that left',
      late: 'not struck off in time',
      complaints: 'complaints of buyers',
      revoked: 'letters revoked',
      phones: 'other exporters with its telephone',
      addresses: 'other exporters with its address',
      referred: 'money referred, CNY',
    },
    rowsTitle: (figure: string, exporter: string) => `${exporter}: ${figure}`,
    rowsCaption: 'Rows, the latest first',
    rowsEmpty: 'None within the twelve months.',
    rowColumns: {
      day: 'Day',
      vin: 'VIN',
      number: 'Number',
      state: 'State',
      age: 'Days since registration',
    },
  },
  duties: {
    place: 'Duties',
    title: 'Duties of exporters',
    lead: (overdue: number) =>
      overdue === 0
        ? 'None is overdue.'
        : overdue === 1
          ? 'One is overdue.'
          : `${overdue} are overdue.`,
    caption: 'Duties that wait to be met, the longest overdue first',
    empty: 'No duty waits to be met.',
    columns: {
      due: 'Due',
      days: 'Days overdue',
      duty: 'Duty',
      vin: 'VIN',
      exporter: 'Exporter',
      state: 'State',
    },
    onHome: (overdue: number) =>
      overdue === 1
        ? 'One duty of an exporter is overdue'
        : `${overdue} duties of exporters are overdue`,
  },
};
