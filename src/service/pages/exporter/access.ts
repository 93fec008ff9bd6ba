import type { Access } from '../../api/route.ts';

/** Whoever reads as an exporter. */
export const READS: Access = { right: 'read', parts: ['exporter'] };

/** Whoever takes steps as an exporter. */
export const ACTS: Access = { right: 'act', parts: ['exporter'] };
