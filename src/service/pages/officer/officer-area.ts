import type { PageArea } from '../page.ts';
import type { WorkHome } from '../work/work-home.ts';
import { READS } from './access.ts';
import { APPLICATION_DECISIONS } from './application-decisions.ts';
import { APPLICATION_PAGE } from './application-page.ts';
import { OFFICER_CASES } from './complaints/case-pages.ts';
import { OFFICER_COMPLAINTS } from './complaints/complaint-pages.ts';
import { EXPORTER_PAGE } from './exporter-page.ts';
import { FILING_PAGES } from './filing-page.ts';
import { inOffice, shownInOffice } from './in-office.ts';
import { ISSUE_LICENCES } from './issue-licences.ts';
import { LICENCE_PAGES } from './licence-page.ts';
import { casesPath, complaintsPath } from './paths.ts';
import { QUEUE_PAGE, showQueue } from './queue-page.ts';
import { STANDING_DECISION } from './standing-decisions.ts';
import { VEHICLE_DECISIONS } from './vehicle-decisions.ts';
import { VEHICLE_PAGE } from './vehicle-page.ts';

/** The pages of an office; the ministry reads them for the whole nation. */
export const OFFICER_AREA: PageArea = {
  pages: [
    QUEUE_PAGE,
    APPLICATION_PAGE,
    ...APPLICATION_DECISIONS,
    ISSUE_LICENCES,
    VEHICLE_PAGE,
    ...VEHICLE_DECISIONS,
    EXPORTER_PAGE,
    STANDING_DECISION,
    ...FILING_PAGES,
    ...LICENCE_PAGES,
    ...OFFICER_COMPLAINTS,
    ...OFFICER_CASES,
  ].map(inOffice),
  places: [
    { path: '/queue', name: (say) => say.officer.queue.place, access: READS },
    { path: complaintsPath, name: (say) => say.complaintWork.place, access: READS },
    { path: casesPath, name: (say) => say.complaintWork.cases.place, access: READS },
  ],
};

/** What waits for an office: its queue. */
export const OFFICE_HOME: WorkHome = async (visit) => shownInOffice(await showQueue(visit));
