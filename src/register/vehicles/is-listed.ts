import type { Transaction } from '../transaction.ts';

/** Whether an application that whoever acts may see lists a VIN. */
export const isListed = async (
  tx: Transaction,
  application: string,
  vin: string,
): Promise<boolean> =>
  (await tx.maybe('SELECT FROM register.application_vehicle WHERE application = $1 AND vin = $2', [
    application,
    vin,
  ])) !== null;
