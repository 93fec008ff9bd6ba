import { z } from 'zod';
import { action } from '../action.ts';
import { isoInstant } from '../iso-instant.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { Name } from '../shapes.ts';
import { ListedVerdict } from './listed-verdict.ts';

/** A verdict that answered otherwise than the one before it, with the equal ones that followed. */
const VerdictChange = z
  .strictObject({
    ...ListedVerdict.pick({ gate: true, entry: true, onTheApplicantsWord: true, quality: true })
      .shape,
    verdict: z.uuid().meta({ description: 'The first of the equal ones.' }),
    risk: z.enum(['low', 'elevated', 'high']),
    reasons: z.array(z.string()).meta({ description: 'Codes of the rules behind the answers.' }),
    givenAt: z.iso.datetime(),
    again: z.int().min(0).meta({ description: 'How many equal ones followed.' }),
    lastAt: z.iso.datetime().meta({ description: 'When the last of the equal ones was given.' }),
  })
  .meta({ id: 'VerdictChange' });

/**
 * What changed of a vehicle in an application, the latest first: verdicts that follow one another with equal answers,
 * for equal reasons, are one.
 */
export const listVerdictChanges = action({
  method: 'GET',
  path: '/v1/applications/{application}/vehicles/{vin}/verdict-changes',
  summary: {
    en: 'Verdicts on a vehicle that changed something, the latest first',
    zh: '结论有变化的历次审查，按时间降序',
  },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { application: z.uuid(), vin: Name },
  query: SLICE_QUERY,
  answer: sliceSchema(VerdictChange),
  work: async ({ tx, register, refuse }, { application, vin, ...asked }) => {
    const page = sliceAsked(register, 'verdict-changes', asked, [application, vin]);
    const [given = null, id = null] = page.after ?? [];
    const known = await tx.maybe('SELECT FROM register.application WHERE id = $1', [application]);
    if (known === null) refuse('not-found', { field: 'application' });
    const rows = await tx.rows<z.output<typeof VerdictChange> & { key: string }>(
      `WITH given AS (
          SELECT
            *,
            (gate, entry, risk, quality, on_the_applicants_word, reasons) IS DISTINCT FROM
              lag((gate, entry, risk, quality, on_the_applicants_word, reasons)) OVER one_by_one AS changed
          FROM register.verdict
          WHERE application = $1
            AND vin = $2
          WINDOW one_by_one AS (ORDER BY given_at, id)
        ),
        runs AS (
          SELECT
            *,
            count(*) FILTER (WHERE changed) OVER (ORDER BY given_at, id) AS run
          FROM given
        )
        SELECT
          (array_agg(id ORDER BY given_at, id))[1] AS verdict,
          gate,
          entry,
          risk,
          quality,
          on_the_applicants_word AS "onTheApplicantsWord",
          string_to_array(reasons, ' ') AS reasons,
          ${isoInstant('min(given_at)')} AS "givenAt",
          (count(*) - 1)::int AS again,
          ${isoInstant('max(given_at)')} AS "lastAt",
          min(given_at)::text AS key
        FROM runs
        GROUP BY run, gate, entry, risk, quality, on_the_applicants_word, reasons
        HAVING $3::text IS NULL
          OR (min(given_at), (array_agg(id ORDER BY given_at, id))[1]) < ($3::timestamptz, $4::uuid)
        ORDER BY min(given_at) DESC, verdict DESC
        LIMIT $5`,
      [application, vin, given, id, page.rows],
    );
    return page.of(rows, {
      key: (row) => [row.key, row.verdict],
      item: ({ key: _, ...change }) => change,
    });
  },
});
