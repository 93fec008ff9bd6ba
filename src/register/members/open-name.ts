import { z } from 'zod';
import { action } from '../action.ts';
import { ORGANISED_PARTS } from '../actor.ts';
import { Pseudonym, ReasonGiven } from './member-shapes.ts';
import { purposeOfName } from './seal-name.ts';

/**
 * Opens the name of a natural person: of a member of the own organisation or, as ministry and administrator, of
 * anybody. Only a person with the right `open-names` does; the database gives nothing without the event.
 */
export const openName = action({
  method: 'POST',
  path: '/v1/names/{pseudonym}',
  summary: { en: 'Open the name of a person', zh: '查阅姓名' },
  description: 'The reason is kept for good, with who opened it.',
  access: { right: 'open-names', parts: ORGANISED_PARTS },
  params: { pseudonym: Pseudonym },
  body: ReasonGiven,
  answer: z.strictObject({ pseudonym: Pseudonym, name: z.string() }).meta({ id: 'OpenedName' }),
  idempotent: false,
  refusals: ['person-needed'],
  work: async ({ tx, register, refuse }, { pseudonym, reason }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const found = await tx.maybe<{ sealed: Buffer; key_version: number }>(
      'SELECT sealed, key_version FROM register.open_name($1, $2)',
      [pseudonym, reason],
    );
    if (found === null) return refuse('not-found', { field: 'pseudonym' });
    const sealed = { sealed: found.sealed, keyVersion: found.key_version };
    return {
      pseudonym,
      name: register.secrets.open(sealed, purposeOfName(pseudonym)).toString(),
    };
  },
});
