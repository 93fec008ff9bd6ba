import { inOffice, shownInOffice } from '../manufacturer/in-area.ts';
import type { PageArea } from '../page.ts';
import type { WorkHome } from '../work/work-home.ts';
import { READS } from './access.ts';
import { APPLICATION_DECISIONS } from './application-decisions.ts';
import { APPLICATION_PAGE } from './application-page.ts';
import { OFFICER_CASES } from './complaints/case-pages.ts';
import { OFFICER_COMPLAINTS } from './complaints/complaint-pages.ts';
import { EXPORTER_PAGE } from './exporter-page.ts';
import { FILING_PAGES } from './filing-page.ts';
import { ISSUE_LICENCES } from './issue-licences.ts';
import { OFFICE_LETTER_PAGES } from './letter-page.ts';
import { LETTERS, MAKER_DUTIES } from './letter-paths.ts';
import { OFFICE_LETTERS } from './letters-page.ts';
import { LICENCE_PAGES } from './licence-page.ts';
import { MAKER_DUTIES_PAGE } from './maker-duties-page.ts';
import { OFFICE_OUTLETS } from './outlet-pages.ts';
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
    OFFICE_LETTERS,
    ...OFFICE_LETTER_PAGES,
    ...OFFICE_OUTLETS,
    MAKER_DUTIES_PAGE,
    ...OFFICER_COMPLAINTS,
    ...OFFICER_CASES,
  ].map(inOffice),
  places: [
    { path: '/queue', name: (say) => say.officer.queue.place, access: READS },
    { path: LETTERS, name: (say) => say.letterWork.place, access: READS },
    {
      path: MAKER_DUTIES,
      name: (say) => say.letterWork.duties.place,
      access: MAKER_DUTIES_PAGE.access,
    },
    { path: complaintsPath, name: (say) => say.complaintWork.place, access: READS },
    { path: casesPath, name: (say) => say.complaintWork.cases.place, access: READS },
  ],
};

/** What waits for an office: its queue. */
export const OFFICE_HOME: WorkHome = async (visit) => shownInOffice(await showQueue(visit));
