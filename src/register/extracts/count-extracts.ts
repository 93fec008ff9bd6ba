import { sql } from '../../domain/rules/sql/sql.ts';
import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Extract } from './extract-shapes.ts';

const COUNT = sql`
  SELECT count(*)::int AS count
  FROM register.extract e
  WHERE e.state = $1
    AND ($2::uuid IS NULL OR e.application = $2)
`;

/** How many extracts in a state whoever acts sees, of one application or of all. */
export const countExtracts = async (
  register: Register,
  actor: Actor,
  { state, application }: { readonly state: Extract['state']; readonly application?: string },
): Promise<Outcome<number>> =>
  register.as(
    actor,
    async (tx) => (await tx.one<{ count: number }>(COUNT, [state, application ?? null])).count,
  );
