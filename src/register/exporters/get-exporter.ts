import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { timelineOf } from '../stores/events.ts';
import { findStanding } from './standings/standing-rows.ts';
import { StandingInFull } from './standings/standing-shapes.ts';

/** An exporter with its standing, as an office sees it. */
const Exporter = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    uscc: z.string().meta({ description: 'Unified social credit code.' }),
    province: z.string(),
    standing: StandingInFull.nullable().meta({ description: 'Null where none was ever begun.' }),
  })
  .meta({ id: 'Exporter' });
export type Exporter = Shaped<typeof Exporter>;

/** An exporter of the office's province, or any for the ministry. */
export const getExporter = action({
  method: 'GET',
  path: '/v1/exporters/{exporter}',
  summary: { en: 'An exporter with its standing', zh: '出口企业及其监管状态' },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { exporter: z.uuid() },
  answer: Exporter,
  work: async ({ tx, refuse }, { exporter }) => {
    const found =
      (await tx.maybe<Omit<Exporter, 'standing'>>(
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
  },
});
