import { getFiling } from '../../../register/exporters/filings/get-filing.ts';
import { openFilingContact } from '../../../register/exporters/filings/open-filing-contact.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { filingPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { shownOnce } from '../pieces/shown-once.ts';

const LEAST_REASON = 10; // not-law: characters

const asked = async (visit: Visit, typed = '', error = ''): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { filing: words } = say.questionWork;
  const found = await getFiling(register, actor, { filing: pathId(visit) });
  if (found.kind === 'refused') return found;
  const { id, number } = found.value;
  return {
    kind: 'page',
    title: words.contact,
    status: error === '' ? 200 : 422,
    crumbs: [
      ['/queue', say.officer.queue.title],
      [filingPath(id), number],
    ],
    body: html`<h1>${words.contact}</h1>
      ${errorSummary(visit, error === '' ? {} : { reason: error })}${form({
        act: 'open',
        body: html`${field({
          name: 'reason',
          label: words.reason,
          hint: words.reasonHint,
          value: typed,
          error,
          required: true,
          className: 'long',
        })}<div class="buttons"><button>${words.open}</button>
          <a href="${filingPath(id)}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

/** Telephone and legal person of a filing, opened for a reason that is kept, and shown once. */
export const FILING_CONTACT_PAGE: Page = {
  path: '/queue/filings/{id}/contact',
  access: openFilingContact.declared.access,
  shownOnce: ['open'],
  show: (visit) => asked(visit),
  acts: {
    open: async (visit, sent) => {
      const { register, actor, say } = visit;
      const { filing: words } = say.questionWork;
      const reason = sent.value('reason');
      if (reason.length < LEAST_REASON) return asked(visit, reason, words.reasonMissing);
      const filing = pathId(visit);
      const done = await openFilingContact(register, actor, { filing, reason });
      if (done.kind === 'refused') return done;
      const { phone, legalPerson } = done.value;
      return shownOnce({
        title: words.contact,
        lead: words.opened,
        secrets: [
          [words.phone, phone],
          ...(legalPerson === null ? [] : [[words.legalPerson, legalPerson] as const]),
        ],
        back: [filingPath(filing), say.frame.back],
      });
    },
  },
};
