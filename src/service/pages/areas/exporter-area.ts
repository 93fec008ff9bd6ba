import { APPLICATIONS_PAGE } from '../applications/applications-page.ts';
import { CHANGE_VEHICLE_PAGE } from '../applications/change-vehicle.ts';
import { CHECK_PAGE } from '../applications/check-page.ts';
import { DRAFT_PAGE } from '../applications/draft-page.ts';
import { FILED_SHEET } from '../applications/filed-sheet.ts';
import { MARKED_SHEET_PAGE } from '../applications/marked-sheet-page.ts';
import { NEW_APPLICATION_PAGE } from '../applications/new-application-page.ts';
import { APPLICATION_PAGE } from '../applications/own-application.ts';
import { OWN_PAPER_PAGE } from '../applications/own-paper.ts';
import { OWN_PAPERS_PAGE } from '../applications/own-papers.ts';
import { EXPORTER_VEHICLE_PAGE } from '../applications/own-vehicle.ts';
import { TEMPLATE_PAGE } from '../applications/template-page.ts';
import { WITHDRAW_PAGE } from '../applications/withdraw-page.ts';
import { receivedComplaints } from '../complaints/received-pages.ts';
import { documentPages } from '../documents/document-pages.ts';
import { FILINGS_PAGE } from '../exporters/filings-page.ts';
import { FILING_PAGE } from '../exporters/own-filing.ts';
import { STANDING_PAGE } from '../exporters/standing-page.ts';
import { OWN_EXTRACT_PAGES, OWN_EXTRACTS } from '../extracts/own-extracts.ts';
import type { PageArea, Place } from '../frame/page.ts';
import { OWN_HEARINGS } from '../hearings/own-hearings.ts';
import { ASK_LETTERS_PAGE } from '../letters/ask-letters-page.ts';
import { BRING_LETTERS_PAGE } from '../letters/bring-letters-page.ts';
import { EXPORTER_BROUGHT } from '../letters/brought-letters.ts';
import { EXPORTER_LETTER_PAGES } from '../letters/own-letter.ts';
import { LETTERS } from '../letters/own-letter-paths.ts';
import { EXPORTER_LETTERS } from '../letters/own-letters.ts';
import { DUTIES_PAGE } from '../licences/duties-page.ts';
import { LICENCES_PAGE } from '../licences/licences-page.ts';
import { licencePage } from '../licences/own-licence.ts';
import { STATE_DUTY_PAGE } from '../licences/state-duty-page.ts';
import { ACTS, READS } from '../pieces/exporter-access.ts';

const place = (path: string, group: Place['in'], name: Place['name'], access = READS): Place => ({
  ...{ path, name, access },
  in: group,
});

const COMPLAINTS = receivedComplaints('exporter');

/** The pages of exporters; `publicUrl` is the origin of the addresses in printed codes, else that of the request. */
export const exporterArea = (publicUrl?: string): PageArea => ({
  pages: [
    APPLICATIONS_PAGE,
    NEW_APPLICATION_PAGE,
    TEMPLATE_PAGE,
    APPLICATION_PAGE,
    DRAFT_PAGE,
    MARKED_SHEET_PAGE,
    OWN_PAPERS_PAGE,
    OWN_PAPER_PAGE,
    CHECK_PAGE,
    WITHDRAW_PAGE,
    EXPORTER_VEHICLE_PAGE,
    CHANGE_VEHICLE_PAGE,
    FILED_SHEET,
    ASK_LETTERS_PAGE,
    BRING_LETTERS_PAGE,
    EXPORTER_LETTERS,
    ...EXPORTER_LETTER_PAGES,
    ...EXPORTER_BROUGHT,
    ...OWN_EXTRACT_PAGES,
    FILINGS_PAGE,
    FILING_PAGE,
    LICENCES_PAGE,
    licencePage(publicUrl),
    ...documentPages('/documents', READS),
    DUTIES_PAGE,
    STATE_DUTY_PAGE,
    STANDING_PAGE,
    ...OWN_HEARINGS,
    ...COMPLAINTS.pages,
  ],
  places: [
    place('/applications', 'applications', (say) => say.exporter.places.applications, ACTS),
    place(LETTERS, 'letters', (say) => say.letterWork.place),
    place(OWN_EXTRACTS, 'letters', (say) => say.extractWork.place),
    place('/licences', 'licences', (say) => say.exporter.places.licences),
    place('/documents', 'licences', (say) => say.documents.place),
    place('/duties', 'licences', (say) => say.exporter.places.duties),
    place('/filings', 'filing', (say) => say.exporter.places.filings),
    place('/standing', 'filing', (say) => say.exporter.places.standing),
    place('/hearings', 'waits', (say) => say.hearing.own.place),
    COMPLAINTS.place,
  ],
});
