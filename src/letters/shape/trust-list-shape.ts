import { AUTHORITY_PURPOSES } from '../trust-list.ts';
import { ADDRESS, signed } from './proof-shape.ts';
import { DAY, INSTANT, list, object, patterned, type Shape, text, whole } from './shape.ts';

const orNull = (of: Shape): Shape => ({ is: 'or-null', of });

const KEY_MEMBERS: Readonly<Record<string, Shape>> = {
  id: ADDRESS,
  suite: { is: 'one-of', values: ['eddsa-jcs-2022', 'sm2-jcs-2026'] },
  publicKeyMultibase: patterned('z[1-9A-HJ-NP-Za-km-z]+', 120),
  from: DAY,
  until: orNull(DAY),
  compromisedSince: orNull(INSTANT),
};

const KEYS = list(object(KEY_MEMBERS), 0, 100);

const PURPOSES: Shape = { is: 'one-of', values: AUTHORITY_PURPOSES };

const AUTHORITY = object({
  id: ADDRESS,
  name: text(500),
  province: orNull(patterned('[0-9]{2}', 2)),
  keys: list(
    object({ ...KEY_MEMBERS, purposes: list(PURPOSES, 1, AUTHORITY_PURPOSES.length, true) }),
    0,
    100,
  ),
});

const MANUFACTURER = object({
  id: ADDRESS,
  maker: text(100),
  name: text(200),
  nameEn: text(200),
  announcement: orNull(text(60)),
  uscc: orNull(patterned('[0-9A-HJ-NPQRTUWXY]{18}', 18)),
  brands: list(text(100), 0, 200, true),
  makerCodes: list(patterned('[A-HJ-NPR-Z0-9]{3}(?:[A-HJ-NPR-Z0-9]{3})?', 6), 0, 200, true),
  keys: KEYS,
});

/** A signed trust list. */
export const TRUST_LIST_SHAPE = signed(
  object(
    {
      format: { is: 'exactly', value: 'mileproof-trust-list/1' },
      version: whole(1, 1_000_000_000),
      issuedAt: INSTANT,
      register: object({ id: ADDRESS, name: text(200), nameEn: text(200), keys: KEYS }),
      manufacturers: list(MANUFACTURER, 0, 5000),
      authorities: list(AUTHORITY, 0, 1000),
    },
    ['authorities'],
  ),
);
