import type { EvidenceKind } from '../../../../domain/rules/discretion.ts';
/** Texts of the pages of an office. */
export const OFFICER_EN = {
  until: 'until',
  overdue: 'overdue',
  dueToday: 'today',
  toldBy: (who: string, standing: string) => `${standing} by: ${who}`,
  standings: {
    stated: 'stated',
    read: 'read in a paper',
    seen: 'original seen',
    fed: 'told',
    signed: 'signed',
  },
  but: (who: string, value: string) => `but ${who} says ${value}`,
  stands: {
    grantable: 'may be granted',
    'not-seen': "clear on the applicant's word: the papers are to be seen",
    'inspection-open': 'an inspection is ordered and not done',
    'gate-not-clear': 'the gate is not clear',
    'not-screened': 'not screened yet',
    'verdict-overtaken': 'its verdict is of an earlier day, and a register is late by now',
    'step-not-in-table': 'decided already',
  },
  done: {
    taken: 'It is yours for half an hour. Nobody else can decide meanwhile.',
    released: 'Given back to the queue. Anybody of the office can take it.',
    asked: 'Asked. The clock stands still until the exporter answers.',
    seen:
      'Signed: you compared them with the originals. The vehicles were screened anew; the answers ' +
      'below are the new ones.',
    granted: 'Granted. This cannot be undone; a licence can be suspended or revoked.',
    grantedAll: 'Granted. This cannot be undone; a licence can be suspended or revoked.',
    proposed:
      'The refusal is proposed. It holds once a second person has countersigned; until then it can be taken back.',
    takenBack: 'The proposal was taken back. The vehicle is open again.',
    refused:
      'Refused. The exporter has the notice. This cannot be undone here; the exporter may appeal.',
    uphold: 'The refusal is upheld. This cannot be undone.',
    overturn:
      'The refusal is overturned. This cannot be undone; the office can issue the licence now.',
    issued:
      'The licences were issued. This cannot be undone; a licence can be suspended or revoked.',
    decided:
      'Decided. The licences were issued. This cannot be undone; a licence can be suspended or revoked.',
    filed: 'The filing is accepted. This cannot be undone.',
    filingRefused:
      'The filing is refused. The exporter has the notice; it may file anew. This cannot be undone.',
    standing: 'Done. The standing is as shown here.',
    licence: 'Done. The licence is as shown here.',
    told: 'The exporter is told and may answer. Nothing is signed before.',
    hearing: 'Done. This is how it stands now.',
    revocationProposed: 'Proposed. The exporter is told nothing before you tell it.',
    lifted: 'Done. The duty is no longer owed.',
    accepted: 'Done. The duty is met.',
    declined: 'Done. The duty is open again; the exporter reads why.',
  },
  lock: {
    mine: (time: string) => `Yours until ${time} (China).`,
    others: (who: string, time: string) => `Locked by ${who} until ${time} (China).`,
    nobody: 'Nobody has it. Take it to ask or decide.',
    meanwhile: 'Meanwhile you can read; nothing can be decided.',
    take: 'Take it',
    longer: 'Half an hour more',
    release: 'Give it back',
  },
  keys: {
    open: 'Keys',
    title: 'Keys',
    close: 'Close',
    list: [
      ['j', 'down a row; on a vehicle: the next one'],
      ['k', 'up a row; on a vehicle: the one before'],
      ['Enter', 'open the row'],
      ['x', 'tick the row where it has a box; on a vehicle: confirm the papers that are ticked'],
      ['X', 'tick the group of the row'],
      ['g', 'grant what is ticked; on a vehicle: grant it'],
      ['r', 'propose to refuse what is ticked; on a vehicle: to refuse it'],
      ['n', 'take the next application'],
      ['u', 'up to the application'],
      ['← →', 'beside a paper: the one before, the next one'],
      ['1–9', 'beside a paper: tick what it shows'],
      ['z', 'beside a paper: its next page'],
      ['a', 'ask about what is ticked; on a vehicle: about it; beside a paper: for a paper'],
      ['/', 'into the box that finds everything'],
      ['?', 'this help'],
    ],
  },
  queue: {
    place: 'Queue',
    title: 'What waits in the office',
    lead: (all: number, overdue: number, today: number, unknown: number) =>
      all === 0
        ? 'Nothing is on the desk.'
        : `${all} on the desk: ${overdue} overdue, ${today} due today${
            unknown === 0
              ? ''
              : `, ${unknown} due on a day that is not known until the holidays are announced`
          }.`,
    next: 'Take the next one',
    nextHint: 'The one that falls due first and that nobody has. It is yours for half an hour.',
    nextNone: 'None waits that nobody has.',
    yours: 'You have:',
    until: (time: string) => `until ${time}`,
    byLane: 'Applications by lane',
    ofThemLate: (count: number) => (count === 0 ? 'none overdue' : `${count} overdue`),
    caption: 'Applications, what falls due first',
    unseen: (count: number) => `papers to see: ${count}`,
    sampled: (count: number) => `drawn at random: ${count}`,
    find: 'Number or exporter',
    empty: 'No application is on the desk. Those that exporters submit come here.',
    emptyFiltered: 'No application is like that. Take a filter off to see more.',
    dues: {
      overdue: 'overdue',
      today: 'today',
      unknown: 'not known until the holidays are announced',
      later: 'later, or the clock stands still',
    },
    columns: {
      application: 'Application',
      due: 'Due',
      dueFrom: 'Due at the earliest',
      lane: 'Lane',
      exporter: 'Exporter',
      vehicles: 'Vehicles',
      decided: 'Decided',
      unseen: 'Papers to see',
      sampled: 'Drawn at random',
      destination: 'Destination',
      state: 'State',
      applied: 'Applied on',
      reasons: 'Rules',
      filing: 'Filing',
      standing: 'Standing',
      since: 'Since',
      appealed: 'Appealed on',
    },
    appealsTitle: (count: number) => `Appeals to judge: ${count}`,
    appealsEmpty: 'No appeal waits. Those of exporters against a refusal come here.',
    filingsTitle: (count: number) => `Filings to decide: ${count}`,
    filingsEmpty: 'No filing waits. Those that exporters submit come here.',
    standingsTitle: (count: number) => `Standing of exporters, to be signed or judged: ${count}`,
    standingsEmpty: 'Nothing is proposed against an exporter, and no rectification is reported.',
  },
  application: {
    lead: (grantable: number, unseen: number, blocked: number) =>
      [
        `${grantable} may be granted now.`,
        ...(unseen === 0 ? [] : [`${unseen} wait for their papers to be seen.`]),
        ...(blocked === 0 ? [] : [`${blocked} ${blocked === 1 ? 'is' : 'are'} not clear.`]),
      ].join(' '),
    leadDone: (vehicles: number) =>
      vehicles === 1 ? 'One vehicle; none is open.' : `${vehicles} vehicles; none is open.`,
    versionOf: (version: number) => `version ${version}`,
    clock: (used: number, limit: number) => `${used} of ${limit} working days used`,
    still: 'The clock stands still since',
    grantAll: (count: number) => `Grant all that may be granted (${count})`,
    decide: 'Decide and issue the licences',
    decideLater: (open: number) =>
      `The application can be decided when every vehicle is: ${open} ${open === 1 ? 'is' : 'are'} open.`,
    ask: 'Ask the exporter',
    vehiclesTitle: 'Vehicles',
    caption: 'Vehicles with the four answers',
    empty: 'No vehicle is like that.',
    gates: {
      clear: 'may be licensed',
      blocked: 'may not be licensed',
      undetermined: 'cannot be decided yet',
    },
    columns: {
      vin: 'VIN',
      gate: 'Gate',
      entry: 'Entry',
      risk: 'Risk',
      quality: 'Data',
      stands: 'Where it stands',
      destination: 'Destination',
      state: 'Decision',
    },
    licences: 'Licences',
    questionsTitle: 'Questions and answers',
    questionsNone: 'Nothing was asked.',
    askedOn: 'asked',
    answeredOn: 'answered',
    unanswered: 'not answered yet',
    versionsTitle: 'What amendments changed',
    version: (version: number) => `Version ${version} beside version ${version - 1}`,
    added: 'Added:',
    removed: 'Left out:',
    sameFacts: 'No fact of the vehicles that stayed was changed.',
    fact: 'Fact',
    was: 'was',
    is: 'is',
    timelineTitle: 'What happened',
  },
  grantAll: {
    title: 'Grant all that may be granted',
    lead: (grantable: number, others: number) =>
      `${grantable} ${grantable === 1 ? 'vehicle is' : 'vehicles are'} granted; ` +
      `${others} ${others === 1 ? 'stays' : 'stay'} open.`,
    granted: (count: number) => `Granted: ${count}`,
    others: (count: number) => `Stay open: ${count}`,
    more: (count: number) => `and ${count} more`,
    none: 'No vehicle may be granted now.',
    follows:
      'You sign for every vehicle listed. If one of their verdicts changes before you do, nothing is ' +
      'granted and you are told. A grant cannot be undone.',
    go: (count: number) => `Grant ${count}`,
  },
  ask: {
    title: 'Ask the exporter',
    lead: (number: string) => `Return ${number} with a question.`,
    follows:
      'The application goes back to the exporter, the clock stands still, and your hold on it ends. ' +
      'A question cannot be taken back.',
    go: 'Ask',
  },
  decide: {
    title: 'Decide and issue the licences',
    lead: (granted: number, licences: number, others: number) =>
      `${granted} granted, ${others} not. ` +
      `${licences} ${licences === 1 ? 'licence is' : 'licences are'} issued, one a destination.`,
    follows:
      'The licences hold from today. The application is closed; this cannot be undone. A licence can ' +
      'be suspended or revoked.',
    go: 'Decide and issue',
  },
  issue: {
    title: 'Issue the licences that the appeal made due',
    lead: (count: number) =>
      count === 0
        ? 'No vehicle of this application waits for a licence.'
        : count === 1
          ? 'The refusal of one vehicle was overturned; it stands on no licence yet.'
          : `The refusals of ${count} vehicles were overturned; they stand on no licence yet.`,
    follows:
      'The licences hold from today, one a destination. This cannot be undone; a licence can be suspended or revoked.',
    go: 'Issue',
  },
  vehicle: {
    decideTitle: 'The decision',
    grant: 'Grant',
    refuse: 'Propose a refusal',
    ask: 'Ask about this vehicle',
    countersign: 'Read and countersign',
    takeBack: 'Take the proposal back',
    judge: 'Judge the appeal',
    takeFirst: 'Take the application to decide.',
    returned: 'The exporter was asked. It can be decided when the answer is here.',
    cannotGrant: 'It cannot be granted:',
    ownProposal: 'You proposed this refusal. Another person of the office must countersign it.',
    ground: 'Ground:',
    appeal: 'The exporter appeals:',
    appealGround: 'Ground of the judgment:',
    besideTitle: 'Vehicles of the application',
    before: '← before',
    all: 'all vehicles',
    behind: 'next →',
    settled: (count: number) => (count === 1 ? 'One rule is met' : `${count} rules are met`),
    onItsWord: "on the applicant's word",
    notScreened: 'This vehicle has not been screened yet.',
    accountsTitle: 'The accounts side by side',
    accountsNone: 'Nobody told anything of this vehicle.',
    differsTitle: 'Told in two ways',
    counts: 'this counts',
    neighboursTitle: 'Neighbours',
    historyTitle: 'History',
    decisions: 'Steps of the decision',
    verdicts: 'Verdicts',
    again: (count: number) =>
      `and ${count} more ${count === 1 ? 'says' : 'say'} the same, the last on`,
    questions: 'Questions about this vehicle',
    elsewhere: 'Other applications of this VIN',
  },
  rests: {
    title: 'What the gate rests on',
    word: (count: number) =>
      count === 1
        ? "Clear on the applicant's word: one fact was seen by nobody."
        : `Clear on the applicant's word: ${count} facts were seen by nobody.`,
    proved: 'Clear, and everything it rests on was told by an authority, signed, or seen.',
    notClear: 'The gate is not clear; what stands in the way is listed below.',
    unseen: 'nobody has seen it',
    papersTitle: 'Papers to see',
    papersHint: 'Hold each beside its original. Tick those that are the same.',
    seen: 'I compared these with the originals',
    seenFollows:
      'You sign for it with your name; it cannot be taken back. The vehicle is screened anew at once.',
    facts: (count: number) => (count === 1 ? 'The fact' : `All ${count} facts`),
    columns: { fact: 'Fact', value: 'Value', told: 'Who says so' },
  },
  neighbours: {
    kinds: {
      certificate: 'Certificate',
      letter: 'Letter',
      invoice: 'Invoice',
      policy: 'Policy',
      engine: 'Engine',
      entry: 'Customs entry',
      phone: 'Telephone of the exporter',
      address: 'Address of the exporter',
    },
    none: 'No number of its papers, no engine and no contact of its exporter is told of anybody else.',
    picture: (count: number) =>
      count === 1
        ? 'One number that it shares with others'
        : `${count} numbers that it shares with others`,
    shared: (label: string, count: number) =>
      count === 1
        ? `${label} is shared with one other:`
        : `${label} is shared with ${count} others:`,
    otherOffice: (place: string, number: string) => `another office (${place}), case ${number}`,
    otherProvince: (place: string) => `an exporter in ${place}`,
    noCase: 'a vehicle of no application',
    more: 'More share it than are shown.',
    nowhereElse: 'No other application lists it.',
  },
  grant: {
    title: 'Grant',
    lead: (vin: string) => `Grant ${vin}.`,
    follows: 'You sign for it. A grant cannot be undone; a licence can be suspended or revoked.',
    go: 'Grant',
  },
  duty: {
    heading: 'Duties that wait',
    vin: 'Vehicle',
    due: 'Falls due',
    licence: 'Licence',
    rule: 'Rule',
    lift: 'Lift the duty',
    lead: (title: string, vin: string) => `${title}: ${vin} owes it no longer.`,
    groundHint: 'The provision or the fact that it rests on.',
    follows: 'The exporter reads the ground. This cannot be undone.',
    outcome: 'What became of it',
    statement: 'The exporter says',
    accept: 'Accept it',
    decline: 'Not accept it',
    acceptLead: (vin: string) => `What the exporter says of ${vin} is accepted: the duty is met.`,
    declineLead: (vin: string) =>
      `What the exporter says of ${vin} is not accepted: the duty is open again.`,
    judgedHint: 'Which paper shows it, or what is missing.',
  },
  refuse: {
    title: 'Propose a refusal',
    lead: (vin: string) => `Propose that no licence is issued for ${vin}.`,
    drafted:
      'Grounds and notice are drafted from the findings that the exporter may be told. Read and change them.',
    ground: 'Ground',
    chinese: 'Notice in Chinese',
    english: 'Notice in English',
    follows:
      'A second person must countersign before it holds. Until then the exporter is told nothing, ' +
      'and you can take it back.',
    go: 'Propose the refusal',
  },
  takeBack: {
    title: 'Take the proposal back',
    lead: (vin: string) =>
      `The proposed refusal of ${vin} becomes void, to be written anew or dropped.`,
    follows: 'The vehicle is open again. It can be granted or refused anew.',
    go: 'Take it back',
  },
  countersign: {
    title: 'Countersign the refusal',
    lead: (vin: string) => `A colleague proposed to refuse ${vin}. Sign as the second person.`,
    follows:
      'The refusal holds and the exporter is sent the notice. It cannot be undone here; the exporter may appeal.',
    go: 'Countersign',
  },
  appeal: {
    title: 'Judge the appeal',
    lead: (vin: string) =>
      `The exporter appeals against the refusal of ${vin}. Whoever took part in it cannot judge.`,
    said: 'What the exporter says',
    groundHint:
      'Tick those of your judgment: why the refusal stands or falls; the exporter is told.',
    which: 'The judgment',
    whichHint: 'One of the two.',
    whichMissing: 'Choose whether the refusal stands.',
    uphold: 'The refusal is upheld',
    overturn: 'The refusal is overturned',
    follows: 'The exporter is told at once. A judgment cannot be undone.',
    go: 'Give the judgment',
  },
  exporter: {
    standing: 'Standing',
    noStanding: 'It has no standing yet: the first accepted filing begins it.',
    since: 'since',
    report: 'What the exporter reports:',
    filings: 'Filings',
    filingsNone: 'It has filed nothing.',
    applications: 'Applications',
    applicationsNone: 'It has applied for nothing in this province.',
    licences: 'Licences',
    licencesNone: 'No licence was issued to it in this province.',
  },
  grounds: {
    label: 'Grounds',
    hint: 'Rules that are not met, and the closed list of grounds of discretion. At least one.',
    words: (words: string, article: string) => `${words} (${article})`,
    missing: 'Tick at least one ground.',
    found: 'Facts as found',
    foundHint: 'In your own words, beside the grounds; the other side reads them.',
  },
  evidence: {
    label: 'Evidence it rests on',
    hint: 'What you tick stays ticked while you look for more. Whoever signs second must be able to open it too.',
    kind: 'What to look for',
    kinds: {
      verdict: 'Verdict that leaves something open',
      finding: 'Finding',
      event: 'Step that was taken',
      answer: 'Answered question',
      telling: 'Row of an account',
      filing: 'Filing',
      application: 'Application',
      licence: 'Licence',
      paper: 'Paper handed in',
      case: 'Evidence of a case',
      caseAnswer: 'Answer in a case',
      inspection: 'Inspection',
    } satisfies Readonly<Record<EvidenceKind, string>>,
    find: 'Narrow the list',
    findHint: 'Part of a VIN, a number or the code of a rule.',
    search: 'Look',
    shown: (shown: number, total: number) => `${shown} of ${total} shown`,
    more: 'Show the next',
    missing: 'Tick at least one piece of evidence.',
  },
  standing: {
    lead: (name: string, from: string, to: string) => `${name}: from “${from}” to “${to}”.`,
    follows: 'The exporter is told. The step stays in its record for good.',
    secondFollows:
      'You sign as the second person: whoever proposed it cannot. It holds from today and the ' +
      'exporter is sent the notice.',
    barFollows:
      'You sign as the second person. The exporter gets no licence in any province from today. Only ' +
      'the ministry can lift it.',
  },
  filing: {
    lead: (name: string) => `Filing of ${name}.`,
    holds: 'Holds',
    accept: 'Accept',
    refuse: 'Refuse',
    ask: 'Ask the exporter',
    facts: 'What it says',
    versions: 'Each time it was handed in',
    acceptTitle: 'Accept the filing',
    acceptLead: (name: string) => `${name} may then apply for licences.`,
    acceptFollows:
      'It holds as long as the law says. This cannot be undone; a standing can be changed.',
    refuseTitle: 'Refuse the filing',
    refuseLead: (name: string) => `${name} may then not apply for licences.`,
    refuseFollows:
      'The exporter is sent the notice at once and may file anew. This cannot be undone.',
    drafts: {
      en: (number: string) => `Filing ${number} is not accepted, on this ground: `,
      zh: (number: string) => `备案申请${number}不予备案，事由如下：`,
    },
  },
  licence: {
    lead: (name: string, country: string) => `${name}, for ${country}.`,
    holds: 'Holds',
    itsApplication: 'the application it was issued for',
    vehicles: 'Vehicles',
    mayLeaveUntil: 'May leave until',
    exited: 'Left China',
    deregistered: 'Deregistered',
    stepLead: (number: string, name: string, state: string) =>
      `Licence ${number} of ${name} is ${state}.`,
    follows: {
      suspend: 'Its vehicles may not leave from now on, until it is resumed.',
      resume: 'Its vehicles may leave again from now on.',
      revoke:
        'Vehicles that have not left may not leave. The exporter is sent the notice. This cannot be undone.',
    },
  },
};
