import type { Referral } from '../../../register/referrals/referral-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { referralPath } from '../pieces/referral-paths.ts';
import { day } from '../pieces/when.ts';
import { lastDay } from './last-day.ts';

/** How far it came, of the three steps of whoever it was sent to; what is not named came to its end. */
const STEPS: Readonly<Record<string, number>> = { sent: 1, received: 2, moreNeeded: 2 };
const ALL_STEPS = 3; // not-law: steps that are drawn

const progressHtml = (state: string): Html => {
  const done = STEPS[state] ?? ALL_STEPS;
  return html`<span class="progress" aria-hidden="true">${[1, 2, ALL_STEPS].map(
    (step) => html`<i${step <= done ? raw(' class="on"') : ''}></i>`,
  )}</span>`;
};

/** The next step of whoever it was sent to, and its paper. */
const nextHtml = ({ say, actor }: Visit, { id, state }: Referral): Html => {
  const { home } = say.money;
  const at = referralPath(id);
  const button = (to: string, words: string): Html | '' =>
    actor.rights.includes('act') ? html`<a class="button small" href="${to}">${words}</a> ` : '';
  const steps: Readonly<Record<string, Html | ''>> = {
    sent: button(`${at}/receive`, home.receive),
    received: button(at, home.answer),
    moreNeeded: html`<span class="quiet">${home.waits}</span> `,
  };
  return html`${steps[state] ?? ''}<a href="${at}/letter">${home.document}</a>`;
};

const sinceWords = (
  { say, language }: Visit,
  { state, office, sentOn, receivedOn }: Referral,
): string => {
  const { home } = say.money;
  if (state !== 'sent' && receivedOn !== null)
    return home.receivedOn(dateWords(receivedOn, language));
  return sentOn === null ? '' : home.sentBy(office.name, dateWords(sentOn, language));
};

/** Columns of whoever referrals are sent to: what waits, of whom, how much, until when, and the next step. */
export const receivedColumns = (visit: Visit, ended: boolean): readonly Column<Referral>[] => {
  const { language, say } = visit;
  const { columns, facts } = say.referralWork;
  return [
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => html`${stateTag(visit, 'referral', state)}${progressHtml(state)}`,
      text: ({ state }) => stateWords('referral', state, language),
    },
    {
      name: 'claimant',
      title: columns.claimant,
      cell: (one) =>
        html`<a data-row class="strong" href="${referralPath(one.id)}">${one.claimant}</a>
          <small class="reason">${one.grounds.map(({ title }) => title[language]).join('; ')}</small>
          <small class="reason">${one.number} · ${sinceWords(visit, one)}</small>`,
      text: ({ claimant, number }) => `${claimant} ${number}`,
    },
    {
      name: 'atRisk',
      title: columns.atRisk,
      figure: true,
      cell: ({ atRisk, payments }) =>
        html`<b>${cny(visit, atRisk)}</b><small class="reason">${facts.payments(payments)}</small>`,
      text: ({ atRisk }) => atRisk,
    },
    {
      name: 'actBy',
      title: columns.actBy,
      cell: ({ actBy }) => (ended ? day(visit, actBy) : lastDay(visit, actBy)),
      text: ({ actBy }) => actBy,
    },
    ...(ended
      ? [
          {
            name: 'recovered',
            title: columns.recovered,
            figure: true,
            cell: ({ recovered }: Referral) => (recovered === null ? '' : cny(visit, recovered)),
            text: ({ recovered }: Referral) => recovered,
          },
        ]
      : []),
    { name: 'next', title: say.money.home.next, cell: (one) => nextHtml(visit, one) },
  ];
};
