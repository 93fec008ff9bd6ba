import type { AnsweredVehicle } from '../domain/verdict/verdict.ts';
import type { UnreadableInput } from '../intake/sheet.ts';
import { type ScreeningPorts, screen } from './screen.ts';
import type { ScreeningOrder } from './screening-order.ts';

/** Every vehicle of an input that has the VIN, with its accounts. */
export const answersFor = async (
  path: string,
  vin: string,
  order: ScreeningOrder,
  ports: ScreeningPorts,
): Promise<readonly AnsweredVehicle[] | UnreadableInput> => {
  const screened = await screen(path, { ...order, only: vin }, ports);
  if ('kind' in screened) return screened;
  return screened.broken ?? screened.kept;
};
