import type { Account } from '../../../domain/facts/fact-table.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import type { Visit } from '../frame/page.ts';

/** The name of an account that a feed is of. */
export const accountWords = ({ language }: Pick<Visit, 'language'>, account: Account): string =>
  MESSAGES[language].tellers[account];
