import { numberWords, shareWords } from '../../../../domain/statements/plural.ts';
import type { RulesRead } from '../../../../register/law/law-shapes.ts';
import { ruleSourceHtml } from '../../../../report/html/cite-html.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { enOrZh } from '../../frame/en-or-zh.ts';
import type { Visit } from '../../frame/page.ts';
import { endedTag } from '../../pieces/ended-tag.ts';
import { ourTitlesNote, ruleTitle } from '../../pieces/rule-title.ts';

type Item = RulesRead['items'][number];

/** The query that keeps the day asked on; empty for today. */
export const onQuery = ({ query }: Visit): string => {
  const on = query.get('on') ?? '';
  return on === '' ? '' : `?on=${encodeURIComponent(on)}`;
};

const sourceHtml = ({ language }: Visit, { cites, toldUpTo }: Item): Html => {
  const [cite] = cites;
  return html`${cite === undefined ? '' : ruleSourceHtml([language], { cite, toldUpTo })}`;
};

/** Why a rule does not hold on the day asked on: it ended, or did not begin. */
const outHtml = (visit: Visit, { ended }: Item): Html =>
  ended === null
    ? html`<span class="tag">${visit.say.law.notInForce}</span>`
    : endedTag(visit, ended);

/** How many honest vehicles a rule asks about, as measured; of what a destination asks nothing was. */
const honestHtml = ({ say, speaks }: Visit, { axis, honestAlerts }: Item): Html => {
  if (axis === 'entry') return html``;
  if (honestAlerts === null) return html`<p class="quiet">${say.law.honestUnmeasured}</p>`;
  const { on, licensed, alerts } = honestAlerts;
  const [some, all] = [alerts, licensed].map((n) => numberWords(speaks, n));
  const part = shareWords(speaks, alerts / licensed);
  const words = say.law.honestAlerts(`${some} / ${all} (${part})`, dateWords(on, speaks));
  return html`<p class="quiet">${words}</p>`;
};

/** Rules as sentences, each with its code, its strongest source, the age of its sources, and what was measured. */
export const ruleListHtml = (visit: Visit, items: readonly Item[]): Html => {
  const rows = items.map(
    (
      item,
    ) => html`<li id="r-${item.code}"><a class="code" href="/law/rules/${item.code}${onQuery(visit)}">${item.code}</a>
      <div><p>${ruleTitle(visit, item.title)}
      ${item.inForce ? '' : outHtml(visit, item)}</p>
      <p class="quiet">${enOrZh(visit, sourceHtml(visit, item))}</p>${honestHtml(visit, item)}</div></li>`,
  );
  const titles = items.map(({ title }) => title);
  return html`${ourTitlesNote(visit, titles)}<ul class="law">${rows}</ul>`;
};
