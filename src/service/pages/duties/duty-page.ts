import { UNUSED_OUTCOMES } from '../../../domain/duties/due-days.ts';
import type { Access } from '../../../register/action.ts';
import type { DutyInFull } from '../../../register/duties/duty-shapes.ts';
import { getDuty } from '../../../register/duties/get-duty.ts';
import { acceptStatement, declineStatement } from '../../../register/duties/judge-statement.ts';
import { liftDuty } from '../../../register/duties/lift-duty.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, ShownPage, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { dutyStateTag, dutyStep } from '../pieces/duty-state.ts';
import { dutyTitle } from '../pieces/duty-title.ts';
import { facts } from '../pieces/facts.ts';
import { inOffice } from '../pieces/in-area.ts';
import { mayTake } from '../pieces/may-take.ts';
import { licencePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

const PATH = '/duties/{id}';
const READS: Access = { right: 'read', parts: ['office', 'ministry', 'customs'] };

const foundDuty = async (visit: Visit): Promise<DutyInFull | Refusal> => {
  const { register, actor } = visit;
  const found = await getDuty(register, actor, { duty: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};

/** To the car at the border, or to the licence. */
const crumbsTo = (
  { actor, say }: Visit,
  { vin, licence }: DutyInFull,
): NonNullable<ShownPage['crumbs']> =>
  actor.part === 'customs'
    ? [
        ['/border', say.customs.place],
        [`/border?q=${vin}`, vin],
      ]
    : [
        ['/queue', say.officer.queue.title],
        [licencePath(licence.id), licence.number],
      ];

/** A duty as those see it who may lift it. */
const DUTY_PAGE: Page = {
  path: PATH,
  access: READS,
  show: async (visit) => {
    const { say, language } = visit;
    const duty = await foundDuty(visit);
    if ('kind' in duty) return duty;
    const { id, rule, vin, due, state, ground, licence, outcome, statement } = duty;
    const { duty: words, queue, refuse } = say.officer;
    const title = dutyTitle(visit, rule);
    const link = (
      does: Parameters<typeof mayTake>[1],
      verb: 'accept' | 'decline' | 'lift',
      kind: string,
    ): Html | '' =>
      mayTake(visit, does, dutyStep(state))
        ? html`<a class="button ${kind}" href="/duties/${id}/${verb}">${words[verb]}</a>`
        : '';
    return {
      kind: 'page',
      title: `${title} · ${vin}`,
      crumbs: crumbsTo(visit, duty),
      body: html`<h1>${title}</h1>${doneNote(visit)}${facts([
        [queue.columns.state, dutyStateTag(visit, state)],
        [words.vin, vinText(vin, language)],
        [words.due, day(visit, due)],
        [words.licence, licence.number],
        [words.rule, html`<span class="code">${rule}</span>`],
        [words.outcome, outcome === null ? null : UNUSED_OUTCOMES[outcome][language]],
        [words.statement, statement],
        [refuse.ground, ground],
      ])}<div class="buttons">${link(acceptStatement, 'accept', '')}${link(
        declineStatement,
        'decline',
        'second',
      )}${link(liftDuty, 'lift', 'second')}</div>`,
    };
  },
};

const LIFT_DUTY: Page = actionPage(liftDuty, {
  path: `${PATH}/lift`,
  of: { duty: pathId },
  writes: { ground: 'ground' },
  about: async (visit) => {
    const { duty: words, refuse } = visit.say.officer;
    const duty = await foundDuty(visit);
    if ('kind' in duty) return duty;
    const { id, rule, vin, state } = duty;
    const title = dutyTitle(visit, rule);
    return {
      state: dutyStep(state),
      title: words.lift,
      crumbs: [...crumbsTo(visit, duty), [`/duties/${id}`, title]],
      lead: words.lead(title, vin),
      fields: [{ name: 'ground', label: refuse.ground, hint: words.groundHint }],
      follows: words.follows,
      go: words.lift,
    };
  },
  goesTo: (_, { id }) => `/duties/${id}?done=lifted`,
});

/** What the exporter said is judged: accepted, or not. */
const judgePage = (
  does: typeof acceptStatement,
  verb: 'accept' | 'decline',
  done: 'accepted' | 'declined',
): Page =>
  actionPage(does, {
    path: `${PATH}/${verb}`,
    of: { duty: pathId },
    writes: { ground: 'ground' },
    about: async (visit) => {
      const { duty: words, refuse } = visit.say.officer;
      const duty = await foundDuty(visit);
      if ('kind' in duty) return duty;
      const { id, rule, vin, state, statement } = duty;
      return {
        state: dutyStep(state),
        title: words[verb],
        crumbs: [...crumbsTo(visit, duty), [`/duties/${id}`, dutyTitle(visit, rule)]],
        lead: words[`${verb}Lead`](vin),
        about: html`<p class="written">${statement ?? ''}</p>`,
        fields: [{ name: 'ground', label: refuse.ground, hint: words.judgedHint, long: true }],
        follows: words.follows,
        go: words[verb],
      };
    },
    goesTo: (_, { id }) => `/duties/${id}?done=${done}`,
  });

/** A duty, the form that lifts it, and the forms that judge what its exporter said. */
export const DUTY_PAGES: readonly Page[] = [
  DUTY_PAGE,
  LIFT_DUTY,
  judgePage(acceptStatement, 'accept', 'accepted'),
  judgePage(declineStatement, 'decline', 'declined'),
].map(inOffice);
