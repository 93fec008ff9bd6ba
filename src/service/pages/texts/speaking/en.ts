/** Texts of what outlets say by their keys, in English. */
export const SPEAKING_EN = {
  title: 'What an outlet did with a car',
  lead:
    'For workshops that got a key from their manufacturer. On the page of the car everybody reads what ' +
    'you say: kind, day and place. Nothing is said in words, and no mileage.',
  key: 'Key of the outlet',
  keyHint: 'Your manufacturer gave it to you. It is shown to nobody.',
  vinHint: '17 characters, as on the windscreen or in the papers.',
  kind: 'What happened',
  kinds: {
    served: 'We repaired the car',
    refused: 'We refused the repair',
    'waiting-for-parts': 'The car waits for parts',
  },
  day: 'On which day',
  go: 'Say it',
  said: 'Said, and shown from now on:',
  more: 'Say another',
  noKey: 'Were you refused a repair and have no key? Then it is a complaint.',
  complain: 'Complain',
  errors: {
    key: 'No outlet speaks by this key. Copy it anew, or ask the manufacturer whether it was ended.',
    vin: 'This is no VIN: it has 17 characters, without I, O and Q.',
    otherMaker: 'This VIN is of another manufacturer. Compare it with the car.',
    day: (days: number) => `Give a day of the last ${days} days.`,
    kind: 'Choose what happened.',
    much: 'The outlet has said as much today as it may. Say the rest tomorrow.',
  },
  /** Of an outlet in a list: how many cars, by its own word. */
  spoken: (since: string, served: number, refused: number, waiting: number) =>
    `By its own word since ${since}: repaired ${served}, refused ${refused}, waiting for parts ${waiting}.`,
  refusing: 'It refused more cars than it repaired. Telephone before you go.',
};
