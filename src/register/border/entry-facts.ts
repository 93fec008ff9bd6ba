import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { LicensedVehicle } from './read-gate.ts';

/** What the entry tells of the vehicle, as far as the steps so far go. */
export const entryFacts = (
  { vin, licence, exporterUscc }: LicensedVehicle,
  told: ShownFacts,
): ShownFacts => ({
  'declaration.vin': vin,
  'declaration.licence': licence.number,
  ...(exporterUscc === null ? {} : { 'declaration.exporter': exporterUscc }),
  ...told,
});
