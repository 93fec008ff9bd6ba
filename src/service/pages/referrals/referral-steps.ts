import type { Action } from '../../../register/action.ts';
import { askAboutReferral } from '../../../register/referrals/ask-about-referral.ts';
import { confirmReferral } from '../../../register/referrals/confirm-referral.ts';
import { dismissReferral } from '../../../register/referrals/dismiss-referral.ts';
import { dropReferral } from '../../../register/referrals/drop-referral.ts';
import { receiveReferral } from '../../../register/referrals/receive-referral.ts';
import type { ReferralInFull } from '../../../register/referrals/referral-shapes.ts';
import { sendReferral } from '../../../register/referrals/send-referral.ts';
import { signReferral } from '../../../register/referrals/sign-referral.ts';
import { tellMoreOfReferral } from '../../../register/referrals/tell-more-of-referral.ts';
import { html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import type { Writes } from '../pieces/action-input.ts';
import { type ActionPage, actionPage } from '../pieces/action-page.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { verbWords } from '../pieces/life-words.ts';
import { mayTake } from '../pieces/may-take.ts';
import { pathId } from '../pieces/path-id.ts';
import { referralPath, referralsPath } from '../pieces/referral-paths.ts';
import { foundReferral } from './found-referral.ts';
import { evidenceHtml, groundsHtml, referralFacts } from './referral-view.ts';

type Verb = 'sign' | 'send' | 'drop' | 'receive' | 'ask' | 'tell-more' | 'confirm' | 'dismiss';

/** The page of a step of a referral, which stands at its verb. */
const stepPage = <Input extends { readonly referral: string }>(
  verb: Verb,
  does: Action<Input, ReferralInFull>,
  writes: Writes<Input, 'referral'>,
  more: (visit: Visit, one: ReferralInFull) => Partial<Decision> = () => ({}),
): ActionPage =>
  actionPage(does, {
    path: `${referralsPath}/{id}/${verb}`,
    of: { referral: pathId },
    writes,
    about: async (visit) => {
      const { say, language } = visit;
      const one = await foundReferral(visit);
      if ('kind' in one) return one;
      const { title, steps } = say.referralWork;
      return {
        state: one.state,
        title: verbWords('referral', verb, language),
        lead: steps[verb].lead,
        crumbs: [
          [referralsPath, title],
          [referralPath(one.id), one.number],
        ],
        about: html`${referralFacts(visit, one)}`,
        follows: steps[verb].follows,
        go: verbWords('referral', verb, language),
        ...more(visit, one),
      };
    },
    goesTo: (_, { id }) => `${referralPath(id)}?done=${verb}`,
  });

/** What is written to a step that says something. */
const text =
  (verb: 'ask' | 'tell-more' | 'confirm' | 'dismiss') =>
  ({ say }: Visit): Partial<Decision> => ({
    fields: [{ name: 'text', label: say.referralWork.steps[verb].text }],
  });

/** The steps of a referral: one page each, by its verb. */
export const REFERRAL_STEPS: readonly ActionPage[] = [
  stepPage('sign', signReferral, { version: 'version' }, (visit, one) => ({
    hidden: { version: `${one.version}` },
    about: html`${referralFacts(visit, one)}<h2>${visit.say.referralWork.groundsTitle}</h2>${groundsHtml(visit, one)}
      <h2>${visit.say.referralWork.factsTitle}</h2><p class="written">${one.facts}</p>
      <h2>${visit.say.referralWork.evidenceTitle}</h2>${evidenceHtml(visit, one)}`,
  })),
  stepPage('send', sendReferral, {}),
  stepPage('receive', receiveReferral, {}),
  stepPage('confirm', confirmReferral, { recovered: 'recovered', text: 'text' }, (visit) => {
    const { recovered, recoveredHint, text: label } = visit.say.referralWork.steps.confirm;
    return {
      fields: [
        { name: 'recovered', label: recovered, hint: recoveredHint },
        { name: 'text', label },
      ],
    };
  }),
  stepPage('dismiss', dismissReferral, { text: 'text' }, text('dismiss')),
  stepPage('ask', askAboutReferral, { text: 'text' }, text('ask')),
  stepPage(
    'tell-more',
    tellMoreOfReferral,
    { text: 'text', 'evidence.0.kind': null, 'evidence.0.id': null, 'evidence.0.atRisk': null },
    text('tell-more'),
  ),
  stepPage('drop', dropReferral, {}, () => ({ danger: true })),
];

/** The steps that whoever looks is led to: of the own draft, and no second signature under it by who drafted. */
export const offeredSteps = (visit: Visit, one: ReferralInFull): readonly ActionPage[] => {
  const { actor } = visit;
  const own = [one.office.id, one.addressee.id].includes(actor.organisation ?? '');
  return own
    ? REFERRAL_STEPS.filter(
        (page) =>
          mayTake(visit, page, one.state) &&
          (page.declared.step?.verb !== 'sign' || one.draftedBy !== actor.person),
      )
    : [];
};
