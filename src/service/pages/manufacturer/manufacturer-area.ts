import type { Page, PageArea } from '../page.ts';
import { ACTS, READS, SIGNS } from './access.ts';
import { ATTEST_PAGE } from './attest-page.ts';
import { BATCH_PAGE } from './batch-page.ts';
import { COVERAGE_PAGE } from './coverage-page.ts';
import { IMPORT_PAGE, IMPORT_PREVIEW } from './import-pages.ts';
import { inArea } from './in-area.ts';
import { ISSUE_PAGE } from './issue-page.ts';
import { LETTER_DECISIONS } from './letter-decisions.ts';
import { LETTER_JSON, LETTER_PDF } from './letter-document.ts';
import { LETTER_PAGE } from './letter-page.ts';
import { LETTERS_PAGE } from './letters-page.ts';
import { NETWORK_PAGE } from './network-page.ts';
import { OUTLET_DECISIONS } from './outlet-decisions.ts';
import { CHANGE_OUTLET, PROPOSE_OUTLET } from './outlet-edit-pages.ts';
import { OUTLET_PAGE } from './outlet-page.ts';
import { COVERAGE, LETTERS, NETWORK, REQUESTS, SIGNING_KEYS, TEMPLATES } from './paths.ts';
import { PUBLISH_PAGE } from './publish-page.ts';
import { REPORT_PAGE } from './report-page.ts';
import { REQUESTS_PAGE } from './requests-page.ts';
import { KEY_DECISIONS, SIGNING_KEYS_PAGE } from './signing-keys-page.ts';
import { SUPERSEDE_PAGE } from './supersede-page.ts';
import { TEMPLATES_PAGE } from './templates-page.ts';
import { TOGETHER_PAGE } from './together-page.ts';
import { TRUST_LIST, TRUST_LIST_PAGES, TRUST_LIST_READS } from './trust-list-page.ts';
import { WITHOUT_LETTER_PAGE } from './without-letter-page.ts';

const PAGES: readonly Page[] = [
  REQUESTS_PAGE,
  ISSUE_PAGE,
  BATCH_PAGE,
  LETTERS_PAGE,
  LETTER_PAGE,
  LETTER_JSON,
  LETTER_PDF,
  ...LETTER_DECISIONS,
  SUPERSEDE_PAGE,
  TOGETHER_PAGE,
  TEMPLATES_PAGE,
  NETWORK_PAGE,
  PROPOSE_OUTLET,
  IMPORT_PAGE,
  IMPORT_PREVIEW,
  ATTEST_PAGE,
  PUBLISH_PAGE,
  REPORT_PAGE,
  OUTLET_PAGE,
  CHANGE_OUTLET,
  ...OUTLET_DECISIONS,
  COVERAGE_PAGE,
  WITHOUT_LETTER_PAGE,
  SIGNING_KEYS_PAGE,
  ...KEY_DECISIONS,
  ...TRUST_LIST_PAGES,
];

/** The pages of manufacturers, and those of the ministry on who may sign. */
export const MANUFACTURER_AREA: PageArea = {
  pages: PAGES.map(inArea),
  places: [
    { path: REQUESTS, name: (say) => say.manufacturer.places.requests, access: READS },
    { path: LETTERS, name: (say) => say.manufacturer.places.letters, access: READS },
    { path: TEMPLATES, name: (say) => say.manufacturer.places.terms, access: ACTS },
    { path: NETWORK, name: (say) => say.manufacturer.places.network, access: READS },
    { path: COVERAGE, name: (say) => say.manufacturer.places.coverage, access: READS },
    { path: SIGNING_KEYS, name: (say) => say.manufacturer.places.keys, access: SIGNS },
    { path: TRUST_LIST, name: (say) => say.manufacturer.places.trust, access: TRUST_LIST_READS },
  ],
};
