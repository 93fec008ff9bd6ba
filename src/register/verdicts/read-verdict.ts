import { z } from 'zod';
import type { Json } from '../../domain/record/canonical-json.ts';
import { action } from '../action.ts';
import { APPLICATION_READERS } from '../applications/application.ts';
import { ListedVerdict, listedColumns, readsWhole } from './listed-verdict.ts';

/** A verdict as whoever asks may read it. */
const Verdict = ListedVerdict.extend({
  verdict: (z.unknown() as z.ZodType<Json, Json>).meta({
    description:
      'Office and ministry: the whole verdict, docs/spec/register-verdict.md. Exporter: what it is told of it.',
  }),
  /** SHA-256 of its bytes, hexadecimal; null for an exporter. */
  digest: z.string().nullable(),
}).meta({ id: 'Verdict' });

/** A verdict: whole for an office of its province and the ministry, for an exporter what it is told of its own. */
export const readVerdict = action({
  method: 'GET',
  path: '/v1/verdicts/{verdict}',
  summary: { en: 'A verdict', zh: '审查结论' },
  access: APPLICATION_READERS,
  params: { verdict: z.uuid() },
  answer: Verdict,
  work: async ({ tx, refuse }, { verdict }) => {
    const whole = readsWhole(tx.actor);
    const bytes = whole
      ? `bytes AS shown, encode(digest, 'hex') AS digest`
      : 'told AS shown, NULL AS digest';
    const found =
      (await tx.maybe<ListedVerdict & { shown: Buffer; digest: string | null }>(
        `SELECT ${listedColumns(whole)}, ${bytes}
          FROM register.verdict
          WHERE id = $1`,
        [verdict],
      )) ?? refuse('not-found', { field: 'verdict' });
    const { shown, ...listed } = found;
    return { ...listed, verdict: JSON.parse(shown.toString('utf8')) as Json };
  },
});
