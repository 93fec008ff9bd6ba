import { usccCheckCharacterOf } from '../../domain/identifiers/uscc.ts';
import { inventVin, VIN_NUMBERS } from '../drawn/invented-vin.ts';
import { oneOf, type Random, wholeBetween } from '../drawn/random.ts';
import type { Source } from '../drawn/source.ts';

/** A cell as an office has it: text, a number, a day as days since 1970 under `on` names, nothing. */
export type Cell = string | number | null;

/** A row of an account by the facts after the dot. */
export type Row = Readonly<Record<string, Cell>>;

/** A row with the office that sends it and the day it is told. */
export interface Sent {
  readonly office: string;
  readonly day: number;
  readonly row: Row;
}

/** Days since 1970 of a date `YYYY-MM-DD`. */
export const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** A date `YYYY-MM-DD` of days since 1970. */
export const dateOf = (day: number): string =>
  new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The feeds are as of this day; nothing later is told. */
export const TODAY = '2026-11-20';
const LAST = dayOf(TODAY);

/** First two digits of GB/T 2260 and the first character of a plate. */
export const PROVINCES = [
  ['11', '京'],
  ['12', '津'],
  ['31', '沪'],
  ['33', '浙'],
  ['37', '鲁'],
  ['44', '粤'],
  ['50', '渝'],
  ['65', '新'],
] as const;

/** An invented maker with what it makes. */
export interface Maker {
  readonly id: string;
  readonly legalName: string;
  readonly wmi: string;
  readonly brand: string;
  readonly models: readonly Model[];
}

/** A model with its price new, in yuan with tax. */
export interface Model {
  readonly name: string;
  readonly energy: 'petrol' | 'bev';
  readonly price: number;
}

/** Who does something in the nation, as the accounts name it. */
export interface Party {
  readonly id: string;
  readonly kind: 'person' | 'company' | 'dealer' | 'exporter' | 'agent';
  readonly name: string | null;
  readonly province: string;
}

/** Position 10 of a VIN by the year. */
const YEAR_CODES = { 2021: 'M', 2022: 'N', 2023: 'P', 2024: 'R', 2025: 'S', 2026: 'T' } as const;
type CodedYear = keyof typeof YEAR_CODES;

/** A nation being written: who is in it, what the offices tell, and, apart, what is true. */
export class Nation {
  readonly random: Random;
  readonly accounts = new Map<string, Sent[]>();
  /** Label of a vehicle by its VIN. */
  readonly truth = new Map<string, string>();
  readonly makers: readonly Maker[];
  readonly #place: Source['place'];
  #serial = 0;
  #paper = 0;

  constructor({ random, place }: Source) {
    this.random = random;
    this.#place = place;
    this.makers = [...'ABCDEFGH'].map((letter, at) => ({
      id: `outside-${letter.toLowerCase()}`,
      legalName: `示例${'甲乙丙丁戊己庚辛'.charAt(at)}汽车制造有限公司`,
      wmi: `LX${letter}`,
      brand: `示例${'甲乙丙丁戊己庚辛'.charAt(at)}`,
      models: [0, 1, 2].map((number) => ({
        name: `LX${letter}6${at}0${number}`,
        energy: number === 2 ? 'bev' : 'petrol',
        price: 80_000 + 45_000 * ((at * 3 + number) % 7),
      })),
    }));
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

  /** Tells a row on its day, and nothing of what lies ahead of the feeds. */
  tell(account: string, office: string, day: number, row: Row): void {
    if (day > LAST) return;
    const sent = this.accounts.get(account) ?? [];
    if (sent.length === 0) this.accounts.set(account, sent);
    sent.push({ office, day, row });
  }

  label(vin: string, label: string): void {
    this.truth.set(vin, label);
  }

  vin(maker: Maker, made: number): string {
    const year = Math.min(2026, Math.max(2021, new Date(made * 86_400_000).getUTCFullYear()));
    this.#serial += 1;
    const number = this.#place('vin', this.#serial, VIN_NUMBERS);
    return inventVin(this.random, maker.wmi, true, YEAR_CODES[year as CodedYear], number).vin;
  }

  /** The next number of a paper invoice of an office: eight digits, which other offices use too. */
  paperNumber(): string {
    this.#paper += 1;
    return String(10_000_000 + (this.#paper % 40));
  }

  uscc(province: string): string {
    const body = `91${province}0100MA${this.digits(7)}`;
    return body + (usccCheckCharacterOf(body) ?? '0');
  }

  person(province: string): Party {
    let id = 'p:';
    while (id.length < 18) id += this.whole(0, 15).toString(16);
    return { id, kind: 'person', name: null, province };
  }

  /** A company with an entry in the account of parties; contacts are its own unless given. */
  company(
    kind: Exclude<Party['kind'], 'person'>,
    province: string,
    given: Row = {},
    since = '2016-03-01',
  ): Party {
    const id = this.uscc(province);
    const name = `示例${this.digits(6)}${kind === 'dealer' ? '汽车销售' : '商贸'}有限公司`;
    this.tell('party', 'registry', dayOf(since), {
      id,
      kind,
      name,
      phone: `p:${this.digits(16)}`,
      address: `示例路${this.digits(5)}号`,
      account: `p:${this.digits(16)}`,
      controller: this.person(province).id,
      since,
      ...given,
    });
    return { id, kind, name, province };
  }

  /** An exporter that files every year from `from`, in good standing unless `standings` say otherwise. */
  exporter(
    province: string,
    given: Row = {},
    from = '2023-01-01',
    standings: readonly Row[] = [],
  ): Party {
    const contacts = {
      phone: `p:${this.digits(16)}`,
      address: `示例大道${this.digits(5)}号`,
      ...given,
    };
    const party = this.company('exporter', province, contacts, from);
    const { phone = null, address = null } = contacts as Row;
    for (let on = dayOf(from); on < LAST; on += 365) {
      this.tell('exporter', province, on, {
        ...{ uscc: party.id, filedOn: dateOf(on), filedUntil: dateOf(on + 364) },
        ...{ standing: 'good', standingFrom: null, phone, address },
      });
    }
    for (const standing of standings) {
      const on = dayOf(String(standing['standingFrom']));
      this.tell('exporter', province, on, {
        ...{ uscc: party.id, filedOn: dateOf(on), filedUntil: dateOf(on + 364), phone, address },
        ...standing,
      });
    }
    return party;
  }
}
