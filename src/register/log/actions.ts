import { listProofs, listProofsByCode } from './list-proofs.ts';
import { readLog } from './read-log.ts';
import { settleLog } from './settle-log.ts';

/** What can be asked of the public log, beside its files. */
export const LOG_ACTIONS = {
  title: { en: 'The public log', zh: '公开日志' },
  actions: { readLog, listProofs, listProofsByCode, settleLog },
};
