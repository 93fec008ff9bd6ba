import type { Actor } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';

/** Names of exporters that whoever acts may see, by id. */
export const nameExporters = (
  register: Register,
  actor: Actor,
  { exporters }: { readonly exporters: readonly string[] },
): Promise<Outcome<ReadonlyMap<string, string>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    const rows = await tx.rows<{ id: string; name: string }>(
      'SELECT id, name FROM register.organisation WHERE id = ANY ($1)',
      [exporters],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  });
