import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';
import { Name } from '../../shapes.ts';

const count = (description: string) => z.number().int().meta({ description });

/** Restated sales of a maker, a province, a month, or of several. */
export const SalesFigures = z
  .strictObject({
    reported: z.number().int().nullable().meta({ description: 'Null: the makers reported none.' }),
    registered: count('First registered.'),
    exportedWithin: count('Of those exported within the window.'),
    withLetter: count('Of those with a letter of the manufacturer.'),
    neverPlated: count('Insured or sold, and never plated.'),
    undecided: count('Of which it cannot be decided.'),
    mayHaveLeft: count('Of the undecided: registered, and perhaps exported within the window.'),
    restated: count('Registered less exported within: what stayed.'),
    restatedTold: count(
      'The same of those makers, provinces and months of which sales were reported.',
    ),
    provisional: count('Registered in months whose window is still open.'),
  })
  .meta({ id: 'SalesFigures' });
export type SalesFigures = Shaped<typeof SalesFigures>;

/** Figures of a run beside those of an earlier one. */
export const SalesRow = z
  .strictObject({
    maker: z.string().nullable().meta({ description: 'Legal name; empty: not told; null: all.' }),
    province: z
      .string()
      .nullable()
      .meta({ description: 'Two digits; empty: not told; null: all.' }),
    month: z
      .string()
      .nullable()
      .meta({ description: 'Of registration; empty: not told; null: all.' }),
    figures: SalesFigures,
    before: SalesFigures.nullable().meta({
      description: 'Of the earlier run; null: it has no such row.',
    }),
  })
  .meta({ id: 'SalesRow' });
export type SalesRow = Shaped<typeof SalesRow>;

/** A run that another is held against. */
export const EarlierRun = z
  .strictObject({ run: z.uuid(), asOf: z.iso.date() })
  .meta({ id: 'EarlierRun' });

/** Money at risk and service, of the whole nation. */
export const OtherFigures = z
  .strictObject({
    claimants: count('With money at risk.'),
    claimsAtRisk: count('Claims and payments.'),
    atRisk: z.number().meta({ description: 'CNY.' }),
    nextLimit: z.iso
      .date()
      .nullable()
      .meta({ description: 'First day to come on which a period ends.' }),
    left: count('Vehicles that left the country.'),
    alone: z.number().meta({ description: 'Of those without an outlet of their maker near.' }),
    unserved: count('Of those of which that cannot be said.'),
    outlets: z.number().int().nullable(),
    applications: count('Filed within a year.'),
  })
  .meta({ id: 'OtherFigures' });
export type OtherFigures = Shaped<typeof OtherFigures>;

/** A vehicle behind a figure. */
export const NationVehicle = z
  .strictObject({
    vin: z.string(),
    figure: z.enum(['exported', 'left', 'never-plated', 'may-have-left']),
    maker: z.string(),
    province: z.string(),
    month: z.string(),
    registeredOn: z.iso.date().nullable(),
    exitedOn: z.iso.date().nullable(),
    age: z.number().int().nullable().meta({ description: 'Days from registration to exit.' }),
    lettered: z.boolean().meta({ description: 'Whether a letter of it is told.' }),
    country: z.string().meta({ description: 'Where it went; empty: not told.' }),
  })
  .meta({ id: 'NationVehicle' });
export type NationVehicle = Shaped<typeof NationVehicle>;

/** Applications of a province by lane, with what came of them. */
export const NationLane = z
  .strictObject({
    province: z.string(),
    lane: z.enum(['red', 'yellow', 'green']),
    applications: z.number().int(),
    vehicles: z.number().int(),
    issued: count('Vehicles with a licence.'),
    refused: z.number().int(),
    irregular: count('Vehicles of which a case confirmed what it was opened on.'),
    before: z.number().int().nullable().meta({ description: 'Applications of the earlier run.' }),
  })
  .meta({ id: 'NationLane' });
export type NationLane = Shaped<typeof NationLane>;

/** An application of a run, by its lane. */
export const NationApplication = z
  .strictObject({
    application: z.string().meta({ description: 'Its number; where none is told, the VIN.' }),
    province: z.string(),
    applicant: z.string().nullable(),
    lane: z.enum(['red', 'yellow', 'green']),
    score: z.number().int(),
    reasons: z.string().meta({ description: 'Codes of rules, spaces between.' }),
    appliedOn: z.iso.date().nullable(),
    vehicles: z.number().int(),
    issued: z.number().int(),
    refused: z.number().int(),
    irregular: z.number().int(),
  })
  .meta({ id: 'NationApplication' });
