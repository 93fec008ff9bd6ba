import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { type WrittenCell, writeRows } from '../write-rows.ts';
import { type BuyerLink, buyerLinks } from './buyer-links.ts';
import { type EvidenceStep, stepJson, stepSentence } from './evidence.ts';
import { companyNames, type Labels, labelsOf } from './labels.ts';
import type { LinkPaths } from './link-paths.ts';
import type { Trade } from './trade.ts';

/** The tie of a first buyer with another party, as evidence. */
export const stepOf = (
  { buyer, other, contact }: BuyerLink,
  paths: LinkPaths,
  labels: Labels,
): EvidenceStep => {
  const { kind, score, controller } = labels.contact(contact);
  const since = paths.linkedSince(buyer, other);
  return {
    from: labels.party(buyer),
    to: labels.party(other),
    by: kind,
    on: paths.isKnown(since) ? since : null,
    ...(score !== undefined && { score }),
    ...(controller !== undefined && { controller }),
  };
};

/**
 * Creates `pattern_linked_buyer`: vehicles that left young whose first buyer shares a contact or a name
 * with the seller or the exporter. The name score is null when any of the links is a contact.
 */
export const writeLinkedBuyers = async (
  database: Database,
  trade: Trade,
  paths: LinkPaths,
): Promise<void> => {
  const found: { readonly i: number; readonly links: readonly BuyerLink[] }[] = [];
  const parties = new Set<number>();
  const contacts = new Set<number>();
  for (let row = 0; row < trade.rows; row += 1) {
    const links = buyerLinks(trade, row, paths);
    if (links.length === 0) continue;
    found.push({ i: trade.i[row] as number, links });
    for (const { buyer, other, contact } of links) {
      parties.add(buyer).add(other);
      contacts.add(contact);
    }
  }
  const labels = await labelsOf(database, parties, contacts);
  await writeRows(
    database,
    'link_wanted',
    { id: 'VARCHAR' },
    [...parties].map((n) => [labels.party(n)]),
  );
  const names = await companyNames(database, 'SELECT id FROM link_wanted');
  await database.run('DROP TABLE link_wanted');
  const label = (id: string): string => names.get(id) ?? id;
  const cells = function* (): Generator<readonly WrittenCell[]> {
    for (const { i, links } of found) {
      const steps = links.map((link) => stepOf(link, paths, labels));
      const scores = steps.map(({ score }) => score);
      const byName = scores.every((score) => score !== undefined);
      const evidence = {
        links: links.map(({ end, contact }, at) => ({
          end,
          ...stepJson(steps[at] as EvidenceStep),
          sharedBy: labels.contact(contact).parties,
        })),
        sentences: steps.map((step) => stepSentence(step, label)),
      };
      yield [
        i,
        links.length > 1 ? 'both' : (links[0] as BuyerLink).end,
        byName ? Math.max(...scores) : null,
        JSON.stringify(evidence),
      ];
    }
  };
  const columns = {
    i: 'INTEGER',
    linked_to: 'VARCHAR',
    score: 'INTEGER',
    evidence: 'VARCHAR',
  } as const;
  await writeRows(database, 'link_found', columns, cells());
  await database.run(sql`
    CREATE OR REPLACE TABLE pattern_linked_buyer AS
    SELECT
      t.row_id,
      t.vin,
      f.linked_to AS pattern_buyer_linked_to,
      CAST(f.score AS BIGINT) AS pattern_buyer_name_score,
      f.evidence
    FROM link_found f
    JOIN link_trade t USING (i)
    ORDER BY t.row_id`);
  await database.run('DROP TABLE link_found');
};
