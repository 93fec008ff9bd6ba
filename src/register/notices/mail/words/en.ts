import type { MailWords } from './mail-words.ts';

/** What mails say in English. */
export const MAIL_EN: MailWords = {
  confirm: {
    subject: 'Mileproof: please confirm your address',
    person:
      'Somebody who signs in to Mileproof wishes to be told by mail at this address. Open this page to confirm it:',
    buyer:
      'You asked to be told when there is an answer to your complaint. Open this page to confirm your address:',
    ignore:
      'If it was not you, do nothing: you will not be written to again. The link is good for seven days.',
  },
  news: {
    subject: 'Mileproof: there is something new for you',
    lead: 'New for you:',
    go: 'Sign in to read it:',
  },
  answer: {
    subject: 'Mileproof: there is an answer to your complaint',
    lead: 'There is an answer to your complaint. It is not in this mail.',
    go: 'Read it with the receipt that you wrote down:',
  },
  end: 'No more mail to this address:',
  automatic: 'This mail was sent by a program. Nobody reads answers to it.',
};
