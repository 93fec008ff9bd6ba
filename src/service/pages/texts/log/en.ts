/** Texts of the public log and of the signed answer about a VIN; `{size}` is filled where it is shown. */
export const LOG_EN = {
  place: 'Public log',
  title: 'The public log',
  lead:
    'Whatever binds somebody here leaves a leaf in a log that anybody can copy: letters, licences ' +
    'and their use, holds, bars, trust lists, lists of outlets, rules, figures. Nothing that stands ' +
    'in it can be changed unseen.',
  none: 'The log has no checkpoint yet. Its leaves wait for the first closing.',
  noKey: 'No key of the log is set up here. Leaves are written down all the same.',
  nowTitle: 'As it stands',
  size: 'Leaves',
  sizeNote: 'Each day is filled up with leaves of nobody to a multiple of 4,096.',
  closings: 'Days closed',
  begun: 'First closing',
  closed: 'Last closing',
  origin: 'Name of the log',
  key: 'Key of the log',
  checkpoint: 'The last checkpoint',
  open: 'Open the checkpoint',
  witnessesTitle: 'Witnesses',
  witnessesLead:
    'A witness signs a checkpoint only where it follows from what it saw before. So nobody is shown ' +
    'another log.',
  noWitness: 'No witness is set up. Whether others are shown the same log, you can only ask them.',
  signed: 'signed the last checkpoint',
  notSigned: 'has not signed the last checkpoint',
  checkTitle: 'How to check it',
  check: [
    'Copy the whole log and hold it against its checkpoint.',
    'Be a witness yourself: an embassy, the press, another register.',
    'Programs of others read it too, since its form is open.',
    'A letter, a decision and a licence have their proof beside them.',
  ],
  checkLetter: 'Check a letter with its proof',
  learnTitle: 'What can be learnt from it',
  learn: [
    'That something was bound on a day, and how many thousands at most.',
    'Not of what a leaf is: it is a hash over the document and a random value, which only holders ' +
      'of the document have.',
    'Not of which kind a leaf is, whose, or in which order of the day it came.',
    'The log shows that nothing was taken back or changed later. It does not show that what was ' +
      'written is true.',
  ],
  absence: {
    link: 'A signed answer that nothing is told of it',
    title: 'Nothing is told of this VIN: signed',
    says:
      'As of the checkpoint of {size} leaves, this register tells of no licence in force, no letter ' +
      'and no exit of this VIN.',
    promise:
      'This is a promise of the register, for which it can be called to account. It is no proof ' +
      'that there is nothing.',
    how:
      'Keep the file. Whoever shows a letter or a licence that was in force then, and whose leaf ' +
      'stands in that log, shows that the promise was broken.',
    file: 'The signed answer as a file',
    asked: 'Signed',
    size: 'Leaves of the log',
    root: 'Root of the log',
    told: 'The register tells of a licence, a letter or an exit of this VIN. Its page says what.',
    notYet: 'The public log has no checkpoint yet, so no answer can be signed. Ask again tomorrow.',
    back: 'Back to the page of the VIN',
  },
};
