import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import { needRight, type Register } from '../../register.ts';
import { type ListedVerdict, listedColumns, readsWhole } from './get-verdict.ts';

/** Which verdicts are listed: of an application or of a VIN. */
export type VerdictsAsked = PageAsked & {
  /** Id of the application. */
  readonly application?: string;
  readonly vin?: string;
};

/**
 * The verdicts of an application, of a VIN, or of a VIN in an application, the latest first.
 *
 * @returns refused `not-found` for an application that whoever asks may not see, `not-well-formed` where neither is
 * named.
 */
export const listVerdicts = (
  register: Register,
  actor: Actor,
  { application, vin, ...asked }: VerdictsAsked,
): Promise<Outcome<PageOf<ListedVerdict>>> =>
  register.as(actor, async (tx) => {
    needRight(actor, 'read');
    if (application === undefined && vin === undefined) {
      refuse('not-well-formed', { field: 'application' });
    }
    if (application !== undefined) {
      const known = await tx.maybe('SELECT FROM register.application WHERE id = $1', [application]);
      if (known === null) refuse('not-found', { field: 'application' });
    }
    const filters = [actor.part, actor.organisation, application, vin];
    const page = pageAsked(register, 'verdicts', asked, filters);
    const [given = null, id = null] = page.after ?? [];
    const rows = await tx.rows<ListedVerdict & { key: string }>(
      `SELECT ${listedColumns(readsWhole(actor))}, given_at::text AS key
        FROM register.verdict
        WHERE ($1::uuid IS NULL OR application = $1)
          AND ($2::text IS NULL OR vin = $2)
          AND ($3::text IS NULL OR (given_at, id) < ($3::timestamptz, $4::uuid))
        ORDER BY given_at DESC, id DESC
        LIMIT $5`,
      [application ?? null, vin ?? null, given, id, page.rows],
    );
    return page.of(rows, {
      key: (row) => [row.key, row.id],
      item: ({ key: _, ...listed }) => listed,
    });
  });
