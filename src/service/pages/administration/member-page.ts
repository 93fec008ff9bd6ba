import { ORGANISED_PARTS } from '../../../register/actor.ts';
import { changeRights } from '../../../register/members/change-rights.ts';
import { inviteAgain } from '../../../register/members/invite-again.ts';
import { leaveOrganisation } from '../../../register/members/leave-organisation.ts';
import { listMembers } from '../../../register/members/list-members.ts';
import type { Member } from '../../../register/members/member-shapes.ts';
import { numberMember } from '../../../register/members/number-member.ts';
import { openName as openNameOf } from '../../../register/members/open-name.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { checks } from '../pieces/checks.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { sentAgain } from '../pieces/shown-once.ts';
import { moment } from '../pieces/when.ts';
import {
  ANY,
  listPathOf,
  type MembersOf,
  memberWords,
  OWN,
  organisationOf,
  rightsIn,
  rightsToGive,
} from './members-of.ts';
import { crumbsOf, invitedPage } from './members-page.ts';
import { OF_STAFF_NUMBER, staffNumberField } from './staff-number-field.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const LEAST_REASON = 10; // not-law: characters of a reason
const MOST_REASON = 1000; // not-law: characters of a reason

/** What was typed into a form of the page, and what is wrong with it. */
interface Typing {
  readonly reason?: string;
  readonly rights?: readonly string[];
  readonly staffNumber?: string;
  readonly errors?: Errors;
}

const crumbs = (visit: Visit, of: MembersOf): NonNullable<ShownPage['crumbs']> => [
  ...crumbsOf(visit, of),
  [listPathOf(visit, of), visit.say.administrator.members.title],
];

const rightsForm = (
  visit: Visit,
  of: MembersOf,
  { member, typing }: { readonly member: Member; readonly typing: Typing },
): Html => {
  const { administrator } = visit.say;
  const { members } = administrator;
  const given = rightsToGive(visit, organisationOf(visit, of));
  const offered = [
    ...given,
    ...member.rights.filter((right) => right !== 'read' && !given.includes(right)),
  ];
  return html`<h2>${members.mayDo}</h2>${form({
    act: 'rights',
    to: visit.path,
    body: html`${checks({
      name: 'rights',
      legend: members.rightsLabel,
      options: offered.map((value) => ({ value, words: administrator.rights[value] })),
      taken: typing.rights ?? member.rights,
      error: typing.errors?.['rights'] ?? '',
    })}<button>${members.rightsGo}</button>`,
  })}`;
};

const numberForm = (
  visit: Visit,
  member: Member,
  { staffNumber = member.staffNumber ?? '', errors = {} }: Typing,
): Html => {
  const { people } = visit.say;
  return html`<h2>${people.staffNumber}</h2>${form({
    act: 'number',
    to: visit.path,
    body: html`${staffNumberField(visit, staffNumber, errors['staffNumber'])}<button
      class="second">${people.staffNumberGo}</button>`,
  })}`;
};

const nameForm = ({ say, path }: Visit, { reason = '', errors = {} }: Typing): Html => {
  const { members } = say.administrator;
  return html`<h2>${members.openName}</h2>${form({
    act: 'openName',
    to: path,
    body: html`${field({
      name: 'reason',
      label: members.reason,
      hint: members.reasonHint,
      value: reason,
      error: errors['reason'] ?? '',
      required: true,
      more: `minlength="${LEAST_REASON}" maxlength="${MOST_REASON}"`,
    })}<button class="second">${members.openGo}</button>`,
  })}`;
};

const againForm = ({ say, path }: Visit): Html => {
  const { members } = say.administrator;
  return html`<h2>${members.again}</h2>${form({
    act: 'again',
    to: path,
    body: html`<p>${members.againHint}</p><button class="second">${members.again}</button>`,
  })}`;
};

const leaveForm = ({ say, path, actor }: Visit, { id }: Member): Html => {
  const { members } = say.administrator;
  const words = id === actor.person ? members.leaveOwn : members.leave;
  const body = html`<button class="danger">${words}</button>`;
  return html`<h2>${words}</h2>${form({ act: 'checkLeave', to: path, body })}`;
};

const memberOf = async (visit: Visit, of: MembersOf): Promise<Member | null> => {
  const organisation = organisationOf(visit, of);
  // that somebody looked is kept as an event, which is not what a form does
  const found = await listMembers(visit.register.alone(), visit.actor, { organisation });
  if (found.kind === 'refused') return null;
  return found.value.items.find(({ id }) => id === visit.params['person']) ?? null;
};

const NOT_FOUND = { kind: 'refused', code: 'not-found', field: 'person', values: {} } as const;

