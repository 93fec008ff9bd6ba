import { assignApplication } from '../../../register/applications/assign-application.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { listColleagues } from '../../../register/members/list-colleagues.ts';
import type { Page } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { colleagueWords, whoWords } from '../pieces/colleague-words.ts';
import { applicationPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';

/** In the place of a colleague: whoever asks for the next. */
const ALL = '';

/** Gives an application to a colleague, takes it over, or gives it back to all. */
export const ASSIGN_PAGE: Page = actionPage(assignApplication, {
  path: '/queue/applications/{id}/assign',
  of: { application: pathId },
  writes: { person: 'person', from: 'from', why: 'why' },
  about: async (visit) => {
    const { register, actor, say, query } = visit;
    const { assign } = say.people;
    const found = await getApplication(register, actor, { application: pathId(visit) });
    if (found.kind === 'refused') return found;
    const colleagues = await listColleagues(register, actor);
    if (colleagues.kind === 'refused') return colleagues;
    const { id, number, assignedTo, assignedToStaffNumber } = found.value;
    const mine = assignedTo !== null && assignedTo === actor.person;
    const others = colleagues.value.items
      .filter(({ person }) => person !== assignedTo)
      .map(({ person: value, staffNumber }) => {
        const words = colleagueWords(visit, value, staffNumber);
        return { value, words: value === actor.person ? assign.isYou(words) : words };
      });
    const back = assignedTo === null ? [] : [{ value: ALL, words: assign.toNobody }];
    const self = others.find(({ value }) => value === actor.person);
    return {
      title: assign.title(number),
      crumbs: [
        ['/queue', say.officer.queue.title],
        [applicationPath(id), number],
      ],
      lead:
        assignedTo === null
          ? assign.leadNobody
          : assign.lead(whoWords(visit, assignedTo, assignedToStaffNumber)),
      fields: [
        {
          ...{ name: 'person', label: assign.person, hint: assign.personHint },
          options: mine || actor.rights.includes('manage') ? [...others, ...back] : others,
          draft: query.get('to') === 'me' ? (self?.value ?? ALL) : (others[0]?.value ?? ALL),
        },
        {
          ...{ name: 'why', label: assign.why, hint: assign.whyHint },
          optional: assignedTo === null || mine,
        },
      ],
      hidden: { from: assignedTo ?? '' },
      follows: assign.follows,
      go: assign.go,
    };
  },
  goesTo: (visit) => `${applicationPath(pathId(visit))}?done=assigned`,
});
