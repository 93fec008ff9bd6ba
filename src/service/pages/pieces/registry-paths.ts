/** Where the registry has its keys. */
export const REGISTRY_KEYS = '/registry/signing-keys';
