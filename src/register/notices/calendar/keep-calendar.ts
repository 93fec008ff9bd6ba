import { createHash } from 'node:crypto';
import { z } from 'zod';
import { action, type Work } from '../../action.ts';
import { ORGANISED_PARTS } from '../../actor.ts';
import { newToken } from '../../actors/token-text.ts';
import { recordEvent } from '../../record-event.ts';
import { NoticeLanguage, Notices } from '../notice-shapes.ts';
import { showNotices } from '../show-notices.ts';

const endLive = async ({ tx }: Work): Promise<void> => {
  const ended = await tx.rows<{ id: string }>(
    `UPDATE register.calendar SET ended_at = now()
      WHERE person = register.person() AND ended_at IS NULL
      RETURNING id`,
  );
  for (const { id } of ended) await recordEvent(tx, { verb: 'end', kind: 'calendar', thing: id });
};

/** Makes the own calendar at a new address, which is answered here alone; one that was there before ends. */
export const makeCalendar = action({
  method: 'POST',
  path: '/v1/notices/calendar',
  summary: { en: 'Make your calendar, or change its address', zh: '生成或更换日历地址' },
  description:
    'Programs for calendars ask the address without signing in: whoever has it reads the days. It holds kinds, how ' +
    'many of each and days; no VIN, no name and no number of an application or a licence.',
  access: { right: 'read', parts: ORGANISED_PARTS },
  body: { language: NoticeLanguage },
  answer: z.strictObject({ path: z.string(), url: z.string() }).meta({ id: 'MadeCalendar' }),
  status: 201,
  refusals: ['person-needed'],
  work: async (work, { language }) => {
    const { tx, register, refuse } = work;
    if (tx.actor.person === null) refuse('person-needed');
    await endLive(work);
    const token = newToken('calendar');
    const secret = createHash('sha256').update(token).digest();
    await tx.run('INSERT INTO register.calendar (secret, language) VALUES ($1, $2)', [
      secret,
      language,
    ]);
    const made = await tx.one<{ id: string }>(
      'SELECT id FROM register.calendar WHERE person = register.person() AND ended_at IS NULL',
    );
    await recordEvent(tx, { verb: 'make', kind: 'calendar', thing: made.id });
    const path = `/calendar/${token}.ics`;
    return { path, url: `${register.address}${path}` };
  },
});

/** Ends the own calendar: its address answers nothing more. Once more does nothing. */
export const endCalendar = action({
  method: 'DELETE',
  path: '/v1/notices/calendar',
  summary: { en: 'End your calendar', zh: '停用日历地址' },
  access: { right: 'read', parts: ORGANISED_PARTS },
  answer: Notices,
  refusals: ['person-needed'],
  work: async (work) => {
    const { tx, register, refuse } = work;
    if (tx.actor.person === null) refuse('person-needed');
    await endLive(work);
    return showNotices(register, tx);
  },
});
