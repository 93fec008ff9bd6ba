import { z } from 'zod';
import { action } from '../action.ts';
import { pageAsked } from '../page.ts';
import { PAGE_QUERY, pageSchema } from '../page-shapes.ts';
import { CountryCode } from '../shapes.ts';
import { Flag, RestingLetter } from './outlet-shapes.ts';

/**
 * Letters in force that rest on outlets which lapsed, are disputed or closed: of its own for a manufacturer, of its
 * province for an office. The question each raises is whether somebody still serves the car.
 */
export const listRestingLetters = action({
  method: 'GET',
  path: '/v1/network/resting-letters',
  summary: {
    en: 'Letters in force that rest on outlets which no longer stand',
    zh: '所依据网点已失效的有效确认书',
  },
  description: 'Of its own for a manufacturer, of its province for an office.',
  access: { right: 'read', parts: ['manufacturer', 'office', 'ministry'] },
  query: {
    ...PAGE_QUERY,
    /** Of the destination. */
    country: CountryCode.optional(),
    outlet: z.uuid().optional(),
    /** True: those that rest on no outlet any more. */
    onNone: Flag,
  },
  answer: pageSchema(RestingLetter),
  work: async ({ tx, register }, asked) => {
    const { country = null, outlet = null, onNone = false } = asked;
    const filters = [country, outlet, onNone];
    const page = pageAsked(register, 'resting-letters', asked, [tx.actor.organisation, ...filters]);
    const rows = await tx.rows<RestingLetter>(
      `WITH
          fallen AS MATERIALIZED (
            SELECT n.id, n.organisation, n.number, n.name, n.state, n.since
            FROM register.outlets_no_longer_standing($1, NULL, register.today()) n
          ),
          resting AS MATERIALIZED (
            SELECT
              t.id AS terms,
              jsonb_agg(
                jsonb_build_object(
                  'id', f.id, 'number', f.number, 'name', f.name, 'state', f.state, 'since', f.since
                ) ORDER BY f.number
              ) AS outlets,
              jsonb_array_length(t.outlets) - count(*) AS standing,
              bool_or(f.id = $2) AS named
            FROM register.letter_terms t
            CROSS JOIN LATERAL jsonb_array_elements(t.outlets) AS one(outlet)
            JOIN fallen f ON f.organisation = t.manufacturer AND f.number = one.outlet ->> 'number'
            GROUP BY t.id
          )
        SELECT
          l.id AS letter, l.number, l.maker, l.vin, l.destination, l.application_number AS application,
          l.issued_on AS "issuedOn", r.outlets, r.standing::int AS standing
        FROM resting r
        JOIN register.letter l ON l.terms = r.terms
        WHERE l.state IN ('issued', 'suspended')
          AND ($1::text IS NULL OR l.destination = $1)
          AND ($2::uuid IS NULL OR r.named)
          AND (NOT $3::boolean OR r.standing = 0)
          AND ($4::date IS NULL OR (l.issued_on, l.id) > ($4, $5::uuid))
        ORDER BY l.issued_on, l.id
        LIMIT $6`,
      [...filters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
    );
    return page.of(rows, {
      key: ({ issuedOn, letter }) => [issuedOn, letter],
      item: (row) => row,
    });
  },
});
