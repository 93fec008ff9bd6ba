import { z } from 'zod';
import { PAPER_KINDS } from '../../papers/paper-reading.ts';
import { action } from '../action.ts';
import { OF_MANY_VEHICLES, PAPERS_OF_ACCOUNTS } from './papers-of-accounts.ts';

const Lacking = z
  .strictObject({
    vin: z.string(),
    /** How many papers of the vehicle were handed in. */
    papers: z.number().int(),
    lacks: z.array(
      z.strictObject({
        account: z.string().meta({ description: 'Whose row is stated and shown by no paper.' }),
        kinds: z.array(z.enum(PAPER_KINDS)).meta({ description: 'One of them is enough.' }),
      }),
    ),
  })
  .meta({ id: 'VehicleLackingPapers' });

type LackingRow = { vin: string; papers: number; lacks: string[] };

const ACCOUNTS = Object.keys(PAPERS_OF_ACCOUNTS);
const isAccount = (text: string): text is keyof typeof PAPERS_OF_ACCOUNTS =>
  text in PAPERS_OF_ACCOUNTS;

/** By account and kind. */
const PAIRS = Object.entries(PAPERS_OF_ACCOUNTS).flatMap(([account, kinds]) =>
  kinds.map((kind) => ({ account, kind, ofMany: OF_MANY_VEHICLES.includes(kind) })),
);

/** By VIN and account, what an application states. */
const STATED = `
  SELECT DISTINCT r.vin, r.account
  FROM register.account_row r
  WHERE r.source_kind = 'application'
    AND r.source = $1
    AND r.standing = 'stated'
    AND r.superseded_at IS NULL`;

/** With what is prepared for the next version, which its exporter alone sees. */
const PREPARED = `
  ${STATED}
  UNION
  SELECT DISTINCT row ->> 'vin', account
  FROM register.application_draft d
  CROSS JOIN LATERAL jsonb_each(d.accounts) prepared(account, told)
  CROSS JOIN LATERAL jsonb_array_elements(told) row
  WHERE d.application = $1`;

/** What each vehicle of an application still lacks: the papers of its stated rows that nobody handed in. */
export const listLacking = action({
  method: 'GET',
  path: '/v1/applications/{application}/papers-lacking',
  summary: { en: 'Papers that each vehicle still lacks', zh: '各车辆尚缺材料' },
  description:
    'A row that is stated is shown by a paper. One that cannot be read counts for none. What is stated and shown by ' +
    'none is confirmed on the original on paper.',
  access: { right: 'read', parts: ['exporter', 'office'] },
  params: { application: z.uuid() },
  answer: z.strictObject({
    vehicles: z.array(Lacking),
    notDealtOut: z.number().int().meta({ description: 'Papers that no vehicle is named of yet.' }),
  }),
  work: async ({ tx, refuse }, { application }) => {
    const known = await tx.maybe('SELECT FROM register.application WHERE id = $1', [application]);
    if (known === null) refuse('not-found', { field: 'application' });
    const rows = await tx.rows<LackingRow>(
      `WITH stated AS (${tx.actor.part === 'exporter' ? PREPARED : STATED}),
        attached AS (
          SELECT a.vin, a.kind
          FROM register.paper_attached a
          LEFT JOIN register.paper_reading r ON r.paper = a.paper
          WHERE a.attached_to = 'application' AND a.thing = $1 AND a.removed_at IS NULL AND r.problem IS NULL
        ),
        shown AS (SELECT * FROM jsonb_to_recordset($2) AS p(account text, kind text, "ofMany" boolean))
        SELECT
          v.vin,
          (SELECT count(*)::int FROM attached a WHERE a.vin = v.vin) AS papers,
          ARRAY(
            SELECT s.account
            FROM stated s
            WHERE s.vin = v.vin
              AND s.account = ANY ($3)
              AND NOT EXISTS (
                SELECT
                FROM attached a
                JOIN shown p ON p.kind = a.kind
                WHERE p.account = s.account AND (a.vin = v.vin OR (a.vin IS NULL AND p."ofMany"))
              )
            ORDER BY s.account
          ) AS lacks
        FROM (SELECT DISTINCT vin FROM stated WHERE account = 'licence' AND vin <> '') v
        ORDER BY v.vin`,
      [application, JSON.stringify(PAIRS), ACCOUNTS],
    );
    const { loose } = await tx.one<{ loose: number }>(
      `SELECT count(*)::int AS loose
        FROM register.paper_attached
        WHERE attached_to = 'application' AND thing = $1 AND vin IS NULL AND removed_at IS NULL
          AND NOT kind = ANY ($2)`,
      [application, OF_MANY_VEHICLES],
    );
    return {
      vehicles: rows.map(({ vin, papers, lacks }) => ({
        vin,
        papers,
        lacks: lacks
          .filter(isAccount)
          .map((account) => ({ account, kinds: [...PAPERS_OF_ACCOUNTS[account]] })),
      })),
      notDealtOut: loose,
    };
  },
});
