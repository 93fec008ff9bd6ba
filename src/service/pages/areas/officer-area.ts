import type { Access } from '../../../register/action.ts';
import { APPLICATION_DECISIONS } from '../applications/application-decisions.ts';
import { ASSIGN_PAGE } from '../applications/assign-page.ts';
import { ORDER_INSPECTION } from '../applications/inspection-beside.ts';
import { ISSUE_LICENCES } from '../applications/issue-licences.ts';
import { LANE_PAGE } from '../applications/lane-page.ts';
import { APPLICATION_PAGE } from '../applications/office-application.ts';
import { PAPER_PAGES } from '../applications/office-paper.ts';
import { VEHICLE_PAGE } from '../applications/office-vehicle.ts';
import { PAPERS_SHEET_PAGE } from '../applications/papers-sheet-page.ts';
import { QUESTION_TEMPLATES_PAGE } from '../applications/question-templates-page.ts';
import { QUEUE_PAGE } from '../applications/queue-page.ts';
import { REFUSALS_TOGETHER } from '../applications/refuse-together.ts';
import { VEHICLE_DECISIONS } from '../applications/vehicle-decisions.ts';
import { OFFICER_CASES } from '../cases/case-pages.ts';
import { OFFICER_COMPLAINTS } from '../complaints/complaint-pages.ts';
import { documentPages } from '../documents/document-pages.ts';
import { EXPORTER_ROWS } from '../exporters/exporter-figures.ts';
import { EXPORTER_PAGE } from '../exporters/exporter-page.ts';
import { EXPORTERS_PAGE } from '../exporters/exporters-page.ts';
import { FILING_PAGES } from '../exporters/office-filing.ts';
import { STANDING_DECISIONS } from '../exporters/standing-decisions.ts';
import type { PageArea, Place } from '../frame/page.ts';
import { OFFICE_HEARINGS } from '../hearings/office-hearing.ts';
import { SIGNATURES_PAGE } from '../hearings/signatures-page.ts';
import { OFFICE_LETTER_PAGES } from '../letters/office-letter.ts';
import { LETTERS, MAKER_DUTIES } from '../letters/office-letter-paths.ts';
import { OFFICE_LETTERS } from '../letters/office-letters.ts';
import { AUTHORITY_KEY_PAGES } from '../letters/signing-keys-page.ts';
import { LICENCE_PAGES } from '../licences/office-licence.ts';
import { OFFICE_LICENCES } from '../licences/office-licences.ts';
import { NOTES } from '../notes/notes-beside.ts';
import { NOTES_PAGE } from '../notes/notes-page.ts';
import { MAKER_DUTIES_PAGE } from '../outlets/maker-duties-page.ts';
import { OFFICE_OUTLETS } from '../outlets/outlet-pages.ts';
import { inOffice } from '../pieces/in-area.ts';
import { READS } from '../pieces/office-access.ts';
import {
  casesPath,
  complaintsPath,
  DOCUMENTS,
  exportersPath,
  licencesPath,
  patternsPath,
  ringsPath,
  TEMPLATES,
} from '../pieces/office-paths.ts';
import { MY_WORK_PAGE } from '../work/my-work-page.ts';
import { STATISTICS_PAGE } from '../work/statistics-page.ts';

const place = (
  path: string,
  group: Place['in'],
  name: Place['name'],
  access: Place['access'] = READS,
): Place => ({ ...{ path, name, access }, in: group });

/** Below which the filings of exporters stand. */
const FILINGS = '/queue/filings';

/** Whose home is more than the applications that wait: an office works from its own. */
const MINISTRY: Access = { right: 'read', parts: ['ministry'] };

/** The pages of an office; the ministry reads them for the whole nation. */
export const OFFICER_AREA: PageArea = {
  pages: [
    QUEUE_PAGE,
    APPLICATION_PAGE,
    ASSIGN_PAGE,
    NOTES_PAGE,
    MY_WORK_PAGE,
    STATISTICS_PAGE,
    ...APPLICATION_DECISIONS,
    ISSUE_LICENCES,
    LANE_PAGE,
    ...REFUSALS_TOGETHER,
    VEHICLE_PAGE,
    QUESTION_TEMPLATES_PAGE,
    PAPERS_SHEET_PAGE,
    ...PAPER_PAGES,
    ...VEHICLE_DECISIONS,
    EXPORTERS_PAGE,
    ORDER_INSPECTION,
    EXPORTER_PAGE,
    EXPORTER_ROWS,
    ...STANDING_DECISIONS,
    ...FILING_PAGES,
    OFFICE_LICENCES,
    ...LICENCE_PAGES,
    SIGNATURES_PAGE,
    ...OFFICE_HEARINGS,
    ...documentPages(DOCUMENTS, READS),
    ...AUTHORITY_KEY_PAGES,
    OFFICE_LETTERS,
    ...OFFICE_LETTER_PAGES,
    ...OFFICE_OUTLETS,
    MAKER_DUTIES_PAGE,
    ...OFFICER_COMPLAINTS,
    ...OFFICER_CASES,
  ].map(inOffice),
  places: [
    place('/queue', 'waits', (say) => say.menu.applications, MINISTRY),
    place('/signatures', 'waits', (say) => say.hearing.signatures.place),
    {
      ...place(exportersPath, 'exporters', (say) => say.officeLists.exporters.place),
      also: [FILINGS],
    },
    place(licencesPath, 'licences', (say) => say.officeLists.licences.place),
    place(DOCUMENTS, 'licences', (say) => say.documents.place),
    place(LETTERS, 'letters', (say) => say.letterWork.place),
    place(MAKER_DUTIES, 'letters', (say) => say.letterWork.duties.place, MAKER_DUTIES_PAGE.access),
    place(complaintsPath, 'cases', (say) => say.complaintWork.place),
    place(casesPath, 'cases', (say) => say.cases.place),
    { ...place(patternsPath, 'cases', (say) => say.cases.runs.place), also: [ringsPath] },
    place(MY_WORK_PAGE.path, 'waits', (say) => say.people.mine.place),
    place(
      TEMPLATES,
      'waits',
      (say) => say.questionWork.templates.title,
      QUESTION_TEMPLATES_PAGE.access,
    ),
    place(NOTES, 'waits', (say) => say.people.notes.place),
    place(STATISTICS_PAGE.path, 'figures', (say) => say.people.statistics.place),
  ],
};
