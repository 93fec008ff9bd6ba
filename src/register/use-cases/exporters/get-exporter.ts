import type { Actor } from '../../actor.ts';
import { findStanding } from '../../exporters/standings/standing-rows.ts';
import type { Standing } from '../../exporters/standings/standing-shapes.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import type { TakenStep } from '../../shapes.ts';
import { needPart } from '../../steps/need-part.ts';
import { timelineOf } from '../../stores/events.ts';

/** An exporter with its standing, as an office sees it. */
export interface Exporter {
  readonly id: string;
  readonly name: string;
  readonly uscc: string;
  readonly province: string;
  /** Null where none was ever begun. */
  readonly standing: (Standing & { readonly timeline: readonly TakenStep[] }) | null;
}

/** An exporter of the office's province, or any for the ministry. Refuses `not-found`. */
export const getExporter = (
  register: Register,
  actor: Actor,
  { exporter }: { readonly exporter: string },
): Promise<Outcome<Exporter>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    const found =
      (await tx.maybe<Omit<Exporter, 'standing'> & Record<string, unknown>>(
        `SELECT id, name, uscc, province
          FROM register.organisation
          WHERE id = $1 AND part = 'exporter'`,
        [exporter],
      )) ?? refuse('not-found');
    const standing = await findStanding(tx, exporter);
    return {
      ...found,
      standing:
        standing === null
          ? null
          : { ...standing, timeline: await timelineOf(tx, 'standing', standing.id) },
    };
  });

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
