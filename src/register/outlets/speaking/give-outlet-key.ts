import { z } from 'zod';
import { action } from '../../action.ts';
import { digestOfToken, newToken } from '../../actors/token-text.ts';
import { recordEvent } from '../../record-event.ts';
import { NETWORK_KEEPERS } from '../outlet.ts';

/**
 * A manufacturer gives an outlet of its own network a key, by which the outlet says of cars that it served them,
 * refused them or waits for parts, and can do nothing else. Only a person gives one; it is shown in this answer alone.
 */
export const giveOutletKey = action({
  method: 'POST',
  path: '/v1/outlets/{outlet}/keys',
  summary: { en: 'Give an outlet a key', zh: '为网点发放密钥' },
  description:
    'The key says of cars that the outlet served them, refused them or waits for parts (`POST /v1/outlet-words`), ' +
    'and does nothing else. It is shown in this answer alone, and lives until it is ended or the outlet is closed.',
  access: NETWORK_KEEPERS,
  params: { outlet: z.uuid() },
  answer: z
    .strictObject({
      id: z.uuid(),
      key: z.string().meta({ description: 'Shown here once, and kept nowhere.' }),
    })
    .meta({ id: 'MadeOutletKey' }),
  status: 201,
  // the key is shown once: no answer that holds it is kept to be given again
  idempotent: false,
  refusals: ['person-needed', 'outlet-not-public'],
  work: async ({ tx, refuse }, { outlet }) => {
    if (tx.actor.person === null) refuse('person-needed');
    const own = await tx.maybe<{ speaks: boolean }>(
      `SELECT published_on IS NOT NULL AND state <> 'closed' AS speaks
        FROM register.outlet
        WHERE id = $1 AND organisation = register.organisation()`,
      [outlet],
    );
    if (own === null) return refuse('not-found', { field: 'outlet' });
    if (!own.speaks) return refuse('outlet-not-public', { field: 'outlet' });
    const key = newToken('outlet');
    const { id } = await tx.one<{ id: string }>(
      'INSERT INTO register.outlet_key (outlet, digest) VALUES ($1, $2) RETURNING id',
      [outlet, digestOfToken('outlet', key)],
    );
    await recordEvent(tx, { verb: 'make', kind: 'outlet-key', thing: id });
    return { id, key };
  },
});
