import { foldVin } from '../domain/vin/fold-vin.ts';
import { parseVin, type Vin } from '../domain/vin/vin.ts';
import { refuse } from './outcome.ts';

/**
 * A VIN as typed.
 *
 * @throws Refused `vin-unread` when it is none; its check digit may still fail.
 */
export const readVin = (text: string): Vin =>
  parseVin(foldVin(text)) ?? refuse('vin-unread', { field: 'vin' });
