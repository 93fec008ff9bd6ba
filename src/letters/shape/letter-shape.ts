import { LETTER_CONTEXTS } from '../contexts.ts';
import { OUTLET_SERVICES } from '../letter.ts';
import { ADDRESS, signed } from './proof-shape.ts';
import { FLAG, INSTANT, list, object, patterned, type Shape, text, whole } from './shape.ts';

const COUNTRY = patterned('[A-Z]{2}', 2);
const VIN = patterned('[A-HJ-NPR-Z0-9]{17}', 17);

/** Where the state of a document is read, for one purpose. */
export const statusEntry = (statusPurpose: 'revocation' | 'suspension'): Shape =>
  object({
    id: ADDRESS,
    type: { is: 'exactly', value: 'BitstringStatusListEntry' },
    statusPurpose: { is: 'exactly', value: statusPurpose },
    statusListIndex: patterned('0|[1-9][0-9]{0,8}', 9),
    statusListCredential: ADDRESS,
  });

const GUARANTEE = {
  months: whole(0, 600),
  kilometres: { is: 'or-null', of: whole(0, 10_000_000) },
} as const;

const OUTLET = object(
  {
    number: text(100),
    name: text(200),
    address: text(500),
    country: COUNTRY,
    position: {
      is: 'row',
      of: [
        { is: 'number', whole: false, least: -180, most: 180 },
        { is: 'number', whole: false, least: -90, most: 90 },
      ],
    },
    phone: text(60),
    services: list({ is: 'one-of', values: OUTLET_SERVICES }, 0, OUTLET_SERVICES.length, true),
    servesCarsItDidNotImport: { is: 'one-of', values: ['yes', 'no', 'not-stated'] },
  },
  ['position', 'phone'],
);

/** Most outlets that one letter names. */
const MOST_OUTLETS = 2000;

const SUBJECT = object({
  number: text(60),
  application: text(60),
  exporter: object({ uscc: patterned('[0-9A-HJ-NPQRTUWXY]{18}', 18), name: text(200) }),
  destinations: list(COUNTRY, 1, 50, true),
  vehicles: { is: 'row', of: [object({ vin: VIN, model: text(200) })] },
  warranty: object(
    {
      ...GUARANTEE,
      startsOn: {
        is: 'one-of',
        values: ['first registration abroad', 'first registration in China', 'export'],
      },
      highVoltageBattery: object(GUARANTEE),
    },
    ['highVoltageBattery'],
  ),
  parts: object({ leadTimeDays: { is: 'or-null', of: whole(0, 3650) }, years: whole(0, 50) }),
  software: object({
    updates: FLAG,
    languages: list(patterned('[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*', 35), 0, 100, true),
    remoteLock: FLAG,
  }),
  recalls: FLAG,
  outlets: list(OUTLET, 0, MOST_OUTLETS),
});

/** A letter before it is signed: closed, so that nothing is signed that nobody reads. */
export const UNSIGNED_LETTER_SHAPE = object({
  '@context': { is: 'exactly', value: LETTER_CONTEXTS },
  id: ADDRESS,
  type: { is: 'exactly', value: ['VerifiableCredential', 'AfterSalesConfirmation'] },
  issuer: object({ id: ADDRESS, name: text(200), announcement: text(60) }, ['announcement']),
  validFrom: INSTANT,
  credentialStatus: { is: 'row', of: [statusEntry('revocation'), statusEntry('suspension')] },
  credentialSubject: SUBJECT,
});

/** A signed letter. */
export const LETTER_SHAPE = signed(UNSIGNED_LETTER_SHAPE);
