import type { LetterSigner } from '../../../letters/letter-signer.ts';
import { type LetterKey, letterKeyFrom, signerOf } from '../../../letters/node/letter-key.ts';
import type { RootKey } from '../../../letters/trust/read-trust-list.ts';
import type { TrustedRegister } from '../../../letters/trust-list.ts';
import type { Register } from '../../register.ts';
import { registerDid } from '../letter-addresses.ts';

/** What the register's own keys are for: each is made from its secrets, the same on every node. */
const PURPOSES = { root: 'trust list root 1', witness: 'letter witness 1' } as const;

/** No letter was issued before. */
const SINCE = '2026-01-01'; // not-law: from when the register's own keys witness

const keyOf = (register: Register, name: keyof typeof PURPOSES): LetterKey =>
  letterKeyFrom(
    `${registerDid(register)}#${name}-1`,
    'eddsa-jcs-2022',
    register.secrets.keyFor(PURPOSES[name]),
  );

const signer = (register: Register, name: keyof typeof PURPOSES): LetterSigner => {
  const made = signerOf(keyOf(register, name));
  if (made === null) throw new Error('a key that was just made signs');
  return made;
};

/** Signs trust lists. */
export const rootSigner = (register: Register): LetterSigner => signer(register, 'root');

/** Witnesses letters when they are issued, and signs status lists. */
export const witnessSigner = (register: Register): LetterSigner => signer(register, 'witness');

const publicHalf = ({ id, suite, publicKeyMultibase }: LetterKey): RootKey => ({
  id,
  suite,
  publicKeyMultibase,
});

/** The key by which verifiers know the trust lists of the register. */
export const rootKeyOf = (register: Register): RootKey => publicHalf(keyOf(register, 'root'));

/** The register as its trust list names it. */
export const trustedRegister = (register: Register): TrustedRegister => ({
  id: registerDid(register),
  name: '售后维修服务确认书登记系统',
  nameEn: 'Register of after-sales confirmations',
  keys: [
    { ...publicHalf(keyOf(register, 'witness')), from: SINCE, until: null, compromisedSince: null },
  ],
});
