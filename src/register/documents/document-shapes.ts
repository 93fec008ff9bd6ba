import { z } from 'zod';
import { DECISION_KINDS, EXTRACT_BASES } from '../../letters/official/official-document.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';

const Words = z.strictObject({ zh: z.string(), en: z.string().optional() });
const Vehicles = z.array(z.strictObject({ vin: z.string() }));
const Exporter = z.strictObject({ uscc: z.string().optional(), name: z.string() });
const Remedy = z.strictObject({
  ...{ where: Words, term: Words, article: z.string(), until: Day },
  execution: z.strictObject({ words: Words, article: z.string() }).optional().meta({
    description: 'Whether the decision is carried out meanwhile, and by which law.',
  }),
});
const Signatures = z.array(
  z.strictObject({ role: z.enum(['proposed', 'signed']), staff: z.string() }),
);

const RestsOn = z.array(
  z.strictObject({ kind: z.string(), reference: z.string(), digest: z.string().optional() }),
);

/** What a decision says. */
const Decision = z
  .strictObject({
    number: z.string(),
    kind: z.enum(DECISION_KINDS),
    exporter: Exporter,
    application: z.string().optional(),
    licence: z.string().optional(),
    vehicles: Vehicles,
    facts: Words,
    grounds: z.array(z.strictObject({ article: z.string().optional(), words: Words })),
    restsOn: RestsOn,
    follows: Words,
    reconsideration: Remedy,
    court: Remedy,
    decidedOn: Day,
    signatures: Signatures,
  })
  .meta({ id: 'DecisionSubject' });

/** What a licence says. */
const LicenceSaid = z
  .strictObject({
    number: z.string(),
    exporter: Exporter,
    application: z.string(),
    destination: z.string(),
    vehicles: Vehicles,
    firstDay: Day,
    lastDay: Day,
    signatures: Signatures,
  })
  .meta({ id: 'LicenceSubject' });

/** What a referral says. */
const ReferralSaid = z
  .strictObject({
    number: z.string(),
    addressee: Exporter,
    claimant: z.string(),
    vehicles: Vehicles,
    atRisk: z.string().meta({ description: 'CNY, with two decimals.' }),
    facts: Words,
    grounds: z.array(z.strictObject({ words: Words, notProven: Words })),
    restsOn: RestsOn,
    follows: Words,
    limit: z
      .strictObject({ words: Words, article: z.string(), until: Day })
      .optional()
      .meta({ description: 'The first period of limitation to end.' }),
    sentOn: Day,
    signatures: Signatures,
  })
  .meta({ id: 'ReferralSubject' });

/** What an extract of registration says. */
export const ExtractSubject = z
  .strictObject({
    number: z.string(),
    destination: z.string(),
    vehicles: z.array(
      z.strictObject({
        vin: z.string(),
        brand: z.string().optional(),
        model: z.string().optional(),
      }),
    ),
    firstRegistration: z.strictObject({ on: Day }),
    transfers: z.strictObject({
      count: z.number().int().optional(),
      lastOn: Day.optional(),
      pendingExportOn: Day.optional(),
    }),
    deregistration: z.strictObject({
      state: z.enum(['deregistered', 'notDeregistered']),
      on: Day.optional(),
    }),
    toldOn: Day,
    basis: z.enum(EXTRACT_BASES),
    signedOn: Day,
    signatures: Signatures,
  })
  .meta({ id: 'ExtractSubject' });

/** Kinds of documents of an authority. */
export const DocumentKind = z.enum([...DECISION_KINDS, 'licence', 'referral', 'extract']);

/** A document of an authority, as lists show it. */
export const RegisterDocument = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'BX-65-2026-000003' }),
    kind: DocumentKind,
    /**
     * Id of the vehicle of an application or of those refused together, of the standing, licence, referral or
     * extract.
     */
    thing: z.uuid(),
    exporter: z
      .strictObject({ id: z.uuid(), name: z.string() })
      .nullable()
      .meta({ description: 'Null of a referral.' }),
    addressee: z
      .strictObject({ id: z.uuid(), name: z.string() })
      .nullable()
      .meta({ description: 'The tax office or customs, of a referral.' }),
    province: z.string(),
    authority: z.strictObject({ id: z.uuid(), name: z.string() }),
    decidedOn: Day,
    state: z.enum(['inForce', 'suspended', 'ended']),
    endedOn: Day.nullable(),
    lifted: z.array(z.string()).meta({
      description:
        'VINs of its annex whose refusal was overturned since: it stands for the others.',
    }),
    code: z.string().nullable().meta({
      description: 'Of the address on its paper, `/L/CODE`; null while no key has signed it.',
    }),
  })
  .meta({ id: 'RegisterDocument' });
export type RegisterDocument = Shaped<typeof RegisterDocument>;

/** What a document says. */
const DocumentSubject = z.union([Decision, LicenceSaid, ReferralSaid, ExtractSubject]);

/** A document of an authority with what it says. */
export const RegisterDocumentInFull = RegisterDocument.extend({ subject: DocumentSubject }).meta({
  id: 'RegisterDocumentInFull',
});
export type RegisterDocumentInFull = Shaped<typeof RegisterDocumentInFull>;

/** A decision as it would be signed. */
export const DecisionPreview = z
  .strictObject({
    authority: z.string(),
    subject: Decision,
    stopped: z.boolean().meta({
      description:
        'True: no key of the authority is on the trust list today, so that it waits for one.',
    }),
  })
  .meta({ id: 'DecisionPreview' });
export type DecisionPreview = Shaped<typeof DecisionPreview>;

/** A document as an action would write it. */
const DocumentPreviewed = z
  .strictObject({
    authority: z.string(),
    subject: DocumentSubject,
    stopped: z.boolean().meta({
      description: 'True: no key of the authority signs it today, so that it would wait for one.',
    }),
  })
  .meta({ id: 'DocumentPreview' });
export type DocumentPreview = Shaped<typeof DocumentPreviewed>;

/** The documents that an action would write. */
export const DocumentPreviews = z
  .strictObject({ items: z.array(DocumentPreviewed) })
  .meta({ id: 'DocumentPreviews' });
export type DocumentPreviews = Shaped<typeof DocumentPreviews>;

/** Who reads documents of authorities; which, the database says. */
export const DOCUMENT_READERS = {
  right: 'read',
  parts: ['exporter', 'office', 'ministry', 'customs', 'tax', 'registry'],
} as const;
