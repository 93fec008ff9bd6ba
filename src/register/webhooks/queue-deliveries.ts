import { JOB } from '../actor.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { HAPPENED } from './delivery-conditions.ts';
import {
  ORGANISATION_COLUMNS,
  type OrganisationRow,
  organisationActor,
} from './organisation-actor.ts';

/** Events that are looked through in one transaction. */
const PAGE = 1000; // not-law: events
/** Behind every event of a transaction. */
const LAST = Number.MAX_SAFE_INTEGER;

interface Looking extends OrganisationRow {
  readonly verbs: readonly string[];
  readonly transaction: number;
  readonly event: number;
}

interface Happened {
  readonly transaction: number;
  readonly id: number;
  readonly verb: string;
}

/** Looks through what happened since for one webhook; gives the messages made, and whether more is there. */
const lookThrough = async (
  tx: Transaction,
  webhook: string,
): Promise<{ readonly made: number; readonly more: boolean }> => {
  const looking = await tx.maybe<Looking>(
    `SELECT ${ORGANISATION_COLUMNS}, w.verbs, w.seen_transaction AS transaction, w.seen_event AS event
      FROM register.webhook w
      JOIN register.organisation o ON o.id = w.organisation
      WHERE w.id = $1 AND w.ended_at IS NULL AND o.closed_at IS NULL
      FOR UPDATE OF w SKIP LOCKED`,
    [webhook],
  );
  if (looking === null) return { made: 0, more: false };
  const { ended } = await tx.one<{ ended: number }>(
    'SELECT register.transactions_ended() AS ended',
  );
  // As the organisation itself: what it may not see does not exist. A letter that is held is its manufacturer's alone.
  const events = await tx.as(organisationActor(looking), () =>
    tx.rows<Happened>(
      `SELECT e.transaction, e.id, e.verb
        FROM register.event e
        WHERE (e.transaction, e.id) > ($1::bigint, $2::bigint) AND e.transaction < $3
          AND (e.kind <> 'letter' OR e.verb NOT IN ('issue', 'recall') OR $5 = 'manufacturer')
        ORDER BY e.transaction, e.id
        LIMIT $4`,
      [looking.transaction, looking.event, ended, PAGE, looking.part],
    ),
  );
  const told = events.filter(
    ({ verb }) => looking.verbs.length === 0 || looking.verbs.includes(verb),
  );
  const made = await tx.run(
    `INSERT INTO register.delivery (webhook, organisation, event)
      SELECT $1, $2, event FROM unnest($3::bigint[]) event
      ON CONFLICT (webhook, event) DO NOTHING`,
    [webhook, looking.organisation, told.map(({ id }) => id)],
  );
  const more = events.length === PAGE;
  const last = events.at(-1);
  const [transaction, event] =
    more && last !== undefined ? [last.transaction, last.id] : [ended - 1, LAST];
  await tx.run('UPDATE register.webhook SET seen_transaction = $2, seen_event = $3 WHERE id = $1', [
    webhook,
    transaction,
    event,
  ]);
  return { made, more };
};

/** Makes a message of every event for every live webhook whose organisation may see it. Gives their number. */
export const queueDeliveries = async (register: Register, signal: AbortSignal): Promise<number> => {
  const webhooks = needed(
    await register.as(JOB, (tx) =>
      tx.rows<{ id: string }>(
        `SELECT w.id FROM register.webhook w WHERE ${HAPPENED} ORDER BY w.id`,
      ),
    ),
  );
  let all = 0;
  for (const { id } of webhooks) {
    for (let again = true; again && !signal.aborted; ) {
      const { made, more } = needed(await register.as(JOB, (tx) => lookThrough(tx, id)));
      all += made;
      again = more;
    }
  }
  return all;
};
