import type pg from 'pg';
import { JOB } from '../../src/register/actor.ts';
import { asActor } from '../../src/register/as-actor.ts';
import type { NamedGround, NamedPiece } from '../../src/register/ground-shapes.ts';
import { layLawInForce } from '../../src/register/stores/lay-law-in-force.ts';
import { LAW } from '../published-law.ts';

/** A ground of discretion for each step that names one. */
const DISCRETION = {
  talk: 'cn.648.dishonest-conduct',
  settle: 'cn.648.talk-settled',
  'propose-order': 'cn.648.repeated-dishonest-conduct',
  clear: 'cn.648.rectified',
  'propose-bar': 'cn.648.rectification-not-done',
  lift: 'cn.648.rectified',
  overturn: 'cn.reconsideration.facts',
  uphold: 'cn.reconsideration.stands',
  'propose-refusal': 'cn.licensing.false-papers',
  refuse: 'cn.2024-6.filing-conditions',
  suspend: 'cn.licensing.under-inquiry',
  resume: 'cn.licensing.inquiry-over',
  revoke: 'cn.licensing.taken-back',
} as const;

/** Grounds of discretion on which a step may rest. */
export const groundsFor = (verb: keyof typeof DISCRETION): readonly [NamedGround] => [
  { discretion: DISCRETION[verb] },
];

/** The latest event of an exporter that its office sees, as a piece of evidence. */
export const latestEvent = async (
  owner: pg.Client,
  exporter: string,
): Promise<readonly [NamedPiece]> => {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT max(id)::text AS id
      FROM register.event
      WHERE exporter = $1 AND province IS NOT NULL`,
    [exporter],
  );
  return [{ kind: 'event', id: rows[0]?.id ?? '' }];
};

/** What an `UPDATE` sets beside state and verb so that a step rests on grounds and evidence. */
export const setGrounds = (
  verb: keyof typeof DISCRETION,
  evidence: readonly NamedPiece[] = [],
): string =>
  `grounds = '${JSON.stringify(groundsFor(verb))}', pieces = '${JSON.stringify(evidence)}'`;

/** Makes the law of the repository the law in force of a database that no program opened. */
export const layLaw = (pool: pg.Pool): Promise<void> =>
  asActor(pool, JOB, (tx) => layLawInForce(tx, { engine: { law: LAW } }));
