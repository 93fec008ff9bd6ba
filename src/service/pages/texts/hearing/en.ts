/** Texts of what is told before it is signed, and of what waits for a second signature. */
export const HEARING_EN = {
  proposes: {
    order: 'order to rectify',
    bar: 'bar from licences',
    refusal: 'refusal of a vehicle',
    revocation: 'revocation of a licence',
  },
  columns: {
    what: 'What is proposed',
    about: 'About',
    exporter: 'Exporter',
    proposedAt: 'Proposed',
    proposedBy: 'By',
    waits: 'Waits for',
    toldOn: 'Told on',
    until: 'Last day to answer',
    state: 'State',
  },
  beside: {
    title: 'What the exporter was told',
    mustTell: (days: number) =>
      `Before this is signed the exporter is told of it, and may answer within ${days} working days.`,
    tell: 'Tell the exporter',
    told: 'Told on',
    until: 'It may answer until',
    unknown: 'the last day is not known before the holidays of its year are announced',
    notYet: 'It is signed once the exporter has answered or waived, or after that day.',
    ready: 'It may be signed now, by another person than who proposed it.',
    answer: 'What the exporter answers',
    own: 'You proposed it: another person signs.',
    still: 'The clock of the application stands still meanwhile.',
    oralBy: 'To be held until',
    meets: 'The oral hearing is on',
    convene: 'Announce the oral hearing',
    hold: 'Record the oral hearing',
    record: 'Record of the oral hearing',
    takeBack: 'Take the proposal back',
    open: 'Read it whole',
  },
  tell: {
    title: 'Tell the exporter',
    lead: (what: string, name: string) =>
      `${name} is told of the proposed ${what}: facts, grounds, last day to answer.`,
    follows: (days: number) =>
      `The exporter reads it at once and may answer within ${days} working days, in writing, or waive. ` +
      'Nothing is signed before. What is signed is never heavier because it defended itself.',
    clock:
      'The clock of the application stands still until then, and the exporter is told that too.',
    go: 'Tell it',
  },
  convene: {
    title: 'Announce the oral hearing',
    lead: (days: number) =>
      `The exporter is told where and when, at least ${days} working days before.`,
    on: 'Day',
    onHint: 'As 2026-12-15.',
    place: 'Place, and who leads it',
    follows:
      'The exporter is told at once. Another day may be announced as long as it was not held.',
    go: 'Announce it',
  },
  hold: {
    title: 'Record the oral hearing',
    lead: 'What was said on both sides, and by whom.',
    record: 'Record',
    follows:
      'The exporter reads the record. What is proposed may be signed then. It cannot be undone.',
    go: 'Record it',
  },
  takeBack: {
    title: 'Take the proposal back',
    lead: 'The revocation is no longer proposed.',
    follows: 'An exporter that was told of the proposal is told that it was taken back.',
    go: 'Take it back',
  },
  revocation: {
    propose: 'Propose a revocation',
    lead: (number: string, name: string) => `Propose to revoke ${number} of ${name}.`,
    follows:
      'The licence is used on. The exporter is told and heard, and a second person signs, before it is revoked.',
    go: 'Propose it',
    sign: 'Sign the revocation',
    signFollows:
      'The licence is revoked at once: its vehicles may not leave. It cannot be undone here.',
  },
  signatures: {
    place: 'To sign',
    title: 'What waits for a second signature',
    lead: (ready: number, total: number) =>
      total === 0 ? 'Nothing waits.' : `You may sign ${ready} of the ${total} that wait.`,
    waits: { telling: 'telling the exporter', answer: 'its answer', signature: 'a signature' },
    yours: 'proposed by you: another person signs',
    mine: 'Only those that I may sign now',
    all: 'all',
    empty: 'Nothing waits for a second signature.',
    more: 'See the whole list',
  },
  own: {
    place: 'Notices to answer',
    title: 'What is proposed against you',
    lead: 'An authority tells you what it proposes before it decides. Nothing here is decided yet.',
    empty: 'Nothing was proposed against you.',
    waits: (what: string) => `Proposed against you: ${what}. You may answer.`,
    next: 'Read and answer',
    heading: (what: string) => `Proposed: ${what}`,
    facts: 'Facts and grounds',
    ground: 'Provision',
    said: 'What you answered',
    until: 'You may answer until',
    open: (days: number) =>
      `You may answer within ${days} working days from the day on which you were told, the last day included. ` +
      'Say what is not so, or what speaks for you, and name what shows it.',
    never: 'What is decided is never heavier because you defended yourself.',
    clock: 'While you may answer the clock of the office stands still for your application.',
    silent: 'Your term has passed. The authority may decide.',
    done: 'You are done. The authority may decide, and reads what you said before.',
    signed: 'It was decided. See the decision.',
    takenBack: 'The authority took it back. Nothing is decided.',
    oralAsked:
      'You asked for an oral hearing. You are told where and when before anything is decided.',
    answer: {
      title: 'Answer in writing',
      lead: 'Your answer is read before anything is decided.',
      text: 'Your answer',
      follows:
        'Your answer cannot be changed. The authority may decide once it has it. Whoever answers in writing ' +
        'asks for no oral hearing.',
      go: 'Send the answer',
    },
    waive: {
      title: 'Expressly waive to answer',
      lead: 'You declare that you do not want to answer.',
      follows:
        'The authority may then decide at once, without waiting for your last day. It cannot be undone.',
      go: 'Waive',
    },
    oral: {
      title: 'Ask for an oral hearing',
      lead: 'Before a bar or a revocation you may ask to be heard orally.',
      follows:
        'You are told where and when beforehand. Nothing is decided before the hearing was held and recorded.',
      go: 'Ask for it',
    },
    served: (days: number) =>
      `A decision reaches you here within ${days} working days after it was signed.`,
  },
  meanwhile: {
    title: 'While somebody goes against it',
    of: {
      appeal: 'Appeal to the office',
      reconsideration: 'Reconsideration',
      court: 'Court action',
    },
  },
  ask: {
    lines: 'Questions in Chinese, one a line',
    linesHint: 'All that is missing, at once. A line that begins with a VIN is about that vehicle.',
    english: 'The same in English, one a line',
    englishHint: 'May stay empty.',
    uneven: 'As many lines as in Chinese, or none.',
    until: 'It may be returned until',
    late: 'The days for a return have passed: it counts as accepted. Decide by what was handed in.',
    second:
      'It was returned before: only what an answer raised may be asked. Write it under that answer.',
    follows: (answer: string) => `Answered: ${answer}`,
    none: 'Write at least one question.',
  },
};
