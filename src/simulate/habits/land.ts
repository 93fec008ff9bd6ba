import { usccCheckCharacterOf } from '../../domain/identifiers/uscc.ts';
import { inventVin } from '../drawn/invented-vin.ts';
import { oneOf, type Random, wholeBetween } from '../drawn/random.ts';
import type { Source } from '../drawn/source.ts';
import { dateOf, dayOf, type Row, type Sent } from '../outside/nation.ts';

/** The feeds are as of this day; nothing later is told. */
export const AS_OF = '2026-11-16';
/** The same as days since 1970. */
export const LAST = dayOf(AS_OF);

/** GB/T 2260, first character of a plate, and how many of a hundred vehicles live there. */
export const PROVINCES = [
  ['13', '冀', 8],
  ['15', '蒙', 4],
  ['21', '辽', 7],
  ['23', '黑', 4],
  ['32', '苏', 14],
  ['34', '皖', 8],
  ['35', '闽', 7],
  ['41', '豫', 11],
  ['42', '鄂', 8],
  ['43', '湘', 8],
  ['45', '桂', 5],
  ['51', '川', 11],
  ['53', '云', 5],
] as const;

const DRAWN_PROVINCES = PROVINCES.flatMap(([code, , share]) => Array<string>(share).fill(code));

/** How busy each month is for dealers: before the feast, mid-year, October and the year’s end. */
const MONTHS = [14, 3, 9, 6, 7, 12, 5, 6, 10, 13, 9, 15];

/** What a model burns, as the factory account has it. */
export type Energy = 'petrol' | 'diesel' | 'hev' | 'phev' | 'bev';

/** A model with its price new, in yuan with tax. */
export interface Model {
  readonly name: string;
  readonly energy: Energy;
  readonly price: number;
  readonly seats: number;
}

/** An invented maker, its sales company, and what it makes. */
export interface Maker {
  readonly id: string;
  readonly legalName: string;
  readonly salesName: string;
  readonly wmi: string;
  readonly brand: string;
  readonly models: readonly Model[];
}

/** Who does something in this nation. */
export interface Party {
  readonly id: string;
  readonly kind: 'person' | 'company' | 'dealer' | 'exporter' | 'agent';
  readonly name: string | null;
  readonly province: string;
  readonly contacts: Row;
}

/** What is true of a vehicle: what it was made as, in which group, and whether somebody is guilty of something. */
export interface Truth {
  readonly kind: string;
  readonly group: number;
}

const YEAR_CODES = {
  2020: 'L',
  2021: 'M',
  2022: 'N',
  2023: 'P',
  2024: 'R',
  2025: 'S',
  2026: 'T',
} as const;
type CodedYear = keyof typeof YEAR_CODES;

const BRANDS = [
  '云山',
  '江帆',
  '北桦',
  '金穗',
  '远岫',
  '星垂',
  '赤霞',
  '沧浪',
  '青骊',
  '瑞川',
  '白鹭',
];
const LETTERS = ['YS', 'JF', 'BH', 'JS', 'YX', 'XC', 'CX', 'CL', 'QL', 'RC', 'BL'];
const ENERGIES: readonly Energy[] = ['petrol', 'bev', 'phev', 'petrol', 'hev', 'bev', 'diesel'];
const FIRST = [...'启恒广盛鼎润嘉泽凯宏聚信博远腾祥'];
const SECOND = [...'程达通源泰和丰业联捷顺诚翔合锦阳'];

/** A nation being written: who is in it, what its offices tell, and, apart, what is true. */
export class Land {
  readonly random: Random;
  readonly accounts = new Map<string, Sent[]>();
  /** What is true of a vehicle, by VIN. */
  readonly truth = new Map<string, Truth>();
  readonly makers: readonly Maker[];
  /** Dealers and filed exporters that go about their business. */
  readonly dealers: readonly Party[];
  readonly exporters: readonly Party[];
  readonly #place: Source['place'];
  readonly #counters = new Map<string, number>();

  constructor({ random, place }: Source) {
    this.random = random;
    this.#place = place;
    this.makers = BRANDS.map((brand, at) => {
      const code = '12346BDEFGK'.charAt(at);
      return {
        id: `MK-${String(410 + at * 7)}`,
        legalName: `${brand}汽车（${['沈阳', '南京', '长沙', '成都'][at % 4] ?? ''}）有限公司`,
        salesName: `${brand}汽车销售有限公司`,
        wmi: `L3${code}`,
        brand,
        models: [0, 1, 2, 3].map((number) => ({
          name: `${LETTERS[at] ?? ''}${64 + number}${at}0${'ABCD'.charAt(number)}`,
          energy: ENERGIES[(at + number * 2) % ENERGIES.length] ?? 'petrol',
          price: 68_800 + 17_000 * ((at * 5 + number * 3) % 13),
          seats: number === 3 ? 7 : 5,
        })),
      };
    });
    this.dealers = PROVINCES.flatMap(([province, , share]) =>
      Array.from({ length: share * 2 }, () => this.company('dealer', {}, '2016-09-12', province)),
    );
    this.exporters = Array.from({ length: 44 }, () => this.exporter());
  }