export type NationApplication = Shaped<typeof NationApplication>;

/** Somebody whose claims or payments a run looked at. */
export const NationClaimant = z
  .strictObject({
    number: z.number().int(),
    claimant: z
      .string()
      .nullable()
      .meta({ description: 'As the accounts have it; null: not told.' }),
    name: z.string().nullable().meta({ description: 'Of the organisation with that code.' }),
    claims: z.number().int(),
    vehicles: z.number().int(),
    claimsAtRisk: z.number().int(),
    vehiclesAtRisk: z.number().int(),
    atRisk: z.number().meta({ description: 'CNY.' }),
    refundsAtRisk: z.number(),
    subsidiesAtRisk: z.number(),
    amountsUnknown: z.number().int(),
    earliestLimit: z.iso.date().nullable(),
    nextLimit: z.iso.date().nullable(),
    before: z
      .number()
      .nullable()
      .meta({ description: 'At risk in the earlier run; null: it was not there.' }),
  })
  .meta({ id: 'NationClaimant' });
export type NationClaimant = Shaped<typeof NationClaimant>;

/** A claim or a payment that a run looked at. */
export const NationPayment = z
  .strictObject({
    claimant: z.number().int().meta({ description: 'Number of the claimant in the run.' }),
    exhibit: z.number().int(),
    account: z.enum(['refund', 'subsidy']),
    kind: z.string(),
    vin: z.string(),
    number: z.string().nullable(),
    invoice: z.string().nullable(),
    entry: z.string().nullable(),
    toldOn: z.iso.date().nullable(),
    declaredOn: z.iso.date().nullable(),
    exitedOn: z.iso.date().nullable(),
    amount: z.number().nullable().meta({ description: 'CNY.' }),
    atRisk: z.boolean(),
    rules: z.array(z.string()),
    grounds: z.array(z.string()),
    offices: z.array(z.string()),
    doubts: z.array(z.string()),
    applications: z.array(z.string()),
    limitOn: z.iso.date().nullable(),
    limitOf: z.string().nullable(),
  })
  .meta({ id: 'NationPayment' });
export type NationPayment = Shaped<typeof NationPayment>;

/** Vehicles that left, against the outlets that serve them. */
export const NationService = z
  .strictObject({
    country: z.string().nullable().meta({ description: 'Null: all; empty: not told.' }),
    maker: z.string().nullable(),
    year: z.number().int().nullable().meta({ description: 'Of the exit.' }),
    vehicles: z.number().int(),
    outlets: z.number().int().nullable().meta({ description: 'Of today; null: not told.' }),
    outletsPlaced: z.number().int(),
    outletsStale: z.number().int(),
    alone: z.number().meta({ description: 'With no outlet of their maker near.' }),
    unknown: z.number().int(),
    before: z.number().nullable().meta({ description: 'Alone in the earlier run.' }),
  })
  .meta({ id: 'NationService' });
export type NationService = Shaped<typeof NationService>;

/** Restated sales as they may leave the house. */
export const PublicSales = z
  .strictObject({
    maker: z.string(),
    province: z.string(),
    month: z.string(),
    reported: z.number().int().nullable(),
    registered: z.number().int(),
    exportedWithin: z.number().int(),
    neverPlated: z.number().int(),
    undecided: z.number().int(),
  })
  .meta({ id: 'PublicSales', description: 'Every count but the reported ones is protected.' });

/** By what products are narrowed: empty stands for what nobody told. */
export const CELL_QUERY = {
  maker: z.string().max(300).optional(), // not-law: characters
  province: z.string().max(2).optional(), // not-law: digits of a province
  month: z.string().max(7).optional(), // not-law: characters of a month
} as const;

/** Against which earlier run figures are held. */
export const SINCE = {
  since: z
    .enum(['run', 'week', 'month'])
    .default('month')
    .meta({ description: 'The run before; the last a week before; the last of an earlier month.' }),
} as const;

/** A VIN, a number or a code that rows are sought by. */
export const TEXT_QUERY = { text: Name.optional() } as const;
