import { readFileSync } from 'node:fs';
import { parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import { usccStandingOf } from '../../../../domain/identifiers/uscc.ts';
import type { Problem } from '../../../../domain/verdict/verdict.ts';
import { FOR_A_LICENCE } from '../../../../intake/template/for-a-licence.ts';
import { templateSheet } from '../../../../intake/template/template-sheet.ts';
import { templateCsv } from '../../../../intake/template/write-csv.ts';
import { templateXlsx } from '../../../../intake/template/write-xlsx.ts';
import { type BatchPart, checkBatch } from '../../../../register/checks/check-batch.ts';
import { PUBLIC_SHEET_BYTES, PUBLIC_SHEET_ROWS } from '../../../../register/checks/check-bounds.ts';
import type { AppliedFor } from '../../../../register/checks/check-sheet.ts';
import type { Refusal } from '../../../../register/outcome.ts';
import { html } from '../../../../report/html/html.ts';
import { REPORT_ROWS } from '../../../../report/html/html-report.ts';
import { factLabel } from '../../../../report/words/fact-words.ts';
import { rowsHead } from '../../../../screening/row-text.ts';
import { fileOfBytes } from '../../../body/receive-file.ts';
import { problemWords } from '../../../problems/problem.ts';
import type { Form, SentFile } from '../../frame/form.ts';
import type { Download, Page, PageAnswer, ShownPage, Visit } from '../../frame/page.ts';
import { errorSummary } from '../../pieces/errors.ts';
import { form } from '../../pieces/form.ts';
import { columnWords, remedyWords } from '../../texts/sheet-words/sheet-words.ts';
import { type CheckAsked, checkForm, SHEET_MEGABYTES, type Wanted } from './check-form.ts';
import { checkedPage } from './checked-page.ts';
import type { ReportAsked } from './report-asked.ts';
import { textStream } from './text-stream.ts';

const SAMPLE = new URL('../../../../../samples/exporter-batch.csv', import.meta.url);
/** Of a form around a sheet. */
const FORM_ROOM = 100_000; // not-law: bytes

const sampleBytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(SAMPLE));

const shown = (visit: Visit, error: string | CheckAsked = '', status = 400): ShownPage => {
  const asked = typeof error === 'string' ? { errors: error === '' ? {} : { file: error } } : error;
  const errors = asked.errors ?? {};
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
    status: Object.keys(errors).length === 0 ? 200 : status,
    islands: ['drop.js'],
    body: html`<h1>${check.title}</h1><p class="lead">${check.lead}</p>
      ${errorSummary(visit, errors)}${checkForm(visit, asked)}
      <h2>${check.sampleTitle}</h2>${sample}
      <p><a href="/check/sample.csv">${check.sampleFile}</a></p>
      <p>${check.templates} <a href="/check/template.csv">CSV</a> <a href="/check/template.xlsx">XLSX</a></p>
      <p>${check.papers} <a href="/papers">${say.frame.places.papers}</a></p>`,
  };
};

const THREAD = new URL('./report-thread.ts', import.meta.url);

const wantedOf = (text: string): Wanted => (text === 'html' || text === 'csv' ? text : 'page');

/** The form again, where a sheet is larger than is checked here, or too many wait. */
const refusedShown = (visit: Visit, code: Refusal['code']): ShownPage | null => {
  const { check } = visit.say;
  const { status } = problemWords(code);
  switch (code) {
    case 'check-too-large':
      return shown(visit, check.tooLarge(PUBLIC_SHEET_ROWS, SHEET_MEGABYTES), status);
    case 'check-too-long':
      return shown(visit, check.tooLong, status);
    case 'checks-full':
      return shown(visit, check.full, status);
    default:
      return null;
  }
};

/** What comes of a sheet that was sent, which is removed at the end. */
async function* partsOf(
  { register, actor, language, version, request, place }: Visit,
  { name, bytes }: SentFile,
  want: Wanted,
  applied: AppliedFor | undefined,
): AsyncGenerator<BatchPart> {
  const file = await fileOfBytes(bytes);
  try {
    const by = actor.part === 'public' ? place : `${actor.organisation}/${actor.person}`;
    const frame = want === 'html' ? 'file' : 'page';
    const report: ReportAsked = { name, version, language, frame };
    const wanted = want === 'csv' ? want : { report, thread: THREAD, keep: REPORT_ROWS };
    yield* checkBatch(register, actor, { file, language, applied, wanted, by }, request.signal);
  } finally {
    await file.remove();
  }
}

/** What helps with a sheet of which nothing could be read. */
const helpWith = ({ language, speaks }: Visit, problem: Problem): string => {
  const { field, remedy } = problem;
  const column = columnWords(field, speaks) ?? factLabel(field, language);
  return `${field === '' ? '' : `${column}: `}${remedyWords(problem, speaks) ?? remedy[language]}`;
};

const NAMES = { csv: '.answers.csv', html: '.html' } as const;

const checked = async (
  visit: Visit,
  sent: SentFile,
  want: Wanted,
  applied?: AppliedFor,
): Promise<PageAnswer> => {
  const parts = partsOf(visit, sent, want, applied);
  const texts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await parts.next();
    if (done === true) throw new Error('a sheet without an end');
    if (value.kind === 'text') {
      if (want === 'page') {
        texts.push(value.text);
        continue;
      }
      const head = Buffer.from(want === 'csv' ? rowsHead('csv', false) : '');
      return {
        kind: 'download',
        name: `${sent.name.replace(/\.\w+$/, '')}${NAMES[want]}`,
        type: `text/${want}; charset=utf-8`,
        body: textStream(Buffer.concat([head, value.text]), parts),
      };
    }
    await parts.return(undefined);
    if (value.kind === 'refused') return refusedShown(visit, value.code) ?? value;
    if (value.kind === 'unreadable') return shown(visit, helpWith(visit, value.problem));
    const { vehicles, unread, broken } = value;
    if (vehicles + unread === 0 && broken !== null) return shown(visit, helpWith(visit, broken));
    return checkedPage(visit, sent.name, value, Buffer.concat(texts).toString(), applied);
  }
};

/** Day and firm of a sheet that is about to be filed; a program that sends none is answered by the rows alone. */
const askedOf = ({ today, say }: Visit, sent: Form) => {
  const [day, firm] = [sent.value('day'), sent.value('firm').toUpperCase().replace(/[\s-]/g, '')];
  const { dayWrong, firmWrong } = say.check;
  const errors = {
    ...(day === '' || parseIsoDate(day) !== null ? {} : { day: dayWrong }),
    ...(firm === '' || usccStandingOf(firm) === 'valid' ? {} : { firm: firmWrong }),
  };
  const applied =
    sent.all('day').length === 0
      ? undefined
      : { on: day === '' ? today : day, ...(firm === '' ? {} : { applicant: firm }) };
  return { day, firm, errors, applied };
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
  formLimit: PUBLIC_SHEET_BYTES + FORM_ROOM,
  formTooLarge: (visit) => refusedShown(visit, 'check-too-large') ?? shown(visit),
  show: async (visit) => shown(visit),
  acts: {
    check: async (visit, sent) => {
      const file = sent.file('file');
      const asked = askedOf(visit, sent);
      const { errors, applied } = asked;
      if (file === null || Object.keys(errors).length > 0) {
        const missing = file === null ? { file: visit.say.check.missing } : {};
        return shown(visit, { ...asked, errors: { ...missing, ...errors } });
      }
      return checked(visit, file, wantedOf(sent.value('want')), applied);
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
