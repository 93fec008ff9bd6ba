import { z } from 'zod';
import { ORGANISED_PARTS, RIGHTS } from '../actor.ts';
import type { Shaped } from '../shaped.ts';

const MOST_NAME = 200; // not-law: characters
const LEAST_REASON = 10; // not-law: characters
const MOST_REASON = 1000; // not-law: characters
const MOST_TOKEN = 200; // not-law: characters

/** Rights of a member, beside `read`, which every member has. */
export const Rights = z.array(z.enum(RIGHTS)).max(RIGHTS.length);

/** Behind it a name is sealed: see `openName`. */
export const Pseudonym = z.string().regex(/^p:[0-9a-f]{32}$/);

/** By which colleagues know a member: letters, digits and hyphens; within an organisation of one person for ever. */
export const StaffNumber = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,19}$/)
  .meta({ example: '10427' });

/** A token that somebody was given, as typed. */
export const Token = z.string().max(MOST_TOKEN);

/** A person who is to become a member. */
export const PersonInvited = z
  .strictObject({
    /** The own one; an administrator may name any. */
    organisation: z.uuid(),
    name: z
      .string()
      .trim()
      .min(1)
      .max(MOST_NAME)
      .meta({ description: 'Of the person; kept sealed behind its pseudonym.' }),
    rights: Rights,
    staffNumber: StaffNumber.optional().meta({
      description: 'By which colleagues know the person; it may be given later.',
    }),
  })
  .meta({ id: 'PersonInvited' });

/** An invitation that was made. */
export const Invitation = z
  .strictObject({
    person: z.uuid(),
    token: z.string().meta({ description: 'Shown here once, and kept nowhere.' }),
    /** Exclusive. */
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });
export type Invitation = Shaped<typeof Invitation>;

/** A member of an organisation, without a name. */
export const Member = z
  .strictObject({
    id: z.uuid(),
    pseudonym: Pseudonym,
    /** Null where none was given. */
    staffNumber: z.string().nullable(),
    rights: Rights,
    state: z.enum(['invited', 'member', 'left']),
    madeAt: z.iso.datetime(),
    leftAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Member' });
export type Member = Shaped<typeof Member>;

/** An invitation that may be taken up. */
export const OpenInvitation = z
  .strictObject({
    organisation: z.uuid(),
    part: z.enum(ORGANISED_PARTS),
    /** Of the organisation. */
    name: z.string(),
    /** Exclusive. */
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'OpenInvitation' });
export type OpenInvitation = Shaped<typeof OpenInvitation>;

/** Why a name is opened; kept for good with who opened it. */
export const ReasonGiven = z
  .strictObject({ reason: z.string().trim().min(LEAST_REASON).max(MOST_REASON) })
  .meta({ id: 'ReasonGiven' });
