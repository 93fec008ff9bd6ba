// The door of the library, `mileproof/letters`. What it hashes with comes from `mileproof/letters/node` or `/web`.
export { didAddress, didDocument } from './did-document.ts';
export { factsOfLetter, type LetterRows } from './facts-of-letter.ts';
export { issueLetter } from './issue-letter.ts';
export type { Letter, UnsignedLetter } from './letter.ts';
export type { LetterCompression, LetterCrypto } from './letter-crypto.ts';
export type { LetterSigner } from './letter-signer.ts';
export { issueStatusList } from './status/issue-status-list.ts';
export { readStatusList } from './status/read-status-list.ts';
export { bitAt, emptyBits, setBit } from './status/status-bits.ts';
export type { StatusList } from './status/status-list.ts';
export { type RootKey, readTrustList } from './trust/read-trust-list.ts';
export { signerOn } from './trust/signer-on.ts';
export type { TrustList } from './trust-list.ts';
export type { Verification, Wanted } from './verification.ts';
export { verifyLetter } from './verify/verify-letter.ts';
export { witnessLetter } from './witness-letter.ts';
export { ANSWER_WORDS, CHECK_WORDS, NO_LETTER_WORDS, REASON_WORDS, STATE_WORDS } from './words.ts';
