import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { action } from '../../action.ts';
import {
  GROUND_REFUSALS,
  GROUNDED,
  groundedColumns,
  type NamedGround,
  Pieces,
} from '../../ground-shapes.ts';
import { prepared } from '../../prepared.ts';
import { keptNotice, Notice } from '../../shapes.ts';
import { layLawInForce } from '../../stores/lay-law-in-force.ts';
import type { Transaction } from '../../transaction.ts';
import { APPLICATION } from '../application.ts';
import { findApplication, holderOf } from '../application-rows.ts';
import { heldVehicles } from '../application-vehicles.ts';
import { findGroup } from './refusal-group.ts';
import { MOST_TOGETHER, RefusalGroup } from './refusal-group-shapes.ts';
import { VEHICLE_DECISION } from './vehicle-decision.ts';
import { namedVehicles } from './vehicles-together.ts';

/** How many vehicles a refusal names that could not be proposed. */
const NAMED = 20; // not-law: items of a list

const UNBROKEN = prepared(`
  SELECT t.verdict
  FROM unnest($1::uuid[]) t(verdict)
  WHERE EXISTS (
    SELECT FROM unnest($2::text[]) named(rule) WHERE NOT register.is_unmet(t.verdict, named.rule, true)
  )`);

/** Of verdicts those that do not break all of the rules that are named. */
const unbroken = async (
  tx: Transaction,
  verdicts: readonly string[],
  grounds: readonly NamedGround[],
): Promise<ReadonlySet<string>> => {
  const rules = grounds.flatMap((ground) => ('rule' in ground ? [ground.rule] : []));
  const rows = await tx.rows<{ verdict: string }>(UNBROKEN, [verdicts, rules]);
  return new Set(rows.map(({ verdict }) => verdict));
};

const PROPOSE = prepared(`
  UPDATE register.application_vehicle av
  SET state = 'refusalProposed', verb = 'propose-refusal', verdict = t.verdict, refused_with = $3, grounds = $4,
    found = $5, pieces = $6, notice_en = $7, notice_zh = $8, stepped_at = clock_timestamp()
  FROM unnest($1::uuid[], $2::uuid[]) t(vehicle, verdict)
  WHERE av.id = t.vehicle`);

/**
 * Proposes one refusal of many vehicles of an application: the same grounds, evidence and notice, for each by its own
 * verdict. All of them or none: `not-all-refusable` tells which could not be and why.
 */
export const proposeRefusals = action({
  method: 'POST',
  path: `${APPLICATION.path}/propose-refusals`,
  summary: { en: 'Propose one refusal of many vehicles', zh: '拟对多辆车不予发放' },
  access: { right: 'sign', parts: ['office'] },
  step: { life: VEHICLE_DECISION.life, verb: 'propose-refusal' },
  params: { application: z.uuid() },
  body: {
    vehicles: z.array(z.uuid()).min(1).max(MOST_TOGETHER),
    verdicts: z.array(z.uuid()).max(MOST_TOGETHER).optional().meta({
      description: 'The verdicts that were read; a later one refuses all. Absent: the latest.',
    }),
    ...GROUNDED,
    evidence: Pieces.optional(),
    notice: Notice,
  },
  answer: RefusalGroup,
  status: 201,
  refusals: ['taken-by-another', 'no-such-vehicle', 'not-all-refusable', ...GROUND_REFUSALS],
  work: async (work, { application, vehicles, verdicts: read, notice, ...given }) => {
    const { tx, register, refuse } = work;
    await layLawInForce(tx, register);
    const { exporter, province } = (await findApplication(tx, application)) ?? refuse('not-found');
    if ((await holderOf(tx, application)) !== tx.actor.person) refuse('taken-by-another');
    await heldVehicles(tx, application);
    const { able, others } = await namedVehicles(work, application, vehicles);
    const verdicts = able.map(({ verdict }) => verdict);
    const whole = await unbroken(tx, verdicts, given.grounds);
    const why = [
      ...others,
      ...able.flatMap(({ vin, verdict }) => {
        if (read !== undefined && !read.includes(verdict)) return [{ vin, why: 'verdict-stale' }];
        return whole.has(verdict) ? [{ vin, why: 'ground-not-broken' }] : [];
      }),
    ];
    if (why.length > 0) {
      const which = why.slice(0, NAMED).map(({ vin, why: code }) => `${vin} ${code}`);
      refuse('not-all-refusable', { values: { vehicles: why.length, which: which.join(', ') } });
    }
    const group = randomUUID();
    await tx.run(
      `INSERT INTO register.refusal_group (id, application, exporter, province)
        VALUES ($1, $2, $3, $4)`,
      [group, application, exporter, province],
    );
    const { grounds, found, pieces } = groundedColumns(given);
    await tx.run(PROPOSE, [
      ...[able.map(({ vehicle }) => vehicle), verdicts, group],
      ...[grounds, found, pieces, keptNotice(notice).en, notice.zh],
    ]);
    return findGroup(work, group);
  },
});
