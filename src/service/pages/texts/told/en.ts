/** Texts of the link in a mail, and of how a buyer is told of an answer. */
export const TOLD_EN = {
  title: 'Mail from Mileproof',
  confirmAsk: 'Do you wish to be written to at this address?',
  confirmGo: 'Yes, write to me',
  confirmed: {
    person: 'The address is confirmed. You are told by mail from now on.',
    buyer:
      'The address is confirmed. We write to you when there is an answer. Keep your receipt: you need it to read it.',
  },
  endAsk: 'No more mail to this address?',
  endGo: 'No more mail',
  ended: 'Nothing more is sent to this address.',
  late: 'This link was good for seven days. Ask for mail anew.',
  unknown: 'No address has this link. Open the link of the mail as a whole.',
  tick: 'Write to me at this e-mail address when there is an answer',
  tickHint:
    'The mail holds a link and nothing of your complaint. First we send a link by which you confirm the address.',
  ticked: 'Told by mail when there is an answer',
  yes: 'yes',
  no: 'no',
  none: 'We send nothing from here: come back with your receipt to read the answer.',
  needsAddress: 'To be told by mail, write an e-mail address here, or leave the box unticked.',
  reachTitle: 'How you are reached',
  reach: {
    none: 'Your address is kept encrypted. We write nothing to it by ourselves.',
    waits: 'We wrote to you. Open the link in that mail, and you are told when there is an answer.',
    confirmed: 'We write to you when there is an answer.',
    failed: 'The server of your address refuses our mail. Come back with your receipt.',
    ended: 'We write nothing more to you.',
  },
  forget: 'Have my address forgotten',
  forgetHint: 'Then nobody can write to you or call you about this complaint. It cannot be undone.',
  forgotten: 'Your address is forgotten.',
};
