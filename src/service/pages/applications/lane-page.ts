import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { DESK_LANES, type DeskLane } from '../../../register/applications/desk.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { changeLane, getLane } from '../../../register/applications/lane-of-application.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { LANE_WORDS, laneMark } from '../../../report/lanes/lane-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { applicationPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { moment } from '../pieces/when.ts';
import { crumbsTo } from './application-decisions.ts';

const OPEN = ['submitted', 'underReview', 'returned'];

/** A lane in words, with what is done there. */
export const laneWords = ({ language }: Visit, lane: DeskLane): string => {
  const { name, does } = LANE_WORDS[lane];
  return `${name[language]}${language === 'zh' ? '：' : ': '}${does[language]}`;
};

/** The lane of an application that is open, beside the engine's own, with who changed it; nothing of another. */
export const laneHtml = async (visit: Visit, application: ApplicationInFull): Promise<Html> => {
  const { register, actor, say } = visit;
  if (!OPEN.includes(application.state)) return html``;
  const found = await getLane(register, actor, { application: application.id });
  if (found.kind === 'refused') return html``;
  const { lane, engine, changes } = found.value;
  const words = say.groups.lane;
  const [last] = changes;
  const byHand = last !== undefined && last.lane !== null;
  const named = laneWords(visit, lane);
  return html`<div><dt>${words.label}</dt><dd>${laneMark(lane)} ${
    byHand ? words.byHand(named, laneWords(visit, engine)) : named
  }${changes.map(
    ({ lane: chosen, reason, at }) =>
      html`<small>${moment(visit, at)} ${chosen === null ? words.back : laneWords(visit, chosen)}${
        visit.language === 'zh' ? '：' : ': '
      }${reason}</small>`,
  )}${
    mayTake(visit, changeLane)
      ? html`<small><a href="${applicationPath(application.id)}/lane">${words.change}</a></small>`
      : ''
  }</dd></div>`;
};

/** Where an officer puts an application in another lane, with a reason. */
export const LANE_PAGE: Page = actionPage(changeLane, {
  path: '/queue/applications/{id}/lane',
  of: { application: pathId },
  writes: { lane: 'lane', reason: 'reason' },
  about: async (visit) => {
    const { register, actor, say } = visit;
    const words = say.groups.lane;
    const application = pathId(visit);
    const found = await getApplication(register, actor, { application });
    if (found.kind === 'refused') return found;
    const lane = await getLane(register, actor, { application });
    if (lane.kind === 'refused') return lane;
    return {
      title: words.title,
      crumbs: crumbsTo(visit, found.value),
      lead: words.lead(found.value.number),
      about: html`<p>${words.engine(laneWords(visit, lane.value.engine))}</p>`,
      choices: {
        ...{ name: 'lane', first: true, label: words.label, hint: words.hint, single: true },
        options: [
          ...DESK_LANES.map((one) => ({ value: one, words: laneWords(visit, one) })),
          { value: 'engine', words: words.back },
        ],
        missing: words.missing,
      },
      fields: [{ name: 'reason', label: words.reason }],
      follows: words.follows,
      go: words.go,
    };
  },
  goesTo: (visit) => `${applicationPath(pathId(visit))}?done=laneChanged`,
});
