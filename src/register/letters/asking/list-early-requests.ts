import { z } from 'zod';
import { action } from '../../action.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { VinEnding } from '../../shapes.ts';
import { EARLY_STATES, EarlyRequest } from '../letter-shapes.ts';
import { earlyOf, findEarlyRequests } from './early-requests.ts';

/** Letters that were asked for from drafts, the newest first: an exporter's own, or those of a manufacturer's make. */
export const listEarlyRequests = action({
  method: 'GET',
  path: '/v1/early-requests',
  summary: {
    en: 'Letters that were asked for before the application was filed',
    zh: '提交申请前已申请的确认书',
  },
  access: { right: 'read', parts: ['exporter', 'manufacturer'] },
  query: {
    ...SLICE_QUERY,
    application: z.uuid().optional(),
    state: z.enum(EARLY_STATES).optional(),
    ending: VinEnding.optional(),
  },
  answer: sliceSchema(EarlyRequest),
  work: async ({ register, tx }, asked) => {
    const { application = null, state = null, ending = null } = asked;
    const wanted = { ids: null, application, state, ending };
    const page = sliceAsked(register, 'early requests', asked, [tx.actor.organisation, wanted]);
    const rows = await findEarlyRequests(tx, wanted, page.after, page.rows);
    return page.of(rows, { key: ({ made, id }) => [made, id], item: earlyOf });
  },
});
