import { z } from 'zod';
import { ORGANISED_PARTS } from '../actor.ts';
import type { Shaped } from '../shaped.ts';

const MOST_NAME = 300; // not-law: characters
const MOST_MAKER = 100; // not-law: characters

const told = {
  part: z.enum(ORGANISED_PARTS),
  name: z.string().trim().min(1).max(MOST_NAME),
};
/** Unified social credit code: 18 digits and capitals; an exporter must have one. */
const Uscc = z.string().regex(/^[0-9A-Z]{18}$/);
/** GB/T 2260, two digits: of an office its own, of an exporter where it files. */
const Province = z.string().regex(/^[0-9]{2}$/);
/** Of a manufacturer: its id in the reference list of makers. */
const Maker = z.string().min(1).max(MOST_MAKER);

/** An organisation to be made. */
export const NewOrganisation = z
  .strictObject({
    ...told,
    uscc: Uscc.nullable().default(null),
    province: Province.nullable().default(null),
    maker: Maker.nullable().default(null),
  })
  .meta({
    id: 'NewOrganisation',
    description:
      'An exporter has a unified social credit code and a province, an office a province, a manufacturer its id ' +
      'in the reference list of makers.',
  });

/** An organisation as whoever acts sees it. */
export const Organisation = z
  .strictObject({
    id: z.uuid(),
    ...told,
    uscc: Uscc.nullable(),
    province: Province.nullable(),
    maker: Maker.nullable(),
    /** Null while it is open. */
    closedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Organisation' });
export type Organisation = Shaped<typeof Organisation>;
