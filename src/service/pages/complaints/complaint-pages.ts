import { getCase } from '../../../register/cases/get-case.ts';
import { acknowledgeComplaint } from '../../../register/complaints/acknowledge-complaint.ts';
import { answerComplaint } from '../../../register/complaints/answer-complaint.ts';
import { closeComplaint } from '../../../register/complaints/close-complaint.ts';
import type { ComplaintInFull } from '../../../register/complaints/complaint-shapes.ts';
import { escalateComplaint } from '../../../register/complaints/escalate-complaint.ts';
import { forwardComplaint } from '../../../register/complaints/forward-complaint.ts';
import { openContact } from '../../../register/complaints/open-contact.ts';
import { nameExporters } from '../../../register/exporters/name-exporters.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { casePath, complaintPath, complaintsPath, exporterPath } from '../pieces/office-paths.ts';
import { shownOnce } from '../pieces/shown-once.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { complaintAnswerPage } from './answer-page.ts';
import { COMPLAINT_DECISIONS } from './complaint-decisions.ts';
import { showComplaintList } from './complaint-list.ts';
import {
  complaintDone,
  complaintHtml,
  complaintOfPath,
  isRefused,
  photographsOf,
} from './complaint-view.ts';

/** States in which an office has the next step. */
const WAITING = ['filed', 'acknowledged', 'answered'];
const LEAST_REASON = 10; // not-law: characters

/** The steps that may be taken from a state, as links to where they are taken. */
const stepsHtml = (visit: Visit, { id, state, yours, keeps }: ComplaintInFull): Html => {
  const { steps } = visit.say.complaintWork;
  const at = complaintPath(id);
  const may = {
    acknowledge: keeps && mayTake(visit, acknowledgeComplaint, state),
    answer: yours && mayTake(visit, answerComplaint, state),
    forward: keeps && mayTake(visit, forwardComplaint, state),
    close: keeps && mayTake(visit, closeComplaint, state),
    escalate: keeps && mayTake(visit, escalateComplaint, state),
  };
  const open = (Object.keys(may) as (keyof typeof may)[]).filter((step) => may[step]);
  if (open.length === 0) return html``;
  return html`<div class="buttons">${open.map(
    (step, place) =>
      html`<a class="button${place === 0 ? '' : ' second'}" href="${at}/${step}">${steps[step]}</a>`,
  )}</div>`;
};

const keptHtml = async (visit: Visit, complaint: ComplaintInFull): Promise<Html> => {
  const { register, actor, say } = visit;
  const words = say.complaintWork;
  const { id, contact, exporter, caseFile } = complaint;
  const names =
    exporter === null ? null : await nameExporters(register, actor, { exporters: [exporter] });
  const name = names?.kind === 'done' ? names.value.get(exporter ?? '') : undefined;
  const opened = caseFile === null ? null : await getCase(register, actor, { caseFile });
  const open = actor.rights.includes('open-names') && actor.person !== null;
  return facts([
    [
      words.facts.contact,
      contact === null
        ? null
        : contact
          ? html`${words.contactLeft}${
              open ? html` <a href="${complaintPath(id)}/contact">${words.steps.contact}</a>` : ''
            }`
          : words.contactNone,
    ],
    [
      words.facts.exporter,
      exporter === null || name === undefined
        ? null
        : html`<a href="${exporterPath(exporter)}">${name}</a>`,
    ],
    [
      words.facts.case,
      opened?.kind === 'done'
        ? html`<a href="${casePath(opened.value.id)}">${opened.value.number}</a>`
        : null,
    ],
  ]);
};

const COMPLAINT_PAGE: Page = {
  path: `${complaintsPath}/{id}`,
  access: READS,
  show: async (visit) => {
    const found = await complaintOfPath(visit);
    if (isRefused(found)) return found;
    const words = visit.say.complaintWork;
    const more = html`${stepsHtml(visit, found)}${await keptHtml(visit, found)}${await photographsOf(visit, found)}`;
    return {
      kind: 'page',
      title: found.number,
      crumbs: [[complaintsPath, words.title]],
      body: html`<h1>${found.number}</h1>${complaintDone(visit)}${complaintHtml(visit, found, more)}
        <h2>${visit.say.officer.application.timelineTitle}</h2>
        ${timelineHtml(visit, 'complaint', found.timeline)}`,
    };
  },
};

const LIST_PAGE: Page = {
  path: complaintsPath,
  access: READS,
  show: async (visit) => {
    const words = visit.say.complaintWork;
    const answer = await showComplaintList(visit, {
      ...{ title: words.title, lead: words.lead, empty: words.empty },
      open: ({ byState, yours }) =>
        WAITING.reduce((sum, state) => sum + (byState[state] ?? 0), yours),
      base: complaintsPath,
    });
    return answer.kind === 'page'
      ? { ...answer, islands: [KEYS_ISLAND], body: html`${answer.body}${keysHtml(visit)}` }
      : answer;
  },
};

const contactForm = async (visit: Visit, typed = '', error = ''): Promise<PageAnswer> => {
  const found = await complaintOfPath(visit);
  if (isRefused(found)) return found;
  const { contact: words, title } = visit.say.complaintWork;
  return {
    kind: 'page',
    title: words.title,
    status: error === '' ? 200 : 422,
    crumbs: [
      [complaintsPath, title],
      [complaintPath(found.id), found.number],
    ],
    body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
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
        })}<div class="buttons"><button>${words.go}</button>
          <a href="${complaintPath(found.id)}">${visit.say.frame.cancel}</a></div>`,
      })}`,
  };
};

const opened = async (visit: Visit, sent: Form): Promise<PageAnswer | Refusal> => {
  const { register, actor, say, params } = visit;
  const words = say.complaintWork.contact;
  const reason = sent.value('reason');
  if (reason.length < LEAST_REASON) return contactForm(visit, reason, words.short);
  const complaint = params['id'] ?? '';
  const done = await openContact(register, actor, { complaint, reason });
  if (done.kind === 'refused') return done;
  return shownOnce({
    title: words.title,
    lead: words.once,
    secrets: [[say.complaintWork.facts.contact, done.value.contact]],
    back: [complaintPath(complaint), say.frame.back],
  });
};

const CONTACT_PAGE: Page = {
  path: `${complaintsPath}/{id}/contact`,
  access: openContact.declared.access,
  shownOnce: ['open'],
  show: (visit) => contactForm(visit),
  acts: { open: opened },
};

/** Complaints before an office, or before the ministry. */
export const OFFICER_COMPLAINTS: readonly Page[] = [
  LIST_PAGE,
  COMPLAINT_PAGE,
  ...COMPLAINT_DECISIONS,
  complaintAnswerPage({
    base: complaintsPath,
    part: 'office',
    title: ({ say }) => say.complaintWork.title,
  }),
  CONTACT_PAGE,
];
