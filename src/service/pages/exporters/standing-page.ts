import { listApplications } from '../../../register/applications/list-applications.ts';
import { listFilings } from '../../../register/exporters/filings/list-filings.ts';
import { getStanding } from '../../../register/exporters/standings/get-standing.ts';
import { reportRectification } from '../../../register/exporters/standings/report-rectification.ts';
import type { NamedPiece } from '../../../register/ground-shapes.ts';
import { listLicences } from '../../../register/licences/list-licences.ts';
import { LONGEST_TEXT } from '../../../register/longest-text.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { documentLinks } from '../documents/document-links.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { READS } from '../pieces/exporter-access.ts';
import { factLines } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { hearingAbout, ownHearingHtml } from '../pieces/hearing-beside.ts';
import { stateTag } from '../pieces/life-words.ts';
import { mayTake } from '../pieces/may-take.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { day } from '../pieces/when.ts';

const MOST_NAMED = 10; // not-law: items of a list

interface Typed {
  readonly sent?: Form;
  readonly errors?: Errors;
}

/** Ids of what an exporter may name in its report, with their numbers: its latest filings, applications, licences. */
const nameable = async ({
  register,
  actor,
}: Visit): Promise<readonly (NamedPiece & { readonly number: string })[]> => {
  const asked = { limit: MOST_NAMED };
  // one after the other: what a form does is done once, and waits for nothing beside itself
  const found = [
    ['filing', await listFilings(register, actor, asked)],
    ['application', await listApplications(register, actor, asked)],
    ['licence', await listLicences(register, actor, asked)],
  ] as const;
  return found.flatMap(([kind, outcome]) =>
    outcome.kind === 'refused'
      ? []
      : outcome.value.items.map(({ id, number }) => ({ kind, id, number })),
  );
};

const reportForm = async (visit: Visit, { sent, errors = {} }: Typed): Promise<Html> => {
  const { standing: words } = visit.say.exporter;
  const chosen = sent?.all('evidence') ?? [];
  const things = await nameable(visit);
  return html`<h2>${words.reportTitle}</h2><p>${words.reportLead}</p>${form({
    act: 'report',
    body: html`${field({
      name: 'report',
      label: words.report,
      hint: words.reportHint,
      type: 'area',
      required: true,
      value: sent?.value('report') ?? '',
      error: errors.report ?? '',
      more: `maxlength="${LONGEST_TEXT}"`,
    })}<fieldset class="field${errors.evidence === undefined ? '' : ' bad'}" id="f-evidence">
      <legend>${words.evidence}</legend>
      ${errors.evidence === undefined ? '' : html`<span class="error">${errors.evidence}</span>`}
      ${things.map(
        ({ id, number }) =>
          html`<label class="option"><input type="checkbox" name="evidence" value="${id}"${
            chosen.includes(id) ? raw(' checked') : ''
          }> ${number}</label>`,
      )}</fieldset><button>${words.send}</button>`,
  })}`;
};

const shown = async (visit: Visit, typed: Typed = {}): Promise<PageAnswer> => {
  const { register, actor, say, language } = visit;
  const found = await getStanding(register, actor, { exporter: actor.organisation ?? '' });
  const words = say.exporter;
  const title = words.places.standing;
  if (found.kind === 'refused') {
    if (found.code !== 'not-found') return found;
    const body = html`<h1>${title}</h1><p class="lead">${words.standing.none}</p>
      <p><a href="/filings">${words.places.filings}</a></p>`;
    return { kind: 'page', title, body };
  }
  const { id, state, since, ground, notice, report, timeline: steps } = found.value;
  const { errors = {} } = typed;
  const hearing = await hearingAbout(visit, actor.organisation ?? '');
  if (hearing !== null && 'kind' in hearing) return hearing;
  return {
    kind: 'page',
    title,
    status: Object.keys(errors).length > 0 ? 422 : 200,
    body: html`<h1>${title}</h1>
      <p class="lead">${words.standing.says[state as keyof typeof words.standing.says] ?? ''}</p>
      ${errorSummary(visit, errors)}${ownHearingHtml(visit, hearing)}
      ${factLines([
        [words.columns.state, stateTag(visit, 'standing', state)],
        [words.standing.since, day(visit, since)],
        [words.ground, ground === null ? null : groundsHtml(visit, found.value)],
        [
          words.appeal.notice,
          notice === null ? null : html`<span class="said">${notice[language]}</span>`,
        ],
        [
          words.standing.reported,
          report === null ? null : html`<span class="said">${report}</span>`,
        ],
      ])}
      ${mayTake(visit, reportRectification, state) ? await reportForm(visit, typed) : ''}
      ${await documentLinks(visit, id)}
      <h2>${words.timeline}</h2>${timelineHtml(visit, 'standing', steps)}`,
  };
};

/** How an exporter stands, and the report of what it did to rectify. */
export const STANDING_PAGE: Page = {
  path: '/standing',
  access: READS,
  show: (visit) => shown(visit),
  acts: {
    report: async (visit, sent) => {
      const { register, actor, say } = visit;
      const { standing: words } = say.exporter;
      const report = sent.value('report');
      const chosen = new Set(sent.all('evidence'));
      const evidence = (await nameable(visit))
        .filter(({ id }) => chosen.has(id))
        .map(({ kind, id }) => ({ kind, id }));
      const errors: Record<string, string> = {};
      if (report === '') errors.report = words.missing;
      if (report.length > LONGEST_TEXT) errors.report = say.forms.tooLong(LONGEST_TEXT);
      if (evidence.length === 0) errors.evidence = words.noEvidence;
      if (Object.keys(errors).length > 0) return shown(visit, { sent, errors });
      const done = await reportRectification(register, actor, { report, evidence });
      return done.kind === 'refused' ? done : { kind: 'go', to: '/standing' };
    },
  },
};
