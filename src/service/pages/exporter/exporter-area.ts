import { receivedComplaints } from '../complaints/received-pages.ts';
import type { PageArea } from '../page.ts';
import { ACTS, READS } from './access.ts';
import { APPLICATION_PAGE } from './application-page.ts';
import { APPLICATIONS_PAGE } from './applications-page.ts';
import { ASK_LETTERS_PAGE } from './ask-letters-page.ts';
import { BRING_LETTERS_PAGE } from './bring-letters-page.ts';
import { EXPORTER_BROUGHT } from './brought-letters.ts';
import { CHECK_PAGE } from './check-page.ts';
import { DRAFT_PAGE } from './draft-page.ts';
import { DUTIES_PAGE } from './duties-page.ts';
import { FILING_PAGE } from './filing-page.ts';
import { FILINGS_PAGE } from './filings-page.ts';
import { EXPORTER_LETTER_PAGES } from './letter-page.ts';
import { LETTERS } from './letter-paths.ts';
import { EXPORTER_LETTERS } from './letters-page.ts';
import { licencePage } from './licence-page.ts';
import { LICENCES_PAGE } from './licences-page.ts';
import { NEW_APPLICATION_PAGE } from './new-application-page.ts';
import { STANDING_PAGE } from './standing-page.ts';
import { TEMPLATE_PAGE } from './template-page.ts';
import { EXPORTER_VEHICLE_PAGE } from './vehicle-page.ts';
import { WITHDRAW_PAGE } from './withdraw-page.ts';

const COMPLAINTS = receivedComplaints('exporter');

/** The pages of exporters; `publicUrl` is the origin of the addresses in printed codes, else that of the request. */
export const exporterArea = (publicUrl?: string): PageArea => ({
  pages: [
    APPLICATIONS_PAGE,
    NEW_APPLICATION_PAGE,
    TEMPLATE_PAGE,
    APPLICATION_PAGE,
    DRAFT_PAGE,
    CHECK_PAGE,
    WITHDRAW_PAGE,
    EXPORTER_VEHICLE_PAGE,
    ASK_LETTERS_PAGE,
    BRING_LETTERS_PAGE,
    EXPORTER_LETTERS,
    ...EXPORTER_LETTER_PAGES,
    ...EXPORTER_BROUGHT,
    FILINGS_PAGE,
    FILING_PAGE,
    LICENCES_PAGE,
    licencePage(publicUrl),
    DUTIES_PAGE,
    STANDING_PAGE,
    ...COMPLAINTS.pages,
  ],
  places: [
    { path: '/applications', name: (say) => say.exporter.places.applications, access: ACTS },
    { path: LETTERS, name: (say) => say.letterWork.place, access: READS },
    { path: '/licences', name: (say) => say.exporter.places.licences, access: READS },
    { path: '/duties', name: (say) => say.exporter.places.duties, access: READS },
    { path: '/filings', name: (say) => say.exporter.places.filings, access: READS },
    { path: '/standing', name: (say) => say.exporter.places.standing, access: READS },
    COMPLAINTS.place,
  ],
});
