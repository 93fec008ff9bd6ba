import { ORGANISED_PARTS } from '../../../register/actor.ts';
import { closeOrganisation } from '../../../register/members/close-organisation.ts';
import { invitePerson } from '../../../register/members/invite-person.ts';
import { listMembers } from '../../../register/members/list-members.ts';
import type { Invitation, Member } from '../../../register/members/member-shapes.ts';
import type { Organisation } from '../../../register/members/organisation-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { checks } from '../pieces/checks.ts';
import { doneNote } from '../pieces/done-note.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { sentAgain, shownOnce } from '../pieces/shown-once.ts';
import { moment, momentWords } from '../pieces/when.ts';
import {
  ANY,
  listPathOf,
  type MembersOf,
  memberWords,
  OWN,
  organisationOf,
  rightsIn,
  rightsToGive,
  theOrganisation,
} from './members-of.ts';
import { OF_STAFF_NUMBER, staffNumberField } from './staff-number-field.ts';

const ROWS = 500; // not-law: rows of a page
const UNPROCESSABLE = 422; // not-law: of HTTP
const NAME_LENGTH = 200; // not-law: characters of a name

/** What was typed into the invitation, and what is wrong with it. */
interface Typing {
  readonly name?: string;
  readonly staffNumber?: string;
  readonly rights?: readonly string[];
  readonly errors?: Errors;
}

/** Where pages about members of an organisation stand. */
export const crumbsOf = (visit: Visit, of: MembersOf): NonNullable<ShownPage['crumbs']> =>
  of.own
    ? [['/account', visit.say.administrator.account.title]]
    : [['/administration/members', visit.say.administrator.members.organisations]];

const columnsOf = (visit: Visit, of: MembersOf): readonly Column<Member>[] => {
  const { say, language, actor } = visit;
  const { administrator } = say;
  const { members } = administrator;
  const path = listPathOf(visit, of);
  return [
    {
      name: 'staffNumber',
      title: visit.say.people.staffNumber,
      cell: (member) =>
        html`<a href="${path}/${member.id}">${memberWords(visit, member)}</a>${
          member.id === actor.person ? html` <span class="tag">${members.you}</span>` : ''
        }`,
      text: ({ staffNumber }) => staffNumber,
    },
    {
      name: 'pseudonym',
      title: administrator.person,
      cell: ({ pseudonym }) => html`<code>${pseudonym}</code>`,
      text: ({ pseudonym }) => pseudonym,
    },
    {
      name: 'rights',
      title: members.mayDo,
      cell: ({ rights }) =>
        rights
          .map((right) => administrator.shortRights[right])
          .join(language === 'zh' ? '、' : ', '),
      text: ({ rights }) => rights.join(' '),
    },
    {
      name: 'state',
      title: administrator.state,
      cell: ({ state }) => members.states[state],
      text: ({ state }) => state,
    },
    {
      name: 'since',
      title: members.since,
      cell: ({ madeAt, leftAt }) => moment({ language }, leftAt ?? madeAt),
      text: ({ madeAt, leftAt }) => leftAt ?? madeAt,
    },
  ];
};

const inviteForm = (
  visit: Visit,
  of: MembersOf,
  { name = '', staffNumber = '', rights = ['act'], errors = {} }: Typing,
): Html => {
  const { administrator } = visit.say;
  const { members } = administrator;
  return form({
    act: 'invite',
    to: listPathOf(visit, of),
    body: html`${field({
      name: 'name',
      label: members.personName,
      hint: members.personNameHint,
      value: name,
      error: errors['name'] ?? '',
      required: true,
      more: `maxlength="${NAME_LENGTH}"`,
    })}${staffNumberField(visit, staffNumber, errors['staffNumber'])}${checks({
      name: 'rights',
      legend: members.rightsLabel,
      options: rightsToGive(visit, organisationOf(visit, of)).map((value) => ({
        value,
        words: administrator.rights[value],
      })),
      taken: rights,
      error: errors['rights'] ?? '',
    })}<button>${members.inviteGo}</button>`,
  });
};

const aboutHtml = (visit: Visit, organisation: Organisation): Html => {
  const { say, language, actor } = visit;
  const { members } = say.administrator;
  const { part, uscc, province, maker, closedAt, id } = organisation;
  const close =
    closedAt === null && id !== actor.organisation
      ? form({
          act: 'checkClose',
          to: visit.path,
          body: html`<button class="danger">${members.close}</button>`,
        })
      : html``;
  return html`${facts([
    [members.part, say.frame.parts[part]],
    [members.uscc, uscc],
    [members.province, provinceWords(visit, province) || null],
    [members.maker, maker],
    [members.closed, closedAt === null ? null : moment({ language }, closedAt)],
  ])}${close}`;
};

const doneWords = ({ query, say }: Visit): Html => {
  const { members } = say.administrator;
  const done = query.get('done');
  const words =
    done === 'made'
      ? members.made
      : done === 'closed'
        ? members.closedDone
        : done === 'left'
          ? members.leftDone
          : '';
  return doneNote(words);
};

