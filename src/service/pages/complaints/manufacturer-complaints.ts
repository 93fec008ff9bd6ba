import { receivedComplaints } from './received-pages.ts';

/** The pages of complaints that were forwarded to a manufacturer, and their place in its menu. */
export const MANUFACTURER_COMPLAINTS = receivedComplaints('manufacturer');
