import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { Contradiction, contradictionsOf } from './contradictions.ts';
import { Paper } from './paper-shapes.ts';
import { type AccountOnPaper, OF_MANY_VEHICLES, PAPERS_OF_ACCOUNTS } from './papers-of-accounts.ts';
import { type PaperAndReading, papersOfApplication } from './papers-of-application.ts';
import { statedRowsOfVehicles } from './stated-rows-of-vehicles.ts';
import type { RowOfAccount } from './stated-values.ts';

const ACCOUNTS = Object.keys(PAPERS_OF_ACCOUNTS) as AccountOnPaper[];

const Cell = z.strictObject({
  account: z.enum(ACCOUNTS),
  answer: z.enum(['handedIn', 'lacks', 'contradicts', 'notStated']).meta({
    description:
      '`contradicts`: one of its papers says other than is stated, or contradicts itself; `notStated`: no row of the ' +
      'account is stated, so that no paper is asked for.',
  }),
  papers: z.array(z.uuid()),
});

const SheetVehicle = z
  .strictObject({
    vin: z.string(),
    cells: z.array(Cell),
    others: z.array(z.uuid()).meta({ description: 'Its papers that show no row of an account.' }),
  })
  .meta({ id: 'PaperSheetVehicle' });

const PaperSheet = z
  .strictObject({
    accounts: z
      .array(z.enum(ACCOUNTS))
      .meta({ description: 'The columns of the sheet, in order.' }),
    vehicles: z.array(SheetVehicle),
    contradictions: z.array(Contradiction),
    ofMany: z.array(Paper).meta({ description: 'Papers of the whole application.' }),
    notDealtOut: z.number().int().meta({ description: 'Papers that no vehicle is named of yet.' }),
    waiting: z.number().int().meta({ description: 'Papers that were not read yet.' }),
    notReadable: z.array(Paper).meta({ description: 'They count for no paper.' }),
  })
  .meta({ id: 'PaperSheet' });
/** What `getPaperSheet` answers. */
export type PaperSheet = Shaped<typeof PaperSheet>;

const shows = (account: AccountOnPaper, { paper }: PaperAndReading): boolean =>
  paper.problem === null && PAPERS_OF_ACCOUNTS[account].some((kind) => kind === paper.kind);

const cellOf = (
  account: AccountOnPaper,
  papers: readonly PaperAndReading[],
  { rows, wrong }: { readonly rows: readonly RowOfAccount[]; readonly wrong: ReadonlySet<string> },
): Shaped<typeof Cell> => {
  const shown = papers.filter((one) => shows(account, one)).map(({ paper }) => paper.id);
  const stated = rows.some((row) => row.account === account);
  const answer = shown.some((id) => wrong.has(id))
    ? 'contradicts'
    : shown.length > 0
      ? 'handedIn'
      : stated
        ? 'lacks'
        : 'notStated';
  return { account, answer, papers: shown };
};

/** Which papers of its vehicles an application has, lacks, and which of them contradict what is stated. */
export const getPaperSheet = action({
  method: 'GET',
  path: '/v1/applications/{application}/paper-sheet',
  summary: { en: 'Vehicles and their papers: there, lacking, at odds', zh: '车辆与材料对照表' },
  description:
    'What a paper says stands at `read`: it may contradict, and it clears nothing. A contradiction blocks nothing; it ' +
    'is told before the application is submitted, so that a typing error is mended.',
  access: { right: 'read', parts: ['exporter', 'office'] },
  params: { application: z.uuid() },
  answer: PaperSheet,
  work: async ({ tx, register, refuse }, { application }): Promise<PaperSheet> => {
    const known = await tx.maybe('SELECT FROM register.application WHERE id = $1', [application]);
    if (known === null) refuse('not-found', { field: 'application' });
    const all = await papersOfApplication(register, tx, application);
    const rows = await statedRowsOfVehicles(tx, application);
    const contradictions = all.flatMap(({ paper, reading }) =>
      contradictionsOf(paper, reading, rows.get(paper.vin ?? '') ?? []),
    );
    const wrong = new Set(contradictions.map(({ paper }) => paper));
    const ofMany = all.filter(
      ({ paper: { vin, kind } }) => vin === null && OF_MANY_VEHICLES.includes(kind),
    );
    const byVin = Map.groupBy(all, ({ paper }) => paper.vin ?? '');
    return {
      accounts: ACCOUNTS,
      vehicles: [...rows].map(([vin, told]) => {
        const own = byVin.get(vin) ?? [];
        return {
          vin,
          cells: ACCOUNTS.map((account) =>
            cellOf(account, [...own, ...ofMany], { rows: told, wrong }),
          ),
          others: own
            .filter((one) => !ACCOUNTS.some((account) => shows(account, one)))
            .map(({ paper }) => paper.id),
        };
      }),
      contradictions,
      ofMany: ofMany.map(({ paper }) => paper),
      notDealtOut: (byVin.get('') ?? []).length - ofMany.length,
      waiting: all.filter(({ paper }) => paper.read === 'waits').length,
      notReadable: all.filter(({ paper }) => paper.problem !== null).map(({ paper }) => paper),
    };
  },
});
