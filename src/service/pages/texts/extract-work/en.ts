/** Texts of the pages where extracts of registration are asked for and signed, English. */
export const EXTRACT_WORK_EN = {
  place: 'Extracts of registration',
  title: 'Extracts of registration',
  own: {
    lead:
      'What the registry has on record of your car, signed for an authority abroad: first registration, transfers, ' +
      'deregistration. No owner is named. Ask for it from an application.',
    caption: 'Extracts, the newest first',
    empty:
      'You have asked for none yet. Open an application, and ask for the extracts of its cars.',
    ask: 'Ask for extracts of this application',
    askLead:
      'One for each car, for the country that the application names. Cars of which no registry has told are left ' +
      'out, and told.',
    vins: 'These VINs alone',
    vinsHint: 'One a line. Empty: all cars of the application.',
    askGo: 'Ask for them',
    asked: (count: number) =>
      count === 1 ? 'One extract is asked for.' : `${count} extracts are asked for.`,
    left: 'Not asked for',
    whys: {
      'not-listed': 'the application does not list it',
      'no-destination': 'the application names no country',
      'asked-already': 'asked for already',
      'nothing-told': 'no registry has told of it yet',
    },
    link: 'Extracts of registration',
    waits: (count: string) =>
      `Extracts of registration that were refused, or that the registry tells otherwise now: ${count}`,
    waitsNext: 'See why, and ask again',
    together: 'Extracts that stand, to take along',
    zip: 'One ZIP, each as PDF and as a signed file',
    pdf: 'One PDF to print',
    part: (part: number) => `part ${part}`,
    withdraw: {
      lead: 'The registry signs none. You may ask again.',
      follows: 'The request is gone from the list of the registry.',
    },
    says: {
      requested: 'The registry has not answered yet.',
      withdrawn: 'You took it back. Ask again from the application.',
      refused: 'The registry signs none. It says why below.',
      issued: 'It stands. Give the paper or the file to whoever asks for it abroad.',
      overtaken: 'The registry has told something else since. Ask for a later one.',
      replaced: 'A later one took its place.',
      annulled: 'The registry annulled it. It says why below.',
    },
  },
  desk: {
    lead: (waiting: number) =>
      waiting === 0
        ? 'None waits.'
        : waiting === 1
          ? 'One waits for a signature.'
          : `${waiting} wait for a signature.`,
    caption: 'Extracts asked of this registry, the newest first',
    empty: 'None was asked for yet. Exporters ask for those of cars that this registry told of.',
    tick: 'Tick',
    tickOne: (vin: string) => `Tick ${vin}`,
    many: 'Sign many',
    manyLead: 'Those that are ticked above. Each says what this registry has told of its car.',
    manyGo: 'Sign those that are ticked',
    none: 'Tick one at least.',
    told: 'What it would say',
    nothingTold: 'Nothing is told any more of this car by this registry.',
    noDay:
      'The day of first registration is not told: hand in the certificate with it, and then sign.',
    tellOther: 'Where the file says otherwise, hand in the certificate anew before you sign.',
    steps: {
      sign: {
        lead: 'You sign that the registry has this on record.',
        follows:
          'The exporter gets it at once. An extract for the same car and country before it is replaced. What is ' +
          'told otherwise later overtakes it.',
      },
      refuse: {
        lead: 'No extract is signed. The exporter reads your reason.',
        follows: 'The exporter may ask again.',
      },
      annul: {
        lead: 'The extract no longer stands. The exporter reads your reason.',
        follows: 'Whoever checks the paper is told that it is annulled. This cannot be undone.',
      },
    },
    basis: 'On what you looked',
    basisHint: 'It stands in the extract.',
    bases: {
      file: 'the file of the vehicle at the registry',
      told: 'what the registry told, as it stands above',
    },
    basisMissing: 'Say on what you looked.',
    reason: 'Reason',
    reasonHint: 'From a closed list.',
    reasonMissing: 'Choose a reason.',
    reasons: {
      differs: 'the file says otherwise than what was told; it is told anew',
      elsewhere: 'another registry keeps this car',
      'no-use': 'nothing shows that an authority abroad asks for it',
      mistake: 'it should not have been signed',
    },
    ground: 'The same in your words',
    batch: {
      title: (count: number) => `Signing ${count} extracts`,
      signed: (signed: number, all: number) => `${signed} of ${all} are signed.`,
      progress: 'How many are signed',
      reloads: 'This page asks anew every two seconds.',
      reload: 'Ask now',
      stopped: 'Nobody is at work on the rest.',
      goOn: 'Go on',
      left: 'Left as they are',
      caption: 'Extracts of this batch',
      done: (signed: number) => (signed === 1 ? 'One is signed.' : `${signed} are signed.`),
    },
    keys: 'The keys of this registry',
  },
  columns: {
    number: 'Number',
    state: 'State',
    vin: 'VIN',
    destination: 'For',
    application: 'Application',
    exporter: 'Exporter',
    registry: 'Registry',
    askedOn: 'Asked on',
    signedOn: 'Signed on',
    endedOn: 'Until',
    reason: 'Reason',
    replacedBy: 'Replaced by',
    brand: 'Brand and model',
    registeredOn: 'First registered on',
    transfers: 'Transfers',
    lastTransferOn: 'Last transfer',
    pendingExportOn: 'Transfer pending export',
    deregisteredOn: 'Deregistered on',
    toldOn: 'Told on',
    basis: 'Rests on',
  },
  notTold: 'not told',
  files: 'To keep',
  pdf: 'The paper as PDF',
  json: 'The signed file',
  qr: (number: string) => `Code that leads to extract ${number}`,
  timeline: 'What happened',
  done: {
    sign: 'It is signed. The exporter has it.',
    refuse: 'It is refused. The exporter reads why.',
    annul: 'It is annulled.',
    withdraw: 'It is taken back.',
  },
};
