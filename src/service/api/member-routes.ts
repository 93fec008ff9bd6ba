import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { ORGANISED_PARTS, RIGHTS } from '../../register/actor.ts';
import { changeRights } from '../../register/use-cases/members/change-rights.ts';
import { inviteAgain } from '../../register/use-cases/members/invite-again.ts';
import { invitePerson } from '../../register/use-cases/members/invite-person.ts';
import { leave } from '../../register/use-cases/members/leave.ts';
import { listMembers } from '../../register/use-cases/members/list-members.ts';
import { readInvitation } from '../../register/use-cases/members/read-invitation.ts';
import { takeUpInvitation } from '../../register/use-cases/members/take-up-invitation.ts';
import { openName } from '../../register/use-cases/names/open-name.ts';
import { PASSWORD_LENGTH } from '../sign-in/sign-in-options.ts';
import { type Area, route } from './route.ts';

const access = { right: 'manage', parts: ORGANISED_PARTS } as const;

const Rights = z.array(z.enum(RIGHTS)).max(RIGHTS.length);
const Pseudonym = z.string().regex(/^p:[0-9a-f]{32}$/);
const Person = z.strictObject({ person: z.uuid() });

const Invited = z
  .strictObject({
    organisation: z.uuid(),
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'Of the person; kept sealed behind its pseudonym.' }),
    rights: Rights,
  })
  .meta({ id: 'PersonInvited' });

const Invitation = z
  .strictObject({
    person: z.uuid(),
    token: z.string().meta({ description: 'Shown here once, and kept nowhere.' }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });

const Member = z
  .strictObject({
    id: z.uuid(),
    pseudonym: Pseudonym,
    rights: Rights,
    state: z.enum(['invited', 'member', 'left']),
    madeAt: z.iso.datetime(),
    leftAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Member' });

const Token = z.strictObject({ token: z.string().max(200) });

const OpenInvitation = z
  .strictObject({
    organisation: z.uuid(),
    part: z.enum(ORGANISED_PARTS),
    name: z.string(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'OpenInvitation' });

const InvitationTaken = z
  .strictObject({
    token: z.string().max(200),
    userName: z
      .string()
      .regex(/^[A-Za-z0-9_.]{3,30}$/)
      .toLowerCase()
      .nullable()
      .default(null),
    email: z.email().max(254).toLowerCase().nullable().default(null),
    password: z.string().min(PASSWORD_LENGTH.least).max(PASSWORD_LENGTH.most),
  })
  .meta({ id: 'InvitationTaken', description: 'A name, an address, or both to sign in with.' });

const PlaceTaken = z
  .strictObject({ person: z.uuid(), organisation: z.uuid() })
  .meta({ id: 'PlaceTaken' });

/** Members of organisations, their invitations and their names. */
export const MEMBER_ROUTES: Area = {
  title: { en: 'Members', zh: '成员' },
  routes: [
    route({
      id: 'listMembers',
      method: 'GET',
      path: '/v1/members',
      summary: { en: 'Members of an organisation', zh: '单位成员' },
      description: 'Of the own one without a name; administrators may name any. Kept as an event.',
      access,
      query: z.strictObject({ organisation: z.uuid().optional() }),
      answer: z.strictObject({ items: z.array(Member) }).meta({ id: 'Members' }),
      refusals: ['not-found'],
      handle: (register, actor, { organisation = actor.organisation ?? '' }) =>
        listMembers(register, actor, { organisation }),
    }),
    route({
      id: 'invitePerson',
      method: 'POST',
      path: '/v1/members',
      summary: { en: 'Invite a person', zh: '邀请人员' },
      description:
        'Nobody gives a right that he does not have; administrators do in other organisations.',
      access,
      body: Invited,
      answer: Invitation,
      status: 201,
      idempotent: false,
      refusals: ['person-needed', 'right-not-yours', 'not-found', 'organisation-closed'],
      handle: invitePerson,
    }),
    route({
      id: 'inviteAgain',
      method: 'POST',
      path: '/v1/members/{person}/invitation',
      summary: { en: 'Make a new invitation', zh: '重新邀请' },
      description: 'For who has not taken up the first one, which is dead from then on.',
      access,
      params: Person,
      answer: Invitation,
      status: 201,
      idempotent: false,
      refusals: ['person-needed', 'not-found', 'invitation-not-open'],
      handle: inviteAgain,
    }),
    route({
      id: 'changeRights',
      method: 'PUT',
      path: '/v1/members/{person}/rights',
      summary: { en: 'Give and take rights', zh: '调整权限' },
      access,
      params: Person,
      body: z.strictObject({ rights: Rights }).meta({ id: 'RightsGiven' }),
      answer: z.strictObject({ person: z.uuid(), rights: Rights }).meta({ id: 'RightsOfMember' }),
      refusals: ['person-needed', 'right-not-yours', 'not-found', 'last-manager', 'never-changed'],
      handle: changeRights,
    }),
    route({
      id: 'leaveOrganisation',
      method: 'DELETE',
      path: '/v1/members/{person}',
      summary: { en: 'End a membership', zh: '结束成员资格' },
      description:
        'The own one, or with `manage` another’s: sessions, passkeys, address and keys are dead at once.',
      access: { right: 'read', parts: ORGANISED_PARTS },
      params: Person,
      answer: Person,
      refusals: ['person-needed', 'not-found', 'last-manager', 'never-changed'],
      handle: leave,
    }),
    route({
      id: 'readInvitation',
      method: 'POST',
      path: '/v1/invitations/read',
      summary: { en: 'What an invitation is to', zh: '查看邀请' },
      access: 'public',
      body: Token,
      answer: OpenInvitation,
      idempotent: false,
      refusals: ['token-mistyped', 'invitation-not-open'],
      handle: (register, _actor, input) => readInvitation(register, input),
    }),
    route({
      id: 'takeUpInvitation',
      method: 'POST',
      path: '/v1/invitations/take-up',
      summary: { en: 'Take up an invitation', zh: '接受邀请' },
      description:
        'Makes the account; sign in at `/auth/sign-in/username` or `/auth/sign-in/email` afterwards.',
      access: 'public',
      body: InvitationTaken,
      answer: PlaceTaken,
      status: 201,
      idempotent: false,
      refusals: ['token-mistyped', 'invitation-not-open', 'sign-in-name-taken'],
      handle: (register, _actor, input) => takeUpInvitation(register, input, hashPassword),
    }),
    route({
      id: 'openName',
      method: 'POST',
      path: '/v1/names/{pseudonym}',
      summary: { en: 'Open the name of a person', zh: '查阅姓名' },
      description: 'The reason is kept for good, with who opened it.',
      access: { right: 'open-names', parts: ORGANISED_PARTS },
      params: z.strictObject({ pseudonym: Pseudonym }),
      body: z
        .strictObject({ reason: z.string().trim().min(10).max(1000) })
        .meta({ id: 'ReasonGiven' }),
      answer: z.strictObject({ pseudonym: Pseudonym, name: z.string() }).meta({ id: 'OpenedName' }),
      idempotent: false,
      refusals: ['person-needed', 'not-found'],
      handle: openName,
    }),
  ],
};
