import type { RootKey } from './read-trust-list.ts';

/**
 * The root key of the demonstration. Anybody can make it (`node/demonstration-key.ts`), so that what it vouches for is
 * worth nothing: a country that runs this pins its own.
 */
export const DEMONSTRATION_ROOT: RootKey = {
  id: 'did:web:mileproof.example:demonstration#root-1',
  suite: 'eddsa-jcs-2022',
  publicKeyMultibase: 'z6MktVHBvCY61LnHvqZ6H84vKJfDXcEzzUa1Ce27uBQpBsPN',
};
