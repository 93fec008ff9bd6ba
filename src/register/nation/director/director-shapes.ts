import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';

const Count = z.int().min(0);

/** How many vehicles left within the window in a month, and in the month before. */
const Change = z.strictObject({ key: z.string(), now: Count, before: Count });

/** Something that waits for a signature. */
const Waiting = z.strictObject({
  kind: z.enum(['referral', 'order', 'bar', 'revocation']),
  /** Of the referral, the standing, or the licence. */
  thing: z.uuid(),
  exporter: z.uuid().nullable(),
  about: z.string(),
  /** Names of grounds of a referral; empty of what else waits. */
  grounds: z.array(z.string()),
  /** CNY at risk; null of what is not about money. */
  amount: z.number().nullable(),
  /** Of a referral the last day to act, of what else the day it was proposed. */
  day: Day.nullable(),
});

/**
 * What the page of whoever directs shows, in figures: kept when a run ends, and never changed. Vehicles that left are
 * those that left within the window of the law after their first registration.
 */
export const DirectorContent = z
  .strictObject({
    asOf: Day,
    readAt: z.iso.datetime(),
    within: z.int().meta({ description: 'Days of the window, the last included.' }),
    before: Day.nullable().meta({
      description:
        'Day of the page that is compared with: the last one a week earlier, else the one before; null of the first.',
    }),
    /** The last whole month before the day, `YYYY-MM`. */
    month: z.string(),
    left: z.strictObject({
      week: Count.meta({ description: 'In the seven days up to the day.' }),
      weekWithoutLetter: Count,
      year: Count.meta({ description: 'In the twelve months up to the day.' }),
      yearBefore: Count.nullable().meta({ description: 'The same on the earlier page.' }),
    }),
    sales: z.strictObject({
      reported: Count,
      missing: z.int().meta({ description: 'Reported and not really sold at home.' }),
      missingBefore: z.int().nullable(),
      reportedBefore: Count.nullable(),
      worst: z.strictObject({ maker: z.string(), reported: Count, missing: z.int() }).nullable(),
    }),
    money: z.strictObject({
      atRisk: z.number(),
      atRiskBefore: z.number().nullable(),
      claimants: Count,
      nextLimit: Day.nullable(),
      drafts: Count,
      draftsAtRisk: z.number(),
    }),
    holds: z.strictObject({ week: Count, standing: Count, standingBefore: Count.nullable() }),
    late: z.strictObject({
      applications: Count,
      applicationsBefore: Count.nullable(),
      worst: z.strictObject({ province: z.string(), applications: Count }).nullable(),
    }),
    months: z.array(z.strictObject({ month: z.string(), left: Count, provisional: z.boolean() })),
    ages: z.array(z.strictObject({ from: Count, to: Count.nullable(), count: Count })),
    provinces: z.array(Change),
    makers: z.array(Change),
    waits: z.array(Waiting),
  })
  .meta({ id: 'DirectorPage' });
export type DirectorContent = Shaped<typeof DirectorContent>;
