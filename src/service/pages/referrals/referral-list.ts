import type { Refusal } from '../../../register/outcome.ts';
import { countReferrals } from '../../../register/referrals/count-referrals.ts';
import { listReferrals } from '../../../register/referrals/list-referrals.ts';
import { REFERRAL_STATES, type Referral } from '../../../register/referrals/referral-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { PageAnswer, Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { draftPath, referralPath } from '../pieces/referral-paths.ts';
import { day } from '../pieces/when.ts';
import { lastDay } from './last-day.ts';
import { receivedColumns } from './received-columns.ts';

const ANSWERED: readonly string[] = ['confirmed', 'unfounded'];
const UNDER_WAY: readonly string[] = ['sent', 'received', 'moreNeeded'];
const ENDED = [...ANSWERED, 'dropped'];

/** Which of them are shown, by `show` of the address. */
const SHOWN = {
  open: REFERRAL_STATES.filter((state) => !ENDED.includes(state)),
  answered: REFERRAL_STATES.filter((state) => ANSWERED.includes(state)),
  all: REFERRAL_STATES,
} as const;
type Tab = keyof typeof SHOWN;
const TABS = Object.keys(SHOWN) as Tab[];

/** Whether whoever looks refers, or is referred to. */
export const refers = ({ actor }: Visit): boolean => ['office', 'ministry'].includes(actor.part);

const sentColumns = (visit: Visit): readonly Column<Referral>[] => {
  const { columns } = visit.say.referralWork;
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a data-row href="${referralPath(id)}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => stateTag(visit, 'referral', state),
      text: ({ state }) => stateWords('referral', state, visit.language),
    },
    {
      name: 'claimant',
      title: columns.claimant,
      cell: ({ claimant, grounds }) =>
        html`${claimant}<small class="reason">${grounds
          .map(({ title }) => title[visit.language])
          .join('; ')}</small>`,
      text: ({ claimant }) => claimant,
    },
    {
      name: 'to',
      title: columns.to,
      cell: ({ addressee, sentOn }) =>
        html`${addressee.name}${sentOn === null ? '' : html` <small>${day(visit, sentOn)}</small>`}`,
      text: ({ addressee }) => addressee.name,
    },
    {
      name: 'atRisk',
      title: columns.atRisk,
      figure: true,
      cell: ({ atRisk }) => cny(visit, atRisk),
      text: ({ atRisk }) => atRisk,
    },
    {
      name: 'actBy',
      title: columns.actBy,
      cell: ({ actBy, state }) =>
        ENDED.includes(state) ? day(visit, actBy) : lastDay(visit, actBy),
      text: ({ actBy }) => actBy,
    },
    {
      name: 'recovered',
      title: columns.recovered,
      figure: true,
      cell: ({ recovered }) => (recovered === null ? '' : cny(visit, recovered)),
      text: ({ recovered }) => recovered,
    },
  ];
};

/** The counts over the list: what waits, what is under way, when the nearest period ends, what came of the others. */
const summaryOf = async (
  visit: Visit,
): Promise<{ readonly heading: string; readonly lead: Html } | Refusal> => {
  const { register, actor, say } = visit;
  const words = say.referralWork;
  const counted = await countReferrals(register, actor);
  if (counted.kind === 'refused') return counted;
  const of = (states: readonly string[]) => {
    const chosen = counted.value.items.filter(({ state }) => states.includes(state));
    const sum = (figure: 'number' | 'atRisk' | 'recovered'): number =>
      chosen.reduce((all, one) => all + one[figure], 0);
    const [actBy = null] = chosen.flatMap((one) => one.actBy ?? []).toSorted();
    return { number: sum('number'), atRisk: sum('atRisk'), recovered: sum('recovered'), actBy };
  };
  const waiting = of(['sent']);
  const underWay = of(UNDER_WAY);
  const drafts = of(['drafted']);
  const answered = words.answered(
    of(['confirmed']).number,
    of(['unfounded']).number,
    cny(visit, of(['confirmed']).recovered),
  );
  return {
    heading: refers(visit)
      ? words.title
      : words.waiting(waiting.number, cny(visit, waiting.atRisk)),
    lead: html`<p class="lead">${words.underWay(underWay.number, cny(visit, underWay.atRisk))}
      ${underWay.actBy === null ? '' : html`${words.nearest} ${lastDay(visit, underWay.actBy)}`}</p>
      ${drafts.number === 0 ? '' : html`<p><b>${words.drafts(drafts.number)}</b></p>`}
      <p class="quiet">${answered}</p>`,
  };
};

/**
 * The list of referrals with what waits over it: a page of its own, and the first page of the tax office.
 *
 * @param below what stands under it, asked where the page is shown and not for the file.
 */
export const showReferrals = async (
  visit: Visit,
  below: () => Promise<Html | Refusal> = async () => html``,
): Promise<PageAnswer> => {
  const { register, actor, query, path, say } = visit;
  const words = say.referralWork;
  const tab = TABS.find((one) => one === query.get('show')) ?? 'open';
  return listPage(visit, {
    file: 'referrals',
    columns: refers(visit) ? sentColumns(visit) : receivedColumns(visit, tab !== 'open'),
    ask: (page) => listReferrals(register, actor, { ...page, state: [...SHOWN[tab]] }),
    around: async () => {
      const summary = await summaryOf(visit);
      if ('kind' in summary) return summary;
      const under = await below();
      if ('kind' in under) return under;
      return {
        title: words.title,
        heading: html`<h1>${summary.heading}</h1>`,
        above: html`${summary.lead}
          <nav class="beside" aria-label="${words.columns.state}">${TABS.map(
            (one) =>
              html`<a href="${path}?show=${one}"${one === tab ? raw(' aria-current="page"') : ''}>${
                words.tabs[one]
              }</a>`,
          )}</nav>${
            refers(visit) && actor.rights.includes('sign')
              ? html`<div class="buttons"><a class="button second" href="${draftPath({})}">${
                  words.draft.begin
                }</a></div>`
              : ''
          }`,
        caption: words.caption,
        empty: refers(visit) ? words.empty.office : words.empty.addressee,
        below: under,
      };
    },
  });
};
