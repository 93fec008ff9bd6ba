import { sql } from '../../domain/rules/sql/sql.ts';
import type { SimulationDatabase } from '../open-database.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import { REGISTRATIONS } from '../world/calibration.ts';

const FROM = dayNamed(REGISTRATIONS.from);

/** Monthly sales as makers report them: what was plated, and what was only insured, is booked as sold. */
export class SalesBook {
  readonly #database: SimulationDatabase;
  readonly #chance: SqlChance;

  constructor(database: SimulationDatabase, chance: SqlChance) {
    this.#database = database;
    this.#chance = chance;
  }

  async open(): Promise<void> {
    await this.#database.run(sql`
      CREATE TABLE sold
        (maker VARCHAR, month VARCHAR, province VARCHAR, retail BIGINT, insured BIGINT)`);
  }

  /** Takes the vehicles of the present slice into account. */
  async take(): Promise<void> {
    await this.#database.run(sql`
      INSERT INTO sold
      SELECT
        maker_name,
        substr(text_of(registered), 1, 7),
        province,
        count(*),
        count(*) FILTER (insured_at_all)
      FROM vehicle
      WHERE registered >= ${FROM}
        AND (plated OR insured_at_all)
      GROUP BY ALL`);
  }

  /** The account `sales`: retail, insured and wholesale a maker, month and province. */
  query(): string {
    const key = 'hash(maker || month || province)';
    const more = `1 + ${this.#chance.upTo(9, 'wholesale', 'cell')} * 0.01`;
    return sql`
      SELECT maker, month, province, reported::VARCHAR AS reported, kind
      FROM (
        WITH cells AS (
          SELECT
            maker,
            month,
            province,
            sum(retail)::BIGINT AS retail,
            sum(insured)::BIGINT AS insured,
            (${key} % 1000000007)::BIGINT AS cell
          FROM sold
          GROUP BY ALL)
        SELECT maker, month, province, retail AS reported, 'retail' AS kind
        FROM cells
        UNION ALL
        SELECT maker, month, province, insured, 'insured'
        FROM cells
        UNION ALL
        SELECT maker, month, province, ceil(retail * (${more}))::BIGINT, 'wholesale'
        FROM cells)
      ORDER BY maker, month, province, kind`; // not-law: a number of places
  }
}
