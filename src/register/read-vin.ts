import { foldVin } from '../domain/vin/fold-vin.ts';
import { parseVin, type Vin } from '../domain/vin/vin.ts';
import { refuse } from './outcome.ts';

/** A VIN as typed; null when it is none. */
export const vinIn = (text: string): Vin | null => parseVin(foldVin(text));

/**
 * A VIN as typed.
 *
 * @throws Refused `vin-unread` when it is none; its check digit may still fail.
 */
export const readVin = (text: string): Vin => vinIn(text) ?? refuse('vin-unread', { field: 'vin' });
