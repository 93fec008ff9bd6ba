import assert from 'node:assert/strict';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';

/** A VIN of the demonstration's manufacturer with its check digit, another for each number. */
export const vinOfTianshu = (number: number): string => {
  const bare = `HZZCE4CB0P0${String(number).padStart(6, '0')}`;
  const vin = parseVin(bare);
  assert.ok(vin !== null);
  return `${bare.slice(0, 8)}${expectedCheckDigit(vin)}${bare.slice(9)}`;
};
