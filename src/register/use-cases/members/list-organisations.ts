import type { Actor } from '../../actor.ts';
import { isoInstant } from '../../iso-instant.ts';
import type { Outcome } from '../../outcome.ts';
import { needRight, type Register } from '../../register.ts';
import type { NewOrganisation, OrganisedPart } from './make-organisation.ts';

/** An organisation as whoever acts sees it. */
export interface ListedOrganisation extends NewOrganisation {
  readonly id: string;
  /** ISO instant in UTC; null while it is open. */
  readonly closedAt: string | null;
}

/** Organisations from one place of the list on. */
export interface OrganisationsAsked {
  /** Id of the last one seen; null from the beginning. */
  readonly after: string | null;
  /** How many at most. */
  readonly limit: number;
  /** That one alone. */
  readonly id?: string | undefined;
  readonly part?: OrganisedPart | undefined;
  /** Stands in the name. */
  readonly named?: string | undefined;
}

/** The organisations that whoever acts may see, in the order of their ids. */
export const listOrganisations = (
  register: Register,
  actor: Actor,
  { after, limit, id, part, named }: OrganisationsAsked,
): Promise<
  Outcome<{ readonly items: readonly ListedOrganisation[]; readonly next: string | null }>
> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    const found = await tx.rows<ListedOrganisation>(
      `SELECT id, part, name, uscc, province, maker, ${isoInstant('closed_at')} AS "closedAt"
        FROM register.organisation
        WHERE ($1::uuid IS NULL OR id > $1)
          AND ($2::uuid IS NULL OR id = $2)
          AND ($3::text IS NULL OR part = $3)
          AND ($4::text IS NULL OR position(lower($4) IN lower(name)) > 0)
        ORDER BY id
        LIMIT $5`,
      [after, id ?? null, part ?? null, named ?? null, limit + 1],
    );
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  });
