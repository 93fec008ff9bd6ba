import { ACCOUNTS, type Account } from '../../../domain/facts/fact-table.ts';
import type { ShownValue } from '../../../domain/verdict/verdict.ts';
import type { TemplateColumn } from '../../../intake/template/template-sheet.ts';
import { templateSheet } from '../../../intake/template/template-sheet.ts';
import { type SheetRows, templateCsv } from '../../../intake/template/write-csv.ts';
import { templateXlsx } from '../../../intake/template/write-xlsx.ts';
import { writtenCell } from '../../../intake/template/written-cell.ts';
import { getFiled } from '../../../register/applications/filed/get-filed.ts';
import type { ToldRow } from '../../../register/telling/tell.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import type { Page } from '../frame/page.ts';
import { READS } from '../pieces/exporter-access.ts';
import { pathId } from '../pieces/path-id.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Rows = { readonly [account in Account]?: readonly ToldRow[] };
type Line = Readonly<Record<string, ShownValue>>;

/**
 * The lines of a single sheet: a vehicle each, with what the accounts state of it beside each other. What is stated
 * more than once of a vehicle, or of none, has a line of its own.
 */
const linesOf = (accounts: Rows): readonly Line[] => {
  const { licence = [], ...others } = accounts;
  const left = new Map(
    Object.entries(others).map(([account, rows]) => [account, new Set(rows)] as const),
  );
  const lines = licence.map(({ row, vin, facts }): Line => {
    const beside = [...left.values()].flatMap((rows) => {
      const own = [...rows].filter((one) => one.vin === vin);
      const found = own.find((one) => one.row === row) ?? own[0];
      if (found === undefined) return [];
      rows.delete(found);
      return [found.facts];
    });
    return Object.assign({}, facts, ...beside) as Line;
  });
  const alone = [...left.values()].flatMap((rows) =>
    [...rows].map(
      ({ vin, facts }): Line => (vin === null ? facts : { ...facts, 'licence.vin': vin }),
    ),
  );
  return [...lines, ...alone];
};

const sheetOf = (
  accounts: Rows,
  lang: 'en' | 'zh',
): { readonly columns: readonly TemplateColumn[]; readonly rows: SheetRows } => {
  const lines = linesOf(accounts);
  const told = new Set(lines.flatMap((line) => Object.keys(line)));
  const columns = templateSheet({
    lang,
    accounts: ACCOUNTS.filter((account) => accounts[account] !== undefined),
  }).filter(({ fact }) => told.has(fact.name));
  const rows = lines.map((line) =>
    columns.map(({ fact }) => {
      const value = line[fact.name];
      return value === undefined ? null : writtenCell(fact, value, lang);
    }),
  );
  return { columns, rows };
};

/** A version of an application as it was filed: a sheet that the intake reads back. */
export const FILED_SHEET: Page = {
  path: '/applications/{id}/filed/{version}/{format}',
  access: READS,
  show: async (visit) => {
    const { register, actor, language, params } = visit;
    const version = /^[1-9]\d{0,5}$/.test(params['version'] ?? '') ? Number(params['version']) : 0;
    const found = await getFiled(register, actor, {
      application: pathId(visit),
      ...(version > 0 && { version }),
    });
    if (found.kind === 'refused') return found;
    const { columns, rows } = sheetOf(found.value.accounts, language);
    const name = `${found.value.number}-v${found.value.version}`;
    if (params['format'] === 'csv') {
      const body = templateCsv(columns, rows);
      return { kind: 'download', name: `${name}.csv`, type: 'text/csv; charset=utf-8', body };
    }
    if (params['format'] !== 'xlsx') throw new ProblemThrown({ code: 'route-not-found' });
    const body = new Uint8Array(templateXlsx(columns, language, rows));
    return { kind: 'download', name: `${name}.xlsx`, type: XLSX, body };
  },
};
