import { z } from 'zod';
import { EXTRACT_BASES } from '../../letters/official/official-document.ts';
import type { Shaped } from '../shaped.ts';
import { Day, TakenStep } from '../shapes.ts';

/** The states of an extract. */
export const EXTRACT_STATES = [
  'requested',
  'withdrawn',
  'refused',
  'issued',
  'overtaken',
  'replaced',
  'annulled',
] as const;

/** Why the registry signs none: closed. */
export const REFUSED_FOR = ['differs', 'elsewhere', 'no-use'] as const;

/** Why one is annulled: closed. */
export const ANNULLED_FOR = ['mistake', 'differs'] as const;

/** On what whoever signs looked. */
export const Basis = z.enum(EXTRACT_BASES).meta({
  description: '`file`: the file of the vehicle at the registry; `told`: what the registry told.',
});

/** An extract of registration, asked for or signed, as lists show it. */
export const Extract = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'DJ7K3MQ2P4RT' }),
    state: z.enum(EXTRACT_STATES),
    vin: z.string(),
    destination: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    application: z.uuid(),
    applicationNumber: z.string(),
    exporter: z.strictObject({ id: z.uuid(), name: z.string() }),
    registry: z.strictObject({ id: z.uuid(), name: z.string() }),
    askedOn: Day,
    signedOn: Day.nullable(),
    endedOn: Day.nullable(),
    basis: Basis.nullable(),
    reason: z.string().nullable().meta({ description: 'Why it was refused or annulled.' }),
    ground: z.string().nullable().meta({ description: 'The same in words of the registry.' }),
    replacedBy: z.string().nullable().meta({ description: 'Number of the later one.' }),
    code: z.string().nullable().meta({
      description: 'Of the address on its paper, `/L/CODE`; null of one that is not signed.',
    }),
  })
  .meta({ id: 'Extract' });
export type Extract = Shaped<typeof Extract>;

/** What the registry told last of a vehicle, of which an extract speaks. */
const Told = z.strictObject({
  toldOn: Day,
  brand: z.string().nullable(),
  model: z.string().nullable(),
  registeredOn: Day.nullable(),
  transfers: z.number().int().nullable(),
  lastTransferOn: Day.nullable(),
  pendingExportOn: Day.nullable(),
  deregisteredOn: Day.nullable(),
  deregistered: z.boolean(),
});
export type Told = Shaped<typeof Told>;

/** An extract with its steps. */
export const ExtractInFull = Extract.extend({
  document: z.uuid().nullable().meta({ description: 'Id of its signed document.' }),
  told: Told.nullable().meta({
    description: 'What the registry has told now; to the registry alone, of one that waits.',
  }),
  timeline: z.array(TakenStep),
}).meta({ id: 'ExtractInFull' });
export type ExtractInFull = Shaped<typeof ExtractInFull>;

/** Extracts that are signed together, and how far that is. */
export const ExtractBatch = z
  .strictObject({
    batch: z.uuid(),
    extracts: z.number().int(),
    signed: z.number().int(),
    waiting: z.number().int().meta({
      description: 'Of these, still asked for: not signed yet, or not to be signed as they stand.',
    }),
    basis: Basis,
  })
  .meta({ id: 'ExtractBatch' });
export type ExtractBatch = Shaped<typeof ExtractBatch>;

/** Who reads extracts: an exporter its own, a registry those asked of it, the ministry all. */
export const EXTRACT_READERS = {
  right: 'read',
  parts: ['exporter', 'registry', 'ministry'],
} as const;

/** A person of the registry that signs. */
export const REGISTRY_SIGNS = { right: 'sign', parts: ['registry'] } as const;
