import { draftReferral } from '../../../register/referrals/draft-referral.ts';
import { listReferrals } from '../../../register/referrals/list-referrals.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { stateTag } from '../pieces/life-words.ts';
import { draftPath, referralPath } from '../pieces/referral-paths.ts';
import { day } from '../pieces/when.ts';

const ROWS = 100; // not-law: rows of a page

/** The referrals that were drafted in a case, with their state and money, and where one is drafted. */
export const caseReferrals = async (
  visit: Visit,
  caseFile: string,
  exporters: readonly string[],
): Promise<Html> => {
  const { register, actor, say } = visit;
  const words = say.referralWork;
  const found = await listReferrals(register, actor, { caseFile, limit: ROWS });
  const items = found.kind === 'refused' ? [] : found.value.items;
  const { access } = draftReferral.declared;
  const may = access !== 'public' && actor.rights.includes(access.right);
  const [exporter] = exporters;
  // of one exporter alone it is known whose money it is
  const about = {
    case: caseFile,
    ...(exporters.length === 1 && exporter !== undefined && { exporter }),
  };
  return html`<h2>${words.title}</h2>${
    items.length === 0
      ? html`<p class="empty">${words.noneInCase}</p>`
      : html`<ul class="rows">${items.map(
          ({ id, number, state, addressee, atRisk, sentOn }) =>
            html`<li><a href="${referralPath(id)}">${number}</a> ${stateTag(visit, 'referral', state)}
              ${addressee.name} ${cny(visit, atRisk)} ${sentOn === null ? '' : day(visit, sentOn)}</li>`,
        )}</ul>`
  }${
    may
      ? html`<div class="buttons"><a class="button second" href="${draftPath(about)}">${words.draft.begin}</a></div>`
      : ''
  }`;
};
