import type { Account } from '../../../domain/facts/fact-table.ts';
import { templateSheet } from '../../../intake/template/template-sheet.ts';
import { templateCsv } from '../../../intake/template/write-csv.ts';
import { templateXlsx } from '../../../intake/template/write-xlsx.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import type { Page } from '../frame/page.ts';

/** The accounts that an exporter fills in for a licence. */
const FOR_A_LICENCE: readonly Account[] = [
  'licence',
  'certificate',
  'factory',
  'inspection',
  'letter',
];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A blank sheet for an application, with its lists to choose from; for anybody. */
export const TEMPLATE_PAGE: Page = {
  path: '/applications/template/{format}',
  access: 'public',
  show: async ({ language, params }) => {
    const columns = templateSheet({ lang: language, accounts: FOR_A_LICENCE });
    const name = language === 'zh' ? '申请批次' : 'batch';
    if (params.format === 'csv') {
      const body = templateCsv(columns);
      return { kind: 'download', name: `${name}.csv`, type: 'text/csv; charset=utf-8', body };
    }
    if (params.format !== 'xlsx') throw new ProblemThrown({ code: 'route-not-found' });
    const body = new Uint8Array(templateXlsx(columns, language));
    return { kind: 'download', name: `${name}.xlsx`, type: XLSX, body };
  },
};
