import { BATCH_COLUMNS } from './batch-columns.ts';

/** What a reader of a batch must find: its rows, and the sum of one column. */
export interface BatchSum {
  readonly rows: number;
  readonly odometers: number;
}

const ODOMETER = BATCH_COLUMNS.indexOf('licence.odometerKm');

/** Adds up the records of a batch, the header first among them. */
export const sumOf = (records: readonly (readonly string[])[]): BatchSum => {
  let odometers = 0;
  for (let at = 1; at < records.length; at += 1) odometers += Number(records[at]?.[ODOMETER]);
  return { rows: records.length - 1, odometers };
};
