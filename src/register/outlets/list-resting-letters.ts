import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../page.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { OutletState } from './outlet-rows.ts';

/** An outlet that no longer stands, as a letter names it. */
interface FallenOutlet {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly state: Extract<OutletState, 'lapsed' | 'disputed' | 'closed'>;
  /** Since when, ISO. */
  readonly since: string;
}

/** A letter in force that rests on an outlet which no longer stands. */
export interface RestingLetter {
  readonly letter: string;
  readonly number: string;
  readonly maker: string;
  readonly vin: string;
  readonly destination: string;
  readonly application: string;
  readonly issuedOn: string;
  readonly outlets: readonly FallenOutlet[];
  /** Outlets that it names and that still stand; 0: it rests on none any more. */
  readonly standing: number;
}

/** Which letters are wanted. */
export interface RestingLettersAsked extends PageAsked {
  /** ISO 3166-1 alpha-2 of the destination. */
  readonly country?: string;
  /** Id of an outlet. */
  readonly outlet?: string;
  /** True: those that rest on no outlet any more. */
  readonly onNone?: boolean;
}

/**
 * Letters in force that rest on outlets which lapsed, are disputed or closed: of its own for a manufacturer, of its
 * province for an office. The question each raises is whether somebody still serves the car.
 */
export const listRestingLetters = (
  register: Register,
  actor: Actor,
  asked: RestingLettersAsked,
): Promise<Outcome<PageOf<RestingLetter>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer', 'office', 'ministry'], 'read');
    const { country = null, outlet = null, onNone = false } = asked;
    const filters = [country, outlet, onNone];
    const page = pageAsked(register, 'resting-letters', asked, [actor.organisation, ...filters]);
    const rows = await tx.rows<RestingLetter & { [column: string]: unknown }>(
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
  });
