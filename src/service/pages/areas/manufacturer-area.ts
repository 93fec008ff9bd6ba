import type { Access } from '../../../register/action.ts';
import type { Page, PageArea, Place } from '../frame/page.ts';
import { BATCH_PAGE } from '../letters/batch-page.ts';
import { EARLY_REQUESTS_PAGE } from '../letters/early-requests-page.ts';
import { ISSUE_PAGE } from '../letters/issue-page.ts';
import { LETTER_DECISIONS } from '../letters/letter-decisions.ts';
import { LETTER_JSON, LETTER_PDF } from '../letters/letter-document.ts';
import { LETTERS_TOLD_PAGE } from '../letters/letters-told-page.ts';
import { LETTER_PAGE } from '../letters/maker-letter.ts';
import { LETTERS_PAGE } from '../letters/maker-letters.ts';
import { PRODUCTION_LIST_PAGE, PRODUCTION_PAGE } from '../letters/production-page.ts';
import { REQUESTS_PAGE } from '../letters/requests-page.ts';
import { SIGNING_KEY_PAGES } from '../letters/signing-keys-page.ts';
import { SIGNING_RULE_PAGES } from '../letters/signing-rule-page.ts';
import { STATUS_PLACE_PAGES } from '../letters/status-places-page.ts';
import { SUPERSEDE_PAGE } from '../letters/supersede-page.ts';
import { TEMPLATES_PAGE } from '../letters/templates-page.ts';
import { TOGETHER_PAGE } from '../letters/together-page.ts';
import { TRUST_LIST, TRUST_LIST_PAGES, TRUST_LIST_READS } from '../letters/trust-list-page.ts';
import { WITHOUT_LETTER_PAGE } from '../letters/without-letter-page.ts';
import { ATTEST_PAGE } from '../outlets/attest-page.ts';
import { COVERAGE_PAGE } from '../outlets/coverage-page.ts';
import { IMPORT_PAGE, IMPORT_PREVIEW } from '../outlets/import-pages.ts';
import { NETWORK_PAGE } from '../outlets/network-page.ts';
import { OUTLET_DECISIONS } from '../outlets/outlet-decisions.ts';
import { CHANGE_OUTLET, PROPOSE_OUTLET } from '../outlets/outlet-edit-pages.ts';
import { OUTLET_PAGE } from '../outlets/outlet-page.ts';
import { PUBLISH_PAGE } from '../outlets/publish-page.ts';
import { REPORT_PAGE } from '../outlets/report-page.ts';
import { inArea } from '../pieces/in-area.ts';
import { ACTS, READS, SIGNS } from '../pieces/manufacturer-access.ts';
import {
  COVERAGE,
  EARLY,
  LETTERS,
  NETWORK,
  PRODUCTION,
  REQUESTS,
  SIGNING_KEYS,
  SIGNING_RULE,
  STATUS_PLACES,
  TEMPLATES,
} from '../pieces/manufacturer-paths.ts';
import type { MANUFACTURER_EN } from '../texts/manufacturer/en.ts';

const PAGES: readonly Page[] = [
  REQUESTS_PAGE,
  PRODUCTION_PAGE,
  PRODUCTION_LIST_PAGE,
  EARLY_REQUESTS_PAGE,
  ISSUE_PAGE,
  BATCH_PAGE,
  LETTERS_PAGE,
  LETTER_PAGE,
  LETTER_JSON,
  LETTER_PDF,
  ...LETTER_DECISIONS,
  LETTERS_TOLD_PAGE,
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
  ...SIGNING_KEY_PAGES,
  ...SIGNING_RULE_PAGES,
  ...STATUS_PLACE_PAGES,
  ...TRUST_LIST_PAGES,
];

const place = (
  path: string,
  name: keyof typeof MANUFACTURER_EN.places,
  group: Place['in'],
  access: Access,
): Place => ({
  ...{ path, access },
  name: (say) => say.manufacturer.places[name],
  in: group,
});

/** The pages of manufacturers, and those of the ministry on who may sign. */
export const MANUFACTURER_AREA: PageArea = {
  pages: PAGES.map(inArea),
  places: [
    place(REQUESTS, 'requests', 'waits', READS),
    place(PRODUCTION, 'production', 'waits', ACTS),
    { path: EARLY, access: READS, name: (say) => say.draftWork.early.maker.place, in: 'waits' },
    place(LETTERS, 'letters', 'letters', READS),
    place(TEMPLATES, 'terms', 'letters', ACTS),
    place(SIGNING_KEYS, 'keys', 'letters', SIGNS),
    {
      ...{ path: SIGNING_RULE, access: READS, in: 'letters' },
      name: (say) => say.manufacturer.rule.place,
    },
    {
      ...{ path: STATUS_PLACES, access: READS, in: 'letters' },
      name: (say) => say.manufacturer.elsewhere.place,
    },
    place(TRUST_LIST, 'trust', 'letters', TRUST_LIST_READS),
    place(NETWORK, 'network', 'network', READS),
    place(COVERAGE, 'coverage', 'network', READS),
  ],
};
