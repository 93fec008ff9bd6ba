/** Sentences by which complaints are answered, in English. */
export const SET_ANSWERS_EN = {
  come: 'You may bring the car to the workshop named here.',
  from: (day: string) => `From ${day} on.`,
  bringAlong: (list: string) => `Please bring: ${list}.`,
  parts: (day: string) => `The parts are ordered. They are expected by ${day}.`,
  need: (list: string) => `To go on we need: ${list}.`,
  notCovered: (why: string) => `The manufacturer does not do it. Reason: ${why}.`,
  bring: {
    letter: 'the letter of the manufacturer',
    registration: 'the registration of the car',
    invoice: 'the invoice of the purchase',
    refusal: 'the refusal in writing',
    photographs: 'photographs of the defect',
    diagnosis: 'the report of the diagnosis',
  },
  why: {
    'term-over': 'the time for which it was promised is over',
    'kilometres-over': 'the car has driven more kilometres than was promised for',
    'other-country': 'the promise is for another country',
    'no-letter': 'there is no letter for this car',
    'other-maker': 'another manufacturer built the car',
    use: 'the defect comes from use or an accident',
  },
  /** Of words that somebody added. */
  added: 'Added in their own words',
  original: (name: string) => `In the words of the answer, in this language: ${name}`,
};
