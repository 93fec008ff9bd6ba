import type { Ground } from '../../../../domain/statements/hold-rule.ts';

/** Texts of what a buyer is shown first of a car and of a letter; the answers stand in the catalogue of answers. */
export const BUYER_EN = {
  asOf: (day: string) =>
    `By the data of ${day}. What is not recorded here may still have happened.`,
  chooseGo: 'Show',
  readFirst: 'Read this rule first',
  rulesTitle: (country: string) => `Rules of ${country} for this car`,
  concerns: (by: string) => `Concerns this car: ${by}.`,
  bars: (by: string) => `Bars this car: ${by}.`,
  grounds: {
    age: 'its age by the year code',
    'model-year': 'its year code',
    registered: 'its first registration',
    condition: 'the condition declared at exit',
    brand: 'its brand',
    vin: 'the beginning of its VIN',
  } satisfies Record<Ground, string> as Record<Ground, string>,
  announced: 'Announced; no source since then says that it is in force.',
  secondHand: 'We have not seen the text itself, only reports of it.',
  excluded: (n: number) => `Rules left out, since they cannot concern this car: ${n}.`,
  heldBy:
    'Checked only against the VIN, the first registration and the exit. Ask the authority of the country.',
  band: (days: number, until: string) =>
    `Light band: the ${days} days after first registration, up to ${until}, in which an export needs a letter.`,
  share: 'Share',
  copied: 'The address is copied.',
  print: 'Print, or save as PDF',
  yourLetter: 'Back to the letter',
  checkLetter: 'You have its letter on paper? Check its code',
  theCar: 'See this car',
  oneCar: (country: string) => `For one car alone, and for ${country} alone.`,
  nowTitle: 'What to do now',
  /** Of a code that no letter has: each step has a head and what it means. */
  none: {
    title: 'No letter has this code.',
    lead: (asOf: string) =>
      `The register of manufacturers’ letters was asked on ${asOf}. It has none with this code.`,
    compare: ['Compare the 20 characters', 'One differs from the paper? Correct it here.'],
    again: 'Check again',
    same: [
      'If they are the same',
      'This paper is of no letter in this register, whatever stamp it bears. Ask the seller for the signed document.',
    ],
    car: [
      'Look the car up by its VIN',
      'The 17 characters behind the windscreen or on the door pillar, not those on the paper.',
    ],
    report: ['Tell us about the paper', 'No account and no name are needed.'],
    reportGo: 'Tell us',
    notSaidTitle: 'What this does not say',
    notSaid:
      'Who made the paper, or that anything is wrong with the car. A letter that was only stamped ' +
      'on paper has no code.',
  },
  suspended: [
    ['Ask the seller why', 'The manufacturer gave the office a reason; it is not shown here.'],
    ['Look the code up again', 'A suspension may be lifted, or become a revocation.'],
  ],
  revoked: [
    ['Ask the seller for the letter in its place', 'Another letter has a code of its own.'],
    ['Ask the manufacturer', 'It says what it promises for this VIN now.'],
  ],
};
