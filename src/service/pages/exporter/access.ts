import type { Access } from '../../../register/action.ts';

/** Whoever reads as an exporter. */
export const READS: Access = { right: 'read', parts: ['exporter'] };

/** Whoever takes steps as an exporter. */
export const ACTS: Access = { right: 'act', parts: ['exporter'] };
