import { EXTRACT_CONTEXTS, OFFICIAL_CONTEXTS } from '../contexts.ts';
import { statusEntry } from '../shape/letter-shape.ts';
import { ADDRESS, signed } from '../shape/proof-shape.ts';
import {
  DAY,
  INSTANT,
  list,
  type ObjectShape,
  object,
  patterned,
  type Shape,
  text,
  whole,
} from '../shape/shape.ts';
import { DECISION_KINDS, EXTRACT_BASES } from './official-document.ts';

const LONGEST_WORDS = 60_000; // not-law: characters

const WORDS = object({ zh: text(LONGEST_WORDS), en: text(LONGEST_WORDS) }, ['en']);
const EXPORTER = object({ uscc: text(60), name: text(500) }, ['uscc']);
const NUMBER = text(60);

/** Most vehicles of one document: those of an application. */
const MOST_VEHICLES = 20_000; // not-law: vehicles

const vehicles = (least: number): Shape => list(object({ vin: text(60) }), least, MOST_VEHICLES);

const SIGNATURES = list(
  object({ role: { is: 'one-of', values: ['proposed', 'signed'] }, staff: text(60) }),
  1,
  2,
);

const REMEDY = object(
  {
    ...{ where: WORDS, term: WORDS, article: text(200), until: DAY },
    execution: object({ words: WORDS, article: text(200) }),
  },
  ['execution'],
);

const RESTS_ON = list(
  object({ kind: text(60), reference: text(200), digest: patterned('[0-9a-f]{64}', 64) }, [
    'digest',
  ]),
  0,
  2000,
);

const DECISION = object(
  {
    number: NUMBER,
    kind: { is: 'one-of', values: DECISION_KINDS },
    exporter: EXPORTER,
    application: NUMBER,
    licence: NUMBER,
    vehicles: vehicles(0),
    facts: WORDS,
    grounds: list(object({ article: text(300), words: WORDS }, ['article']), 1, 200),
    restsOn: RESTS_ON,
    follows: WORDS,
    reconsideration: REMEDY,
    court: REMEDY,
    decidedOn: DAY,
    signatures: SIGNATURES,
  },
  ['application', 'licence'],
);

const LICENCE = object({
  number: NUMBER,
  exporter: EXPORTER,
  application: NUMBER,
  destination: text(60),
  vehicles: vehicles(1),
  firstDay: DAY,
  lastDay: DAY,
  signatures: SIGNATURES,
});

const REFERRAL = object(
  {
    number: NUMBER,
    addressee: EXPORTER,
    claimant: text(500),
    vehicles: vehicles(1),
    atRisk: patterned('-?[0-9]{1,14}[.][0-9]{2}', 18),
    facts: WORDS,
    grounds: list(object({ words: WORDS, notProven: WORDS }), 1, 200),
    restsOn: RESTS_ON,
    follows: WORDS,
    limit: object({ words: WORDS, article: text(1000), until: DAY }),
    sentOn: DAY,
    signatures: SIGNATURES,
  },
  ['limit'],
);

/** Most transfers of a vehicle that are read. */
const MOST_TRANSFERS = 1000; // not-law: transfers

const EXTRACT = object({
  number: NUMBER,
  destination: patterned('[A-Z]{2}', 2),
  vehicles: {
    is: 'row',
    of: [object({ vin: text(60), brand: text(200), model: text(200) }, ['brand', 'model'])],
  },
  firstRegistration: object({ on: DAY }),
  transfers: object({ count: whole(0, MOST_TRANSFERS), lastOn: DAY, pendingExportOn: DAY }, [
    ...['count', 'lastOn', 'pendingExportOn'],
  ]),
  deregistration: object(
    { state: { is: 'one-of', values: ['deregistered', 'notDeregistered'] }, on: DAY },
    ['on'],
  ),
  toldOn: DAY,
  basis: { is: 'one-of', values: EXTRACT_BASES },
  signedOn: DAY,
  signatures: SIGNATURES,
});

const credential = (
  type: string,
  subject: Shape,
  more: Readonly<Record<string, Shape>> = {},
  contexts: readonly string[] = OFFICIAL_CONTEXTS,
) =>
  object({
    '@context': { is: 'exactly', value: contexts },
    id: ADDRESS,
    type: { is: 'exactly', value: ['VerifiableCredential', type] },
    issuer: object({ id: ADDRESS, name: text(500) }),
    validFrom: INSTANT,
    ...more,
    credentialStatus: { is: 'row', of: [statusEntry('revocation'), statusEntry('suspension')] },
    credentialSubject: subject,
  });

/** A decision before it is signed: closed, so that nothing is signed that nobody reads. */
export const UNSIGNED_DECISION_SHAPE: ObjectShape = credential('AdministrativeDecision', DECISION);

/** An export licence before it is signed. */
export const UNSIGNED_LICENCE_SHAPE: ObjectShape = credential('ExportLicence', LICENCE, {
  validUntil: INSTANT,
});

/** A referral before it is signed. */
export const UNSIGNED_REFERRAL_SHAPE: ObjectShape = credential('Referral', REFERRAL);

/** An extract of registration before it is signed. */
export const UNSIGNED_EXTRACT_SHAPE: ObjectShape = credential(
  'RegistrationExtract',
  EXTRACT,
  {},
  EXTRACT_CONTEXTS,
);

/** A signed decision. */
export const DECISION_SHAPE = signed(UNSIGNED_DECISION_SHAPE);

/** A signed export licence. */
export const LICENCE_SHAPE = signed(UNSIGNED_LICENCE_SHAPE);

/** A signed referral. */
export const REFERRAL_SHAPE = signed(UNSIGNED_REFERRAL_SHAPE);

/** A signed extract of registration. */
export const EXTRACT_SHAPE = signed(UNSIGNED_EXTRACT_SHAPE);
