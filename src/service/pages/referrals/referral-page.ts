import { editReferral } from '../../../register/referrals/edit-referral.ts';
import { REFERRAL_READERS } from '../../../register/referrals/referral.ts';
import type { ReferralInFull } from '../../../register/referrals/referral-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { documentLinks } from '../documents/document-links.ts';
import type { Page, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { verbWords } from '../pieces/life-words.ts';
import { mayTake } from '../pieces/may-take.ts';
import { referralPath, referralsPath } from '../pieces/referral-paths.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { foundReferral } from './found-referral.ts';
import { refers, showReferrals } from './referral-list.ts';
import { offeredSteps } from './referral-steps.ts';
import { evidenceHtml, groundsHtml, referralFacts, saidHtml } from './referral-view.ts';

const SECOND = ['drop', 'ask', 'dismiss'];

const doneWords = ({ say, query }: Visit): string | undefined => {
  const words: Readonly<Record<string, string>> = say.referralWork.done;
  const done = query.get('done') ?? '';
  return Object.hasOwn(words, done) ? words[done] : undefined;
};

/** Where it goes on from here, for whoever looks. */
const nextHtml = (visit: Visit, one: ReferralInFull): Html => {
  const { language, say, actor } = visit;
  const words = say.referralWork;
  const at = referralPath(one.id);
  const steps = offeredSteps(visit, one);
  const edits =
    one.office.id === actor.organisation && mayTake(visit, editReferral, one.state)
      ? html`<a class="button second" href="${at}/edit">${words.draft.edit}</a>`
      : '';
  const waits: Readonly<Record<string, string>> = refers(visit)
    ? { sent: words.waitsFor.sent, received: words.waitsFor.received }
    : { moreNeeded: words.waitsFor.tax };
  return html`<div class="buttons">${steps.map(
    ({ declared: { step } }) =>
      html`<a class="button${SECOND.includes(step?.verb ?? '') ? ' second' : ''}"
        href="${at}/${step?.verb}">${verbWords('referral', step?.verb ?? '', language)}</a>`,
  )}${edits}<a href="${at}/letter">${words.letter.link}</a></div>${
    waits[one.state] === undefined ? '' : html`<p class="quiet">${waits[one.state]}</p>`
  }`;
};

/** Referrals that whoever looks sent, or was sent. */
export const REFERRALS_PAGE: Page = {
  path: referralsPath,
  access: REFERRAL_READERS,
  show: showReferrals,
};

/** A referral, for the office that sends and the one that receives it. */
export const REFERRAL_PAGE: Page = {
  path: `${referralsPath}/{id}`,
  access: REFERRAL_READERS,
  show: async (visit) => {
    const one = await foundReferral(visit);
    if ('kind' in one) return one;
    const words = visit.say.referralWork;
    return {
      kind: 'page',
      title: one.number,
      crumbs: [[referralsPath, words.title]],
      body: html`<h1>${one.number}</h1>${doneNote(doneWords(visit))}${nextHtml(visit, one)}
        ${referralFacts(visit, one)}${await documentLinks(visit, one.id)}
        <h2>${words.groundsTitle}</h2>${groundsHtml(visit, one)}
        <h2>${words.factsTitle}</h2><p class="written">${one.facts}</p>
        ${saidHtml(visit, one)}
        <h2>${words.evidenceTitle}</h2><p class="quiet">${words.evidenceLead}</p>${evidenceHtml(visit, one)}
        ${
          one.timeline.length === 0
            ? ''
            : html`<h2>${visit.say.officer.application.timelineTitle}</h2>
              ${timelineHtml(visit, 'referral', one.timeline)}`
        }`,
    };
  },
};
