const vehicles = (count: number): string => (count === 1 ? '1 vehicle' : `${count} vehicles`);

/** Texts of the pages of exporters. */
export const EXPORTER_EN = {
  places: {
    applications: 'Applications',
    licences: 'Licences',
    duties: 'Duties',
    filings: 'Filing',
    standing: 'Standing',
  },
  columns: {
    number: 'Number',
    state: 'State',
    vehicles: 'Vehicles',
    decisions: 'Decisions',
    decision: 'Decision',
    appliedOn: 'Applied on',
    officeDue: 'Office answers by',
    dueFrom: "Office's last day at the earliest",
    submittedOn: 'Handed in on',
    validFrom: 'Valid from',
    validUntil: 'Valid until',
    vin: 'VIN',
    destination: 'Destination',
    gate: 'Gate',
    entry: 'Entry',
    quality: 'Data',
    reasons: 'Rules behind it',
    due: 'Due',
    duty: 'What is owed',
    ground: 'Ground',
    mayLeaveUntil: 'May leave until',
    declaredOn: 'Declared on',
    exitedOn: 'Left on',
    deregisteredOn: 'Deregistered on',
  },
  dataProblems: 'problems',
  counted: (state: string, count: number) => `${count} ${state}`,
  newestFirst: 'The newest first',
  byNumber: 'By number',
  byDue: 'By the day they fall due',
  timeline: 'What happened',
  happened: {
    application: {
      draft: 'You began the application.',
      submit: 'You submitted it.',
      take: 'An officer took it up.',
      release: 'The officer gave it back to the queue.',
      ask: 'The office asked for more.',
      answer: 'You answered.',
      amend: 'You submitted a new version.',
      withdraw: 'You withdrew it.',
      decide: 'The office decided every vehicle.',
    },
    vehicleDecision: {
      list: 'You listed the vehicle.',
      amend: 'You listed it anew in a new version.',
      grant: 'The office granted it.',
      countersign: 'The office refused it; a second officer signed.',
      withdraw: 'You withdrew it.',
      appeal: 'You appealed.',
      uphold: 'The refusal was upheld.',
      overturn: 'The refusal was overturned.',
    },
    filing: {
      draft: 'You began the filing.',
      submit: 'You handed it in.',
      ask: 'The office asked for more.',
      answer: 'You answered.',
      withdraw: 'You withdrew it.',
      accept: 'The office accepted it.',
      refuse: 'The office refused it.',
    },
    licence: {
      issue: 'The office issued the licence.',
      use: 'Customs declared a vehicle with it.',
      'use-up': 'Customs declared the last vehicle with it.',
      suspend: 'It was suspended.',
      resume: 'It holds again.',
      revoke: 'It was revoked.',
      surrender: 'You gave it back.',
    },
    standing: {
      begin: 'Your standing began.',
      talk: 'You were talked to.',
      settle: 'The talk was settled.',
      order: 'You were ordered to rectify.',
      report: 'You reported what you did.',
      clear: 'The rectification was accepted.',
      bar: 'You were barred from licences.',
      lift: 'The bar was lifted.',
      overturn: 'It was overturned.',
    },
  },
  ground: 'Ground',
  stop: '. ',
  steps: ['Send the file', 'Correct what is wrong', 'Check the answers and submit'],
  stepOf: (at: number, of: number) => `Step ${at} of ${of}`,
  home: {
    title: 'What waits for you',
    nothing: 'Nothing waits for you.',
    count: (count: number) => (count === 1 ? 'One thing waits.' : `${count} things wait.`),
    noDay: 'no day set',
    overdue: 'overdue',
    questions: (count: number) =>
      count === 1 ? 'The office asks a question.' : `The office asks ${count} questions.`,
    answer: 'Answer',
    filingDraft: (number: string) => `Your filing ${number} is a draft.`,
    goOn: 'Go on with it',
    notFiled: 'You are not filed as an exporter of used vehicles. No licence is issued without.',
    file: 'Begin the filing',
    filingEnds: 'Your filing ends.',
    fileAgain: 'File anew',
    duties: {
      D01: (count: number) =>
        count === 1
          ? 'A vehicle must leave before its temporary plate lapses.'
          : `${count} vehicles must leave before their temporary plates lapse.`,
      D02: (count: number) =>
        count === 1
          ? 'A vehicle that left must be deregistered.'
          : `${count} vehicles that left must be deregistered.`,
      D08: (count: number) =>
        count === 1
          ? 'Say what became of a vehicle whose licence ended before it left.'
          : `Say what became of ${count} vehicles whose licences ended before they left.`,
    },
    otherDuty: (title: string, count: number) => `${title}: ${vehicles(count)}.`,
    toLicence: 'See its licence',
    toDuties: 'See them',
    refused: (count: number, number: string) =>
      `${vehicles(count)} of application ${number} ${count === 1 ? 'was' : 'were'} refused. You may appeal.`,
    appeal: 'Read the notice',
    rectify: 'You were ordered to rectify.',
    report: 'Report what you did',
  },
  upload: {
    label: 'File with the vehicles',
    labelAgain: 'Another file',
    hint:
      'CSV, XLSX, JSON, NDJSON or Parquet, a row a vehicle. Columns are found by their names, in ' +
      'English or Chinese.',
    go: 'Read it',
    goAgain: 'Read this one instead',
    missing: 'Choose a file.',
    templates: 'A blank sheet to fill in:',
  },
  newApplication: {
    title: 'New application',
    lead:
      'One file may list many vehicles. You see every problem at once and correct it here or in the file. ' +
      'Nothing is handed in before you say so.',
    notFiled:
      'You have no filing in force. You can prepare an application; no licence is issued before you are filed.',
    goOn: 'Go on with a draft',
  },
  draft: {
    title: 'What was read',
    amendTitle: 'Change the application',
    amendNote:
      'What you prepare here becomes a new version once you submit it. The version before is kept. ' +
      'The day of application is then the day of the new version.',
    read: (count: number) => `${vehicles(count)} read.`,
    noDestination: 'no destination',
    empty: 'No vehicle was found in what was sent.',
    nothingYet:
      'Nothing is prepared yet. Send a file with every vehicle the new version is to list.',
    sound: 'Nothing is wrong with the data.',
    blocked: (count: number) =>
      count === 1
        ? 'One cell must be mended before you can go on.'
        : `${count} cells must be mended before you can go on.`,
    notBlocked: 'What is not mended stays unknown.',
    go: 'See the answers',
    file: 'The file',
    fileAgain: 'Correct it in the file instead',
    fileAgainLead: 'Send the corrected file. It takes the place of everything above.',
  },
  mend: {
    title: (count: number) => (count === 1 ? 'One cell to mend' : `${count} cells to mend`),
    lead: 'Write the right value and save. What you leave as it is stays as it was read.',
    caption: 'Cells that could not be read as they stand',
    columns: { row: 'Row', vin: 'VIN', field: 'Field', value: 'Value', remedy: 'What helps' },
    cell: (field: string, row: number) => `${field}, row ${row}`,
    row: (row: number) => `Row ${row}`,
    leaveOut: (row: number) => `leave row ${row} out`,
    blocks: 'needed',
    more: (count: number) => `${count} more follow when these are saved.`,
    others: (count: number) =>
      count === 1 ? 'One thing to mend in the file' : `${count} things to mend in the file`,
  },
  check: {
    title: 'Check the answers',
    lead: (clear: number, all: number) =>
      clear === all
        ? `All ${all} may be licensed, by what you say.`
        : `${clear} of ${all} may be licensed, by what you say.`,
    nothingKept: 'These are the answers that submitting now would give. Nothing is kept yet.',
    noRisk: 'The office also weighs the risk, which is not told here.',
    owedTitle: 'Who still owes what',
    nothingOwed: 'Nobody owes anything for the licence.',
    owing: {
      manufacturer: 'Letter to ask the manufacturer for',
      registry: 'From the vehicle registry',
      inspection: 'From the inspection body',
      office: 'From your own filing',
      yourself: 'From you',
      correct: 'To correct in what you stated',
    },
    stops: (count: number) => `${vehicles(count)} may not be licensed`,
    open: (count: number) => `not decided for ${vehicles(count)}`,
    which: (count: number) => (count === 1 ? 'Which vehicle' : `Which ${count} vehicles`),
    andMore: (count: number) => `and ${count} more`,
    vehiclesTitle: 'The answers, vehicle by vehicle',
    vehiclesCaption: 'In the order of your rows',
    answers: 'Check before you submit',
    amendAnswers: 'Check before you submit the new version',
    number: 'Application',
    exporter: 'Exporter',
    vehicles: 'Vehicles',
    clear: 'May be licensed, by what you say',
    appliedOn: 'Day of application',
    count: vehicles,
    amendNote: (version: number) =>
      `This becomes version ${version}. The version before is kept. The day of application changes to today.`,
    notAllClear:
      'You may submit all the same. The office asks for what is missing, or refuses with its ' +
      'reasons. Anything that comes later can be added by changing the application.',
    allClear: 'The office compares the papers before it grants.',
    statement:
      'By submitting you state that the rows are true and that you hold the papers they speak of.',
    submit: (count: number) => `Submit ${vehicles(count)}`,
    amend: 'Submit the new version',
    takesAWhile: 'A thousand vehicles take some seconds. Sent twice, it is done once.',
    mendThere: 'Mend it',
  },
  application: {
    title: (number: string) => `Application ${number}`,
    none: 'Your applications will stand here.',
    says: {
      draft: 'This is a draft. Nobody else sees it.',
      submitted: 'It waits for an officer.',
      underReview: 'An officer works on it.',
      returned: 'The office waits for your answer; its clock stands still.',
      decided: 'Every vehicle is decided.',
      withdrawn: 'You took it back.',
    },
    appliedOn: 'Day of application',
    due: 'Office answers by',
    version: 'Version',
    versions: 'Versions',
    versionOf: (version: number) => `Version ${version}`,
    decisions: 'Vehicles',
    vehicles: 'Vehicles',
    noVehicles: 'No vehicle is like this.',
    goOn: 'Go on with it',
    prepared: (count: number) =>
      `A new version with ${vehicles(count)} is prepared and not submitted.`,
    seePrepared: 'See it',
    otherRows: 'Must a row change, or does a paper come with it?',
    amendLink: 'Change the application',
    more: 'What else you can do',
  },
  clock: {
    met: 'answered on',
    notKnown: 'not known until the holidays of its year are announced',
    atEarliest: 'at the earliest',
    used: (used: number | null, limit: number) =>
      used === null ? '' : `${used} of ${limit} working days used`,
    still: (used: number | null, limit: number) =>
      used === null
        ? 'stands still since'
        : `${used} of ${limit} working days used; stands still since`,
  },
  questions: {
    title: 'Answer the office',
    all: 'Questions and answers',
    lead: 'Answer all of them together. The application goes back to the office, whose clock goes on.',
    answered: 'Answered',
    answeredAt: 'answered',
    missing: 'Write an answer.',
    send: (count: number) => (count === 1 ? 'Send the answer' : `Send ${count} answers`),
  },
  withdraw: {
    title: (number: string) => `Withdraw ${number}?`,
    lead:
      'Its vehicles that are not decided are withdrawn with it. You may list them in another ' +
      'application afterwards.',
    go: 'Withdraw the application',
    link: 'Withdraw the application',
  },
  vehicle: {
    explain: 'Correct what you said, or explain it to the office.',
    asOf: 'Answered as of',
    notScreened: 'There is no answer yet.',
    onYourWord:
      'The gate is clear on your word alone. The office has to see these papers before it grants:',
    ledgerNote: 'The line shows what you told. What others told is not shown.',
    differs: 'Others say otherwise',
    differsNote: 'What they said is not told here. Compare your papers; the office decides.',
    withheld: 'These findings also rest on what others told, which is not shown:',
    stated: 'What you told of it',
    hidden: 'kept hidden',
    seen: 'The office has seen this paper.',
  },
  appeal: {
    title: 'The refusal',
    notice: 'Notice',
    appealed: 'Your appeal',
    decided: 'Decision on the appeal',
    formTitle: 'Appeal',
    lead: 'Somebody who took no part in the refusal decides. Once only for each vehicle.',
    label: 'Why the refusal is wrong',
    hint: 'Name the fact or the provision, and the paper that shows it.',
    missing: 'Write why the refusal is wrong.',
    go: 'Appeal',
    link: 'appeal',
  },
  filing: {
    title: (number: string) => `Filing ${number}`,
    none: 'Your filings will stand here.',
    inForce: 'You are filed until',
    noneInForce: 'You have no filing in force.',
    says: {
      draft: 'This is a draft. Nobody else sees it.',
      submitted: 'The office works on it.',
      returned: 'The office waits for your answer; its clock stands still.',
      filed: 'You are filed as an exporter of used vehicles.',
      refused: 'The office refused it.',
      withdrawn: 'You took it back.',
      lapsed: 'It has lapsed.',
    },
    newTitle: 'File as an exporter',
    renewTitle: 'Renew the filing',
    renewLead: 'A filing accepted now holds from the day after this one ends.',
    labels: { address: 'Registered address', phone: 'Telephone' },
    newLead: 'Your name, code and province are those the register knows. State the rest.',
    underWay: 'One is under way:',
    draft: 'Save as a draft',
    answers: 'Check before you hand it in',
    answersLead: 'You may still change what stands here.',
    submit: 'Hand it in',
    addressHint: 'As on the business licence.',
    phoneHint: 'Kept hidden: the register only knows whether two numbers are the same.',
    phoneAgain: 'Kept hidden. Leave it blank to keep the number you gave.',
    missing: { phone: 'Enter a telephone number.', address: 'Enter the registered address.' },
    factsAgain: 'What the filing states, if it changes',
    withdraw: 'Withdraw the filing',
    withdrawLead: 'The filing ends here. You may begin another.',
  },
  licence: {
    title: (number: string) => `Licence ${number}`,
    none: 'Your licences will stand here.',
    says: {
      issued: 'It is valid. No vehicle has left with it yet.',
      partlyUsed: 'It is valid. Some of its vehicles have been declared.',
      usedUp: 'All its vehicles have been declared.',
      suspended: 'It is suspended. No vehicle may leave with it meanwhile.',
      revoked: 'It was revoked. No vehicle may leave with it.',
      surrendered: 'You gave it back. No vehicle may leave with it.',
      expired: 'It has expired. No vehicle may leave with it.',
    },
    application: 'Application',
    toApplication: 'See the application',
    qr: (number: string) => `QR code with the address of licence ${number}`,
    pdf: 'The licence as PDF, signed by the office',
    printed: (day: string) =>
      `Printed on ${day}. It shows how the licence stood then; how it stands now is at`,
    ends: {
      title: (days: number) =>
        days === 0
          ? 'It ends today.'
          : days === 1
            ? 'It ends tomorrow.'
            : `It ends in ${days} days.`,
      lead: (count: number) =>
        `${vehicles(count)} on it ${count === 1 ? 'is' : 'are'} not declared, and may not leave by it afterwards.`,
      calendar: 'Have such days in a calendar',
      waits: (number: string, count: number) =>
        `Licence ${number} ends: ${vehicles(count)} not declared`,
    },
    vehicles: 'Vehicles',
    caption: 'By VIN',
    noVehicles: 'No vehicle stands on it.',
    surrender: 'Give the licence back',
    surrenderLead:
      'Its vehicles that have not left may no longer leave with it. Another licence may be issued for them.',
  },
  duties: {
    lead:
      'What is owed once a licence is issued. Customs and the registry report what was done; you need ' +
      'not tell it here.',
    none: 'Duties begin with a licence. None stands here.',
    surrendered: 'licence given back',
    state: {
      go: 'Say what became of it',
      lead: (vin: string) => `The licence of ${vin} ended before it left.`,
      outcome: 'What became of it',
      statement: 'In your words',
      hint:
        'Where it is now, and by which paper it is shown. A sale that the registry tells of and another ' +
        'application are found without you.',
      follows: 'The office that issued the licence reads it, and accepts it or not.',
    },
  },
  standing: {
    none: 'Your standing begins with your first filing.',
    says: {
      good: 'Your standing is good.',
      talkedTo: 'The office has talked to you.',
      rectifying: 'You were ordered to rectify.',
      reported: 'You have reported; the office looks at it.',
      barred: 'You are barred from licences, in every province.',
    },
    since: 'Since',
    reported: 'What you reported',
    reportTitle: 'Report what you did',
    reportLead: 'The office compares the report with what it finds.',
    report: 'What was changed, and since when',
    reportHint: 'One thing a sentence.',
    evidence: 'What shows it',
    missing: 'Write what you did.',
    noEvidence: 'Choose at least one thing that shows it.',
    send: 'Send the report',
  },
};
