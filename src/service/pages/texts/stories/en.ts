import type { StoryName } from '../../../../register/demonstration/story.ts';

/** What became of the cars of the demonstration, in a few words; a car that has none does not compile. */
const TITLES: Readonly<Record<StoryName, string>> = {
  letterHeld: 'left for Kazakhstan with a signed letter of its manufacturer',
  repairRefused: 'left with a letter; a repair was refused, and its buyer complained',
  letterSuspended: 'left with a letter, which its manufacturer suspended afterwards',
  letterRevoked: 'its letter was issued, and then revoked',
  letterAsked: 'its letter was asked for, and has not been issued yet',
  struckOff: 'granted, left, struck off',
  tooYoung: 'refused: too young, and no letter',
  overturned: 'refused, and overturned on appeal',
  otherDay: 'its certificate names another day than the registry does',
  asked: 'waits for an answer of the exporter',
  heldAtCustoms: 'held at customs: another destination declared',
  onWord: 'clear on the applicant’s word: nobody has seen the paper',
  notStruckOff: 'left, and not struck off in time',
  onPaper: 'handed in on paper, with two others: one certificate names another VIN, one is missing',
};

/** Texts about the cars of the demonstration that are worth looking up. */
export const STORIES_EN = {
  titles: TITLES,
  letter: 'Is this letter real? Try',
};
