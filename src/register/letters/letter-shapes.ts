import { z } from 'zod';
import { type Letter, OUTLET_SERVICES } from '../../letters/letter.ts';
import type { OfficialDocument } from '../../letters/official/official-document.ts';
import { AUTHORITY_PURPOSES } from '../../letters/trust-list.ts';
import type { Check as LetterCheck, NoLetter } from '../../letters/verification.ts';
import { several } from '../list-shapes.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Name, VinEnding } from '../shapes.ts';

const MOST_MONTHS = 600; // not-law: months that a letter can name
const MOST_KM = 10_000_000; // not-law: kilometres that a letter can name
const MOST_LANGUAGES = 100; // not-law: items of a list
const MOST_DAYS = 36_500; // not-law: days
const MOST_OUTLETS = 200; // not-law: outlets of a letter

/** A document that is brought or verified. */
export const LONGEST_DOCUMENT = 1_000_000; // not-law: characters of a document

/** So many letters are asked for, drafted or changed together at most. */
export const MOST_LETTERS = 20_000; // not-law: letters of a request

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

/** An outlet as a letter names it. */
export const NamedOutlet = z
  .strictObject({
    number: z.string(),
    name: z.string(),
    address: z.string(),
    country: Country,
    position: (
      z.array(z.number()).length(2) as unknown as z.ZodType<[number, number], [number, number]>
    ).optional(),
    phone: z.string().optional(),
    services: z.array(z.enum(OUTLET_SERVICES)),
    servesCarsItDidNotImport: z.enum(['yes', 'no', 'not-stated']),
  })
  .meta({ id: 'NamedOutlet' });

/** A letter, as lists show it. */
export const RegisterLetter = z
  .strictObject({
    id: z.uuid(),
    /** `SH` and ten characters. */
    number: z.string().meta({ example: 'SHQ7RD2KM4XA' }),
    /** Id of the organisation. */
    manufacturer: z.uuid(),
    /** Its id in the list of makers. */
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
    /** Of the life of letters. */
    state: z.string(),
    issuedOn: Day.nullable(),
    suspendedOn: Day.nullable(),
    revokedOn: Day.nullable(),
    heldUntil: z.iso.datetime().nullable().meta({
      description:
        'Of a letter that was signed: until when nobody relies on it. Null of any other.',
    }),
    /** Of a letter that was declined, suspended or revoked. */
    ground: z.string().nullable(),
    replaces: z.uuid().nullable().meta({ description: 'The letter whose place it takes.' }),
    /** Id of the letters that it was issued together with. */
    batch: z.uuid().nullable(),
    code: z.string().nullable().meta({
      description: 'Of the address on its paper, `/L/CODE`; null before it is issued.',
    }),
    madeAt: z.iso.datetime(),
  })
  .meta({ id: 'RegisterLetter' });
export type RegisterLetter = Shaped<typeof RegisterLetter>;

/** A letter with what it promises. */
export const RegisterLetterInFull = RegisterLetter.extend({
  /** Null while it is only asked for. */
  terms: Terms.nullable(),
  outlets: z.array(NamedOutlet),
}).meta({ id: 'RegisterLetterInFull' });
export type RegisterLetterInFull = Shaped<typeof RegisterLetterInFull>;

/** A signed letter: its form is told by `docs/spec/letters.md`, and what is signed is passed on as it is. */
export const SignedLetter = z.looseObject({}).meta({ id: 'SignedLetter' }) as unknown as z.ZodType<
  Letter,
  Letter
>;

type Reason = z.ZodType<LetterCheck['reason'], LetterCheck['reason']>;
type What = z.ZodType<NoLetter['what'], NoLetter['what']>;

const Check = z
  .strictObject({
    state: z.enum(['valid', 'invalid', 'not-checked']),
    reason: z.string() as Reason,
  })
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
    noLetter: z.strictObject({ what: z.string() as What, path: z.string() }).nullable(),
  })
  .meta({ id: 'LetterVerification' });

/** A decision, a licence or a referral as it was signed. */
export const SignedOfficial = (
  z.looseObject({ id: z.string() }) as unknown as z.ZodType<OfficialDocument, OfficialDocument>
).meta({
  id: 'SignedOfficialDocument',
  description:
    'Its shapes are decision.schema.json, licence.schema.json, referral.schema.json and extract.schema.json of ' +
    'docs/spec/letters/.',
});

/** What verification says of a document of any kind. */
export const DocumentVerification = Verification.extend({
  answer: z.enum([
    ...Verification.shape.answer.options,
    'not-by-a-known-authority',
    'key-not-for-this-purpose',
    'expired',
  ]),
  official: SignedOfficial.nullable(),
}).meta({ id: 'DocumentVerification' });

