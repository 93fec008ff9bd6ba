import { readFileSync } from 'node:fs';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { describeVin } from '../../src/domain/vin/describe-vin.ts';
import { modelYearOf } from '../../src/domain/vin/model-year.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import {
  type WmiFile,
  type WmiRegistry,
  wmiRegistryOf,
} from '../../src/domain/vin/wmi-registry.ts';
import type { InventedVin } from '../../src/simulate/drawn/invented-vin.ts';
import type { VinTally } from '../workload/vins.ts';

/** The maker codes the product ships. */
export const shippedMakerCodes = (): WmiRegistry => {
  const file: WmiFile = JSON.parse(
    readFileSync(new URL('../../reference/wmi.json', import.meta.url), 'utf8'),
  );
  return wmiRegistryOf(file);
};

/** Validates every VIN, and reads the model year of those that hold. */
export const validateAll = (vins: readonly InventedVin[]): VinTally => {
  let checkDigitHolds = 0;
  let years = 0;
  for (const { vin } of vins) {
    const parsed = parseVin(vin);
    if (parsed === null || vinStandingOf(vin) !== 'valid') continue;
    checkDigitHolds += 1;
    years += modelYearOf(parsed) ?? 0;
  }
  return { checkDigitHolds, years };
};

/** Takes every VIN apart with all that the product says of it, the maker included. */
export const decodeAll = (vins: readonly InventedVin[], registry: WmiRegistry): VinTally => {
  let checkDigitHolds = 0;
  let years = 0;
  for (const { vin } of vins) {
    const { parts } = describeVin(vin, registry);
    if (parts === null || !parts.checkDigit.holds) continue;
    checkDigitHolds += 1;
    years += parts.modelYear ?? 0;
  }
  return { checkDigitHolds, years };
};
