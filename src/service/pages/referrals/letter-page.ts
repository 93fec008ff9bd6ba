import { REFERRAL_READERS } from '../../../register/referrals/referral.ts';
import type { ReferralInFull } from '../../../register/referrals/referral-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { facts } from '../pieces/facts.ts';
import { referralPath, referralsPath } from '../pieces/referral-paths.ts';
import { day } from '../pieces/when.ts';
import { foundReferral } from './found-referral.ts';
import { evidenceHtml, groundsHtml } from './referral-view.ts';

/** A day, or what is said where it has not come. */
const dayOr = (visit: Visit, on: string | null, none: string): Html | string =>
  on === null ? none : day(visit, on);

const letterHtml = (visit: Visit, one: ReferralInFull): Html => {
  const { language, say } = visit;
  const { letter, facts: words, factsTitle, groundsTitle } = say.referralWork;
  return html`<article class="letter-of-transfer"><p class="quiet">${one.office.name}</p><h1>${letter.title}</h1>
    <p>${one.number}</p><p><b>${letter.to(one.addressee.name)}</b></p>
    <p>${letter.opening(one.claimant, cny(visit, one.atRisk))}</p>
    <h2>${groundsTitle}</h2>${groundsHtml(visit, one)}
    <h2>${factsTitle}</h2><p class="written">${one.facts}</p>
    ${facts([
      [words.actBy, day(visit, one.actBy)],
      [words.provision, one.period === null ? null : one.period.provision[language]],
    ])}
    <p>${letter.closing}</p>
    ${facts([
      [
        `${words.signed} 1`,
        html`${one.office.name} · ${words.drafted} ${day(visit, one.draftedOn)}`,
      ],
      [
        `${words.signed} 2`,
        one.signedOn === null
          ? '–'
          : html`${one.office.name} · ${words.second} ${day(visit, one.signedOn)}`,
      ],
      [letter.day, dayOr(visit, one.sentOn, letter.notSent)],
      [
        letter.receipt,
        html`${one.addressee.name} · ${dayOr(visit, one.receivedOn, letter.notReceived)}`,
      ],
    ])}
    <h2>${letter.annex}</h2>${evidenceHtml(visit, one, true)}</article>`;
};

/** The letter of referral (移送函), to be printed: what is said, who signed, the receipt, and the evidence with hashes. */
export const REFERRAL_LETTER: Page = {
  path: `${referralsPath}/{id}/letter`,
  access: REFERRAL_READERS,
  show: async (visit) => {
    const one = await foundReferral(visit);
    if ('kind' in one) return one;
    const words = visit.say.referralWork;
    return {
      kind: 'page',
      title: words.letter.title,
      crumbs: [
        [referralsPath, words.title],
        [referralPath(one.id), one.number],
      ],
      body: letterHtml(visit, one),
    };
  },
};
