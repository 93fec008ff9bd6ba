import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { changeRights } from '../../register/members/change-rights.ts';
import { inviteAgain } from '../../register/members/invite-again.ts';
import { invitePerson } from '../../register/members/invite-person.ts';
import { leaveOrganisation } from '../../register/members/leave-organisation.ts';
import { listColleagues } from '../../register/members/list-colleagues.ts';
import { listMembers } from '../../register/members/list-members.ts';
import { Token } from '../../register/members/member-shapes.ts';
import { numberMember } from '../../register/members/number-member.ts';
import { openName } from '../../register/members/open-name.ts';
import { readInvitation } from '../../register/members/read-invitation.ts';
import { takeUpInvitation } from '../../register/members/take-up-invitation.ts';
import { PASSWORD_LENGTH } from '../sign-in/sign-in-options.ts';
import { type Area, route } from './route.ts';
import { routesOf } from './routes-of.ts';

const InvitationTaken = z
  .strictObject({
    token: Token,
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

/**
 * Members of organisations, their invitations and their names. Taking up an invitation is a route: sign-in hashes the
 * password between two transactions.
 */
export const MEMBER_ROUTES: Area = {
  title: { en: 'Members', zh: '成员' },
  routes: [
    ...routesOf({
      listMembers,
      listColleagues,
      invitePerson,
      inviteAgain,
      changeRights,
      numberMember,
      leaveOrganisation,
      readInvitation,
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
    ...routesOf({ openName }),
  ],
};
