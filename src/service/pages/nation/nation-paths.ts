import type { Access } from '../../../register/action.ts';

/** Whoever looks at the whole nation. */
export const MINISTRY_READS: Access = { right: 'read', parts: ['ministry'] };

/** Where the nation stands. */
export const nationPath = '/nation';

/** Where shadows of laws stand. */
export const lawShadowsPath = `${nationPath}/law`;

/** Where a shadow of a law stands, and how far it is. */
export const lawShadowPath = (id: string): string => `${lawShadowsPath}/${id}`;
