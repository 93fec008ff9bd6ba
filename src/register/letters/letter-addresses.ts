import type { Register } from '../register.ts';
import { base32Of, randomBase32 } from './base32.ts';

/** 售后: how the number of a letter that was issued here begins. */
const LETTERS_OF_A_NUMBER = 'SH';
const BY_CHANCE = 10; // not-law: characters of 5 bits

/** The form of a number that was given here. */
export const LETTER_NUMBER = /^SH[A-Z2-7]{10}$/;

/** The form of a code on paper: ten characters of the number, ten of the hash. */
export const LETTER_CODE = /^[A-Z2-7]{20}$/;

/**
 * A number for a new letter, which tells of no other: nearly 50 bits by chance. It has a digit: words without one are
 * taken for no number (`stands-for-none.ts`), and would be found by nobody.
 */
export const newLetterNumber = (): string => {
  for (;;) {
    const number = `${LETTERS_OF_A_NUMBER}${randomBase32(BY_CHANCE)}`;
    if (/[2-7]/.test(number)) return number;
  }
};

/** The code by which a letter is found from its paper: of its number and of the SHA-256 of its document. */
export const letterCode = (number: string, digest: Uint8Array): string =>
  number.slice(LETTERS_OF_A_NUMBER.length) + base32Of(digest, BY_CHANCE);

/** The document's own address, under which it is known; it is read under its code alone. */
export const letterAddress = ({ address }: Register, number: string): string =>
  `${address}/letters/${number}`;

/** The short address on paper. */
export const paperAddress = ({ address }: Register, code: string): string => `${address}/L/${code}`;

/** The purposes of status lists. */
export const STATUS_PURPOSES = ['revocation', 'suspension'] as const;
export type StatusPurpose = (typeof STATUS_PURPOSES)[number];

const SUFFIX: Readonly<Record<StatusPurpose, string>> = { revocation: 'R', suspension: 'S' };

/** The last part of the address of a list of one purpose. */
export const statusListName = (code: string, purpose: StatusPurpose): string =>
  `${code}-${SUFFIX[purpose]}`;

/** What a list is, by the last part of its address; null where it is none. */
export const statusListNamed = (
  name: string,
): { readonly code: string; readonly purpose: StatusPurpose } | null => {
  const [, code, suffix] = /^([A-Z2-7]{10})-([RS])$/.exec(name) ?? [];
  if (code === undefined) return null;
  return { code, purpose: suffix === 'R' ? 'revocation' : 'suspension' };
};

/** The address of a list of one purpose. */
export const statusListAddress = (
  { address }: Register,
  code: string,
  purpose: StatusPurpose,
): string => `${address}/status/${statusListName(code, purpose)}`;

/** The DID of a manufacturer: its document is read at `/makers/MAKER/did.json`. */
export const makerDid = ({ address }: Register, maker: string): string =>
  `did:web:${didHost(address)}:makers:${encodeURIComponent(maker)}`;

/** The DID of an authority, by the id of its organisation: its document is read at `/authorities/ID/did.json`. */
export const authorityDid = ({ address }: Register, organisation: string): string =>
  `did:web:${didHost(address)}:authorities:${organisation}`;

/** The own address of a decision or a licence, under which it is known; it is read under its code alone. */
export const officialAddress = ({ address }: Register, number: string): string =>
  `${address}/documents/${number}`;

/** The DID of the register itself, which signs the trust list: `/.well-known/did.json`. */
export const registerDid = ({ address }: Register): string => `did:web:${didHost(address)}`;

/** A host as a DID writes it: its port behind `%3A`. */
const didHost = (address: string): string => encodeURIComponent(new URL(address).host);
