const vehicles = (count: number): string => (count === 1 ? '1 vehicle' : `${count} vehicles`);
const letters = (count: number): string => (count === 1 ? '1 letter' : `${count} letters`);

/** Texts on letters for exporters, offices, the ministry and customs. */
export const LETTER_WORK_EN = {
  place: 'Letters',
  title: 'Letters',
  letter: (number: string) => `Letter ${number}`,
  columns: {
    letter: 'Letter',
    number: 'Letter',
    state: 'State',
    vin: 'VIN',
    model: 'Model',
    destination: 'Destination',
    manufacturer: 'Manufacturer',
    exporter: 'Exporter',
    application: 'Application',
    province: 'Province',
    askedOn: 'Asked for on',
    issuedOn: 'Issued on',
    broughtOn: 'Brought on',
    counts: 'Counts',
    ground: 'Ground',
  },
  find: 'VIN, its last characters, or number of the letter',
  caption: 'Letters, the newest first',
  printed: {
    lead: (count: number, day: string) =>
      `${letters(count)}, as they stood on ${day}. Each code leads to its letter as it stands now.`,
    code: 'Code of letter',
    noCode: 'No code: not issued',
  },
  empty: {
    exporter:
      'No letter was asked for yet. Open an application that was submitted and ask the manufacturers in one go.',
    office: 'No letter was asked for in this office yet.',
    ministry: 'No letter was asked for yet.',
  },
  emptyFiltered: 'No letter is like this. Take a filter away.',
  none: 'none',
  asFile: 'brought as a file',
  says: {
    requested: 'The manufacturer was asked. Nothing is decided.',
    drafted: 'The manufacturer prepares it. Until it is issued it counts for nothing.',
    declined: 'The manufacturer declined it.',
    issued: 'It is in force.',
    suspended: 'It is suspended. Meanwhile the vehicle may not be licensed by it, nor leave.',
    revoked: 'It is revoked for good.',
    superseded: 'Another letter took its place.',
  },
  suspendedOn: 'Suspended on',
  revokedOn: 'Revoked on',
  ground: 'Ground',
  terms: 'What it promises',
  outlets: 'Outlets that it names',
  timeline: 'What happened',
  replacedBy: 'Replaced by',
  thatLetter: 'that letter',
  helps: {
    title: 'What helps',
    declined: [
      'Ask the manufacturer what is missing, and ask for the letter again.',
      'A letter that the manufacturer signed elsewhere can be brought as a file.',
      'Without a letter the vehicle waits until none is needed any more, or goes to a country for which one is given.',
    ],
    revoked: [
      'Ask for a new letter. The ground above says what the manufacturer found.',
      'A vehicle that was licensed is held at the border until a letter is in force.',
    ],
    suspended: [
      'Ask the manufacturer when it lifts the suspension. Nothing has to be asked for again.',
    ],
    again: 'Ask again',
    bring: 'Bring a signed letter',
  },
  document: {
    title: 'The document',
    lead: 'The signed file and its paper. The code on the paper leads to the document as it stands now.',
    pdf: 'PDF',
    json: 'Signed file (JSON)',
    hash: 'SHA-256',
    qr: (number: string) => `Code that leads to letter ${number}`,
  },
  checks: 'Three checks, made now',
  checkedOn: 'Checked on',
  statusAsOf: 'State as of the list of',
  reason: 'Reason',
  ask: {
    link: 'Ask the manufacturers for letters',
    title: 'Check whom you ask for letters',
    lead: (count: number, makers: number) =>
      count === 0
        ? 'There is no letter to ask for.'
        : `You ask ${makers === 1 ? 'one manufacturer' : `${makers} manufacturers`} for ${letters(count)}.`,
    wantedTitle: 'Asked for',
    of: (name: string, count: number) => `${name}: ${vehicles(count)}`,
    untick: 'Untick a vehicle for which you do not want to ask.',
    notTitle: 'Not asked for, and why',
    why: {
      'not-needed': 'No letter is needed',
      exempt: 'Exempt from the letter',
      'in-force': 'A letter is in force, or suspended',
      'under-way': 'A letter is under way',
      'no-manufacturer-here': 'The manufacturer does not issue letters here',
    },
    helps: {
      'not-needed': 'It was registered long enough before the application.',
      exempt: 'The law lets it leave without one.',
      'in-force': 'None is to be asked for. A suspension is lifted by the manufacturer.',
      'under-way': 'The manufacturer was asked already.',
      'no-manufacturer-here':
        'Ask the manufacturer yourself. Bring its signed file here, or hand the stamped paper in with a new ' +
        'version of the application; the office then confirms the stamp with the manufacturer.',
    },
    go: (count: number) => `Ask for ${letters(count)}`,
    goChosen: 'Ask for the letters that are ticked',
    follows:
      'The manufacturers see the VIN, the model, the destination, the number of the application and your name. ' +
      'Each letter is issued or declined by them. Asked twice, it is asked for once.',
    none: 'Tick at least one vehicle.',
    back: 'Back to the application',
    afterSubmit: (count: number) =>
      `For ${vehicles(count)} a manufacturer's letter is owed. You ask for all of them in one go as soon as the ` +
      'application is submitted; signed letters can be brought as files then, too.',
  },
  asked: (count: number) =>
    count === 0
      ? 'Nothing was asked for: letters are under way already.'
      : `Asked for ${letters(count)}.`,
  bring: {
    draftFirst:
      'Signed files are brought once the application is submitted. From a draft letters can be asked for.',
    link: 'Bring signed letters as files',
    title: 'Bring signed letters',
    lead: 'Each file is one letter as the manufacturer signed it (JSON). Choose one or many.',
    forVin: 'Every file is held against this vehicle:',
    anyVin: 'Each is held against the vehicle that it names.',
    label: 'Signed letters',
    hint: 'At most 200 files of 1 MB. A scan of a stamped paper is no signed letter: state it in the sheet.',
    go: 'Verify and bring',
    missing: 'Choose at least one file.',
    tooMany: 'Choose at most 200 files.',
    result: (taken: number, all: number) =>
      taken === all
        ? all === 1
          ? 'The letter was taken.'
          : `All ${all} letters were taken.`
        : `${taken} of ${all} were taken. What was taken counts; see below what helps the others.`,
    taken: 'taken',
    issuedHere: 'issued here already: nothing was to be done',
    refused: 'not taken',
    file: 'File',
    names: 'It names',
    followed: 'The vehicles are screened anew within minutes.',
    more: 'Bring others',
    remedies: {
      valid: '',
      'valid-when-last-checked':
        'Its state cannot be read here today. Ask the manufacturer to issue it here, or try again later.',
      'changed-after-signing':
        'Something in it was changed after it was signed. Ask the manufacturer for the file as it was signed.',
      revoked: 'The manufacturer revoked it. Ask for a new one.',
      suspended: 'The manufacturer suspended it. Ask when that ends.',
      'not-by-a-known-manufacturer':
        'Whoever signed is not on the trust list. Only the manufacturer of the vehicle may sign.',
      'key-not-valid-on-that-day':
        'It was signed with a key that did not count on that day. Ask for it to be issued again.',
      'issuer-not-entitled-for-this-make':
        'It was signed by another manufacturer. Ask the one of this vehicle.',
      'not-for-this-vehicle':
        'It names another vehicle. A letter serves one vehicle alone: ask for one for this vehicle.',
      'not-for-this-destination':
        'It is for another destination. Ask for one for the destination of the application.',
      'not-for-this-application': 'It is for another application. Ask for one for this one.',
      'not-for-this-exporter': 'It was issued to another exporter. Ask for one for yourself.',
      'could-not-be-checked':
        'It cannot be checked here: its status list is kept elsewhere. Ask the manufacturer to issue it here, or ' +
        'hand in the stamped paper.',
      'not-a-letter':
        'This file is no signed letter. Bring the JSON file that the manufacturer signed, not a scan or a PDF.',
    },
  },
  brought: {
    title: (number: string) => `Letter ${number}, brought as a file`,
    place: 'Brought as files',
    lead: 'It was signed by the manufacturer elsewhere and brought with the application.',
    superseded: 'Another file was brought in its place.',
    caption: 'Signed letters that were brought as files, the newest first',
    empty: 'No signed letter was brought as a file yet.',
    yes: 'yes',
    no: 'no, another was brought',
  },
  home: {
    title: 'Letters',
    lead: 'Those that wait, and what became of letters in the last 30 days.',
    none: 'No letter waits, and none came in the last 30 days.',
    waits: (count: number) => `${letters(count)} asked for: the manufacturer has not answered.`,
    issued: (count: number) => `${letters(count)} came.`,
    declined: (count: number) =>
      count === 1 ? '1 letter was declined.' : `${count} letters were declined.`,
    suspended: (count: number) =>
      count === 1 ? '1 letter was suspended.' : `${count} letters were suspended.`,
    revoked: (count: number) =>
      count === 1 ? '1 letter was revoked.' : `${count} letters were revoked.`,
    other: (state: string, count: number) => `${letters(count)}: ${state}.`,
    of: (number: string) => `Application ${number}`,
    see: 'See them',
    seeHelp: 'See why, and what helps',
    all: 'All letters',
  },
  vehicle: {
    title: 'The letter',
    none: 'No letter is on record for this vehicle.',
    bySigned:
      'A signed letter proves this part of the gate by itself. No paper has to be seen for it.',
    bySignedBrought:
      'The signed file was brought by the exporter and verified. It proves this part of the gate by itself.',
    stamped: 'A stamped paper, as the exporter states it',
    stampedWaits:
      'A stamp can be drawn: the gate waits until an officer has confirmed the letter with the manufacturer.',
    stampedSeen: 'An officer has seen this letter.',
    confirmedOn: (day: string, by: string) =>
      `Confirmed with the manufacturer on ${day}, by ${by}.`,
    confirm: 'Confirm it with the manufacturer',
    otherUse: 'Who else uses this number',
    nobodyElse: 'No other vehicle is told with this number.',
    toLetter: 'See the letter',
    revokedTop: (number: string) =>
      `Letter ${number} is revoked. It supports nothing from that day on; at the border the vehicle is held.`,
    suspendedTop: (number: string) =>
      `Letter ${number} is suspended. While it is, the gate is not clear by it and the vehicle is held at the border.`,
    declinedTop: (number: string) => `The manufacturer declined letter ${number}.`,
    waits: 'The manufacturer was asked and has not issued it. It counts for nothing yet.',
    asOf: 'since',
  },
  outlet: {
    title: (name: string) => name,
    now: 'State today',
    until: 'attested until',
    unknown: 'not in the network here',
    unknownAsk: 'Nobody here vouches for it. Ask the manufacturer to report it.',
    questions: {
      proposed: 'The manufacturer has not attested it. Ask whether it serves.',
      attested: '',
      lapsed:
        'Nobody has attested it since. Does it still serve? Ask the manufacturer to attest it, or to name another.',
      disputed: 'An authority disputes it. Until that is settled no letter rests on it.',
      closed:
        'It is closed. Which outlet serves the vehicle now? Ask the manufacturer to replace the letter.',
    },
    rests: (standing: number, all: number) =>
      standing === all
        ? `All ${all} outlets stand today.`
        : standing === 0
          ? 'None of the outlets stands today: who serves the vehicle? Ask before you grant.'
          : `${standing} of ${all} outlets stand today.`,
    dispute: 'Dispute it',
    disputeLink: 'dispute',
    number: 'Number in the network',
    maker: 'Manufacturer',
    address: 'Address',
    services: 'Services',
    attestedUntil: 'Attested until',
    closedOn: 'Closed on',
    disputeLead:
      'Until it is settled the public is told that it is disputed, and no letter rests on it. The vehicles whose ' +
      'letters name it are screened anew.',
    disputeGround: 'Ground',
    disputeGroundHint: 'What was found, when, and by whom.',
    disputeEvidence: 'Evidence',
    disputeEvidenceHint:
      'Ids of complaints, letters, documents or findings, with a space between. The id of a complaint stands in ' +
      'its address.',
    disputeFollows:
      'The manufacturer is told the ground. It or the ministry settles the dispute; you cannot take it back.',
    disputed: 'The outlet is disputed.',
    letters: 'Letters in force that name it',
    lettersNone: 'No letter in force here rests on it while it is disputed, lapsed or closed.',
  },
  confirm: {
    title: 'Confirm the letter with the manufacturer',
    lead: (vin: string) => `The stamped letter of ${vin}, as the exporter states it.`,
    about:
      'Use a telephone number or an address that you know of yourself, never the one on the paper.',
    on: 'Confirmed on',
    onHint: 'The day, as 2026-11-28.',
    by: 'How',
    ways: {
      telephone: 'by telephone',
      letter: 'by letter',
      'in-person': 'in person',
      other: 'in another way',
    },
    inWords: {
      telephone: 'telephone',
      letter: 'letter',
      'in-person': 'a meeting',
      other: 'another way',
    },
    ground: 'Whom you asked, and what was said',
    groundHint:
      'Department and number called, or date and number of the reply. It is kept with the letter.',
    rows: 'Letters',
    rowsHint: 'Tick what the manufacturer confirmed.',
    rowsMissing: 'Tick at least one letter.',
    follows:
      'You sign for it with your name; it cannot be taken back. The vehicle is screened anew at once.',
    go: 'Sign that it is confirmed',
    done: 'The confirmation is kept with the letter. The vehicle was screened anew.',
    dayWrong: 'Give a day as 2026-11-28 that is not in the future.',
    nothing: 'There is no stamped letter that waits for a confirmation.',
  },
  duties: {
    place: 'Makers’ duties',
    title: 'Which manufacturers reported and published their outlets',
    lead: (year: number) => `Manufacturers whose cars left in ${year}, by country.`,
    basis:
      'D06: a manufacturer whose cars are exported has outlets there and reports them (318/2012). D07: it publishes ' +
      'a dated list of them; that duty is told by the press and is never overdue.',
    year: 'Year',
    country: 'Country',
    maker: 'Manufacturer',
    vehicles: 'Cars that left',
    outlets: 'Outlets attested',
    reported: 'Reported',
    qualified: 'On the list of exporters',
    capacity: 'D06',
    list: 'D07',
    publishedOn: 'Published on',
    states: {
      met: 'shown',
      overdue: 'overdue',
      'not-shown': 'not shown',
      'not-asked': 'not asked',
    },
    capacityState: 'State of D06',
    notTold: 'not told',
    yes: 'yes',
    no: 'no',
    caption: 'By country and manufacturer',
    empty: 'No car of a known manufacturer left in this year.',
    figures: (makers: number, met: number, listed: number) =>
      `${makers} pairs of manufacturer and country: ` +
      `outlets are reported or attested in ${met}, a list is published in ${listed}.`,
  },
  border: {
    title: 'The letter',
    noneNeeded: 'No letter is on record for this car. The answer above says whether it needs one.',
    code: 'Code or number of the letter on paper',
    codeHint: 'Scan the square code on the paper, or type its 20 characters.',
    hold: 'Hold the paper against this car',
    notFound:
      'There is no such letter. Check the characters; a letter that was never issued has no code.',
    isFor: 'Is it for this very car?',
    vehicle: 'Vehicle',
    destination: 'Destination',
    exporter: 'Exporter',
    same: 'the same',
    other: 'another',
    noLicence: 'no licence lists the car',
    letterSays: 'the letter',
    licenceSays: 'the licence',
    thisCar: 'this car',
    by: 'Signed by',
    otherVehicle: 'This paper is not for the car before you.',
    found: (number: string) => `Letter ${number}`,
    broughtAs: 'signed elsewhere, brought as a file',
  },
};
