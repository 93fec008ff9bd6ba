import type pg from 'pg';
import type { NamedGround, NamedPiece } from '../../src/register/ground-shapes.ts';

/** A ground of discretion for each step that names one, all of them in force since 2026-03-01. */
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

/** The latest event of an exporter, as a piece of evidence. */
export const latestEvent = async (
  owner: pg.Client,
  exporter: string,
): Promise<readonly [NamedPiece]> => {
  const { rows } = await owner.query<{ id: string }>(
    'SELECT max(id)::text AS id FROM register.event WHERE exporter = $1',
    [exporter],
  );
  return [{ kind: 'event', id: rows[0]?.id ?? '' }];
};
