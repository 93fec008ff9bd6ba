/** Texts of the pages on which money is followed, and of the tax office's home. */
export const MONEY_EN = {
  place: 'Follow money',
  title: 'From sale to exit on one line',
  box: 'Number of an invoice, refund, customs entry or licence, or a VIN',
  boxHint: 'As it is written; spaces, dashes and small letters are fine.',
  go: 'Look up',
  nothing: (asked: string) =>
    `Nothing was told of ${asked} by the tax offices, customs or a licence. That does not mean that anything is wrong.`,
  several: (vehicles: number) => `The number stands for ${vehicles} vehicles.`,
  more: 'There are more vehicles than these: look them up by their VIN.',
  kinds: {
    invoice: 'Sales invoice',
    special: 'Special VAT invoice',
    ordinary: 'Ordinary invoice',
    used: 'Used-vehicle invoice',
    registered: 'First registration',
    subsidy: 'Subsidy',
    refund: 'Refund claim',
    licence: 'Export licence',
    declared: 'Customs entry',
    exited: 'Exit',
    returned: 'Came home',
  },
  subsidies: {
    scrap: 'for scrapping',
    swap: 'for replacement',
    'purchase-tax': 'purchase-tax relief',
    local: 'of the place',
  },
  noDay: 'no day told',
  by: {
    invoice: 'Seller',
    subsidy: 'Drawn by',
    refund: 'Claimed by',
    licence: 'Exporter',
    declared: 'Exporter',
  },
  relies: 'relies on',
  toCountry: (country: string) => `to ${country}`,
  /** Of what a claim is held against. */
  held: {
    exit: (day: string, days: number) =>
      days === 1
        ? `left on ${day}, one day after the claim`
        : `left on ${day}, ${days} days after the claim`,
    day: (day: string) => `of ${day}`,
    vehicle: 'see',
  },
  questions: {
    title: 'What to ask',
    none: 'What was told fits together.',
    lead: 'Each is a question, and no finding of an offence.',
    notProven: 'Not proven:',
    rule: 'Rule',
    place: 'Contradictions',
    listTitle: 'What refunds do not fit together with',
    listLead: (day: string) =>
      `Checked every night, and when a file is taken; the last time on ${day}.`,
    caption: 'Refunds, the one told last first',
    empty: 'No refund that your office told contradicts what others told.',
    columns: {
      claim: 'Claim',
      claimant: 'Claimant',
      claimedOn: 'Claimed on',
      amount: 'Amount',
      vin: 'VIN',
      ground: 'Question',
      other: 'Compared with',
    },
    ground: 'Question',
  },
  own: {
    title: 'Our data',
    file: (day: string, rows: string, problems: number) =>
      problems === 0
        ? `${day}, ${rows} rows, no problem`
        : `${day}, ${rows} rows, ${problems === 1 ? 'one problem' : `${problems} problems`}`,
    none: 'no file yet',
    late: (day: string, days: number) =>
      days === 1 ? `told up to ${day}, one day late` : `told up to ${day}, ${days} days late`,
    until: (day: string) => `told up to ${day}`,
    never: 'never told',
    open: 'File and problems',
    send: 'Hand in',
    asked: (refunds: number, title: string) =>
      refunds === 1 ? `1 row: ${title}` : `${refunds} rows: ${title}`,
    all: 'All contradictions',
    fits: 'No refund contradicts what others told.',
    notAsked: 'Not asked yet; that is done by night.',
    notOurs: (name: string) => `told by ${name}`,
  },
  outcomes: {
    title: 'How answers are used',
    lead:
      'Confirmed, unfounded, more needed. Answers count for the precision of the rule and in the figures of the ' +
      'ministry.',
    line: (title: string, answered: number, confirmed: number, money: string) =>
      `“${title}”: ${confirmed} of ${answered} confirmed within a year, ${money} recovered.`,
    none: 'No referral was answered within a year.',
  },
  home: {
    next: 'Next step',
    receive: 'Receive',
    answer: 'Answer',
    document: 'Letter and evidence',
    waits: 'waits for the office that sent it',
    sentBy: (office: string, day: string) => `sent by ${office} on ${day}`,
    receivedOn: (day: string) => `received on ${day}`,
  },
};
