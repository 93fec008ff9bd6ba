import type { RulesRead } from '../../../../register/law/law-shapes.ts';
import { ruleSourceHtml } from '../../../../report/html/cite-html.ts';
import { type Html, html } from '../../html.ts';
import type { Visit } from '../../page.ts';
import { inOwn } from '../../pieces/in-own.ts';

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

/** Rules as sentences, each with its code, its strongest source and the age of its sources. */
export const ruleListHtml = (visit: Visit, items: readonly Item[]): Html => {
  const { say } = visit;
  const rows = items.map(
    (
      item,
    ) => html`<li id="r-${item.code}"><a class="code" href="/law/rules/${item.code}${onQuery(visit)}">${item.code}</a>
      <div><p>${inOwn(visit, item.title)}
      ${item.inForce ? '' : html` <span class="tag">${say.law.notInForce}</span>`}</p>
      <p class="quiet">${inOwn(visit, sourceHtml(visit, item))}</p></div></li>`,
  );
  return html`<ul class="law">${rows}</ul>`;
};
