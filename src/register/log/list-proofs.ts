import { z } from 'zod';
import { action } from '../action.ts';
import { PUBLIC } from '../actor.ts';
import { SLICE_QUERY } from '../list-shapes.ts';
import { Name } from '../shapes.ts';
import { LOG_KINDS, LoggedDocuments, LoggedSlice } from './log-shapes.ts';
import { loggedByCode, loggedOf } from './prove-logged.ts';

/** What was logged of a thing, for whoever sees the thing. */
export const listProofs = action({
  method: 'GET',
  path: '/v1/log/proofs/{kind}/{thing}',
  summary: { en: 'What the public log has of a thing, with proofs', zh: '公开日志中的记录及证明' },
  description:
    'Whoever sees the thing is given blinding values and proofs; everybody those of what is published. `thing` is an ' +
    'id, the version of a trust list, the hash of a rule set, or the name of an edition.',
  access: 'public',
  params: { kind: z.enum(LOG_KINDS), thing: Name },
  query: SLICE_QUERY,
  answer: LoggedSlice,
  work: ({ register, tx }, asked) => loggedOf(register, tx, asked),
});

const byCode = action({
  method: 'GET',
  path: '/v1/log/proofs-by-code/{code}',
  summary: {
    en: 'What the public log has of a letter or decision, by the code on paper',
    zh: '按纸质编码查询公开日志证明',
  },
  description: 'For whoever has the paper: the code is made of the document’s hash.',
  access: 'public',
  params: { code: Name },
  answer: LoggedDocuments,
  work: ({ tx }, { code }) => loggedByCode(tx, code),
});

/** The same by the code on a paper, whoever asks: it is the public's to know, and no part's own. */
export const listProofsByCode: typeof byCode = Object.assign(
  (...[register, , input]: Parameters<typeof byCode>) => byCode(register, PUBLIC, input),
  { declared: byCode.declared },
);
