/** Texts of what somebody who signs in is told of: what waits, what is new, mail and calendar. */
export const NOTICES_EN = {
  waiting: (count: string) => `${count} waiting`,
  newTitle: 'New since yesterday',
  newNone: 'Nothing is new since yesterday.',
  newOf: (name: string, count: string) => `${name}: ${count}`,
  more: (most: number) => `more than ${most}`,
  failed: 'The server of your address refuses our mail. Nothing more is sent to it.',
  failedGo: 'Write another address',
  title: 'Mail and calendar',
  lead: 'How you are told of what happens, beside your first page.',
  newMeans:
    'Your first page names what came since yesterday 00:00 in China, and the head of each page how much waits.',
  mail: 'Mail',
  mailLead:
    'A mail names kinds, how many of each, and leads here. No VIN, no name, no number and no ground is in it.',
  mailNone:
    'No server for mail is set up here, so nothing is sent. Look at your first page, or take the calendar.',
  states: {
    waits: 'We wrote to your address. Open the link in that mail, and you are told from then on.',
    late: 'The link in our mail was good for seven days. Write the address again to get another.',
    confirmed: 'You are told by mail.',
    failed: 'The server of your address refuses our mail. Write another address.',
  },
  address: 'E-mail address',
  addressHint:
    'It is kept sealed and shown nowhere. We first send a link by which you confirm it, and nothing else before.',
  addressStays: 'Leave it empty to keep the address that you gave.',
  language: 'Language of the mail',
  languages: { en: 'English', zh: '中文' },
  digest: 'How often',
  digests: { soon: 'Soon: within some minutes', daily: 'Once a day, at 08:00 in China' },
  kinds: 'Of what you are told',
  kindsNone: 'Choose at least one.',
  save: 'Save',
  begin: 'Send the link to confirm',
  saved: 'It is saved.',
  asked: 'A mail with a link is on its way to this address.',
  end: 'No more mail; forget my address',
  ended: 'No more mail is sent. Your address is forgotten.',
  wrongAddress: 'This is no e-mail address.',
  calendar: 'Calendar',
  calendarLead:
    'A secret address, to which programs for calendars subscribe: it names what falls due on which day and how many. ' +
    'No VIN, no name and no number is in it. Whoever has the address reads it; end it when others came to know it.',
  calendarNone: 'You have no calendar yet.',
  calendarMade: 'Your calendar has an address since',
  calendarMake: 'Make the address',
  calendarChange: 'Change the address; the one before ends',
  calendarEnd: 'End the calendar',
  calendarEnded: 'The calendar is ended. Its address answers nothing more.',
  calendarShown: 'The address of your calendar',
  calendarKeep:
    'Copy it into your program for calendars now. It is shown here alone, and kept nowhere.',
  byKey: 'A key signs in here. Mail and calendar are a person’s own.',
};
