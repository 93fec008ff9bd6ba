import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { attestedUntil, roundOf } from './outlet-law.ts';
import { OUTLET_COLUMNS, type OutletRow, outletOf } from './outlet-rows.ts';
import type { AttestationPreview, Attested, Outlet, OutletState } from './outlet-shapes.ts';
import { retellLetters } from './retell-letters.ts';
import { tellOutlets } from './tell-network.ts';

/** Which outlets a manufacturer attests, by their ids; each once. */
export interface AttestationGiven {
  readonly outlets: readonly string[];
}

const ATTESTABLE: readonly OutletState[] = ['proposed', 'attested', 'lapsed'];

const ownOf = async (tx: Transaction, ids: readonly string[]): Promise<readonly Outlet[]> => {
  const rows = await tx.rows<OutletRow>(
    `SELECT ${OUTLET_COLUMNS}
      FROM register.outlet o
      WHERE o.id = ANY ($1) AND o.organisation = register.organisation()
      ORDER BY o.country, o.number`,
    [ids],
  );
  return rows.map(outletOf);
};

/** What attesting some outlets would do; writes nothing. */
export const previewAttestation = (
  register: Register,
  actor: Actor,
  { outlets }: AttestationGiven,
): Promise<Outcome<AttestationPreview>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'read');
    const today = await todayIn(tx);
    const own = await ownOf(tx, outlets);
    const known = new Set(own.map(({ id }) => id));
    const items = own.map((outlet) => ({
      outlet,
      not: ATTESTABLE.includes(outlet.state) ? null : outlet.state,
    }));
    return {
      items,
      attestable: items.filter(({ not }) => not === null).length,
      until: attestedUntil(register, today),
      round: roundOf(today),
      unknown: outlets.filter((id) => !known.has(id)),
    };
  });

/**
 * Attests outlets of one's own network in one act: all of them, or none. It holds for the days of the law (R29,
 * `attestedDays`).
 *
 * Refusals: `part-missing`, `right-missing`, `nothing-to-attest` with the number and state of the first that cannot be.
 */
export const attestOutlets = (
  register: Register,
  actor: Actor,
  { outlets }: AttestationGiven,
): Promise<Outcome<Attested>> =>
  register.as(actor, async (tx) => {
    const organisation = needPart(actor, ['manufacturer'], 'act');
    const ids = [...new Set(outlets)];
    await tx.run(
      `SELECT FROM register.outlet WHERE id = ANY ($1) AND organisation = $2 ORDER BY id FOR UPDATE`,
      [ids, organisation],
    );
    const before = await ownOf(tx, ids);
    const not = before.find(({ state }) => !ATTESTABLE.includes(state));
    if (not !== undefined) {
      const { number, state } = not;
      return refuse('nothing-to-attest', { field: 'outlets', values: { number, state } });
    }
    if (before.length !== ids.length || ids.length === 0) {
      const known = new Set(before.map(({ id }) => id));
      const number = ids.find((id) => !known.has(id)) ?? '';
      return refuse('nothing-to-attest', { field: 'outlets', values: { number } });
    }
    const today = await todayIn(tx);
    const until = attestedUntil(register, today);
    const round = roundOf(today);
    await tx.run(
      `UPDATE register.outlet
        SET state = 'attested', verb = 'attest', stepped_at = clock_timestamp(), attested_on = $2, attested_until = $3
        WHERE id = ANY ($1)`,
      [ids, today, until],
    );
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.attestation (organisation, maker, round, attested_until, outlets)
        VALUES ($1, $2, $3, $4, $5)
        RETURNING id`,
      [organisation, actor.maker, round, until, ids],
    );
    const now = before.map(
      (outlet): Outlet => ({
        ...outlet,
        state: 'attested',
        attestedOn: today,
        attestedUntil: until,
      }),
    );
    await tellOutlets(tx, { teller: organisation, source: id, now });
    await retellLetters(tx, organisation, now, true);
    return { id, outlets: ids.length, on: today, until, round };
  });
