import { NOTICE_WHAT_IS_MISSING } from '../health/notice-what-is-missing.ts';
import { ASK_OF_MONEY } from '../money/ask-of-money.ts';
import { FOLLOW_FEEDS } from '../nation/follow-feeds.ts';
import { SCREEN_NATION } from '../nation/screen-nation.ts';
import { COMPARE_PAPERS } from '../papers/compare-papers.ts';
import type { AnyJob } from '../queue/job.ts';
import { RESCREEN } from '../screening/rescreen.ts';
import { SHADOW_LAW } from '../verdicts/shadow-law-job.ts';
import { BRING_LETTERS_INTO_FORCE } from './bring-letters-into-force.ts';
import { CLEAN } from './clean.ts';
import { COUNT_MEDIANS } from './count-medians.ts';
import { DELIVER_WEBHOOKS } from './deliver-webhooks.ts';
import { KEEP_LOG } from './keep-log.ts';
import { READ_PAPERS } from './read-papers.ts';
import { REMIND_OF_DUTIES } from './remind-of-duties.ts';
import { REMOVE_PAPERS } from './remove-papers.ts';
import { SEAL_EVENTS } from './seal-events.ts';
import { SEND_MAIL } from './send-mail.ts';
import { WIND_CLOCKS } from './wind-clocks.ts';

/** Every job there is. Whoever adds one adds a line here. */
export const JOBS: readonly AnyJob[] = [
  SEAL_EVENTS,
  WIND_CLOCKS,
  BRING_LETTERS_INTO_FORCE,
  DELIVER_WEBHOOKS,
  SEND_MAIL,
  RESCREEN,
  READ_PAPERS,
  COMPARE_PAPERS,
  REMIND_OF_DUTIES,
  COUNT_MEDIANS,
  ASK_OF_MONEY,
  FOLLOW_FEEDS,
  NOTICE_WHAT_IS_MISSING,
  SCREEN_NATION,
  SHADOW_LAW,
  REMOVE_PAPERS,
  KEEP_LOG,
  CLEAN,
];
