import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';

const MOST_TEXT = 4000; // not-law: characters
const MOST_VIN = 40; // not-law: characters

/** What is written down. */
export const NoteText = z.string().trim().min(1).max(MOST_TEXT);

/** What a note may be on: one of them. */
export const NOTE_ABOUT = {
  application: z.uuid().optional(),
  vin: z.string().trim().min(1).max(MOST_VIN).optional(),
  exporter: z.uuid().optional(),
} as const;

/** A note of the own organisation. */
export const Note = z
  .strictObject({
    id: z.uuid(),
    application: z.uuid().nullable(),
    applicationNumber: z.string().nullable(),
    vin: z.string().nullable(),
    /** Of a vehicle: the last of its applications that you may see. */
    vinIn: z.uuid().nullable(),
    exporter: z.uuid().nullable(),
    exporterName: z.string().nullable(),
    writtenBy: z.uuid(),
    writtenByStaffNumber: z.string().nullable(),
    writtenOn: Day,
    writtenAt: z.iso.datetime(),
    text: z.string(),
  })
  .meta({
    id: 'Note',
    description: 'What an office wrote down for itself; no exporter is shown it.',
  });
export type Note = Shaped<typeof Note>;
