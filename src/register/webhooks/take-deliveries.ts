import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import { EVENT_COLUMNS, type EventRow } from '../stores/event.ts';
import { DUE } from './delivery-conditions.ts';
import {
  ORGANISATION_COLUMNS,
  type OrganisationRow,
  organisationActor,
} from './organisation-actor.ts';

/** Messages taken at once, of each webhook. */
const EACH = 10;
/** Messages taken at once, of all. */
const ALL = 50;

/** A delivery that is due, taken by this node for two minutes. */
export interface TakenDelivery extends OrganisationRow {
  readonly id: number;
  readonly webhook: string;
  readonly url: string;
  readonly secret: Buffer;
  readonly keyVersion: number;
  readonly attempts: number;
  /** Null when the organisation may no longer see it. */
  readonly event: EventRow | null;
}

type TakenRow = Omit<TakenDelivery, 'event'> & { readonly event: number };

/** Takes deliveries that are due; no other node takes them before two minutes are over. */
export const takeDeliveries = async (register: Register): Promise<readonly TakenDelivery[]> =>
  needed(
    await register.as(JOB, async (tx) => {
      const taken = await tx.rows<TakenRow>(
        `WITH due AS (
            SELECT d.id
            FROM register.webhook w
            JOIN register.organisation o ON o.id = w.organisation AND o.closed_at IS NULL
            CROSS JOIN LATERAL (
              SELECT d.id
              FROM register.delivery d
              WHERE d.webhook = w.id AND ${DUE}
              ORDER BY d.next_at
              LIMIT ${EACH}
              FOR UPDATE SKIP LOCKED
            ) d
            WHERE w.ended_at IS NULL
            LIMIT ${ALL}
          )
          UPDATE register.delivery d
          SET attempts = d.attempts + 1, next_at = now() + interval '2 minutes'
          FROM due, register.webhook w, register.organisation o
          WHERE d.id = due.id AND w.id = d.webhook AND o.id = d.organisation
          RETURNING d.id, d.webhook, d.event, d.attempts, w.url, w.secret, w.key_version AS "keyVersion",
            ${ORGANISATION_COLUMNS}`,
      );
      const byOrganisation = Map.groupBy(taken, ({ organisation }) => organisation);
      const events = new Map<string, EventRow>();
      for (const [organisation, own] of byOrganisation) {
        const [first] = own;
        if (first === undefined) continue;
        const rows = await tx.as(organisationActor(first), () =>
          tx.rows<EventRow>(
            `SELECT ${EVENT_COLUMNS} FROM register.event e WHERE e.id = ANY ($1::bigint[])`,
            [own.map(({ event }) => event)],
          ),
        );
        for (const row of rows) events.set(`${organisation} ${row.id}`, row);
      }
      return taken.map((one) => ({
        ...one,
        event: events.get(`${one.organisation} ${one.event}`) ?? null,
      }));
    }),
  );