  /** A dealer of a province. */
  dealerIn(province: string): Party {
    return this.one(this.dealers.filter((dealer) => dealer.province === province));
  }

  whole(low: number, high: number): number {
    return wholeBetween(this.random, low, high);
  }

  one<T>(list: readonly T[]): T {
    return oneOf(this.random, list);
  }

  chance(part: number): boolean {
    return this.random() < part;
  }

  digits(count: number): string {
    let text = String(this.whole(1, 9));
    while (text.length < count) text += String(this.whole(0, 9));
    return text;
  }

  /** The next number of a counter, which begins anywhere and leaves some out. */
  counted(name: string, digits: number): string {
    const from = this.#counters.get(name) ?? this.whole(10 ** (digits - 2), 10 ** (digits - 1));
    const next = from + this.whole(1, 6);
    this.#counters.set(name, next);
    return String(this.#place(name, next, 10 ** digits)).padStart(digits, '0');
  }

  province(): string {
    return this.one(DRAWN_PROVINCES);
  }

  /** A day between two, inclusive, as busy months have more of. */
  saleDay(from: string | number, until: string | number): number {
    const [low, high] = [from, until].map((day) => (typeof day === 'string' ? dayOf(day) : day));
    for (;;) {
      const day = this.whole(low ?? 0, high ?? 0);
      const date = new Date(day * 86_400_000);
      const busy = (MONTHS[date.getUTCMonth()] ?? 9) * (date.getUTCDay() === 6 ? 1.6 : 1);
      if (this.random() * 24 < busy) return day;
    }
  }

  /** Tells a row on its day, and nothing of what lies ahead of the feeds. */
  tell(account: string, office: string, day: number, row: Row): void {
    if (day > LAST) return;
    const sent = this.accounts.get(account) ?? [];
    if (sent.length === 0) this.accounts.set(account, sent);
    sent.push({ office, day, row });
  }

  vin(maker: Maker, made: number): string {
    const year = Math.min(2026, Math.max(2020, new Date(made * 86_400_000).getUTCFullYear()));
    const number = Number(this.counted(`vin ${maker.wmi}`, 6));
    return inventVin(this.random, maker.wmi, true, YEAR_CODES[year as CodedYear], number).vin;
  }

  uscc(province: string): string {
    const body = `91${province}${this.one(['01', '02', '06', '11'])}00MA${this.digits(7)}`;
    return body + (usccCheckCharacterOf(body) ?? '0');
  }

  person(province = this.province(), contacts: Row | null = null): Party {
    let id = 'p:';
    while (id.length < 26) id += this.whole(0, 15).toString(16);
    if (contacts !== null) {
      this.tell('party', 'registry', LAST - 900, {
        ...{ id, kind: 'person', name: null, phone: null, address: null, account: null },
        ...{ controller: null, since: null, ...contacts },
      });
    }
    return { id, kind: 'person', name: null, province, contacts: contacts ?? {} };
  }

  secret(): string {
    return `p:${this.digits(22)}`;
  }

  addressIn(province: string): string {
    const road = `${this.one(FIRST)}${this.one(SECOND)}路`;
    return `${province}省开发区${road}${this.whole(1, 980)}号${this.whole(1, 30)}栋${this.whole(101, 2899)}室`;
  }

  /** A company in the account of parties; contacts are its own unless given. */
  company(
    kind: Exclude<Party['kind'], 'person'>,
    given: Row = {},
    since: string | number = '2017-05-08',
    province = this.province(),
  ): Party {
    const id = this.uscc(province);
    const what = {
      dealer: '汽车销售服务',
      exporter: '进出口',
      agent: '代理服务',
      company: '汽车租赁',
    };
    const name = `${this.one(FIRST)}${this.one(SECOND)}${this.one(FIRST)}${what[kind]}有限公司`;
    const contacts: Row = {
      ...{ phone: this.secret(), address: this.addressIn(province), account: this.secret() },
      ...{ controller: this.person(province).id, ...given },
    };
    const first = typeof since === 'string' ? since : dateOf(since);
    this.tell('party', 'registry', dayOf(first), { id, kind, name, ...contacts, since: first });
    return { id, kind, name, province, contacts };
  }

  /** A filed exporter in good standing; `bars` are later rows of the same filing. */
  exporter(
    given: Row = {},
    since: string | number = '2023-02-20',
    bars: readonly Row[] = [],
  ): Party {
    const party = this.company('exporter', given, since);
    const { phone = null, address = null } = party.contacts;
    const begun = typeof since === 'string' ? dayOf(since) : since;
    const filing = (from: number, more: Row): void =>
      this.tell('exporter', party.province, from, {
        ...{ uscc: party.id, filedOn: dateOf(from), filedUntil: dateOf(from + 729) },
        ...{ standing: 'good', standingFrom: null, phone, address, ...more },
      });
    for (let on = begun; on <= LAST; on += 730) filing(on, {});
    for (const bar of bars) filing(dayOf(String(bar['standingFrom'])), bar);
    return party;
  }
}
