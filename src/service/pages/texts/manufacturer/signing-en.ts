const letters = (count: number): string => (count === 1 ? '1 letter' : `${count} letters`);

/** Texts on who signs letters besides whoever drafted them, and on letters that are signed elsewhere. */
export const MAKER_SIGNING_EN = {
  rule: {
    place: 'Second person',
    title: 'When letters need a second person',
    off: 'No letter needs a second person: whoever drafts letters may sign them too.',
    on: (over: number) =>
      over === 0
        ? 'Every letter needs a second person: whoever drafted it does not sign it.'
        : `One person may draft and sign at most ${letters(over)} of a day. More need a second person.`,
    since: 'Since',
    notSince: 'from the beginning: nobody set a rule',
    what:
      'Whoever drafted more than so many does not sign them. A colleague who may sign finds them under “What waits” ' +
      'and goes on with them there.',
    who: 'Whoever manages the members of your organisation sets the rule, and has signed in shortly before.',
    change: 'Change the rule',
    end: 'Switch the rule off',
    changeTitle: 'Say when letters need a second person',
    changeLead: 'It holds for everybody of your organisation, by the day, from the next letter on.',
    over: 'Letters of a day that one person may draft and sign',
    overHint: (most: number) => `0: every letter needs a second person. At most ${most}.`,
    wrongOver: (most: number) => `Enter a whole number from 0 to ${most}.`,
    changeFollows:
      'If nobody else of yours may sign, more letters than so many are not issued. Letters that are issued stay as ' +
      'they are. The change is recorded with who made it, and can be changed again.',
    set: 'Set the rule',
    endTitle: 'Switch off the rule of the second person',
    endLead: 'Whoever drafts letters may sign them too, however many.',
    endFollows:
      'Nobody else looks at letters before they are signed. What waits for a second person, whoever drafted it may ' +
      'sign. The change is recorded with who made it, and can be changed again.',
    waits: (count: number) =>
      `${letters(count)} drafted together wait for a second person to sign.`,
    waitsYours: (count: number) =>
      `${letters(count)} that you drafted wait for a colleague to sign.`,
    begun: (moment: string) => `Drafted ${moment}.`,
    toWaits: 'Go on with the batch',
    toYours: 'Show the batch',
  },
  elsewhere: {
    place: 'Signed elsewhere',
    title: 'Places in the status lists for letters signed elsewhere',
    lead: 'A letter that you sign with tools of your own names its place, so that you can suspend and revoke it here.',
    more:
      'Reserve a place before you sign. Put what stands beside it into the letter as its member credentialStatus, ' +
      'exactly as it stands.',
    caption: 'The newest first',
    empty: 'The places that you reserve will stand here.',
    emptyFiltered: 'No place has this number of a letter.',
    number: 'Number of the letter',
    noNumber: 'not told',
    state: 'State',
    states: {
      issued: 'neither suspended nor revoked',
      suspended: 'suspended',
      revoked: 'revoked',
    },
    entry: 'Into the letter',
    index: 'Index',
    lists: { revocation: 'List of revocations', suspension: 'List of suspensions' },
    ground: 'Ground',
    madeAt: 'Reserved',
    acts: 'Steps',
    reserveTitle: 'Reserve places',
    reserveLead:
      'Chance gives the places. One that no letter uses harms nobody, and none is given back.',
    numbers: 'Numbers of the letters',
    numbersHint: (most: number, longest: number) =>
      `As you call them, one a line: one place each. At most ${most} lines of ${longest} characters.`,
    noNumbers: 'Enter at least one number of a letter.',
    tooMany: (lines: number, most: number) =>
      `These are ${lines} lines. Reserve at most ${most} at once.`,
    tooLong: (line: number, longest: number) =>
      `Line ${line} is too long. A number has at most ${longest} characters.`,
    twice: (number: string) => `${number} stands there twice. Enter each number once.`,
    reserve: 'Reserve the places',
    decide: {
      suspend: {
        title: (name: string) => `Suspend ${name}`,
        lead: 'The letter holds no longer, until you resume it.',
        follows:
          'The status list says so at once, to whoever verifies the letter. You can resume it.',
      },
      resume: {
        title: (name: string) => `Resume ${name}`,
        lead: 'The letter holds again.',
        follows: 'The status list says so at once, to whoever verifies the letter.',
      },
      revoke: {
        title: (name: string) => `Revoke ${name}`,
        lead: 'The letter holds no longer, for good.',
        follows:
          'The status list says so at once, to whoever verifies the letter. This cannot be undone.',
      },
    },
    groundHint: 'It is kept with the place and told to nobody else.',
    unnamed: (index: string) => `the letter at place ${index}`,
  },
};
