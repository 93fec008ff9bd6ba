import { readFileSync } from 'node:fs';
import { FOR_A_LICENCE } from '../../../../intake/template/for-a-licence.ts';
import { templateSheet } from '../../../../intake/template/template-sheet.ts';
import { templateCsv } from '../../../../intake/template/write-csv.ts';
import { templateXlsx } from '../../../../intake/template/write-xlsx.ts';
import { checkBatch } from '../../../../register/use-cases/checks/check-batch.ts';
import { htmlReport } from '../../../../report/html/html-report.ts';
import { factLabel } from '../../../../report/words/fact-words.ts';
import { fileOfBytes } from '../../../body/receive-file.ts';
import type { SentFile } from '../../form.ts';
import { html } from '../../html.ts';
import type { Download, Page, PageAnswer, Shown, Visit } from '../../page.ts';
import { errorSummary } from '../../pieces/errors.ts';
import { form } from '../../pieces/form.ts';
import { checkForm, SHEET_LIMIT, type Wanted } from './check-form.ts';
import { checkedPage } from './checked-page.ts';

const SAMPLE = new URL('../../../../../samples/exporter-batch.csv', import.meta.url);
/** Of a form around a sheet. */
const FORM_ROOM = 100_000; // not-law: bytes

const sampleBytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(SAMPLE));

const shown = (visit: Visit, error = ''): Shown => {
  const { say } = visit;
  const { check } = say;
  const sample = form({
    act: 'sample',
    harmless: true,
    body: html`<button class="second">${check.sample}</button>`,
  });
  return {
    kind: 'page',
    title: check.title,
    status: error === '' ? 200 : 400,
    islands: ['drop.js'],
    body: html`<h1>${check.title}</h1><p class="lead">${check.lead}</p>
      ${errorSummary(visit, error === '' ? {} : { file: error })}${checkForm(visit, error)}
      <h2>${check.sampleTitle}</h2>${sample}
      <p><a href="/check/sample.csv">${check.sampleFile}</a></p>
      <p>${check.templates} <a href="/check/template.csv">CSV</a> <a href="/check/template.xlsx">XLSX</a></p>`,
  };
};

const wantedOf = (text: string): Wanted => (text === 'html' || text === 'csv' ? text : 'page');

const checked = async (
  visit: Visit,
  { name, bytes }: SentFile,
  want: Wanted,
): Promise<PageAnswer> => {
  const { register, actor, language, version, request } = visit;
  const file = await fileOfBytes(bytes);
  try {
    const asked = { file, name, language, version, csv: want === 'csv' };
    const outcome = await checkBatch(register, actor, asked, request.signal);
    if (outcome.kind === 'refused') return outcome;
    const { report, broken, csv } = outcome.value;
    const { vehicles } = report.summary;
    if (broken !== null && vehicles === 0 && outcome.value.unread === 0) {
      const where = broken.field === '' ? '' : `${factLabel(broken.field, language)}: `;
      return shown(visit, `${where}${broken.remedy[language]}`);
    }
    if (want === 'page' || vehicles === 0) return checkedPage(visit, outcome.value);
    const plain = name.replace(/\.\w+$/, '');
    return want === 'csv'
      ? {
          kind: 'download',
          name: `${plain}.answers.csv`,
          type: 'text/csv; charset=utf-8',
          body: csv,
        }
      : {
          kind: 'download',
          name: `${plain}.html`,
          type: 'text/html; charset=utf-8',
          body: htmlReport(report, language),
        };
  } finally {
    await file.remove();
  }
};

const download = (name: string, type: string, body: Download['body']): Download => ({
  kind: 'download',
  name,
  type,
  body,
});

/** A batch dropped by anybody, answered as the command line does; nothing of it is kept. */
export const CHECK_PAGE: Page = {
  path: '/check',
  access: 'public',
  formLimit: SHEET_LIMIT + FORM_ROOM,
  show: async (visit) => shown(visit),
  acts: {
    check: async (visit, sent) => {
      const file = sent.file('file');
      return file === null
        ? shown(visit, visit.say.check.missing)
        : checked(visit, file, wantedOf(sent.value('want')));
    },
    sample: async (visit) =>
      checked(visit, { name: visit.say.check.sampleName, bytes: sampleBytes() }, 'page'),
  },
};

/** A batch to look at, and blank ones. */
export const CHECK_FILES: readonly Page[] = [
  {
    path: '/check/sample.csv',
    access: 'public',
    show: async () => download('sample.csv', 'text/csv; charset=utf-8', sampleBytes()),
  },
  {
    path: '/check/template.csv',
    access: 'public',
    show: async ({ language: lang }) =>
      download(
        'batch.csv',
        'text/csv; charset=utf-8',
        templateCsv(templateSheet({ lang, accounts: FOR_A_LICENCE })),
      ),
  },
  {
    path: '/check/template.xlsx',
    access: 'public',
    show: async ({ language: lang }) =>
      download(
        'batch.xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        new Uint8Array(templateXlsx(templateSheet({ lang, accounts: FOR_A_LICENCE }), lang)),
      ),
  },
];
