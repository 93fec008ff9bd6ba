import { z } from 'zod';
import {
  type EditionDocument,
  editionBytes,
  NamedCheckpoint,
} from '../../products/figures/edition-document.ts';
import { FiguresTerms } from '../../products/figures/figures-terms.ts';
import { action } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import type { Transaction } from '../transaction.ts';
import { EditionId, FIGURES_SIGN } from './figures-shapes.ts';

/** The newest state of the log; null while it has none. */
const checkpointNow = async (tx: Transaction): Promise<NamedCheckpoint | null> => {
  const last = await tx.maybe<NamedCheckpoint>(
    `SELECT split_part(b.checkpoint, E'\\n', 1) AS origin, b.size, encode(b.root, 'base64') AS root
      FROM register.log_batch b
      ORDER BY b.number DESC
      LIMIT 1`,
  );
  return last === null ? null : NamedCheckpoint.parse(last);
};

type Proposed = {
  run: string;
  ran_on: string;
  today: string;
  month: string;
  number: number;
  terms: unknown;
  corrects: EditionDocument['corrects'];
  files: EditionDocument['files'];
  edition: string | null;
};

const proposedOf = (tx: Transaction, proposal: string): Promise<Proposed | null> =>
  tx.maybe<Proposed>(
    `SELECT
        p.run, r.as_of AS ran_on, register.today() AS today, to_char(p.as_of, 'YYYY-MM') AS month, p.terms,
        (
          SELECT 1 + coalesce(max(e.number), 0)
          FROM register.figures_edition e
          WHERE e.month = to_char(p.as_of, 'YYYY-MM')
        ) AS number,
        CASE
          WHEN o.id IS NOT NULL
            THEN jsonb_build_object(
              'edition', o.id, 'sha256', encode(o.digest, 'hex'), 'ground', p.ground,
              'reason', jsonb_build_object('en', p.reason_en, 'zh', p.reason_zh)
            )
        END AS corrects,
        (
          SELECT jsonb_agg(
            jsonb_build_object('name', f.name, 'bytes', length(f.bytes), 'sha256', encode(f.digest, 'hex'))
            ORDER BY f.name
          )
          FROM register.figures_file f
          WHERE f.proposal = p.id
        ) AS files,
        (SELECT e.id FROM register.figures_edition e WHERE e.proposal = p.id) AS edition
      FROM register.figures_proposal p
      JOIN register.nation_run r ON r.id = p.run
      LEFT JOIN register.figures_edition o ON o.id = p.corrects
      WHERE p.id = $1`,
    [proposal],
  );

/** A second person of the ministry publishes what was proposed, as an edition that never changes. */
export const publishFigures = action({
  method: 'POST',
  path: '/v1/figures/proposals/{proposal}/publish',
  summary: { en: 'Publish proposed figures as the second person', zh: '复核并发布数据' },
  access: FIGURES_SIGN,
  params: { proposal: z.uuid() },
  answer: z.strictObject({ edition: EditionId }),
  refusals: ['edition-stale', 'person-needed'],
  work: async ({ tx, refuse }, { proposal }) => {
    const person = tx.actor.person ?? refuse('person-needed');
    const found = (await proposedOf(tx, proposal)) ?? refuse('not-found', { field: 'proposal' });
    if (found.edition !== null) refuse('already-there', { values: { edition: found.edition } });
    const { month, number } = found;
    const edition = `${month}-e${number}`;
    const document: EditionDocument = {
      format: 'mileproof-figures/1',
      edition,
      publishedOn: found.today,
      terms: FiguresTerms.parse(found.terms),
      run: { id: found.run, asOf: found.ran_on },
      checkpoint: await checkpointNow(tx),
      corrects: found.corrects,
      files: found.files,
    };
    await tx.run(
      `INSERT INTO register.figures_edition (id, month, number, proposal, corrects, bytes, published_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[edition, month, number, proposal, found.corrects?.edition ?? null],
        ...[Buffer.from(editionBytes(document)), person],
      ],
    );
    await recordEvent(tx, {
      ...{ verb: 'publish', kind: 'figures', thing: proposal },
      detail: { edition },
    });
    return { edition };
  },
});
