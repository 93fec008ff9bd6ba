import type { Page } from '../frame/page.ts';
import { CASE_DECISIONS } from './case-decisions.ts';
import { CASE_EVIDENCE_PAGE, CASE_PAGE } from './case-page.ts';
import { CASE_VEHICLES_PAGE } from './case-vehicles-page.ts';
import { CASES_PAGE, OPEN_CASE_PAGE } from './cases-page.ts';
import { PATTERNS_PAGE } from './patterns-page.ts';
import { POLICE_LETTER_PAGE } from './police-letter-page.ts';
import { RINGS_PAGES } from './rings-pages.ts';

/** What a run found, and the cases that are worked, of an office or of the nation for the ministry. */
export const OFFICER_CASES: readonly Page[] = [
  PATTERNS_PAGE,
  ...RINGS_PAGES,
  CASES_PAGE,
  OPEN_CASE_PAGE,
  CASE_PAGE,
  CASE_VEHICLES_PAGE,
  CASE_EVIDENCE_PAGE,
  POLICE_LETTER_PAGE,
  ...CASE_DECISIONS,
];
