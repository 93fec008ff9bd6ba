import { makerNamed } from '../../../domain/assess/derive.ts';
import type { MakerDuty } from '../../../domain/duties/maker-duty.ts';
import { makerDuties } from '../../../nation/duties/maker-duties.ts';
import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { type Register, todayIn } from '../../register.ts';
import { countingLaw } from '../../steps/law-numbers-of.ts';

/** Whose duties are wanted. */
export interface MakerDutiesAsked {
  /** Without it the year of the day of the register. */
  readonly year?: number;
  readonly country?: string;
  readonly maker?: string;
}

/** Duties of manufacturers, with the day on which they were looked at. */
export interface MakerDutiesTold {
  readonly year: number;
  readonly on: string;
  /** `maker` is the id in the list of makers. */
  readonly items: readonly MakerDuty[];
}

/**
 * Of every manufacturer and country to which its cars left in a year: whether it has outlets there and reported them
 * (D06), and whether it published them (D07), as the rules of the law answer; for anybody.
 */
export const listMakerDuties = (
  register: Register,
  actor: Actor,
  { year: asked, country, maker }: MakerDutiesAsked,
): Promise<Outcome<MakerDutiesTold>> =>
  register.as(actor, async (tx) => {
    const on = await todayIn(tx);
    const year = asked ?? Number(on.slice(0, on.indexOf('-')));
    const { today } = countingLaw(register, on);
    const { law, reference } = register.engine.reader({ today, everything: false });
    const idOf = (name: string): string => makerNamed(reference.makers, name)?.id ?? name;
    const counts = await tx.rows<{ country: string; maker: string; vehicles: number }>(
      `SELECT e.country, e.maker, e.cars::int AS vehicles FROM register.exported_cars($1) e`,
      [year],
    );
    const outlets = await tx.rows<{ country: string; maker: string }>(
      `SELECT o.country, o.maker
        FROM register.outlet o
        WHERE register.outlet_state(o.state, o.attested_until, register.today()) = 'attested'`,
    );
    const networks = await tx.rows<{
      maker: string;
      country: string;
      year: number | null;
      reported: number | null;
      publishedOn: string | null;
      url: string | null;
    }>(
      `SELECT n.maker, n.country, n.year, n.reported, n.published_on AS "publishedOn", n.url
        FROM register.told_networks() n`,
    );
    const qualified = await tx.rows<{ maker: string; years: string }>(
      'SELECT q.maker, q.years FROM register.qualified_makers() q',
    );
    const items = makerDuties(
      law.ruleSet,
      {
        counts: counts.map((count) => ({ ...count, year })),
        outlets,
        told: true,
        networks: networks.map((network) => ({ ...network, maker: idOf(network.maker) })),
        qualified: qualified.map((one) => ({
          maker: idOf(one.maker),
          years: one.years.split(','),
        })),
        marketOf: (of) => of,
      },
      on,
    );
    const isAsked = (duty: MakerDuty): boolean =>
      (country === undefined || duty.country === country) &&
      (maker === undefined || duty.maker === maker);
    return { year, on, items: items.filter(isAsked) };
  });