/** What a letter is held against. */
export const Wanted = z
  .strictObject({
    vin: Name.optional(),
    destination: Country.optional(),
    application: Name.optional(),
    exporter: Name.optional(),
  })
  .meta({ id: 'LetterWanted' });

/** With which suites letters are signed. */
export const Suite = z.enum(['eddsa-jcs-2022', 'sm2-jcs-2026']);

/** What a key of an authority may sign. */
export const Purpose = z.enum(AUTHORITY_PURPOSES);

/** A key of a manufacturer or an authority, without its secret. */
export const SigningKey = z
  .strictObject({
    id: z.uuid(),
    /** As documents name it. */
    address: z.string(),
    suite: Suite,
    publicKeyMultibase: z.string(),
    from: Day,
    /** Last day, inclusive; null: it signs on. */
    until: Day.nullable(),
    /** RFC 3339. */
    compromisedSince: z.string().nullable(),
    purposes: z.array(Purpose).nullable().meta({
      description: 'What it may sign; null for a manufacturer’s, which signs letters.',
    }),
    trusted: z.boolean().meta({ description: 'Whether the trust list in force names it.' }),
    elsewhere: z.boolean().meta({
      description:
        'Whether its holder signs with it elsewhere: the register has its public half alone.',
    }),
  })
  .meta({ id: 'SigningKey' });
export type SigningKey = Shaped<typeof SigningKey>;

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
    destination: Country.nullable().meta({
      description: 'For letters of this country; null: of any.',
    }),
    model: z.string().nullable().meta({
      description: 'For letters whose model begins with this; null: of any.',
    }),
  })
  .meta({ id: 'TermsTemplate' });
export type TermsTemplate = Shaped<typeof TermsTemplate>;

/** By what letters are looked for. */
export const LETTER_FILTERS = {
  state: Name.optional(),
  application: z.uuid().optional(),
  vin: Name.optional(),
  ending: VinEnding.optional(),
  number: Name.optional(),
  batch: z.uuid().optional(),
  destination: Country.optional(),
  states: several(Name).optional().meta({ description: 'Any of these.' }),
  ids: several(z.uuid()).optional().meta({ description: 'These alone.' }),
  exporter: Name.optional().meta({ description: 'A part of its name, or its code.' }),
  model: Name.optional().meta({ description: 'A part of it.' }),
  province: Name.optional().meta({ description: 'Of the office, GB/T 2260, two digits.' }),
  differs: z
    .stringbool()
    .optional()
    .meta({
      description:
        'Of a manufacturer: the VIN has a wrong check digit, is in none of the production lists that were handed in, ' +
        'or its guarantee has begun.',
    }),
  registeredWithin: z.coerce.number().int().min(0).max(MOST_DAYS).optional().meta({
    description: 'Of a manufacturer: first registered in China so many days ago at most.',
  }),
  again: z.stringbool().optional().meta({
    description: 'The register has another letter for the VIN, whatever became of it.',
  }),
  waitsForSecond: z.stringbool().optional().meta({
    description:
      'Of a manufacturer: drafted together, and waiting for another person to sign them; `false` leaves these out.',
  }),
};

/** What letters shall promise: a template, or terms written out. */
export const TERMS_WANTED = {
  template: z.uuid().optional(),
  terms: Terms.optional(),
  bound: z
    .boolean()
    .optional()
    .meta({
      description:
        'True: each letter gets the terms that are bound to its country and model, and those that are named here ' +
        'only where none are. What names the country counts before what names none, then the longer model.',
    }),
  outlets: z.array(z.uuid()).min(1).max(MOST_OUTLETS).optional().meta({
    description: 'Own outlets to be named; absent: all that are attested in the destination.',
  }),
};

/** Ids of outlets that a template names; null: all that are attested in the destination. */
export const TemplateOutlets = z.array(z.uuid()).min(1).max(MOST_OUTLETS).nullable().default(null);

/** Which letters are drafted, and what they promise. */
export const LETTERS_TO_DRAFT = {
  letters: z.array(z.uuid()).max(MOST_LETTERS).optional().meta({
    description: 'Letters that were asked for, or drafted before.',
  }),
  vehicles: z
    .array(z.strictObject({ application: Name, vin: Name }))
    .max(MOST_LETTERS)
    .optional()
    .meta({
      description:
        'Vehicles of the own make for which nobody asked, by the number of their application.',
    }),
  ...TERMS_WANTED,
};
const ToDraft = z.strictObject(LETTERS_TO_DRAFT);
export type LettersToDraft = Shaped<typeof ToDraft>;

/** With which suites the manufacturer signs. */
export const Suites = z
  .array(Suite)
  .min(1)
  .optional()
  .meta({
    description:
      'With which suites the manufacturer signs, all over the same bytes; absent: with every one for which it has a ' +
      'key. With SM2 beside Ed25519 signing takes some twice as long.',
  });

