import { z } from 'zod';
import { COMPLAINT_KINDS } from '../../domain/complaints/complaint-kinds.ts';
import { CountryCode, Day, TakenStep } from '../shapes.ts';

/** What was refused. */
export const Kind = z.enum(COMPLAINT_KINDS);
/** A language, ISO 639-1. */
export const Language = z
  .string()
  .regex(/^[a-z]{2}$/)
  .meta({ description: 'ISO 639-1.', example: 'ru' });
/** A receipt, as it is shown. */
export const Receipt = z.string().meta({ example: '7K3M-XQ2P-9RDT-4HVW-B6NC' });

const Said = z.strictObject({
  verb: z.enum(['file', 'answer', 'dispute']),
  day: Day,
  part: z.string().meta({ description: '`public`: the buyer.' }),
  language: z.string(),
  text: z.string(),
  place: z.string().meta({ description: 'City and workshop, in the words of the buyer.' }),
  ground: z.string().nullable(),
  outlet: z
    .strictObject({
      id: z.uuid(),
      name: z.string(),
      city: z.string().nullable(),
      address: z.string().nullable(),
    })
    .nullable(),
});

/** A complaint, as lists show it. */
export const Complaint = z
  .strictObject({
    id: z.uuid(),
    number: z.string().meta({ example: 'TS-65-2026-000012' }),
    vin: z.string(),
    kind: Kind,
    country: CountryCode,
    outlet: z.uuid().nullable(),
    refusedOn: Day,
    language: Language,
    filedOn: Day,
    days: z.number().int().meta({ description: 'Days since it was filed, as of today.' }),
    maker: z.string().nullable(),
    state: z.string(),
    yours: z.boolean().meta({ description: 'True where whoever asks is to answer it now.' }),
  })
  .meta({ id: 'Complaint' });

/** A complaint with all that whoever asks may see of it. */
export const ComplaintInFull = Complaint.extend({
  outletRefused: Said.shape.outlet,
  said: z.array(Said),
  forwarded: z.array(
    z.strictObject({
      organisation: z.uuid(),
      name: z.string(),
      part: z.string(),
      day: Day,
      note: z.string(),
    }),
  ),
  timeline: z.array(TakenStep),
  contact: z.boolean().nullable(),
  keeps: z.boolean().meta({ description: 'True where whoever asks looks after it.' }),
  caseFile: z.uuid().nullable(),
  exporter: z.uuid().nullable(),
}).meta({ id: 'ComplaintInFull' });

/** What the holder of a receipt is told. */
export const Followed = z
  .strictObject({
    receipt: Receipt,
    vin: z.string(),
    kind: Kind,
    country: CountryCode,
    refusedOn: Day,
    filedOn: Day,
    state: z.string(),
    days: z.array(
      z.strictObject({
        verb: z.string(),
        life: z.enum(['complaint', 'case']),
        day: Day,
        by: z.enum(['buyer', 'office', 'manufacturer', 'exporter']),
      }),
    ),
    answers: z.array(
      z.strictObject({
        day: Day,
        by: z.enum(['office', 'manufacturer', 'exporter']),
        text: z.string(),
        language: z.string(),
        outlet: z.strictObject({ name: z.string(), address: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'FollowedComplaint' });
