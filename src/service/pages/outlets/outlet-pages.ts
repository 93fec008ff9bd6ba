import { disputeOutlet } from '../../../register/outlets/dispute-outlet.ts';
import { getOutlet } from '../../../register/outlets/get-outlet.ts';
import { listRestingLetters } from '../../../register/outlets/list-resting-letters.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { LETTERS, letterPath, OUTLETS, outletPath } from '../letters/office-letter-paths.ts';
import { actionPage } from '../pieces/action-page.ts';
import { facts } from '../pieces/facts.ts';
import { stateTag, verbWords } from '../pieces/life-words.ts';
import { mayTake } from '../pieces/may-take.ts';
import { READS } from '../pieces/office-access.ts';
import { placeWords, servicesCell } from '../pieces/outlet-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { spokenHtml } from './spoken-html.ts';

const MOST = 100; // not-law: rows of a page

const restingHtml = async (visit: Visit, outlet: string): Promise<Html> => {
  const { register, actor, say, language } = visit;
  const words = say.letterWork.outlet;
  const found = await listRestingLetters(register, actor, { outlet, limit: MOST });
  const items = found.kind === 'refused' ? [] : found.value.items;
  return html`<h2>${words.letters}</h2>${
    items.length === 0
      ? html`<p class="empty">${words.lettersNone}</p>`
      : html`<ul class="lines">${items.map(
          ({ letter, number, vin, application }) =>
            html`<li><a href="${letterPath(letter)}">${number}</a> ${vinText(vin, language)}
              <span class="quiet">${application}</span></li>`,
        )}</ul>`
  }`;
};

const OUTLET: Page = {
  path: `${OUTLETS}/{id}`,
  access: READS,
  show: async (visit) => {
    const { register, actor, say, language, query } = visit;
    const found = await getOutlet(register, actor, { outlet: pathId(visit) });
    if (found.kind === 'refused') return found;
    const { value: outlet } = found;
    const { id, name, number, maker, state, attestedUntil, closedOn, timeline } = outlet;
    const words = say.letterWork.outlet;
    return {
      kind: 'page',
      title: name,
      crumbs: [[LETTERS, say.letterWork.title]],
      body: html`<h1>${name}</h1>${
        query.get('done') === 'disputed'
          ? html`<div class="done" role="status"><p>${words.disputed}</p></div>`
          : ''
      }
        ${words.questions[state] === '' ? '' : html`<p class="lead">${words.questions[state]}</p>`}
        ${facts([
          [words.now, stateTag(visit, 'outlet', state)],
          [words.number, number],
          [words.maker, maker],
          [words.address, placeWords(visit, outlet)],
          [words.services, servicesCell(visit, outlet)],
          [words.attestedUntil, attestedUntil === null ? null : day(visit, attestedUntil)],
          [words.closedOn, closedOn === null ? null : day(visit, closedOn)],
        ])}
        ${
          mayTake(visit, disputeOutlet, state)
            ? html`<div class="buttons"><a class="button second danger" href="${outletPath(id)}/dispute">${
                words.dispute
              }</a></div>`
            : ''
        }
        ${await spokenHtml(visit, outlet)}
        ${await restingHtml(visit, id)}
        <h2>${say.letterWork.timeline}</h2><ol class="timeline">${timeline.map(
          (step) =>
            html`<li>${day(visit, step.day)}<div><b>${verbWords('outlet', step.verb, language)}</b>
              <span class="quiet">${say.frame.parts[step.part]}</span>${
                step.ground === null ? '' : html`<br>${step.ground}`
              }${step.evidence.map((one) => html` <code>${one}</code>`)}</div></li>`,
        )}</ol>`,
    };
  },
};

const DISPUTE = actionPage(disputeOutlet, {
  path: `${OUTLETS}/{id}/dispute`,
  of: { outlet: pathId },
  writes: { ground: 'ground', evidence: 'documents' },
  about: async (visit) => {
    const { register, actor, say, language, query } = visit;
    const found = await getOutlet(register, actor, { outlet: pathId(visit) });
    if (found.kind === 'refused') return found;
    const { id, name, number, state } = found.value;
    const words = say.letterWork.outlet;
    return {
      state,
      title: `${verbWords('outlet', 'dispute', language)}: ${name}`,
      crumbs: [
        [LETTERS, say.letterWork.title],
        [outletPath(id), name],
      ],
      lead: words.disputeLead,
      about: facts([
        [words.number, number],
        [words.address, placeWords(visit, found.value)],
      ]),
      fields: [
        { name: 'ground', label: words.disputeGround, hint: words.disputeGroundHint },
        {
          name: 'documents',
          label: words.disputeEvidence,
          hint: words.disputeEvidenceHint,
          draft: query.get('evidence') ?? '',
        },
      ],
      follows: words.disputeFollows,
      go: words.dispute,
      danger: true,
    };
  },
  goesTo: (_, { id }) => `${outletPath(id)}?done=disputed`,
});

/** One outlet as an authority sees it, and its dispute. */
export const OFFICE_OUTLETS: readonly Page[] = [OUTLET, DISPUTE];
