import { z } from 'zod';
import { action } from '../action.ts';
import { ORGANISED_PARTS } from '../actor.ts';
import { isoInstant } from '../iso-instant.ts';
import { Name } from '../shapes.ts';
import { Organisation } from './organisation-shapes.ts';

const MOST = 500; // not-law: rows of one answer
const USUAL = 100; // not-law: rows of one answer

/** The organisations that whoever acts may see, in the order of their ids. */
export const listOrganisations = action({
  method: 'GET',
  path: '/v1/organisations',
  summary: { en: 'Organisations that one may see', zh: '可见的单位' },
  access: { right: 'read', parts: ORGANISED_PARTS },
  query: {
    /** Id of the last one seen. */
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
    id: z.uuid().optional().meta({ description: 'That one alone.' }),
    part: z.enum(ORGANISED_PARTS).optional(),
    named: Name.optional().meta({ description: 'Stands in the name.' }),
  },
  answer: z
    .strictObject({ items: z.array(Organisation), next: z.uuid().nullable() })
    .meta({ id: 'Organisations' }),
  work: async ({ tx }, { after = null, limit, id = null, part = null, named = null }) => {
    const found = await tx.rows<Organisation>(
      `SELECT id, part, name, uscc, province, maker, ${isoInstant('closed_at')} AS "closedAt"
        FROM register.organisation
        WHERE ($1::uuid IS NULL OR id > $1)
          AND ($2::uuid IS NULL OR id = $2)
          AND ($3::text IS NULL OR part = $3)
          AND ($4::text IS NULL OR position(lower($4) IN lower(name)) > 0)
        ORDER BY id
        LIMIT $5`,
      [after, id, part, named, limit + 1],
    );
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  },
});
