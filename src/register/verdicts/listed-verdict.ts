import { z } from 'zod';
import type { Actor } from '../actor.ts';
import { isoInstant } from '../iso-instant.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';

/** What a list says of a verdict. */
export const ListedVerdict = z
  .strictObject({
    id: z.uuid(),
    vin: z.string(),
    /** Id of the application; null for a verdict of another occasion. */
    application: z.uuid().nullable(),
    version: z.number().int().nullable(),
    askedOn: Day,
    ruleSet: z.string().meta({ description: 'Hash of the law, 64 hexadecimal digits.' }),
    gate: z.enum(['clear', 'blocked', 'undetermined']),
    entry: z.enum(['admissible', 'conditional', 'barred', 'unknown']),
    quality: z.enum(['sound', 'problems']),
    risk: z
      .enum(['low', 'elevated', 'high'])
      .nullable()
      .meta({ description: 'Null for an exporter, who is never told it.' }),
    onTheApplicantsWord: z.boolean().meta({
      description:
        'The gate is clear only because of what the applicant said: see its papers first.',
    }),
    givenAt: z.iso.datetime(),
  })
  .meta({ id: 'ListedVerdict' });
export type ListedVerdict = Shaped<typeof ListedVerdict>;

/** Whether whoever acts reads verdicts whole. */
export const readsWhole = ({ part }: Actor): boolean => part !== 'exporter';

/** The columns of a list, for those who read verdicts whole and for exporters. */
export const listedColumns = (whole: boolean): string => `
  id,
  vin,
  application,
  version,
  asked_on::text AS "askedOn",
  rule_set AS "ruleSet",
  gate,
  entry,
  quality,
  ${whole ? 'risk' : 'NULL::text AS risk'},
  on_the_applicants_word AS "onTheApplicantsWord",
  ${isoInstant('given_at')} AS "givenAt"
`;
