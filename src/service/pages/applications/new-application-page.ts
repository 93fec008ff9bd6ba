import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { draftApplication } from '../../../register/applications/draft-application.ts';
import { listDrafts } from '../../../register/applications/filed/list-drafts.ts';
import { listFilings } from '../../../register/exporters/filings/list-filings.ts';
import type { Outcome, Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { ACTS } from '../pieces/exporter-access.ts';
import { refusedNote } from '../pieces/refused.ts';
import { unreadableWords } from '../pieces/unreadable-words.ts';
import { FILE_LIMIT, uploadForm } from '../pieces/upload-form.ts';
import { steps } from './steps.ts';

const MOST_SHOWN = 20; // not-law: rows of a page

const shown = async (
  visit: Visit,
  { refusal = null, missing = false }: { refusal?: Refusal | null; missing?: boolean } = {},
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.exporter;
  const drafts = await listDrafts(register, actor, { limit: MOST_SHOWN });
  if (drafts.kind === 'refused') return drafts;
  const filed = await listFilings(register, actor, { state: 'filed', limit: 1 });
  if (filed.kind === 'refused') return filed;
  const file = missing
    ? words.upload.missing
    : refusal === null
      ? ''
      : unreadableWords(visit, refusal);
  const errors = file === '' ? {} : { file };
  return {
    kind: 'page',
    title: words.newApplication.title,
    status: file === '' ? 200 : 422,
    crumbs: [['/applications', words.places.applications]],
    body: html`<h1>${words.newApplication.title}</h1>${steps(visit, 0)}
      <p>${words.newApplication.lead}</p>
      ${
        filed.value.items.length > 0
          ? ''
          : html`<div class="note"><p>${words.newApplication.notFiled}
              <a href="/filings">${words.places.filings}</a></p></div>`
      }
      ${errorSummary(visit, errors)}${refusal?.field === 'file' ? refusedNote(visit, refusal) : ''}
      ${uploadForm(visit, { error: file })}
      ${
        drafts.value.items.length === 0
          ? ''
          : html`<h2>${words.newApplication.goOn}</h2><ul class="lines">${drafts.value.items.map(
              ({ application, number, file, vehicles }) =>
                html`<li><a href="/applications/${application}/draft">${say.draftWork.filed.draft(
                  file,
                  vehicles,
                )}</a> <span class="quiet">${number}</span></li>`,
            )}</ul>`
      }`,
  };
};

/** Where a draft is looked through once it was read. */
const goneTo = (
  visit: Visit,
  outcome: Outcome<ApplicationInFull>,
): PageAnswer | Promise<PageAnswer> =>
  outcome.kind === 'done'
    ? { kind: 'go', to: `/applications/${outcome.value.id}/draft` }
    : shown(visit, { refusal: outcome });

/** A new application: a file is sent, and read. */
export const NEW_APPLICATION_PAGE: Page = {
  path: '/applications/new',
  access: ACTS,
  formLimit: FILE_LIMIT,
  show: (visit) => shown(visit),
  acts: {
    upload: async (visit, sent: Form) => {
      const file = sent.file('file');
      if (file === null) return shown(visit, { missing: true });
      return goneTo(visit, await draftApplication(visit.register, visit.actor, { file }));
    },
  },
};
