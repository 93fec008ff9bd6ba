import { z } from 'zod';
import { FILE_FORMS, PAPER_KINDS } from '../../papers/paper-reading.ts';
import type { Shaped } from '../shaped.ts';
import { Name, Words } from '../shapes.ts';

/** What papers are attached to, by its kind. */
export const AttachedTo = z.enum([
  'application',
  'question',
  'filing',
  'standing',
  'case',
  'caseQuestion',
  'hold',
  'pass',
  'complaint',
]);
export type AttachedTo = Shaped<typeof AttachedTo>;

/** A kind of paper. */
export const Kind = z.enum(PAPER_KINDS).meta({ description: '`other` where nobody has said yet.' });

/** A box on a page. */
export const CoveredBox = z
  .strictObject({
    page: z.number().int().min(1),
    /** Left, top, width, height as shares of the page. */
    box: z.tuple([
      z.number().min(0).max(1),
      z.number().min(0).max(1),
      z.number().min(0).max(1),
      z.number().min(0).max(1),
    ]),
  })
  .meta({ id: 'CoveredBox' });
export type CoveredBox = Shaped<typeof CoveredBox>;

/** A paper that was handed in. */
export const Paper = z
  .strictObject({
    /** Of its being attached: the same bytes attached elsewhere have another. */
    id: z.uuid(),
    /** SHA-256 of its bytes, hexadecimal. */
    sha256: z.string(),
    form: z.enum(FILE_FORMS).meta({ description: 'By its bytes.' }),
    size: z.number().int().meta({ description: 'Bytes.' }),
    kind: Kind,
    /** As the sender’s machine calls it; empty for whoever is shown a paper in part. */
    name: z.string(),
    attachedTo: AttachedTo,
    thing: z.uuid().meta({ description: 'Id of what it is attached to.' }),
    vin: z
      .string()
      .nullable()
      .meta({ description: 'Of an application: the vehicle; null for the whole.' }),
    /** Which part handed it in. */
    by: z.string(),
    handedInAt: z.iso.datetime(),
    /** True: it may still be named otherwise or taken back by whoever handed it in. */
    loose: z.boolean(),
    /** Null: it was not read yet, or nobody can count them. */
    pages: z.number().int().nullable(),
    read: z.enum(['waits', 'read', 'not-readable']),
    /** Why it is not readable: `too-many-pages`, `damaged` …; it counts for no paper then. */
    problem: z.string().nullable(),
    /** What is covered for whoever is shown it in part; null: nobody has said yet. */
    covered: z.array(CoveredBox).nullable(),
    /** ISO; null while its bytes are kept. */
    goneAt: z.iso.datetime().nullable(),
    /** Of bytes that are gone: the last day on which a backup may hold them. */
    inBackupsUntil: z.iso.date().nullable(),
  })
  .meta({ id: 'Paper', description: 'A paper that was handed in.' });
export type Paper = Shaped<typeof Paper>;

/** What became of one file that was sent. */
export const HandedIn = z
  .strictObject({
    /** Of the file. */
    name: z.string(),
    /** Null where the file was refused. */
    paper: Paper.nullable(),
    /** True: the same bytes were attached there before, and nothing was done. */
    again: z.boolean(),
    problem: z
      .strictObject({ code: z.string(), title: Words, remedy: Words })
      .nullable()
      .meta({ description: 'Why the file was refused; the others went on.' }),
  })
  .meta({ id: 'HandedIn' });
export type HandedIn = Shaped<typeof HandedIn>;

/** What files are handed in for. */
export const HANDING_IN = {
  attachedTo: AttachedTo,
  thing: z.uuid(),
  vin: Name.optional(),
  kind: Kind.default('other'),
} as const;
