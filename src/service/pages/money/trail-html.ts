import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { countryName } from '../../../reference/country-name.ts';
import type { MoneyQuestion } from '../../../register/money/money-shapes.ts';
import type { Trail, TrailEvent } from '../../../register/money/trail-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { lawReference } from '../pieces/law-reference.ts';
import { trailPath } from '../pieces/money-paths.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

const EXIT = 'refund-before-exit';

/** What a refund is held against, in words, with the way to the other vehicle. */
export const heldAgainst = (
  visit: Visit,
  { ground, otherVin, otherDay }: MoneyQuestion,
  { vin, claimedOn }: { readonly vin: string | null; readonly claimedOn: string | null },
): Html => {
  const { say, language } = visit;
  const { held } = say.money;
  const from = parseIsoDate(claimedOn ?? '');
  const to = parseIsoDate(otherDay ?? '');
  const on = otherDay === null ? '' : dateWords(otherDay, language);
  const when =
    ground === EXIT && from !== null && to !== null
      ? held.exit(on, daysBetween(from, to))
      : on === ''
        ? ''
        : held.day(on);
  return otherVin === null || otherVin === vin
    ? html`${when}`
    : html`${when} ${held.vehicle} <a href="${trailPath(otherVin)}">${vinText(otherVin, language)}</a>`;
};

const kindWords = ({ say }: Visit, { kind, what }: TrailEvent): string => {
  const { kinds } = say.money;
  return kind === 'invoice' && what !== null && Object.hasOwn(kinds, what)
    ? kinds[what as keyof typeof kinds]
    : kinds[kind];
};

const moneyWords = (visit: Visit, { amount, currency, kind }: TrailEvent): string => {
  if (amount === null) return '';
  if (kind !== 'declared' || currency === 'CNY') return cny(visit, amount);
  return `${currency ?? ''} ${amount.toLocaleString('en')}`.trim();
};

/** What was told beside the day and the kind. */
const detailOf = (visit: Visit, event: TrailEvent): readonly Html[] => {
  const { say, language } = visit;
  const { subsidies, by, relies, toCountry } = say.money;
  const { kind, what, number, who, whoName } = event;
  const money = moneyWords(visit, event);
  const whom = whoName ?? who;
  const whose = Object.hasOwn(by, kind) ? by[kind as keyof typeof by] : null;
  const about =
    kind === 'subsidy' && what !== null && Object.hasOwn(subsidies, what)
      ? subsidies[what as keyof typeof subsidies]
      : (kind === 'declared' || kind === 'exited') && what !== null
        ? toCountry(countryName(what, language))
        : '';
  const number_ = kind === 'exited' || kind === 'returned' ? null : number;
  return [
    ...(money === '' ? [] : [html`<b>${money}</b>`]),
    ...(number_ === null
      ? []
      : [html`<a class="code" href="${trailPath(number_)}">${number_}</a>`]),
    ...(about === '' ? [] : [html`${about}`]),
    ...(whom === null || whose === null ? [] : [html`<span class="quiet">${whose}</span> ${whom}`]),
    ...event.relies.map(
      (one, at) =>
        html`${at === 0 ? html`<span class="quiet">${relies}</span> ` : ''}
          <a class="code" href="${trailPath(one)}">${one}</a>`,
    ),
  ];
};

const eventHtml = (visit: Visit, trail: Trail, event: TrailEvent): Html => {
  const { language, say } = visit;
  const asked = trail.questions.filter(
    ({ refund }) => event.kind === 'refund' && refund === event.row,
  );
  const detail = detailOf(visit, event);
  return html`<li>${event.day === null ? html`<span class="quiet">${say.money.noDay}</span>` : day(visit, event.day)}
    <b>${kindWords(visit, event)}</b>
    <div>${detail.map((one, at) => html`${at === 0 ? '' : ' · '}${one}`)}${asked.map(
      (one) =>
        html`<p class="stop">${shapeHtml({ shape: 'question', tone: 'stop' })} ${one.title[language]}
          <small>${heldAgainst(visit, one, { vin: trail.vin, claimedOn: event.day })}</small></p>`,
    )}</div></li>`;
};

/** A vehicle on one line: what was told in order, what contradicts it beside the claim, and what is not proven. */
export const trailHtml = (visit: Visit, trail: Trail): Html => {
  const { language, say } = visit;
  const { questions: words } = say.money;
  const { rules } = lawReference(visit);
  const asked = new Map(trail.questions.map((one) => [one.ground, one]));
  return html`<section><h2>${vinText(trail.vin, language, true)}</h2>
    <ol class="chain">${trail.events.map((event) => eventHtml(visit, trail, event))}</ol>
    ${
      asked.size === 0
        ? html`<p class="quiet">${words.none}</p>`
        : html`<h3>${words.title}</h3><p class="quiet">${words.lead}</p><ul class="questions">${[
            ...asked.values(),
          ].map(
            ({ title, rule, notProven }) =>
              html`<li><p><b>${title[language]}</b></p><p class="quiet">${words.notProven} ${notProven[language]}</p>
                <p class="quiet">${words.rule} <a href="/law/rules/${rule}">${rule}</a> ${
                  rules.get(rule)?.title[language] ?? ''
                }</p></li>`,
          )}</ul>`
    }</section>`;
};
