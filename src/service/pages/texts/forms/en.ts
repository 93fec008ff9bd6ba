import { numberWords } from '../../../../domain/statements/plural.ts';

/** Texts of forms and of what happened, whoever looks. */
export const FORMS_EN = {
  feedLate: (account: string, day: string, late: number) =>
    `${account}: told up to ${day}, days late: ${late}.`,
  feedNever: (account: string) => `${account}: nothing was ever told.`,
  feedsMore: (count: number) => `${count} more that are late`,
  feedsAll: 'How far all feeds reach',
  dutyUntold:
    'its day is over; whether it was met is not known, since the authority that tells it is late',
  dutiesUntold: (count: number) =>
    count === 1
      ? 'One is past its day, and whether it was met is not known: the authority that would have told is late.'
      : `${count} are past their day, and whether they were met is not known: the authority that would have told ` +
        'is late.',
  feedSilence: 'What has happened since is not known here, and nothing is taken for clear by it.',
  toCheck: 'Go on: check it',
  checkTitle: 'Check before it is done',
  missing: (label: string) => `${label}: write something here.`,
  tooLong: (most: number) => `Use at most ${most} characters.`,
  wrong: {
    tooShort: (label: string, least: number) =>
      `${label}: write at least ${numberWords('en', least)} characters.`,
    noDay: (label: string) => `${label}: write a day as year, month and day: 2026-11-24.`, // not-law: an example
    other: (label: string) => `${label}: this cannot be used. Write it otherwise.`,
  },
  noUndo: 'This cannot be undone.',
  notice: 'The notice',
  noSteps: 'Nothing has happened yet.',
};
