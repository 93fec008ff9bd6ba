/** Texts of the pages for everybody. */
export const PUBLIC_EN = {
  homeQuestion: 'Can I trust this car?',
  homeLead:
    'Learn when a car was first registered, how soon it was exported, and whether its manufacturer stands behind it.',
  vinLength: (length: number) =>
    `A VIN has 17 characters, this has ${length}. Copy it again from the car or its papers.`,
  vinCharacters: (shown: string) =>
    `A VIN has digits and capital letters without I, O and Q; it has no ${shown}. Look for 1 and 0.`,
  meant: {
    position: (place: number, from: string, to: string) => `position ${place}: ${from} → ${to}`,
    reasons: {
      'illegal-character': 'no VIN has this character',
      'look-alike': 'the two look alike',
      swapped: 'two neighbours changed places',
      'check-digit': 'the check digit itself may be wrong',
      'one-character': 'one character may be wrong',
    },
    agrees: 'the check digit then agrees',
    disagrees: 'the check digit still does not agree',
  },
  meantTitle: 'Was one of these meant?',
  what: [
    'Cars from China are sometimes exported as “used” days after they were first registered.',
    'Nothing here is a judgement on anybody: each sentence says who said so, and of which day.',
  ],
  stories: 'Cars to look up in this demonstration',
  doors: [
    {
      path: '/complaints/new',
      name: 'A workshop turned me away',
      words: 'Tell it without an account. You get a receipt, and read the answer with it.',
    },
    {
      path: '/service',
      name: 'Find a workshop for your car',
      words: 'Outlets abroad by brand and country, as manufacturers published them.',
    },
    {
      path: '/check',
      name: 'For exporters: check a batch',
      words: 'Drop the sheet before you file it. Nothing is kept.',
    },
    {
      path: '/law',
      name: 'What the law asks',
      words: 'Every rule as a sentence, with its source and its dates.',
    },
    {
      path: '/sign-in',
      name: 'For offices and exporters: sign in',
      words: 'Applications, licences, questions, customs.',
    },
    { path: '/docs', name: 'For developers', words: 'The same answers, by an interface.' },
  ],
  signInTitle: 'Sign in',
  signInName: 'User name or e-mail address',
  signInPassword: 'Password',
  signInGo: 'Sign in',
  carsToLookUp: 'Cars worth looking up first',
  signInDemonstration: 'Look around as anybody. It is a demonstration: nothing here is real.',
  passkeySignIn: 'Sign in with a passkey',
  passkeySignInFailed: 'No passkey signed in. Use your name and password.',
  signInFailed: 'Wrong user name or password.',
};
