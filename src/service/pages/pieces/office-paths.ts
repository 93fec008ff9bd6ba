/** Where an office sees an application. */
export const applicationPath = (id: string): string => `/queue/applications/${id}`;

/** Where an office sees a vehicle of an application. */
export const vehiclePath = (application: string, vin: string): string =>
  `${applicationPath(application)}/vehicles/${encodeURIComponent(vin)}`;

/** Where an office sees the papers of an application: its vehicles by the papers of what they state. */
export const papersPath = (application: string): string => `${applicationPath(application)}/papers`;

/** Where an office sees a paper of an application, from page 1; `vin` tells the vehicle of a paper that is of many. */
export const paperPath = (
  application: string,
  paper: string,
  { vin = null, page = 1 }: { readonly vin?: string | null; readonly page?: number } = {},
): string =>
  `${papersPath(application)}/${paper}?${new URLSearchParams({
    ...(vin !== null && { vin }),
    ...(page > 1 && { page: String(page) }),
  })}`.replace(/\?$/, '');

/** Where an office begins to look at the papers of a vehicle. */
export const vehiclePapersPath = (application: string, vin: string): string =>
  `${vehiclePath(application, vin)}/papers`;

/** Where an office sees its exporters. */
export const exportersPath = '/exporters';

/** Where an office sees an exporter. */
export const exporterPath = (id: string): string => `${exportersPath}/${id}`;

/** Where an office sees a filing. */
export const filingPath = (id: string): string => `/queue/filings/${id}`;

/** Where an office sees its licences. */
export const licencesPath = '/queue/licences';

/** Where an office sees a licence. */
export const licencePath = (id: string): string => `${licencesPath}/${id}`;

/** Where an office sees decisions and licences as documents. */
export const DOCUMENTS = '/office/documents';

/** Where an office and the ministry make the keys that they sign with. */
export const AUTHORITY_KEYS = '/office/signing-keys';

/** Where an office keeps what it asks again and again. */
export const TEMPLATES = '/office/question-templates';

/** Where an office sees complaints. */
export const complaintsPath = '/office/complaints';

/** Where an office sees a complaint. */
export const complaintPath = (id: string): string => `${complaintsPath}/${id}`;

/** Where an office sees cases. */
export const casesPath = '/office/cases';

/** Where an office sees a case. */
export const casePath = (id: string): string => `${casesPath}/${id}`;

/** Where an office sees what its exporters owe. */
export const dutiesPath = '/office/duties';

/** Where it is told how often rules were right. */
export const precisionPath = '/office/precision';

/** Where rules stand that cases found wrong. */
export const wrongRulesPath = `${precisionPath}/wrong`;

/** Where a case is opened on something. */
export const openCasePath = `${casesPath}/open`;

/** Where the patterns of the last run stand. */
export const patternsPath = '/office/patterns';

/** Where the rings of the last run stand. */
export const ringsPath = '/office/rings';

/** Where a ring of a run stands. */
export const ringPath = (run: string, number: number): string => `${ringsPath}/${run}/${number}`;