/** Letters that are issued together: what is sent again with the same `batch` goes on where it stopped. */
export const ISSUED_TOGETHER = { batch: z.uuid(), ...LETTERS_TO_DRAFT, suites: Suites };
const IssuedTogether = z.strictObject(ISSUED_TOGETHER);
export type IssuedTogether = Shaped<typeof IssuedTogether>;

/** How letters that are issued together stand. */
export const LetterBatch = z
  .strictObject({
    batch: z.uuid(),
    letters: z.number().int(),
    /** So far; nobody has them before all are issued. */
    signed: z.number().int(),
    issued: z.boolean(),
    held: z.number().int().meta({ description: 'How many of them nobody relies on yet.' }),
    heldUntil: z.iso.datetime().nullable().meta({
      description: 'Until when they are held, and can be recalled; null where none is.',
    }),
    recalled: z.number().int().meta({ description: 'How many were taken back meanwhile.' }),
  })
  .meta({ id: 'LetterBatch' });
export type LetterBatch = Shaped<typeof LetterBatch>;

/** A car that left without a letter that the law asks for. */
export const WithoutLetter = z
  .strictObject({
    vin: z.string(),
    country: z.string(),
    exitedOn: Day,
    /** First registered in China. */
    registeredOn: Day,
    appliedOn: Day,
  })
  .meta({ id: 'WithoutLetter' });
export type WithoutLetter = Shaped<typeof WithoutLetter>;

/** A vehicle for which no letter was asked, and why. */
const NotAsked = z.strictObject({
  vin: z.string(),
  why: z.enum(['not-needed', 'exempt', 'in-force', 'under-way', 'no-manufacturer-here']),
});
export type NotAsked = Shaped<typeof NotAsked>;

/** How a letter that was asked for from a draft stands. */
export const EARLY_STATES = [
  'waiting',
  'bound',
  'declined',
  'withdrawn',
  'left-draft',
  'lapsed',
] as const;

/** A letter that an exporter asked for from a draft: no letter before an application lists the vehicle. */
export const EarlyRequest = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ description: 'That the letter will have.' }),
    /** Id of the organisation. */
    manufacturer: z.uuid(),
    /** Its id in the list of makers. */
    maker: z.string(),
    application: z.uuid().meta({ description: 'The draft in which it was asked.' }),
    exporter: z.uuid(),
    exporterUscc: z.string(),
    exporterName: z.string(),
    vin: z.string(),
    model: z.string(),
    destination: Country,
    state: z.enum(EARLY_STATES).meta({
      description:
        '`waiting`; `bound`: an application was submitted and it is a letter; `declined` by the manufacturer; ' +
        '`withdrawn` by the exporter; `left-draft`: the vehicle or its country is no longer in the draft; `lapsed`: ' +
        'nothing was submitted in time.',
    }),
    askedOn: Day,
    until: Day.meta({ description: 'Last day on which it can become a letter, inclusive.' }),
    endedOn: Day.nullable(),
    /** Of one that was declined. */
    ground: z.string().nullable(),
    letter: z.uuid().nullable().meta({ description: 'The letter that it became.' }),
    overtaken: z.boolean().meta({
      description:
        'It waits while an application of another exporter lists the vehicle: one application gets a letter.',
    }),
  })
  .meta({ id: 'EarlyLetterRequest' });
export type EarlyRequest = Shaped<typeof EarlyRequest>;

/** What was asked for, and what was not. */
export const LettersAskedFor = z.strictObject({
  asked: z.array(RegisterLetter),
  early: z.array(EarlyRequest).meta({
    description: 'What was asked for from a draft: it becomes letters once the draft is submitted.',
  }),
  notAsked: z.array(NotAsked),
});

/** What asking for letters would do. */
export const LettersToAskFor = z
  .strictObject({
    wanted: z.array(
      z.strictObject({
        vin: z.string(),
        maker: z.string().meta({ description: 'Id in the list of makers.' }),
        name: z.string().meta({ description: 'Legal name of the manufacturer.' }),
      }),
    ),
    notAsked: z.array(NotAsked),
  })
  .meta({ id: 'LettersToAskFor' });
export type LettersToAskFor = Shaped<typeof LettersToAskFor>;

/** For which vehicles letters are asked. */
export const ASKED_FOR = {
  application: z.uuid(),
  vins: z.array(Name).min(1).max(MOST_LETTERS).optional().meta({
    description:
      'Absent: every vehicle that needs a letter by law, and those of which nobody knows.',
  }),
};
const Asked = z.strictObject(ASKED_FOR);
export type AskedFor = Shaped<typeof Asked>;
