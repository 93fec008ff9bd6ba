import { z } from 'zod';
import { type Letter, OUTLET_SERVICES } from '../../letters/letter.ts';
import { Day, Name } from '../shapes.ts';

const MOST_MONTHS = 600; // not-law: months that a letter can name
const MOST_KM = 10_000_000; // not-law: kilometres that a letter can name
const MOST_LANGUAGES = 100; // not-law: items of a list

/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/);

const Guarantee = {
  months: z.number().int().min(0).max(MOST_MONTHS),
  kilometres: z.number().int().min(0).max(MOST_KM).nullable(),
};

/** What a letter promises. */
export const Terms = z
  .strictObject({
    warranty: z.strictObject({
      ...Guarantee,
      startsOn: z.enum(['first registration abroad', 'first registration in China', 'export']),
      highVoltageBattery: z.strictObject(Guarantee).optional(),
    }),
    parts: z.strictObject({
      leadTimeDays: z.number().int().min(0).max(3650).nullable(), // not-law: days a letter can name
      years: z.number().int().min(0).max(50), // not-law: years a letter can name
    }),
    software: z.strictObject({
      updates: z.boolean(),
      languages: z
        .array(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/))
        .max(MOST_LANGUAGES),
      remoteLock: z.boolean(),
    }),
    recalls: z.boolean(),
  })
  .meta({ id: 'LetterTerms' });

const Outlet = z
  .strictObject({
    number: z.string(),
    name: z.string(),
    address: z.string(),
    country: Country,
    position: z.array(z.number()).length(2).optional(),
    phone: z.string().optional(),
    services: z.array(z.enum(OUTLET_SERVICES)),
    servesCarsItDidNotImport: z.enum(['yes', 'no', 'not-stated']),
  })
  .meta({ id: 'NamedOutlet' });

/** A letter, as lists show it. */
export const RegisterLetter = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'SHQ7RD2KM4XA' }),
    manufacturer: z.uuid(),
    maker: z.string(),
    application: z.uuid(),
    applicationNumber: z.string(),
    exporter: z.uuid(),
    exporterUscc: z.string(),
    exporterName: z.string(),
    province: z.string(),
    vin: z.string(),
    model: z.string(),
    destination: Country,
    state: z.string(),
    issuedOn: Day.nullable(),
    suspendedOn: Day.nullable(),
    revokedOn: Day.nullable(),
    ground: z.string().nullable(),
    replaces: z.uuid().nullable().meta({ description: 'The letter whose place it takes.' }),
    batch: z.uuid().nullable(),
    code: z.string().nullable().meta({
      description: 'Of the address on its paper, `/L/CODE`; null before it is issued.',
    }),
    madeAt: z.iso.datetime(),
  })
  .meta({ id: 'RegisterLetter' });

/** A letter with what it promises. */
export const RegisterLetterInFull = RegisterLetter.extend({
  terms: Terms.nullable(),
  outlets: z.array(Outlet),
}).meta({ id: 'RegisterLetterInFull' });

/** A signed letter: its form is told by `docs/spec/letters.md`, and what is signed is passed on as it is. */
export const SignedLetter = z.looseObject({}).meta({ id: 'SignedLetter' }) as unknown as z.ZodType<
  Letter,
  Letter
>;

const Check = z
  .strictObject({ state: z.enum(['valid', 'invalid', 'not-checked']), reason: z.string() })
  .meta({ id: 'LetterCheck' });

/** What verification says. */
export const Verification = z
  .strictObject({
    answer: z.enum([
      'valid',
      'valid-when-last-checked',
      'changed-after-signing',
      'revoked',
      'suspended',
      'not-by-a-known-manufacturer',
      'key-not-valid-on-that-day',
      'issuer-not-entitled-for-this-make',
      'not-for-this-vehicle',
      'not-for-this-destination',
      'not-for-this-application',
      'not-for-this-exporter',
      'could-not-be-checked',
      'not-a-letter',
    ]),
    asOf: z.string().nullable(),
    integrity: Check,
    issuer: Check,
    status: Check,
    letter: SignedLetter.nullable(),
    noLetter: z.strictObject({ what: z.string(), path: z.string() }).nullable(),
  })
  .meta({ id: 'LetterVerification' });

/** What a letter is held against. */
export const Wanted = z
  .strictObject({
    vin: Name.optional(),
    destination: Country.optional(),
    application: Name.optional(),
    exporter: Name.optional(),
  })
  .meta({ id: 'LetterWanted' });

/** A key of a manufacturer, without its secret. */
export const SigningKey = z
  .strictObject({
    id: z.uuid(),
    address: z.string(),
    suite: z.enum(['eddsa-jcs-2022', 'sm2-jcs-2026']),
    publicKeyMultibase: z.string(),
    from: Day,
    until: Day.nullable(),
    compromisedSince: z.string().nullable(),
    trusted: z.boolean().meta({ description: 'Whether the trust list in force names it.' }),
  })
  .meta({ id: 'SigningKey' });

/** Terms kept by a name. */
export const TermsTemplate = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    terms: Terms,
    outlets: z
      .array(z.uuid())
      .nullable()
      .meta({ description: 'Null: all that are attested in the destination.' }),
  })
  .meta({ id: 'TermsTemplate' });
