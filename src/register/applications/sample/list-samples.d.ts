import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';

/** A vehicle that was drawn at random. */
declare const Sample: z.ZodObject<
  {
    id: z.ZodUUID;
    vehicle: z.ZodUUID;
    application: z.ZodUUID;
    number: z.ZodString;
    vin: z.ZodString;
    exporter: z.ZodUUID;
    province: z.ZodString;
    drawnOn: z.ZodISODate;
    perThousand: z.ZodNumber;
    lot: z.ZodString;
  },
  z.core.$strict
>;
export type Sample = Shaped<typeof Sample>;
/** Vehicles that were drawn at random, the newest first: an office those of its province, the ministry all. */
export declare const listSamples: import('../../action.ts').Action<
  {
    readonly cursor?: string;
    readonly limit: number;
    readonly vin?: string;
    readonly application?: string;
  },
  {
    readonly items: readonly {
      readonly id: string;
      readonly vehicle: string;
      readonly application: string;
      readonly number: string;
      readonly vin: string;
      readonly exporter: string;
      readonly province: string;
      readonly drawnOn: string;
      readonly perThousand: number;
      readonly lot: string;
    }[];
    readonly next: string | null;
  } & object
>;
