import type { LetterWords } from './letter-words.ts';

/** What checks say, English. */
export const LETTER_WORDS_EN: LetterWords = {
  reasons: {
    'signed-and-unchanged': 'signed, and unaltered since',
    'signature-does-not-fit': 'a signature does not fit what the document says now',
    'some-signatures-not-checked':
      'nothing was changed by the signature that was checked; another could not be checked here',
    'no-signature-could-be-checked': 'no signature could be checked here',
    entitled: 'signed by the manufacturer of this vehicle, with a key of its own',
    'entitled-by-witness':
      'signed by the manufacturer before its key came into other hands, as the register saw',
    'no-trust-list': 'there is no trust list',
    'issuer-unknown': 'the trust list does not know the issuer',
    'issuer-name-differs': 'the name of the issuer is not the one in the trust list',
    'key-unknown': 'no signature is by a key of the issuer that the trust list knows',
    'key-of-another': 'the key is that of another company',
    'key-not-yet-valid': 'the key was not yet valid on that day',
    'key-no-longer-valid': 'the key was no longer valid on that day',
    'key-compromised': 'others may have had the key on that day',
    'key-compromised-and-no-witness':
      'others have the key now, and no witness says that this was signed before',
    'signed-in-the-future': 'it says that it was signed in the future',
    'maker-code-of-another': 'the issuer does not answer for the maker code of this vehicle',
    'entitled-authority': 'signed by this authority, with a key of its own',
    'entitled-authority-by-witness':
      'signed by this authority before its key came into other hands, as the register saw',
    'key-not-for-this-purpose': 'the key may not sign documents of this kind',
    expired: 'its last day is over',
    'in-force': 'in force by the latest list',
    'in-force-when-last-checked': 'in force by a list that is no longer the latest word',
    revoked: 'revoked',
    suspended: 'suspended',
    'not-yet-in-force': 'not yet in force',
    'no-status-list': 'there is no status list for it',
    'not-in-the-status-list': 'the status list has no such place',
    'not-read': 'not read',
  },
  states: {
    valid: 'yes',
    invalid: 'no',
    'not-checked': 'not checked',
  },
  checks: {
    integrity: 'Unaltered',
    issuer: 'By the manufacturer',
    authority: 'By the authority',
    status: 'In force',
  },
  noLetter: {
    'not-text': 'it is not text in UTF-8',
    'not-json': 'it is not JSON',
    'too-long': 'it is too long',
    'too-deep': 'it is nested too deep',
    'member-twice': 'a member stands there twice',
    'lone-surrogate': 'a text has half a character',
    'number-too-large': 'a number is too large',
    'unknown-member': 'a member that letters do not have',
    'missing-member': 'a member is missing',
    'wrong-type': 'a value of another type',
    'wrong-value': 'a value that may not stand there',
  },
};
