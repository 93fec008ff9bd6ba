import { instantOf, writtenInstant } from '../instant.ts';
import type { StatusEntry } from '../letter.ts';
import { bitAt } from '../status/status-bits.ts';
import type { StatusList } from '../status/status-list.ts';
import type { TrustList } from '../trust-list.ts';
import type { Check } from '../verification.ts';
import { CLOCKS_APART } from './check-issuer.ts';

/** The check of the status, with the instant of the list that it rests on. */
export interface StatusCheck {
  readonly check: Check;
  /** RFC 3339; null where it rests on none. */
  readonly asOf: string | null;
  /** Whether every list is the latest word. */
  readonly fresh: boolean;
}

/**
 * Whether a list counts before another: the register's, which stands last among those who may speak, then the
 * newer.
 */
const outranks = (list: StatusList, other: StatusList, issuers: readonly string[]): boolean => {
  const before = issuers.indexOf(list.issuer) - issuers.indexOf(other.issuer);
  return before === 0 ? list.asOf > other.asOf : before > 0;
};

/**
 * The latest list of an entry by somebody who may speak of the letter: its issuer, or the register. Beside a list of
 * the register another of the same address counts for nothing: with its key in other hands an issuer takes nothing
 * back.
 */
const listOf = (
  entry: StatusEntry,
  issuers: readonly string[],
  lists: readonly StatusList[],
  now: number,
): StatusList | null => {
  let latest: StatusList | null = null;
  for (const list of lists) {
    if (list.id !== entry.statusListCredential || list.purpose !== entry.statusPurpose) continue;
    if (!issuers.includes(list.issuer) || list.asOf > now + CLOCKS_APART) continue;
    if (latest === null || outranks(list, latest, issuers)) latest = list;
  }
  return latest;
};

const REASON = { revocation: 'revoked', suspension: 'suspended' } as const;

const notChecked = (
  reason: 'not-yet-in-force' | 'no-status-list' | 'not-in-the-status-list',
): StatusCheck => ({ check: { state: 'not-checked', reason }, asOf: null, fresh: false });

/** What of a document says where its state is read, and from when on it is in force. */
interface HasStatus {
  readonly issuer: { readonly id: string };
  readonly validFrom: string;
  readonly credentialStatus: readonly StatusEntry[];
}

/**
 * Whether a letter is in force, by the latest lists given. One that is set says so whatever the other list: what is
 * revoked is revoked, also in a list that is no longer the latest word.
 */
export const checkStatus = (
  letter: HasStatus,
  lists: readonly StatusList[],
  trustList: TrustList | null,
  now: number,
): StatusCheck => {
  const issuers = [letter.issuer.id, ...(trustList === null ? [] : [trustList.register.id])];
  const read = letter.credentialStatus.map((entry) => {
    const list = listOf(entry, issuers, lists, now);
    const bit = list === null ? null : bitAt(list.bits, Number(entry.statusListIndex));
    return { purpose: entry.statusPurpose, list, bit };
  });
  for (const purpose of ['revocation', 'suspension'] as const) {
    const set = read.find((one) => one.purpose === purpose && one.bit === true);
    if (set?.list === undefined || set.list === null) continue;
    return {
      check: { state: 'invalid', reason: REASON[purpose] },
      asOf: writtenInstant(set.list.asOf),
      fresh: now <= set.list.freshUntil,
    };
  }
  if ((instantOf(letter.validFrom) ?? 0) > now + CLOCKS_APART)
    return notChecked('not-yet-in-force');
  if (read.some(({ list }) => list === null)) return notChecked('no-status-list');
  if (read.some(({ bit }) => bit === null)) return notChecked('not-in-the-status-list');
  const asOf = Math.min(...read.map(({ list }) => list?.asOf ?? 0));
  const fresh = read.every(({ list }) => list !== null && now <= list.freshUntil);
  const reason = fresh ? 'in-force' : 'in-force-when-last-checked';
  return { check: { state: 'valid', reason }, asOf: writtenInstant(asOf), fresh };
};
