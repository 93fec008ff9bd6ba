import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Telling } from '../../../register/vehicles/list-tellings.ts';
import { type Account, type AccountFact, accountsOf } from '../../../report/accounts.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { accountHtml } from '../../../report/html/vehicle-html.ts';
import type { Disagreement } from '../../../report/ledger/ledger.ts';
import type { Reference } from '../../../report/model.ts';
import { factLabel, factValue } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { TEXTS } from '../texts/texts.ts';
import { toldBy, toldOn } from './told-by.ts';
import type { WholeVerdict } from './whole-verdict.ts';

/** What another party says of a fact of the same thing, in words. */
const butOf = (
  { fact, by, value }: Telling['otherwise'][number],
  reference: Reference,
): Bilingual => {
  const words = (lang: 'en' | 'zh'): string => {
    const { officer, frame } = TEXTS[lang];
    const parts: Readonly<Record<string, string>> = frame.parts;
    return officer.but(parts[by] ?? by, factValue(fact, value, lang, reference));
  };
  return { en: words('en'), zh: words('zh') };
};

const accountOf = (
  telling: Telling,
  disagreements: readonly Disagreement[],
  reference: Reference,
): Account | null => {
  const [account] = accountsOf(telling.facts, disagreements, reference);
  if (account === undefined) return null;
  const buts = new Map(
    telling.otherwise.map((one) => [factLabel(one.fact, 'zh'), butOf(one, reference)] as const),
  );
  // labels of one account are unique in Chinese: by them a fact of the piece is known again
  const facts = account.facts.map(
    (fact): AccountFact => ({ ...fact, but: buts.get(fact.label.zh) ?? fact.but }),
  );
  return { ...account, told: toldOn(telling), facts };
};

/** The accounts side by side: each telling with who told it, how far that counts, and when. */
export const tellingsHtml = (
  visit: Visit,
  tellings: readonly Telling[],
  disagreements: readonly Disagreement[],
): Html => {
  const reference = lawReference(visit);
  // the application first: it is the longest, and what the others are held against
  const first = tellings.filter(({ account }) => account === 'licence');
  const others = tellings.filter(({ account }) => account !== 'licence');
  const drawn = [...first, ...others].flatMap((telling) => {
    const account = accountOf(telling, disagreements, reference);
    return account === null ? [] : [account];
  });
  return drawn.length === 0
    ? html`<p class="empty">${visit.say.officer.vehicle.accountsNone}</p>`
    : html`<div class="accounts">
      ${drawn.map((account) => accountHtml([visit.language], account, 3))}</div>`;
};

/** What was told in two ways, as the verdict keeps it: both values, and which counts. */
export const differsHtml = (visit: Visit, { differs }: WholeVerdict): Html => {
  if (differs.length === 0) return html``;
  const reference = lawReference(visit);
  const { language, say } = visit;
  const said = (fact: string, { value }: WholeVerdict['differs'][number]['taken']): string =>
    value === undefined ? '–' : factValue(fact, value, language, reference);
  return html`<h2>${say.officer.vehicle.differsTitle}</h2><ul class="differs">${differs.map(
    ({ fact, taken, other }) =>
      html`<li><p class="what">${factLabel(fact, language)}</p><div class="pairs">
        <p><b>${said(fact, other)}</b><small>${toldBy(visit, other)}</small></p>
        <p><b>${said(fact, taken)}</b><small>${toldBy(visit, taken)} · ${say.officer.vehicle.counts}</small></p>
          </div></li>`,
  )}</ul>`;
};
