import { STANDING_LIFE } from '../../../domain/lives/standing-life.ts';
import { refuse } from '../../outcome.ts';
import { thing } from '../../step.ts';
import type { Transaction } from '../../transaction.ts';
import { findStanding } from './standing-rows.ts';
import { Standing } from './standing-shapes.ts';

/**
 * The standing of an exporter that whoever acts may see.
 *
 * @throws Refused `not-found`.
 */
export const showStanding = async (tx: Transaction, exporter: string): Promise<Standing> =>
  (await findStanding(tx, exporter)) ?? refuse('not-found');

/** Standings, each found by its exporter. */
export const STANDING = thing({
  relation: 'register.standing_of',
  told: 'register.told_standing',
  life: STANDING_LIFE,
  path: '/v1/standings/{exporter}',
  answer: Standing,
  rowOf: async (tx, exporter) => (await showStanding(tx, exporter)).id,
  show: (_, tx, exporter) => showStanding(tx, exporter),
});
