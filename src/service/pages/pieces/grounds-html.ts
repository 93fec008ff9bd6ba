import { breachOf } from '../../../domain/rules/breach-of.ts';
import { saidOn } from '../../../domain/rules/words/said-on.ts';
import type { ApplicationVehicle } from '../../../register/applications/application-shapes.ts';
import type { ShownGround } from '../../../register/shown-grounds.ts';
import { dayNumber } from '../../../register/steps/law-numbers-of.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';

/** A ground in words, by the law that is read now: of a rule what breaks it; empty where the law has it no more. */
export const groundWords = (
  { register, language, today }: Visit,
  { rule, discretion }: Pick<ShownGround, 'rule' | 'discretion'>,
): string => {
  const { rules, discretions } = register.engine.law.ruleSet;
  const known = rules.find(({ id }) => id === rule);
  if (known !== undefined) return saidOn(known, breachOf(known), dayNumber(today))[language];
  return discretions.find(({ id }) => id === discretion)?.words[language] ?? '';
};

/** What a decision rests on: each ground by its article and in words, and the facts as found. */
export const groundsHtml = (
  visit: Visit,
  {
    ground,
    grounds,
    found,
  }: {
    readonly ground: string | null;
    readonly grounds: readonly ShownGround[];
    readonly found: string | null;
  },
): Html => {
  const said =
    grounds.length === 0
      ? html`${ground ?? ''}`
      : html`${grounds.map((one) => html`<p><b>${one.article}</b> ${groundWords(visit, one)}</p>`)}`;
  return html`${said}${found === null ? '' : html`<p class="written">${found}</p>`}`;
};

/** What the judgement on an appeal rests on, for `groundsHtml`. */
export const judgedOn = ({
  appealGround: ground,
  appealGrounds: grounds,
  appealFound: found,
}: Pick<ApplicationVehicle, 'appealGround' | 'appealGrounds' | 'appealFound'>) => ({
  ...{ ground, grounds, found },
});
