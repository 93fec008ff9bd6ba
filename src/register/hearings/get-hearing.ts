import { z } from 'zod';
import { action } from '../action.ts';
import { HEARING, HEARING_READERS } from './hearing.ts';

/** What an exporter was told before something is signed against it, until when it may answer, and what it said. */
export const getHearing = action({
  method: 'GET',
  path: HEARING.path,
  summary: { en: 'What an exporter was told, and what it answered', zh: '告知与陈述申辩' },
  access: HEARING_READERS,
  params: { hearing: z.uuid() },
  answer: HEARING.answer,
  work: ({ tx, register }, { hearing }) => HEARING.show(register, tx, hearing),
});
