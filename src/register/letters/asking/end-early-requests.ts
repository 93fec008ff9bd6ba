import { z } from 'zod';
import { action, type Work } from '../../action.ts';
import { Ground } from '../../shapes.ts';
import { MAKER_ACTS } from '../letter.ts';
import { EarlyRequest, MOST_LETTERS } from '../letter-shapes.ts';
import { earlyRequests } from './early-requests.ts';

const Requests = z.array(z.uuid()).min(1).max(MOST_LETTERS);
const Ended = z.strictObject({ items: z.array(EarlyRequest) });

/** Ends requests that wait, all or none. */
const end = async (
  { tx, refuse }: Work,
  requests: readonly string[],
  why: 'declined' | 'withdrawn',
  ground: string | null,
) => {
  const held = await tx.rows<{ id: string; vin: string; waits: boolean }>(
    `SELECT id, vin, ended_why IS NULL AND until_day >= register.today() AS waits
      FROM register.early_request
      WHERE id = ANY ($1)
      ORDER BY id
      FOR UPDATE`,
    [requests],
  );
  if (held.length < new Set(requests).size) return refuse('not-found', { field: 'requests' });
  const over = held.find(({ waits }) => !waits);
  if (over !== undefined)
    return refuse('step-not-in-table', { values: { vin: over.vin, verb: why } });
  if (ground === null)
    await tx.run(
      `UPDATE register.early_request
        SET ended_why = 'withdrawn'
        WHERE id = ANY ($1)`,
      [requests],
    );
  else
    await tx.run(
      `UPDATE register.early_request
        SET ended_why = 'declined', ground = $2
        WHERE id = ANY ($1)`,
      [requests, ground],
    );
  return { items: await earlyRequests(tx, requests) };
};

/** A manufacturer says that it gives no letters, before they are filed for, with the ground that the exporter reads. */
export const declineEarlyRequests = action({
  method: 'POST',
  path: '/v1/early-requests/decline',
  summary: { en: 'Decline letters before they are filed for', zh: '在申请提交前不予出具' },
  access: MAKER_ACTS,
  body: { requests: Requests, ground: Ground },
  answer: Ended,
  work: (work, { requests, ground }) => end(work, requests, 'declined', ground),
});

/** An exporter takes back what it asked for from a draft; it may ask again. */
export const withdrawEarlyRequests = action({
  method: 'POST',
  path: '/v1/early-requests/withdraw',
  summary: { en: 'Take back what was asked for from a draft', zh: '撤回提交前的确认书申请' },
  access: { right: 'act', parts: ['exporter'] },
  body: { requests: Requests },
  answer: Ended,
  work: (work, { requests }) => end(work, requests, 'withdrawn', null),
});
