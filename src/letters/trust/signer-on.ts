import { chinaDayOf } from '../../domain/calendar/china-clock.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { instantOf } from '../instant.ts';
import type {
  AuthorityKey,
  TrustedAuthority,
  TrustedKey,
  TrustedManufacturer,
  TrustedRegister,
  TrustList,
} from '../trust-list.ts';

/** A key of a trust list, with whose it is. */
export type KeyHolder =
  | {
      readonly role: 'manufacturer';
      readonly key: TrustedKey;
      readonly holder: TrustedManufacturer;
    }
  | { readonly role: 'authority'; readonly key: AuthorityKey; readonly holder: TrustedAuthority }
  | { readonly role: 'register'; readonly key: TrustedKey; readonly holder: TrustedRegister };

interface Index {
  readonly keys: ReadonlyMap<string, KeyHolder>;
  readonly manufacturers: ReadonlyMap<string, TrustedManufacturer>;
}

const indexes = new WeakMap<TrustList, Index>();

const indexOf = (list: TrustList): Index => {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const keys = new Map<string, KeyHolder>();
  const put = (holder: KeyHolder): void => {
    if (!keys.has(holder.key.id)) keys.set(holder.key.id, holder);
  };
  for (const key of list.register.keys) put({ role: 'register', key, holder: list.register });
  for (const holder of list.manufacturers) {
    for (const key of holder.keys) put({ role: 'manufacturer', key, holder });
  }
  for (const holder of list.authorities ?? []) {
    for (const key of holder.keys) put({ role: 'authority', key, holder });
  }
  const made = { keys, manufacturers: new Map(list.manufacturers.map((one) => [one.id, one])) };
  indexes.set(list, made);
  return made;
};

/** The holder of a key by its address, whatever the day; null when the list does not know it. */
export const keyHolderIn = (list: TrustList, keyId: string): KeyHolder | null =>
  indexOf(list).keys.get(keyId) ?? null;

/** The manufacturer of a DID; null when the list does not know it. */
export const manufacturerIn = (list: TrustList, id: string): TrustedManufacturer | null =>
  indexOf(list).manufacturers.get(id) ?? null;

/** The authority of a DID; null when the list does not know it. */
export const authorityIn = (list: TrustList, id: string): TrustedAuthority | null =>
  list.authorities?.find((one) => one.id === id) ?? null;

/** What keeps a key from having signed at an instant: `compromised` when it was in other hands by then. */
export type KeyFault = 'not-yet-valid' | 'no-longer-valid' | 'compromised';

/**
 * What keeps a key from having signed at an instant; null when nothing does. `from` and `until` are days in China, both
 * inclusive; what was signed at the very instant of `compromisedSince` is from after.
 *
 * @param instant milliseconds since 1970.
 */
export const keyFaultAt = (key: TrustedKey, instant: number): KeyFault | null => {
  const day = chinaDayOf(instant);
  if (day < (parseIsoDate(key.from) ?? Number.POSITIVE_INFINITY)) return 'not-yet-valid';
  if (key.until !== null && day > (parseIsoDate(key.until) ?? Number.NEGATIVE_INFINITY)) {
    return 'no-longer-valid';
  }
  if (key.compromisedSince === null) return null;
  const since = instantOf(key.compromisedSince) ?? Number.NEGATIVE_INFINITY;
  return instant >= since ? 'compromised' : null;
};

/**
 * Who may sign with a key at an instant, by the list alone; null when nobody may. That somebody says to have signed
 * then is no evidence once the key is in other hands: see `compromisedSince` in `docs/spec/letters.md`.
 *
 * @param instant milliseconds since 1970.
 */
export const signerOn = (list: TrustList, keyId: string, instant: number): KeyHolder | null => {
  const found = keyHolderIn(list, keyId);
  return found === null || keyFaultAt(found.key, instant) !== null ? null : found;
};
