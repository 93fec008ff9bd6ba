import { HANDLING, type HandlingHours, handlingCost } from '../../../domain/nation/handling.ts';
import type { LawShadow, ShadowChange } from '../../../register/screening/screening-shapes.ts';
import { followLawShadow } from '../../../register/verdicts/follow-law-shadow.ts';
import { readLawShadow } from '../../../register/verdicts/read-law-shadow.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { cny } from '../pieces/cny.ts';
import { field } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { settingWords, shadowWords } from './law-shadows-page.ts';
import { lawShadowPath, lawShadowsPath, MINISTRY_READS, nationPath } from './nation-paths.ts';

/** After how many seconds a shadow that runs is looked at anew. */
const AGAIN = 3; // not-law: seconds
const AXES = ['gate', 'entry', 'risk'] as const;

const crumbs = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  [nationPath, say.nation.title],
  [lawShadowsPath, say.nation.law.title],
];

/** A shadow that is not kept yet: how far it is; the page asks anew by itself. */
const runningPage = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { law } = say.nation;
  const found = await followLawShadow(register, actor, { shadow: pathId(visit) });
  if (found.kind === 'refused') return found;
  const { state, done, total } = found.value;
  const failed = state === 'failed';
  const title = failed ? law.failed : law.running(done, total);
  return {
    kind: 'page',
    title,
    crumbs: crumbs(visit),
    ...(!failed && { refresh: AGAIN }),
    body: html`<h1>${title}</h1>${
      failed
        ? html`<p>${law.failedHelp} <a href="${lawShadowsPath}#ask">${law.askAgain}</a></p>`
        : html`<p role="status"><progress max="${Math.max(total, 1)}" value="${done}"
            aria-label="${title}"></progress></p>
          <p class="quiet">${law.runningNote}</p>`
    }`,
  };
};

const movesOf = ({ language }: Visit, { before, after }: ShadowChange): readonly string[] =>
  AXES.flatMap((axis) => {
    const words: Readonly<Record<string, string>> = MESSAGES[language][axis];
    const [was, will] = [before[axis], after[axis]];
    if (was === will) return [];
    return [`${MESSAGES[language].axes[axis]}: ${words[was] ?? was} → ${words[will] ?? will}`];
  });

const columnsOf = (visit: Visit): readonly Column<ShadowChange>[] => {
  const { columns } = visit.say.nation.law;
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ application, vin }) =>
        html`<a data-row href="${vehiclePath(application, vin)}">${vinText(vin, visit.language)}</a>`,
      text: ({ vin }) => vin,
    },
    {
      name: 'number',
      title: columns.number,
      cell: ({ number }) => number,
      text: ({ number }) => number,
    },
    {
      name: 'province',
      title: columns.province,
      cell: ({ province }) => provinceWords(visit, province),
      text: ({ province }) => province,
    },
    {
      name: 'moves',
      title: columns.moves,
      cell: (change) => html`${movesOf(visit, change).map((move) => html`<div>${move}</div>`)}`,
      text: (change) => movesOf(visit, change).join('; '),
    },
    {
      name: 'rules',
      title: columns.rules,
      cell: ({ rules }) =>
        html`${rules.map((rule) => html`<a href="/law/rules/${rule}">${rule}</a> `)}`,
      text: ({ rules }) => rules.join(' '),
    },
  ];
};

/** Hours from the address, or those of our own; what is no number of hours counts as ours. */
const hoursOf = (visit: Visit, name: string, ours: number): number => {
  const typed = Number(filterOf(visit, name) ?? Number.NaN);
  return typed >= 0 && typed <= HANDLING.yearlyHours ? typed : ours;
};

const signed = (n: number): string =>
  `${n > 0 ? '+' : n < 0 ? '−' : '±'}${Math.abs(n).toLocaleString('en')}`;

