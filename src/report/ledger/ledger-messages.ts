import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import type { Messages } from '../messages/en.ts';
import { MESSAGES } from '../messages/messages.ts';
import type { LaneTeller } from './ledger.ts';
import { LEDGER_AR } from './words/ar.ts';
import { LEDGER_ES } from './words/es.ts';
import { LEDGER_FR } from './words/fr.ts';
import { LEDGER_KK } from './words/kk.ts';
import { LEDGER_RU } from './words/ru.ts';
import { LEDGER_UZ } from './words/uz.ts';

/** What the ledger line says, in one language. */
export interface LedgerMessages
  extends Pick<
    Messages,
    | 'colon'
    | 'listGap'
    | 'clauseGap'
    | 'sentenceGap'
    | 'saysGap'
    | 'events'
    | 'subjects'
    | 'days'
    | 'daysNotKnown'
    | 'windowUntil'
    | 'insideWindow'
    | 'outsideWindow'
    | 'appliedAfter'
    | 'noDates'
    | 'registrationNotKnown'
    | 'applicationNotKnown'
    | 'says'
    | 'disagreement'
  > {
  /** Names of the lanes: short, they stand beside the line. */
  readonly tellers: Readonly<Record<LaneTeller, string>>;
}

/** The texts of the line by language; those in English and Chinese are the reports' own. */
export const LEDGER_MESSAGES: Readonly<Record<PublicLanguage, LedgerMessages>> = {
  ...MESSAGES,
  ru: LEDGER_RU,
  kk: LEDGER_KK,
  ar: LEDGER_AR,
  es: LEDGER_ES,
  fr: LEDGER_FR,
  uz: LEDGER_UZ,
};
