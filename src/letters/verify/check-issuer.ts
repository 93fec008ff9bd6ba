import { parseVin } from '../../domain/vin/vin.ts';
import { wmiCodeOf } from '../../domain/vin/wmi-registry.ts';
import { instantOf } from '../instant.ts';
import type { Letter } from '../letter.ts';
import { keyFaultAt, manufacturerIn } from '../trust/signer-on.ts';
import type { TrustList } from '../trust-list.ts';
import type { Check, CheckReason, CheckState } from '../verification.ts';
import type { CheckedProof } from './check-integrity.ts';

/** Clocks that differ by less do not make a signature one of the future, in milliseconds. */
export const CLOCKS_APART = 300_000;

const said = (state: CheckState, reason: CheckReason): Check => ({ state, reason });

const createdAt = ({ proof }: CheckedProof): number => instantOf(proof.created) ?? Number.NaN;

/** Whether the register saw the letter before an instant: by a key of its own that never was in other hands. */
const witnessedBefore = (proofs: readonly CheckedProof[], instant: number): boolean =>
  proofs.some((checked) => {
    const { signer, state } = checked;
    if (signer?.role !== 'register' || state !== 'valid') return false;
    if (signer.key.compromisedSince !== null) return false;
    const created = createdAt(checked);
    return keyFaultAt(signer.key, created) === null && created < instant;
  });

const KEY_FAULTS = {
  'not-yet-valid': 'key-not-yet-valid',
  'no-longer-valid': 'key-no-longer-valid',
  compromised: 'key-compromised',
} as const;

/** What one proof of the issuer is worth on the day that it names. */
export const checkKey = (
  checked: CheckedProof,
  proofs: readonly CheckedProof[],
  now: number,
): Check => {
  const key = checked.signer?.key;
  if (key === undefined) return said('invalid', 'key-unknown');
  const created = createdAt(checked);
  if (created > now + CLOCKS_APART) return said('invalid', 'signed-in-the-future');
  const fault = keyFaultAt(key, created);
  if (fault !== null) return said('invalid', KEY_FAULTS[fault]);
  if (checked.state !== 'valid') return said('not-checked', 'no-signature-could-be-checked');
  if (key.compromisedSince === null) return said('valid', 'entitled');
  // `created` is the word of whoever holds the key: only what the register saw in time counts
  return witnessedBefore(proofs, instantOf(key.compromisedSince) ?? 0)
    ? said('valid', 'entitled-by-witness')
    : said('not-checked', 'key-compromised-and-no-witness');
};

const STATES: readonly CheckState[] = ['valid', 'not-checked', 'invalid'];

/** The best of several: one entitled signature is enough. */
export const bestOf = (checks: readonly Check[]): Check | undefined =>
  checks.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))[0];

/** Whether the letter is by the manufacturer of its vehicle, with a key that was its own on that day. */
export const checkIssuer = (
  letter: Letter,
  proofs: readonly CheckedProof[],
  trustList: TrustList | null,
  now: number,
): Check => {
  if (trustList === null) return said('not-checked', 'no-trust-list');
  const issuer = manufacturerIn(trustList, letter.issuer.id);
  if (issuer === null) return said('invalid', 'issuer-unknown');
  const own = proofs.filter(({ signer }) => signer?.holder.id === issuer.id);
  if (own.length === 0) {
    const others = proofs.some(({ signer }) => signer !== null && signer.role !== 'register');
    return said('invalid', others ? 'key-of-another' : 'key-unknown');
  }
  const { name, announcement } = letter.issuer;
  if (name !== issuer.name || (announcement ?? issuer.announcement) !== issuer.announcement) {
    return said('invalid', 'issuer-name-differs');
  }
  const key = bestOf(own.map((proof) => checkKey(proof, proofs, now)));
  if (key === undefined || key.state === 'invalid') return key ?? said('invalid', 'key-unknown');
  const vin = parseVin(letter.credentialSubject.vehicles[0].vin);
  if (vin === null || !issuer.makerCodes.includes(wmiCodeOf(vin))) {
    return said('invalid', 'maker-code-of-another');
  }
  return key;
};
