import { Chance, type Seed } from '../random.ts';
import { EXPORTER_PROVINCES, PROVINCE_SHARES } from '../world/calibration.ts';
import { MAKER_SHARES } from '../world/models.ts';
import { companyCode, companyName } from './company-names.ts';
import type { ReferenceLists } from './reference-lists.ts';

/** A company as party and in its trade. */
export interface Company {
  readonly id: string;
  readonly kind: 'company' | 'dealer' | 'maker' | 'exporter' | 'agent';
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly account: string;
  /** Who controls it: a company or a person; null when not known. */
  readonly controller: string | null;
  /** ISO date it exists since. */
  readonly since: string;
  readonly province: string;
  /** Size in its trade, 1 or more; the chance to be the one. */
  readonly weight: number;
  /** Maker it sells for, by id; dealers only. */
  readonly maker: string;
}

/** All companies of the nation but those that schemes found. */
export interface Companies {
  readonly dealers: readonly Company[];
  readonly exporters: readonly Company[];
  /** Owners of fleets and single company cars. */
  readonly owners: readonly Company[];
  readonly agents: readonly Company[];
  readonly makers: readonly Company[];
}

/** Houses of an invented street; a prime, so that neighbours by number do not live together. */
const STREET = 9973;

/** Founds companies: each gets a number of its own, a phone, an address, an account. */
export class Founder {
  readonly #chance: Chance;
  readonly #lists: ReferenceLists;
  #next: number;

  constructor(seed: Seed, label: string, lists: ReferenceLists, firstNumber: number) {
    this.#chance = new Chance(seed, label);
    this.#lists = lists;
    this.#next = firstNumber;
  }

  get chance(): Chance {
    return this.#chance;
  }

  /** A pseudonym that nobody else has. */
  pseudonym(): string {
    const hex = (): string => this.#chance.whole(0, 0xffffffff).toString(16).padStart(8, '0');
    return `p:${hex()}${hex()}`;
  }

  /** Founds one company. */
  found(
    kind: Company['kind'],
    province: string,
    trade: string,
    more: Partial<Company> = {},
  ): Company {
    const chance = this.#chance;
    const number = this.#next;
    this.#next += 1;
    const place = this.#lists.provinceNames.get(province) ?? '';
    return {
      id: companyCode(chance, province, number),
      kind,
      name: companyName(chance, place, trade),
      phone: this.pseudonym(),
      address: `${place}示例路${(number % STREET) + 1}号${Math.floor(number / STREET) + 1}室`,
      account: this.pseudonym(),
      controller: chance.hit(0.5) ? this.pseudonym() : null,
      since:
        `${chance.whole(2003, 2025)}-${String(chance.whole(1, 12)).padStart(2, '0')}-` +
        `${String(chance.whole(1, 28)).padStart(2, '0')}`,
      province,
      weight: 1,
      maker: '',
      ...more,
    };
  }
}

const COMPANY_TRADES = ['商贸', '汽车租赁', '物流', '科技', '建筑工程', '出租汽车', '餐饮管理'];

/** Parks where many firms have one address, and agents whose telephone many firms give; both are innocent. */
const hubsOf = (founder: Founder, count: number): readonly Company[] =>
  Array.from({ length: count }, () =>
    founder.found('agent', founder.chance.key(PROVINCE_SHARES), '登记代理'),
  );

const throughHubs = (founder: Founder, agents: readonly Company[], company: Company): Company => {
  const chance = founder.chance;
  const agent = chance.of(agents);
  const park = chance.of(agents);
  return {
    ...company,
    phone: chance.hit(0.06) ? agent.phone : company.phone,
    address: chance.hit(0.12) ? `${park.address}物流园` : company.address,
  };
};

/** Founds the nation's companies, of a number that grows with the vehicles and the exports. */
export const foundCompanies = (
  seed: Seed,
  lists: ReferenceLists,
  vehicles: number,
  exported: number,
): Companies => {
  const hubs = new Founder(seed, 'hubs', lists, 0);
  const agents = hubsOf(hubs, Math.max(6, Math.round(vehicles / 20_000)));
  const many = <T>(count: number, one: () => T): T[] =>
    Array.from({ length: Math.round(count) }, one);
  const dealing = new Founder(seed, 'dealers', lists, 100_000);
  const dealers = many(Math.max(80, vehicles / 1200), () => {
    const chance = dealing.chance;
    const dealer = dealing.found('dealer', chance.key(PROVINCE_SHARES), '汽车销售', {
      maker: chance.key(MAKER_SHARES),
      weight: chance.tail(1, 1.6),
    });
    return dealer;
  });
  const exporting = new Founder(seed, 'exporters', lists, 1_000_000);
  const exporters = many(Math.max(30, exported / 175), () => {
    const chance = exporting.chance;
    const exporter = exporting.found('exporter', chance.key(EXPORTER_PROVINCES), '汽车进出口', {
      weight: chance.tail(1, 1.2),
    });
    return throughHubs(exporting, agents, exporter);
  });
  const owning = new Founder(seed, 'owners', lists, 2_000_000);
  const owners = many(Math.max(100, vehicles / 60), () => {
    const chance = owning.chance;
    const trade = chance.of(COMPANY_TRADES);
    // a group's firms buy from the group's own dealer
    const group = chance.hit(0.02) ? { controller: chance.of(dealers).id } : {};
    const weight = chance.tail(1, 1.3);
    const owner = owning.found('company', chance.key(PROVINCE_SHARES), trade, { weight, ...group });
    return throughHubs(owning, agents, owner);
  });
  const making = new Founder(seed, 'makers', lists, 9_000_000);
  const makers = lists.makers.map(({ id, legalName }) =>
    making.found('maker', '31', '汽车', { name: legalName, maker: id, controller: null }),
  );
  return { dealers, exporters, owners, agents, makers };
};
