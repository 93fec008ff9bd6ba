import type { Work } from '../../action.ts';
import { prepared } from '../../prepared.ts';
import { evidenceOf, type GroundedRow, shownGrounds } from '../../shown-grounds.ts';
import { noticeOf } from '../../stores/notice-of.ts';
import type { Transaction } from '../../transaction.ts';
import { heldVehicles } from '../application-vehicles.ts';
import type { RefusalGroup } from './refusal-group-shapes.ts';

/** Where a group of refusals stands in the API. */
export const GROUP_PATH = '/v1/refusal-groups/{group}';

type GroupRow = Pick<RefusalGroup, 'id' | 'application' | 'number' | 'exporter' | 'proposedBy'> & {
  proposedAt: Date;
};

type MemberRow = RefusalGroup['vehicles'][number] & {
  notice_en: string | null;
  notice_zh: string | null;
} & GroundedRow;

const GROUP = prepared(`
  SELECT g.id, g.application, a.number, g.exporter, g.made_by AS "proposedBy", g.made_at AS "proposedAt"
  FROM register.refusal_group g
  JOIN register.application a ON a.id = g.application
  WHERE g.id = $1`);

const MEMBERS = prepared(`
  SELECT v.id AS vehicle, v.vin, v.state, v.verdict, v.ground, v.grounds, v.found, v.pieces, v.notice_en, v.notice_zh,
    CASE
      WHEN v.state <> 'refusalProposed' THEN NULL
      WHEN r.gate = 'blocked' OR register.is_heard(h) THEN 'signature'
      WHEN h.id IS NULL THEN 'telling'
      ELSE 'answer'
    END AS waits
  FROM register.application_vehicle v
  JOIN register.verdict r ON r.id = v.verdict
  LEFT JOIN register.hearing h ON h.about = v.id AND h.state NOT IN ('dropped', 'takenBack', 'signed')
  WHERE v.refused_with = $1
  ORDER BY v.vin`);

/** Vehicles that are refused together, as their office sees them. Refuses `not-found`. */
export const findGroup = async ({ tx, refuse }: Work, id: string): Promise<RefusalGroup> => {
  const { proposedAt, ...group } =
    (await tx.maybe<GroupRow>(GROUP, [id])) ?? refuse('not-found', { field: 'group' });
  const rows = await tx.rows<MemberRow>(MEMBERS, [id]);
  const [first] = rows;
  const none = { ground: null, grounds: [], found: null, pieces: [] };
  // each names its own verdict first; what else the proposal named is the same of all
  const verdicts = new Set(rows.map(({ verdict }) => verdict));
  const shared = evidenceOf(first?.pieces ?? []).filter(
    ({ kind, id: named }) => kind !== 'verdict' || !verdicts.has(named),
  );
  return {
    ...group,
    proposedAt: proposedAt.toISOString(),
    vehicles: rows.map(({ vehicle, vin, state, verdict, waits }) => ({
      ...{ vehicle, vin, state, verdict, waits },
    })),
    ...shownGrounds(first ?? none),
    evidence: [...shared],
    notice: first === undefined ? null : noticeOf(first),
  };
};

/**
 * A group of which something is decided, its vehicles held until the transaction ends.
 *
 * @param read number of vehicles that whoever decides has read.
 * @throws Refused `not-found`, `group-changed`, `step-not-in-table` where nothing of it is proposed.
 */
export const heldGroup = async (
  work: Work<'group-changed'>,
  id: string,
  read: number,
): Promise<RefusalGroup> => {
  const { application } = await findGroup(work, id);
  await heldVehicles(work.tx, application);
  const group = await findGroup(work, id);
  const states = new Set(group.vehicles.map(({ state }) => state));
  if (states.size !== 1 || !states.has('refusalProposed')) {
    const state = [...states].join(', ') || 'open';
    work.refuse('step-not-in-table', { values: { state, verb: 'countersign' } });
  }
  if (group.vehicles.length !== read) work.refuse('group-changed');
  return group;
};

/** Takes a step of all vehicles of a group at once: each has its own event. */
export const stepTogether = async (
  tx: Transaction,
  group: string,
  { state, verb }: { readonly state: string; readonly verb: string },
): Promise<void> => {
  await tx.run(
    prepared(`UPDATE register.application_vehicle
      SET state = $2, verb = $3, stepped_at = clock_timestamp()
      WHERE refused_with = $1 AND state = 'refusalProposed'`),
    [group, state, verb],
  );
};
