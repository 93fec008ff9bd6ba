import { z } from 'zod';
import { makerNamed } from '../../domain/assess/derive.ts';
import { makerDuties } from '../../nation/duties/maker-duties.ts';
import { action } from '../action.ts';
import { todayIn } from '../register.ts';
import { Day } from '../shapes.ts';
import { countingLaw } from '../steps/law-numbers-of.ts';
import { MakerDuty, YEAR_QUERY } from './outlet-shapes.ts';

/**
 * Of every manufacturer and country to which its cars left in a year: whether it has outlets there and reported them
 * (D06), and whether it published them (D07), as the rules of the law answer; for anybody.
 */
export const listMakerDuties = action({
  method: 'GET',
  path: '/v1/network/duties',
  summary: {
    en: 'Whether manufacturers reported and published their networks',
    zh: '生产企业申报和公布服务网络的情况',
  },
  description: 'For anybody: D06 and D07 of every manufacturer and country to which its cars left.',
  access: 'public',
  query: YEAR_QUERY,
  answer: z.strictObject({ year: z.number().int(), on: Day, items: z.array(MakerDuty) }),
  work: async ({ tx, register }, { year: asked, country, maker }) => {
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
    const isAsked = (duty: { readonly country: string; readonly maker: string }): boolean =>
      (country === undefined || duty.country === country) &&
      (maker === undefined || duty.maker === maker);
    return { year, on, items: items.filter(isAsked) };
  },
});
