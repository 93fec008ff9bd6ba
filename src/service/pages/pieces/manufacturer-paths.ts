/** The letters of a manufacturer. */
export const LETTERS = '/manufacturer/letters';

/** Up to which day all letters are told. */
export const LETTERS_TOLD = '/manufacturer/letters-told';

/** What exporters ask for. */
export const REQUESTS = '/manufacturer/requests';

/** What the manufacturer built, as it says itself. */
export const PRODUCTION = '/manufacturer/production';

/** What exporters ask for from drafts. */
export const EARLY = '/manufacturer/early-requests';

/** Where letters are issued. */
export const ISSUE = '/manufacturer/issue';

/** Terms that are kept by a name. */
export const TEMPLATES = '/manufacturer/terms';

/** The network of outlets. */
export const NETWORK = '/manufacturer/network';

/** Outlets against the cars that left. */
export const COVERAGE = '/manufacturer/coverage';

/** Cars that left without a letter. */
export const WITHOUT_LETTER = '/manufacturer/without-letter';

/** The keys that letters are signed with. */
export const SIGNING_KEYS = '/manufacturer/signing-keys';

/** When letters need a second person. */
export const SIGNING_RULE = '/manufacturer/signing-rule';

/** Places in the status lists of letters that are signed elsewhere. */
export const STATUS_PLACES = '/manufacturer/status-places';

/** One letter. */
export const letterPath = (id: string): string => `${LETTERS}/${id}`;

/** Letters that were issued together. */
export const batchPath = (id: string): string => `/manufacturer/batches/${id}`;

/** One outlet. */
export const outletPath = (id: string): string => `${NETWORK}/outlets/${id}`;

/** What is done with several letters at once, by its verb. */
export const TOGETHER = '/manufacturer/letter-steps';
