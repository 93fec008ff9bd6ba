/** Texts of the page of one VIN; what is said of the vehicle itself stands in the catalogue of statements. */
export const VEHICLE_EN = {
  title: (vin: string) => `VIN ${vin}`,
  says: (by: string, day: string) => `Source: ${by}, as of ${day}.`,
  lateFeeds: {
    registry: (day: string, days: number) =>
      `The vehicle registry of China has told up to ${day}; days late: ${days}.`,
    customs: (day: string, days: number) =>
      `Customs of China has told up to ${day}; days late: ${days}.`,
    registryNever: 'The vehicle registry of China has told nothing yet.',
    customsNever: 'Customs of China has told nothing yet.',
    silence: 'What has happened since is not known here.',
  },
  lineTitle: 'The dates on one line',
  toldTitle: 'What was told, and by whom',
  told: 'What was told',
  by: 'Source and day',
  changedBy: 'What would change it',
  termsTitle: 'What the letter of the manufacturer states',
  offeredLabel: 'Country',
  offeredNone: 'Choose a country',
  offeredRead: 'Countries whose law we have read',
  offeredOther: 'Other countries',
  offeredUnknown: 'Choose a country of the list.',
  toRules: 'All of them, with sources',
  unknownTitle: 'What is not known, and what that does not mean',
  unknown: {
    record:
      'Without an application for export, or an exit that customs tells of, nothing else is told. The answer is the ' +
      'same for every such vehicle.',
    registered:
      'Nobody has told when it was first registered. That does not mean that it never was.',
    exited: 'No exit is on record. Customs may tell of it later.',
    owners: 'Nobody has told how many owners it had.',
    odometer:
      'No reading of the odometer at an inspection is on record. That does not mean that none was taken, or that it ' +
      'is wrong.',
    never:
      'Accidents, repairs and debts are not in this register. That nothing is said of them ' +
      'does not mean that there were none.',
  },
  refusedTitle: 'If an outlet refuses to repair it',
  refused: {
    letter:
      'Ask which confirmation it wants, and show this page: it tells of the letter of the manufacturer.',
    recalls: 'Give the full VIN, and ask for open recalls.',
  },
  questionsTitle: 'If something here is wrong',
  questions:
    'Each sentence has a teller. A correction is asked of that teller; this register shows it from the day it is told.',
  again: 'Look up another',
};
