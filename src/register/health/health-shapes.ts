import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';

/** What is looked at. */
const HEALTH_KINDS = [
  'feed',
  'backup',
  'disk',
  'job',
  'key',
  'log',
  'schema',
  'webhook',
  'attestation',
] as const;

/** One thing that has to come, last or be there. */
export const HealthItem = z
  .strictObject({
    kind: z.enum(HEALTH_KINDS),
    name: z.string().meta({
      description:
        'An account, `database`, `scratch` or `papers`, the name of a job, whose key of which kind, whose webhooks ' +
        'or attestations; of the public log why nothing is closed.',
    }),
    of: z.uuid().nullable().meta({ description: 'The authority that feeds it.' }),
    ofName: z.string().nullable().meta({ description: 'Whose it is, by name.' }),
    state: z.enum(['good', 'missing', 'unknown']),
    day: Day.nullable().meta({
      description: 'Told up to it, or the last day of a key or of the first attestation.',
    }),
    at: z.iso.datetime().nullable().meta({
      description:
        'As of when the last backup is, or since when the oldest job waits or a webhook fails.',
    }),
    count: z.number().int().nullable().meta({
      description:
        'Days late; runs that failed in a week; number of the schema; messages that wait; attestations.',
    }),
    freeBytes: z.number().nullable(),
    allBytes: z.number().nullable().meta({ description: 'Of the disk.' }),
  })
  .meta({
    id: 'HealthItem',
    description:
      'Something that is looked after: `good`, `missing` (late, full, failed or never there), or `unknown` from here.',
  });
export type HealthItem = Shaped<typeof HealthItem>;
