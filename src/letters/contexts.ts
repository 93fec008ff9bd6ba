/** The context of W3C credentials 2.0. */
export const CREDENTIALS_CONTEXT = 'https://www.w3.org/ns/credentials/v2';

/** Our own context; the file is `contexts/v1.json`. */
export const OWN_CONTEXT = 'https://mileproof.example/ns/v1';

/** Our context of decisions and licences; the file is `contexts/official-v1.json`. */
export const OFFICIAL_CONTEXT = 'https://mileproof.example/ns/official/v1';

/** The contexts of a decision or a licence, in their order. */
export const OFFICIAL_CONTEXTS = [CREDENTIALS_CONTEXT, OFFICIAL_CONTEXT] as const;

/** Our context of extracts of registration; the file is `contexts/extract-v1.json`. */
export const EXTRACT_CONTEXT = 'https://mileproof.example/ns/extract/v1';

/** The contexts of an extract of registration, in their order. */
export const EXTRACT_CONTEXTS = [CREDENTIALS_CONTEXT, EXTRACT_CONTEXT] as const;

/** The contexts of a letter, in their order. */
export const LETTER_CONTEXTS = [CREDENTIALS_CONTEXT, OWN_CONTEXT] as const;
