import type { DocumentAnswer } from '../../../../letters/verification.ts';

/** The one answer as a sentence, and what it means for the reader. */
interface AnswerWords {
  readonly title: string;
  readonly means: string;
}

/** Texts of the pages where a letter is checked; a blank in braces is filled where it is shown. */
export const LETTERS_EN = {
  place: 'Check a letter',
  title: 'Is this letter real?',
  lead:
    'Upload the file, or scan the QR code. You see one answer, and the three checks that ' +
    'it rests on.',
  file: 'The file of the letter',
  fileHint: 'The file from the address under the code, up to {megabytes} MB.',
  drop: 'Or drop it here. A photo of the code will do too.',
  text: 'Or paste its text',
  wantedTitle: 'What the letter must match',
  vin: 'VIN of the car',
  vinHint: 'May stay empty. A letter is for one car alone.',
  destination: 'Country of destination',
  destinationNone: 'do not compare',
  go: 'Check it',
  kept: 'Nothing of it is kept.',
  keptHere: 'It is checked on this device and sent nowhere.',
  missing: 'Choose a file or paste the text first.',
  checking: 'Checking …',
  codeTitle: 'With the paper at hand',
  codeLead: 'The code on the paper leads to the document. Compare the two.',
  scan: 'Scan with the camera',
  scanStop: 'Stop the camera',
  scanFailed: 'The camera could not be used. Type the code instead.',
  noCode: 'No code was found in the picture. Take it nearer, level and in good light.',
  otherPlace:
    'This code leads elsewhere: {host}. It is not a code of this register, and nothing was opened.',
  codeOffline:
    'There is no network, and the code alone says nothing: what the paper is worth ' +
    'cannot be known now. Upload the file if you have it, or scan again later.',
  notReached: 'The register could not be reached. Nothing is known of the letter.',
  isPaper:
    'This is a paper copy, not the electronic file. Scan its code, or upload the file ' +
    'that lies at the address under the code.',
  isPicture:
    'This is a picture, not the electronic file. Type the code that stands under the QR ' +
    'code, or upload the file.',
  inPaper:
    'This was read from the document that is attached to the PDF. What is printed may be ' +
    'something else: compare the two.',
  pair: '{name}: {value}',
  checksTitle: 'The three checks',
  signedOn: 'Signed',
  statusAsOf: 'Status list of',
  trustList: 'Trust list',
  trustListOf: 'version {version} of {day}',
  sm2Here:
    'Signatures by the Chinese suite SM2 are not checked in a browser. The register ' +
    'checks them: scan the code.',
  saysTitle: 'What the letter says',
  saysOnly: 'Only what stands in the document.',
  doNotRely: 'Do not rely on this: the answer above says why.',
  notInForce: 'What it promised, not in force',
  inDocument: 'In the document',
  about: 'About the letter',
  again: 'Check another',
  offlineTitle: 'Offline',
  offlineHow: 'Once opened, this page works without a network too. Keep it on the home screen.',
  offlineKept: 'Kept on this device: trust list {version} of {trust}, status lists of {lists}.',
  offlineNone: 'Nothing is kept on this device yet.',
  offlineNow: 'There is no network: checked by what is kept on this device.',
  paperTitle: 'Compare with the paper',
  paperMust:
    'The paper must say exactly this. If one of them differs, it is not the paper of this letter.',
  asOfNow: 'By the register, {asOf}.',
  keepTitle: 'To keep',
  signedDocument: 'The signed document',
  paperIn: 'The paper as PDF, in Chinese and',
  paperGo: 'Get the paper',
  checkItself: 'Check the document yourself',
  noOutlets: 'It names no outlet.',
  /** How a check came out. */
  states: {
    valid: 'yes',
    invalid: 'no',
    'not-checked': 'could not be checked',
  },
  /** How a letter stands in the register. */
  stands: {
    issued: 'In force, issued on {day}.',
    suspended: 'Suspended on {day}.',
    revoked: 'Revoked on {day}.',
    superseded: 'Another letter took its place.',
  },
  /** Of decisions and licences of authorities. */
  official: {
    also: 'A decision, an export licence or an extract of registration is checked here too.',
    saysTitle: 'What the document says',
    paperMust:
      'The paper must say exactly this. If one of them differs, it is not the paper of this document.',
    lifted: 'It was set aside on appeal for: {vins}.',
    stands: {
      inForce: 'It stands, decided on {day}.',
      issued: 'The licence holds, issued on {day}.',
      partlyUsed: 'The licence holds, issued on {day}; some of its vehicles have left.',
      usedUp: 'All vehicles of the licence have left.',
      suspended: 'The licence is suspended.',
      revoke: 'The licence was revoked on {day}.',
      surrender: 'The licence was given back on {day}.',
      expired: 'The licence is over.',
      overturn: 'It was set aside on appeal on {day}.',
      lift: 'The bar was lifted on {day}.',
      clear: 'What was ordered was done: cleared on {day}.',
      resume: 'The suspension ended on {day}.',
      sent: 'It was sent on {day}.',
    },
    /** How an extract of registration stands. */
    extractStands: {
      inForce: 'Signed on {day}. The registry has told nothing else of the car since.',
      overtake: 'The registry told something else of the car on {day}. Ask for a later extract.',
      replace: 'A later extract took its place on {day}.',
      annul: 'The registry annulled it on {day}.',
    },
    decision: {
      valid: {
        title: 'A decision of {authority}, as issued.',
        means: 'The authority signed it, nothing was changed since, and it stands.',
      },
      revoked: {
        title: 'This decision no longer stands.',
        means: 'It was set aside, lifted or fulfilled. So says the list of {asOf}.',
      },
    },
    licence: {
      valid: {
        title: 'This licence holds. Issued by {authority}.',
        means:
          'The authority signed it, nothing was changed since, and it is in force. ' +
          'Which vehicles have left already, the register knows.',
      },
      suspended: {
        title: 'This licence is suspended.',
        means: 'No vehicle leaves under it meanwhile. So says the list of {asOf}.',
      },
      revoked: {
        title: 'This licence is revoked, or was given back.',
        means: 'No vehicle leaves under it. So says the list of {asOf}.',
      },
    },
    referral: {
      valid: {
        title: 'A referral of {authority}, as sent.',
        means:
          'The authority signed it, and nothing was changed since. It asks a question, and establishes no breach.',
      },
    },
    extract: {
      valid: {
        title: 'An extract of registration by {authority}, as issued.',
        means:
          'The registry signed it, nothing was changed since, and it has told nothing else of the car.',
      },
      revoked: {
        title: 'This extract no longer stands.',
        means:
          'A later extract took its place, the registry told something else since, or annulled it. ' +
          'So says the list of {asOf}.',
      },
    },
    both: {
      'valid-when-last-checked': {
        title: 'This document stood when it was last checked, {asOf}.',
        means:
          'What happened to it since cannot be known from here. Check it again with a network.',
      },
      'could-not-be-checked': {
        title: 'This document could not be checked.',
        means:
          'That says nothing against it, and nothing for it. The checks below say what was missing.',
      },
      'key-not-valid-on-that-day': {
        title: 'The key that signed this document was not valid on that day.',
        means: 'Ask the authority for the document as it stands.',
      },
    },
  },
  answers: {
    valid: {
      title: 'This letter is valid.',
      means: 'The manufacturer signed it, nothing was changed since, and it is in force.',
    },
    'valid-when-last-checked': {
      title: 'This letter was valid when it was last checked, {asOf}.',
      means:
        'Whether it was suspended or revoked since cannot be known from here. Check it again ' +
        'with a network.',
    },
    'changed-after-signing': {
      title: 'This document was changed after it was signed.',
      means: 'Do not rely on what it says. Ask for the document as it was signed.',
    },
    revoked: {
      title: 'This letter is revoked.',
      means: 'The manufacturer no longer stands by it. So says the list of {asOf}.',
    },
    suspended: {
      title: 'This letter is suspended.',
      means:
        'It is not valid until the manufacturer puts it back in force. So says the list of ' +
        '{asOf}.',
    },
    'not-by-a-known-manufacturer': {
      title: 'This letter is not by a manufacturer that we know.',
      means: 'Nobody in the trust list signed it under this name with this key.',
    },
    'key-not-valid-on-that-day': {
      title: 'The key that signed this letter was not valid on that day.',
      means: 'Ask the manufacturer for a letter that is signed with a valid key.',
    },
    'issuer-not-entitled-for-this-make': {
      title: 'The issuer of this letter may not sign for this make.',
      means: 'The trust list names it for other makes.',
    },
    'not-for-this-vehicle': {
      title: 'This letter is not for this vehicle.',
      means: 'It is for another VIN than the one that you typed.',
    },
    'not-for-this-destination': {
      title: 'This letter is not for this destination.',
      means: 'The country that you chose is not among those that it names.',
    },
    'not-for-this-application': {
      title: 'This letter is not for this application.',
      means: 'It was issued for another application.',
    },
    'not-for-this-exporter': {
      title: 'This letter is not for this exporter.',
      means: 'It was issued for another exporter.',
    },
    'not-by-a-known-authority': {
      title: 'This document is not by an authority that we know.',
      means: 'Nobody in the trust list signed it under this name with this key.',
    },
    'key-not-for-this-purpose': {
      title: 'The key that signed this document is not for such documents.',
      means: 'The trust list names it for others. Ask the authority.',
    },
    expired: {
      title: 'This licence is over: its last day has passed.',
      means: 'No vehicle leaves under it any more.',
    },
    'could-not-be-checked': {
      title: 'This letter could not be checked.',
      means:
        'That says nothing against it, and nothing for it. The checks below say what was missing.',
    },
    'not-a-letter': {
      title: 'This is not a letter.',
      means: 'A letter is a signed document. A scan, a photo or a stamped sheet is none.',
    },
  } satisfies Readonly<Record<DocumentAnswer, AnswerWords>>,
};
