import { DECISION_ACTIONS } from '../../register/applications/decisions/actions.ts';
import { BORDER_ACTIONS } from '../../register/border/actions.ts';
import { CASE_ACTIONS } from '../../register/cases/actions.ts';
import { DUTY_ACTIONS } from '../../register/duties/actions.ts';
import { EXPORTER_ACTIONS } from '../../register/exporters/actions.ts';
import { FILING_ACTIONS } from '../../register/exporters/filings/actions.ts';
import { STANDING_ACTIONS } from '../../register/exporters/standings/actions.ts';
import { HEALTH_ACTIONS } from '../../register/health/actions.ts';
import { HEARING_ACTIONS } from '../../register/hearings/actions.ts';
import { INSPECTION_ACTIONS } from '../../register/inspections/actions.ts';
import { JOB_ACTIONS } from '../../register/jobs/actions.ts';
import { RULE_ACTIONS } from '../../register/law/actions.ts';
import { LICENCE_ACTIONS } from '../../register/licences/actions.ts';
import { KEY_ACTIONS } from '../../register/members/key-actions.ts';
import { ORGANISATION_ACTIONS } from '../../register/members/organisation-actions.ts';
import { MONEY_ACTIONS } from '../../register/money/actions.ts';
import { NATION_ACTIONS } from '../../register/nation/actions.ts';
import { NOTE_ACTIONS } from '../../register/notes/actions.ts';
import { NOTICE_ACTIONS } from '../../register/notices/actions.ts';
import { REFERRAL_ACTIONS } from '../../register/referrals/actions.ts';
import { SEARCH_ACTIONS } from '../../register/search/actions.ts';
import { STATISTICS_ACTIONS } from '../../register/statistics/actions.ts';
import { WEBHOOK_ACTIONS } from '../../register/webhooks/actions.ts';
import { APPLICATION_ROUTES } from './application-routes.ts';
import { CHECK_ROUTES } from './check-routes.ts';
import { COMPLAINT_ROUTES } from './complaint-routes.ts';
import { DOCUMENT_ROUTES } from './document-routes.ts';
import { EVENT_ROUTES } from './event-routes.ts';
import { EXTRACT_ROUTES } from './extract-routes.ts';
import { FEED_ROUTES } from './feed-routes.ts';
import { FIGURES_ROUTES } from './figures-routes.ts';
import { LAW_ROUTES } from './law-routes.ts';
import { LETTER_ROUTES } from './letter-routes.ts';
import { LOG_ROUTES } from './log-routes.ts';
import { MEMBER_ROUTES } from './member-routes.ts';
import { NETWORK_ROUTES } from './network-routes.ts';
import { PAPER_ROUTES } from './paper-routes.ts';
import type { Area } from './route.ts';
import { areaOf } from './routes-of.ts';
import { TRUST_ROUTES } from './trust-routes.ts';
import { VEHICLE_ROUTES } from './vehicle-routes.ts';
import { VERDICT_ROUTES } from './verdict-routes.ts';

/** The whole API, area by area, in the order of its documentation. */
export const API: readonly Area[] = [
  // one line an area
  LAW_ROUTES,
  CHECK_ROUTES,
  areaOf(SEARCH_ACTIONS),
  areaOf(EXPORTER_ACTIONS),
  areaOf(FILING_ACTIONS),
  areaOf(STANDING_ACTIONS),
  APPLICATION_ROUTES,
  areaOf(DECISION_ACTIONS),
  areaOf(HEARING_ACTIONS),
  areaOf(INSPECTION_ACTIONS),
  PAPER_ROUTES,
  LETTER_ROUTES,
  TRUST_ROUTES,
  areaOf(LICENCE_ACTIONS),
  DOCUMENT_ROUTES,
  EXTRACT_ROUTES,
  VERDICT_ROUTES,
  areaOf(BORDER_ACTIONS),
  areaOf(DUTY_ACTIONS),
  VEHICLE_ROUTES,
  NETWORK_ROUTES,
  COMPLAINT_ROUTES,
  areaOf(CASE_ACTIONS),
  areaOf(REFERRAL_ACTIONS),
  areaOf(NOTE_ACTIONS),
  areaOf(STATISTICS_ACTIONS),
  areaOf(MONEY_ACTIONS),
  areaOf(RULE_ACTIONS),
  FEED_ROUTES,
  areaOf(NATION_ACTIONS),
  FIGURES_ROUTES,
  EVENT_ROUTES,
  LOG_ROUTES,
  areaOf(NOTICE_ACTIONS),
  areaOf(WEBHOOK_ACTIONS),
  areaOf(JOB_ACTIONS),
  areaOf(HEALTH_ACTIONS),
  areaOf(ORGANISATION_ACTIONS),
  MEMBER_ROUTES,
  areaOf(KEY_ACTIONS),
];
