import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { PAPERS, type PaperRow } from './paper-rows.ts';
import { OF_MANY_VEHICLES, PAPERS_OF_ACCOUNTS } from './papers-of-accounts.ts';
import { toldByPapers } from './told-by-papers.ts';

/** How far a paper of a vehicle is, the gravest first. */
export const CELL_STATES = ['told', 'none', 'handed-in', 'seen', 'signed'] as const;

const Cell = z
  .strictObject({
    account: z.string().meta({ description: 'Whose rows the vehicle states.' }),
    state: z.enum(CELL_STATES).meta({
      description:
        '`signed`: the account is proved by a signature, and nobody has to look. `seen`: somebody signed for it. ' +
        '`told`: its paper contradicts something, and nobody signed. `handed-in`: nobody looked. `none`: no paper.',
    }),
    /** The latest that can be read; null: none. */
    paper: z.uuid().nullable(),
    /** Stated rows that nobody signed for, as `confirmPapersSeen` takes them. */
    rows: z.array(z.string()),
  })
  .meta({ id: 'CellOfPapers' });

const VehiclePapers = z
  .strictObject({ vin: z.string(), cells: z.array(Cell) })
  .meta({ id: 'VehiclePapers', description: 'A vehicle with the papers of what it states.' });
export type VehiclePapers = Shaped<typeof VehiclePapers>;

type StatedAccount = {
  vin: string;
  account: keyof typeof PAPERS_OF_ACCOUNTS;
  rows: string[];
  signed: boolean;
};

/** By vehicle and account: the stated rows that wait to be seen, and whether a signature proves the account. */
const STATED = `
  SELECT
    v.vin,
    r.account,
    coalesce(array_agg(r.id::text ORDER BY r.id) FILTER (WHERE s.row_id IS NULL), '{}') AS rows,
    EXISTS (
      SELECT
      FROM register.account_row g
      WHERE g.vin = v.vin AND g.account = r.account AND g.standing = 'signed' AND g.superseded_at IS NULL
    ) AS signed
  FROM (SELECT DISTINCT vin FROM register.application_vehicle WHERE application = $1) v
  JOIN register.account_row r ON r.vin = v.vin
  LEFT JOIN (SELECT DISTINCT row_id FROM register.paper_seen WHERE application = $1) s ON s.row_id = r.id
  WHERE r.source_kind = 'application'
    AND r.source = $1
    AND r.standing = 'stated'
    AND r.superseded_at IS NULL
    AND r.account = ANY ($2)
  GROUP BY v.vin, r.account
  ORDER BY v.vin, r.account`;

/**
 * The vehicles of an application by the papers of what they state: what lacks, waits, contradicts, was seen, is
 * signed.
 */
export const listPapersSheet = action({
  method: 'GET',
  path: '/v1/applications/{application}/papers-sheet',
  summary: { en: 'Vehicles by their papers', zh: '各车辆单证核对情况' },
  access: { right: 'read', parts: ['exporter', 'office'] },
  params: { application: z.uuid() },
  answer: z.strictObject({ vehicles: z.array(VehiclePapers) }),
  work: async (work, { application }) => {
    const { tx, refuse } = work;
    const known = await tx.maybe('SELECT FROM register.application WHERE id = $1', [application]);
    if (known === null) refuse('not-found', { field: 'application' });
    const stated = await tx.rows<StatedAccount>(STATED, [
      application,
      Object.keys(PAPERS_OF_ACCOUNTS),
    ]);
    const attached = await tx.rows<PaperRow>(
      `${PAPERS}
        WHERE a.thing = $1 AND a.attached_to = 'application' AND a.removed_at IS NULL AND r.problem IS NULL
        ORDER BY a.handed_in_at DESC, a.id`,
      [application],
    );
    const telling = new Set(
      (await toldByPapers(work, attached)).flatMap(({ paper, checks, elsewhere }) =>
        elsewhere.length > 0 || checks.some(({ answer }) => answer === 'told') ? [paper.id] : [],
      ),
    );
    const cellOf = ({ vin, account, rows, signed }: StatedAccount): Shaped<typeof Cell> => {
      const kinds: readonly string[] = PAPERS_OF_ACCOUNTS[account];
      const own = attached.filter(
        (one) =>
          kinds.includes(one.kind) &&
          (one.vin === vin || (one.vin === null && OF_MANY_VEHICLES.some((of) => of === one.kind))),
      );
      const paper = (own.find(({ id }) => telling.has(id)) ?? own[0])?.id ?? null;
      const waits = paper === null ? 'none' : telling.has(paper) ? 'told' : 'handed-in';
      const unsigned = rows.length === 0 ? 'seen' : waits;
      // a signed row of the account proves nothing of a paper that contradicts it
      const state = signed && unsigned !== 'told' ? 'signed' : unsigned;
      return { account, state, paper, rows };
    };
    const cells = Map.groupBy(stated, ({ vin }) => vin);
    return {
      vehicles: [...cells].map(([vin, own]) => ({ vin, cells: own.map(cellOf) })),
    };
  },
});
