import { MOST_LETTERS } from '../../../register/letters/letter-shapes.ts';
import { getSigningRule, setSigningRule } from '../../../register/letters/signing/second-signer.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, ShownPage, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { facts } from '../pieces/facts.ts';
import { READS } from '../pieces/manufacturer-access.ts';
import { LETTERS, SIGNING_RULE } from '../pieces/manufacturer-paths.ts';
import { mayTake } from '../pieces/may-take.ts';
import { moment } from '../pieces/when.ts';

const crumbs = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  [LETTERS, say.manufacturer.letters.title],
];
const crumbsBehind = (visit: Visit): NonNullable<ShownPage['crumbs']> => [
  ...crumbs(visit),
  [SIGNING_RULE, visit.say.manufacturer.rule.title],
];

/** When letters need a second person, what that does, and who may change it. */
const RULE_PAGE: Page = {
  path: SIGNING_RULE,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.manufacturer.rule;
    const found = await getSigningRule(register, actor);
    if (found.kind === 'refused') return found;
    const { secondOver, setAt } = found.value;
    return {
      ...{ kind: 'page', title: words.title, crumbs: crumbs(visit) },
      body: html`<h1>${words.title}</h1>${doneNote(visit)}
        <p class="lead">${secondOver === null ? words.off : words.on(secondOver)}</p>
        ${facts([[words.since, setAt === null ? words.notSince : moment(visit, setAt)]])}
        <p>${words.what}</p><p>${words.who}</p>${
          mayTake(visit, setSigningRule)
            ? html`<div class="buttons"><a class="button" href="${SIGNING_RULE}/change">${words.change}</a>${
                secondOver === null
                  ? ''
                  : html`<a class="button second" href="${SIGNING_RULE}/end">${words.end}</a>`
              }</div>`
            : ''
        }`,
    };
  },
};

/** A number as people write it; what is left empty is no number, and never the rule switched off. */
const numberIn = (written: string): string => {
  const bare = written.replaceAll(/[\s,，]/g, '');
  return bare === '' ? '-' : bare;
};

const CHANGE_RULE = actionPage(setSigningRule, {
  path: `${SIGNING_RULE}/change`,
  of: {},
  writes: { secondOver: 'secondOver' },
  tidy: { secondOver: numberIn },
  wrong: ({ say }) => ({ secondOver: say.manufacturer.rule.wrongOver(MOST_LETTERS) }),
  about: async (visit) => {
    const words = visit.say.manufacturer.rule;
    const found = await getSigningRule(visit.register, visit.actor);
    if (found.kind === 'refused') return found;
    const { secondOver } = found.value;
    return {
      title: words.changeTitle,
      crumbs: crumbsBehind(visit),
      lead: words.changeLead,
      about: html`<p>${secondOver === null ? words.off : words.on(secondOver)}</p>`,
      fields: [
        {
          ...{ name: 'secondOver', label: words.over, hint: words.overHint(MOST_LETTERS) },
          ...{ draft: secondOver === null ? '' : String(secondOver), optional: false },
        },
      ],
      follows: words.changeFollows,
      go: words.set,
    };
  },
  goesTo: () => `${SIGNING_RULE}?done=ruleSet`,
});

const END_RULE = actionPage(setSigningRule, {
  path: `${SIGNING_RULE}/end`,
  of: {},
  writes: { secondOver: 'none' },
  tidy: { none: () => '' },
  about: async (visit) => {
    const words = visit.say.manufacturer.rule;
    return {
      ...{ title: words.endTitle, crumbs: crumbsBehind(visit), lead: words.endLead },
      ...{ hidden: { none: '' }, follows: words.endFollows, go: words.end, danger: true },
    };
  },
  goesTo: () => `${SIGNING_RULE}?done=ruleEnded`,
});

/** When letters of a manufacturer need a second person, and where whoever manages its members changes it. */
export const SIGNING_RULE_PAGES: readonly Page[] = [RULE_PAGE, CHANGE_RULE, END_RULE];