const membersPage = async (
  visit: Visit,
  of: MembersOf,
  typing: Typing = {},
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { members } = say.administrator;
  const organisation = await theOrganisation(visit, of);
  if (organisation.kind === 'refused') return organisation;
  // that somebody looked is kept as an event, which is not what a form does
  const found = await listMembers(register.alone(), actor, { organisation: organisation.value.id });
  // one that was just made has nobody yet
  if (found.kind === 'refused' && found.code !== 'not-found') return found;
  const rows = found.kind === 'done' ? found.value.items : [];
  const { errors = {} } = typing;
  const title = of.own ? members.ownTitle : organisation.value.name;
  const open = organisation.value.closedAt === null;
  return listPage(visit, {
    file: 'members',
    columns: columnsOf(visit, of),
    ask: pagesOf(rows),
    rows: ROWS,
    around: () => ({
      title,
      crumbs: crumbsOf(visit, of),
      ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
      heading: html`${sentAgain(visit)}${doneWords(visit)}<h1>${title}</h1>`,
      above: html`${errorSummary(visit, errors)}
        ${of.own ? '' : aboutHtml(visit, organisation.value)}<p>${members.lead}</p>`,
      caption: members.caption,
      empty: members.empty,
      below: html`${open ? html`<h2>${members.invite}</h2>${inviteForm(visit, of, typing)}` : ''}`,
    }),
  });
};

/** The origin that a browser says it is at, else that of the request. */
const originOf = ({ request }: Visit): string => {
  const said = request.headers.get('origin') ?? '';
  return URL.canParse(said) ? new URL(said).origin : new URL(request.url).origin;
};

/** An invitation that was made, with its token: shown once. */
export const invitedPage = (
  visit: Visit,
  of: MembersOf,
  { token, expiresAt }: Invitation,
): ShownPage => {
  const { members } = visit.say.administrator;
  const link = `${originOf(visit)}/invitations/take-up?token=${encodeURIComponent(token)}`;
  const until = members.invitedUntil(momentWords(visit, expiresAt));
  return shownOnce({
    title: members.invitedTitle,
    lead: members.invitedLead,
    secrets: [
      [members.link, link],
      [members.token, token],
    ],
    more: html`<p>${until}</p>`,
    back: [listPathOf(visit, of), members.title],
    crumbs: crumbsOf(visit, of),
  });
};

const invite =
  (of: MembersOf): Act =>
  async (visit, sent) => {
    const { register, actor, say } = visit;
    const name = sent.value('name');
    const rights = rightsIn(sent);
    const { wrong } = say.administrator.members;
    if (name === '' || name.length > NAME_LENGTH)
      return membersPage(visit, of, {
        ...{ name, staffNumber: sent.value('staffNumber'), rights },
        errors: { name: wrong.person },
      });
    const organisation = organisationOf(visit, of);
    const staffNumber = sent.value('staffNumber');
    const made = await invitePerson(register, actor, {
      ...{ organisation, name, rights },
      ...(staffNumber !== '' && { staffNumber }),
    });
    if (made.kind === 'done') return invitedPage(visit, of, made.value);
    if (made.code === 'right-missing') return made;
    const otherwise = OF_STAFF_NUMBER.includes(made.code) ? 'staffNumber' : 'rights';
    const errors = refusalErrors(visit, made, { fields: ['name', 'staffNumber'], otherwise });
    return membersPage(visit, of, { name, staffNumber, rights, errors });
  };

const checkClose: Act = async (visit) => {
  const organisation = await theOrganisation(visit, ANY);
  if (organisation.kind === 'refused') return organisation;
  const { members } = visit.say.administrator;
  const { name } = organisation.value;
  return {
    kind: 'page',
    title: members.close,
    crumbs: [...crumbsOf(visit, ANY), [visit.path, name]],
    body: html`<h1>${members.close}</h1><p class="lead">${name}</p><p class="warning">${members.closeWarning}</p>
      ${form({
        act: 'close',
        to: visit.path,
        body: html`<div class="buttons"><button class="danger">${members.close}</button>
        <a href="${visit.path}">${visit.say.frame.cancel}</a></div>`,
      })}`,
  };
};

const close: Act = async (visit) => {
  const closed = await closeOrganisation(visit.register, visit.actor, {
    id: organisationOf(visit, ANY),
  });
  return closed.kind === 'refused' ? closed : { kind: 'go', to: `${visit.path}?done=closed` };
};

const page = (of: MembersOf, access: Page['access'], acts: Page['acts'] = {}): Page => ({
  path: of.path,
  access,
  show: (visit) => membersPage(visit, of),
  acts: { invite: invite(of), ...acts },
  shownOnce: ['invite'],
});

/** Members of the own organisation, for who manages it. */
export const MEMBERS_PAGE: Page = page(OWN, { right: 'manage', parts: ORGANISED_PARTS });

/** One organisation with its members, for the administrator. */
export const ORGANISATION_PAGE: Page = page(
  ANY,
  { right: 'manage', parts: ['administrator'] },
  { checkClose, close },
);