/** What it would cost: letters and reviews under both laws, and what the difference costs in work. */
const costHtml = (visit: Visit, { counts }: LawShadow): Html => {
  const { law } = visit.say.nation;
  if (counts === null) return html`<h2>${law.costTitle}</h2><p>${law.notCounted}</p>`;
  const hours: HandlingHours = {
    letter: hoursOf(visit, 'letterHours', HANDLING.letterHours),
    review: hoursOf(visit, 'reviewHours', HANDLING.reviewHours),
  };
  const { letters, reviews, applications } = counts;
  const more = {
    letters: letters.after - letters.before,
    reviews: reviews.after - reviews.before,
  };
  const money = handlingCost(more, hours);
  const row = (name: string, { before, after }: typeof letters): Html =>
    html`<tr><th scope="row">${name}</th><td class="figure">${before.toLocaleString('en')}</td>
      <td class="figure">${after.toLocaleString('en')}</td><td class="figure">${signed(after - before)}</td></tr>`;
  const [pay, year] = [HANDLING.yearlyPay, HANDLING.yearlyHours].map((n) => n.toLocaleString('en'));
  return html`<h2>${law.costTitle}</h2>
    <div class="list" tabindex="0" role="region" aria-label="${law.costTitle}"><table>
      <caption>${law.costCaption(applications)}</caption>
      <thead><tr><th scope="col">${law.costOf}</th>${[law.before, law.after, law.difference].map(
        (name) => html`<th scope="col" class="figure">${name}</th>`,
      )}</tr></thead>
      <tbody>${row(law.letters, letters)}${row(law.reviews, reviews)}
        <tr><th scope="row">${law.money}</th><td class="figure">–</td><td class="figure">–</td>
          <td class="figure"><b>${money < 0 ? '−' : ''}${cny(visit, Math.abs(money))}</b></td></tr></tbody></table>
    </div><p class="quiet">${law.costNote(hours.letter, hours.review, `${pay}`, `${year}`)}</p>
    <form method="get" class="look">${field({
      name: 'letterHours',
      label: law.letterHours,
      type: 'number',
      value: `${hours.letter}`,
      more: 'min="0" step="any"',
    })}${field({
      name: 'reviewHours',
      label: law.reviewHours,
      type: 'number',
      value: `${hours.review}`,
      more: 'min="0" step="any"',
    })}<button class="second">${law.countAgain}</button></form>`;
};

/** How many change, by province, the most first. */
const provincesHtml = (visit: Visit, changes: readonly ShadowChange[]): Html => {
  const { law } = visit.say.nation;
  const by = [...Map.groupBy(changes, ({ province }) => province)].toSorted(
    ([one, a], [other, b]) => b.length - a.length || one.localeCompare(other),
  );
  if (by.length === 0) return html``;
  return html`<h2>${law.byProvince}</h2><ul class="rows">${by.map(
    ([province, those]) =>
      html`<li>${provinceWords(visit, province)} <b>${those.length.toLocaleString('en')}</b></li>`,
  )}</ul>`;
};

/** A shadow of a law: how far it is, then whose answer changes and what it would cost. */
export const LAW_SHADOW_PAGE: Page = {
  path: lawShadowPath('{id}'),
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, language } = visit;
    const { law } = say.nation;
    const found = await readLawShadow(register, actor, { shadow: pathId(visit) });
    if (found.kind === 'refused') return found.code === 'not-found' ? runningPage(visit) : found;
    const { changes, ...shadow } = found.value;
    const { vehicles, changed, settings, takesEffectOn } = shadow;
    const title = law.found(changed, vehicles, dateWords(takesEffectOn, language));
    return listPage(visit, {
      file: `law-shadow-${takesEffectOn}`,
      columns: columnsOf(visit),
      ask: pagesOf(changes),
      around: () => ({
        title,
        crumbs: crumbs(visit),
        above: html`<p class="lead">${law.askedWas}</p><ul class="rows">${
          settings === null
            ? html`<li>${shadowWords(visit, shadow)}</li>`
            : settings.map((setting) => html`<li>${settingWords(visit, setting)}</li>`)
        }</ul>${costHtml(visit, shadow)}${provincesHtml(visit, changes)}<h2>${law.whoTitle}</h2>`,
        caption: law.whoTitle,
        all: changed,
        empty: law.nobody,
      }),
    });
  }),
};
