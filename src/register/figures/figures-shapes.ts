import { z } from 'zod';
import {
  CORRECTION_GROUNDS,
  EDITION_ID,
  EditionDocument,
} from '../../products/figures/edition-document.ts';
import { PageFigures } from '../../products/figures/page-figures.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Text } from '../shapes.ts';

/** Who proposes and publishes figures: a person of the ministry, and another one. */
export const FIGURES_SIGN = { right: 'sign', parts: ['ministry'] } as const;
/** Who sees what is proposed. */
export const FIGURES_READ = { right: 'read', parts: ['ministry'] } as const;

/** An edition by its name. */
export const EditionId = z.string().regex(EDITION_ID).meta({
  description: 'Month, and place among the editions of that month.',
  example: '2026-10-e1',
});

const Reason = z.strictObject({ en: Text, zh: Text });

/** Why an edition is corrected. */
export const CORRECTION = {
  ground: z.enum(CORRECTION_GROUNDS).meta({
    description:
      '`late-rows`: rows came after the run. `wrong-rows`: rows were wrong and were told anew. ' +
      '`rules`: a rule was read otherwise. `program`: the program was wrong.',
  }),
  reason: Reason.meta({
    description:
      'What was put right, in both languages. No figure stands in it but a month or a day: a count beside protected ' +
      'counts would undo their protection.',
  }),
} as const;

const Correction = z
  .strictObject({ edition: EditionId, ...CORRECTION })
  .meta({ id: 'FiguresCorrection' });

/** An edition in a list. */
export const FiguresEdition = z
  .strictObject({
    edition: EditionId,
    month: z.string(),
    publishedOn: Day,
    sha256: z.string().meta({ description: 'Of its document, `edition.json`.' }),
    corrects: Correction.nullable(),
    correctedBy: Correction.nullable().meta({
      description: 'Null: it is the latest of its month.',
    }),
  })
  .meta({ id: 'FiguresEdition' });
export type FiguresEdition = Shaped<typeof FiguresEdition>;

/** An edition with its document and the sums that its page tells. */
export const FiguresEditionInFull = FiguresEdition.extend({
  document: EditionDocument,
  figures: PageFigures,
}).meta({ id: 'FiguresEditionInFull' });
export type FiguresEditionInFull = Shaped<typeof FiguresEditionInFull>;

/** What the ministry means to publish. */
export const FiguresProposal = z
  .strictObject({
    id: z.uuid(),
    run: z.uuid(),
    asOf: Day,
    corrects: EditionId.nullable(),
    ground: CORRECTION.ground.nullable(),
    reason: Reason.nullable(),
    moved: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'Makers, provinces and months whose counts a correction changes.' }),
    /** The person. */
    proposedBy: z.uuid(),
    proposedAt: z.iso.datetime(),
    edition: EditionId.nullable().meta({ description: 'Null while it waits, or was overtaken.' }),
    figures: PageFigures,
  })
  .meta({ id: 'FiguresProposal' });
export type FiguresProposal = Shaped<typeof FiguresProposal>;

/** A run over the nation of which figures can be published. */
export const FiguresRun = z
  .strictObject({
    run: z.uuid(),
    ranOn: Day,
    asOf: Day.meta({ description: 'The end of the month that its figures are of.' }),
    edition: EditionId.nullable().meta({
      description:
        'The latest edition of that month, which they would correct; null: there is none.',
    }),
  })
  .meta({ id: 'FiguresRun' });
export type FiguresRun = Shaped<typeof FiguresRun>;