const memberPage = async (
  visit: Visit,
  of: MembersOf,
  typing: Typing = {},
): Promise<PageAnswer> => {
  const { say, language, actor, query } = visit;
  const { administrator } = say;
  const { members } = administrator;
  const member = await memberOf(visit, of);
  if (member === null) return NOT_FOUND;
  const { state, madeAt, leftAt, pseudonym, id } = member;
  const errors = typing.errors ?? {};
  const title = memberWords(visit, member);
  const notes: Readonly<Record<string, string>> = {
    rights: members.rightsDone,
    number: say.people.staffNumberDone,
  };
  const done = notes[query.get('done') ?? ''] ?? '';
  return {
    kind: 'page',
    title,
    crumbs: crumbs(visit, of),
    ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
    body: html`${sentAgain(visit)}${doneNote(done)}<h1>${title}</h1>${errorSummary(visit, errors)}${facts(
      [
        [administrator.state, members.states[state]],
        [members.since, moment({ language }, leftAt ?? madeAt)],
        [administrator.person, html`<code class="long">${pseudonym}</code>`],
        [administrator.id, html`<code class="long">${id}</code>`],
      ],
    )}
      ${state === 'left' ? '' : numberForm(visit, member, typing)}
      ${state === 'left' ? '' : rightsForm(visit, of, { member, typing })}
      ${state === 'invited' ? againForm(visit) : ''}
      ${actor.rights.includes('open-names') ? nameForm(visit, typing) : ''}
      ${state === 'left' ? '' : leaveForm(visit, member)}`,
  };
};

const rights =
  (of: MembersOf): Act =>
  async (visit, sent) => {
    const person = visit.params['person'] ?? '';
    const given = rightsIn(sent);
    const member = await memberOf(visit, of);
    if (member === null) return NOT_FOUND;
    const kept = member.rights.includes('read') ? (['read', ...given] as const) : given;
    const changed = await changeRights(visit.register, visit.actor, { person, rights: kept });
    if (changed.kind === 'done') return { kind: 'go', to: `${visit.path}?done=rights` };
    if (changed.code === 'right-missing') return changed;
    const errors = refusalErrors(visit, changed, { fields: ['rights'], otherwise: 'rights' });
    return memberPage(visit, of, { rights: given, errors });
  };

const number =
  (of: MembersOf): Act =>
  async (visit, sent) => {
    const person = visit.params['person'] ?? '';
    const staffNumber = sent.value('staffNumber');
    const given = await numberMember(visit.register, visit.actor, {
      ...{ person, staffNumber: staffNumber === '' ? null : staffNumber },
    });
    if (given.kind === 'done') return { kind: 'go', to: `${visit.path}?done=number` };
    if (!OF_STAFF_NUMBER.includes(given.code)) return given;
    const errors = refusalErrors(visit, given, {
      fields: ['staffNumber'],
      otherwise: 'staffNumber',
    });
    return memberPage(visit, of, { staffNumber, errors });
  };

const again =
  (of: MembersOf): Act =>
  async (visit) => {
    const person = visit.params['person'] ?? '';
    const made = await inviteAgain(visit.register, visit.actor, { person });
    return made.kind === 'refused' ? made : invitedPage(visit, of, made.value);
  };

const openName =
  (of: MembersOf): Act =>
  async (visit, sent) => {
    const { register, actor, say } = visit;
    const { members } = say.administrator;
    const reason = sent.value('reason');
    if (reason.length < LEAST_REASON || reason.length > MOST_REASON)
      return memberPage(visit, of, { reason, errors: { reason: members.wrong.reason } });
    const member = await memberOf(visit, of);
    if (member === null) return NOT_FOUND;
    const opened = await openNameOf(register, actor, { pseudonym: member.pseudonym, reason });
    if (opened.kind === 'refused') return opened;
    return {
      kind: 'page',
      title: members.openedTitle,
      crumbs: crumbs(visit, of),
      body: html`<h1>${members.openedTitle}</h1><p class="lead">${opened.value.name}</p>
        <p>${members.openedLead}</p><p><a href="${visit.path}">${say.frame.back}</a></p>`,
    };
  };

const checkLeave =
  (of: MembersOf): Act =>
  async (visit) => {
    const member = await memberOf(visit, of);
    if (member === null || member.state === 'left') return NOT_FOUND;
    const { say, actor } = visit;
    const { members } = say.administrator;
    const words = member.id === actor.person ? members.leaveOwn : members.leave;
    return {
      kind: 'page',
      title: words,
      crumbs: crumbs(visit, of),
      body: html`<h1>${words}</h1><p class="warning">${members.leaveWarning} ${say.administrator.cannotUndo}</p>${form(
        {
          act: 'leave',
          to: visit.path,
          body: html`<div class="buttons"><button class="danger">${words}</button>
          <a href="${visit.path}">${say.frame.cancel}</a></div>`,
        },
      )}`,
    };
  };

const leave =
  (of: MembersOf): Act =>
  async (visit) => {
    const { register, actor, params } = visit;
    const person = params['person'] ?? '';
    const left = await leaveOrganisation(register, actor, { person });
    if (left.kind === 'refused') return left;
    return { kind: 'go', to: person === actor.person ? '/' : `${listPathOf(visit, of)}?done=left` };
  };

const page = (of: MembersOf, access: Page['access']): Page => ({
  path: `${of.path}/{person}`,
  access,
  show: (visit) => memberPage(visit, of),
  acts: {
    rights: rights(of),
    number: number(of),
    again: again(of),
    openName: openName(of),
    checkLeave: checkLeave(of),
    leave: leave(of),
  },
  shownOnce: ['again', 'openName'],
});

/** A member of the own organisation, for who manages it. */
export const MEMBER_PAGE: Page = page(OWN, { right: 'manage', parts: ORGANISED_PARTS });

/** A member of any organisation, for the administrator. */
export const ANY_MEMBER_PAGE: Page = page(ANY, { right: 'manage', parts: ['administrator'] });
