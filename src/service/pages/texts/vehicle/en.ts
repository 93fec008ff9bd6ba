/** Texts of the page of one VIN; what is said of the vehicle itself stands in the catalogue of statements. */
export const VEHICLE_EN = {
  title: (vin: string) => `VIN ${vin}`,
  says: (by: string, day: string) => `Source: ${by}, as of ${day}.`,
  lateFeeds: {
    registry: (day: string, days: number) =>
      `The vehicle registry of China has reported up to ${day}; days late: ${days}.`,
    customs: (day: string, days: number) =>
      `Customs of China has reported up to ${day}; days late: ${days}.`,
    registryNever: 'The vehicle registry of China has reported nothing yet.',
    customsNever: 'Customs of China has reported nothing yet.',
    silence: 'What has happened since is not known here.',
  },
  lineTitle: 'Timeline',
  toldTitle: 'What was reported, and by whom',
  told: 'What was reported',
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
      'Without an application for export, or an exit that customs reports, nothing else is said. The answer is the ' +
      'same for every such vehicle.',
    registered:
      'Nobody has reported when it was first registered. That does not mean that it never was.',
    exited: 'No exit is on record. Customs may report one later.',
    owners: 'Nobody has reported how many owners it had.',
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
      'Ask which confirmation it wants, and show this page: it says what is known of the letter of the manufacturer.',
    recalls: 'Give the full VIN, and ask for open recalls.',
  },
  questionsTitle: 'If something here is wrong',
  questions:
    'Each sentence names its source. Ask that source for a correction; it shows here from the day it is reported.',
  again: 'Look up another',
};
