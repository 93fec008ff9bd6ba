/** Where the registry has its keys. */
export const REGISTRY_KEYS = '/registry/signing-keys';

/** Where the registry has the extracts that are asked of it. */
export const EXTRACT_DESK = '/extract-desk';

/** Those of them that wait for a signature. */
export const EXTRACTS_ASKED = `${EXTRACT_DESK}?state=requested`;
