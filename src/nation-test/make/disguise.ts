import { usccCheckCharacterOf } from '../../domain/identifiers/uscc.ts';
import type { FeedTable } from '../made-nation.ts';
import type { Secret } from '../secret.ts';

/** Columns whose numbers the simulator counts: a further row of a scheme is known by where its number stands. */
const NUMBERED: ReadonlySet<string> = new Set([
  'licence.application',
  'licence.number',
  'certificate.number',
  'certificate.plate',
  'factory.engineNumber',
  'letter.number',
  'letter.application',
  'outlet.letter',
  'insurance.policy',
  'invoice.number',
  'declaration.number',
  'declaration.licence',
  'refund.number',
  'refund.invoice',
  'refund.declaration',
]);

/** What companies do, by the end of their names; the simulator gives some of them to firms of schemes alone. */
const TRADES = ['商贸', '贸易', '汽车租赁', '物流', '科技', '汽车服务', '供应链管理', '餐饮管理'];
const TRADE = new RegExp(`(?:${TRADES.join('|')}|建筑工程|出租汽车)(?=有限公司\\s*$)`);

/** Of a hundred companies, those that are told to be as young as the firms of schemes. */
const YOUNG = 20;

/** Digits, or letters that a forger wrote for them. */
const RUN = /[0-9OI]{5,}/g;
const USCC = /^91\d{4}[0-9A-Z]{12}$/;
const USCC_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ADDRESS = /(示例[^\d０-９]{1,3})([\d０-９]+)号(?:([\d０-９]+)室)?/;

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/**
 * Gives what is counted another number that tells nothing of the count: numbers of papers, codes and addresses of
 * companies, the day on which a company was founded, what its name says that it does. Equal stays equal,
 * in every account, and a number that is written nearly alike stays so.
 */
export class Disguise {
  readonly #secret: Secret;
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(secret: Secret) {
    this.#secret = secret;
  }

  /** A text that nothing else of its sort has. */
  #another(sort: string, text: string, make: (bytes: Buffer) => string): string {
    const key = `${sort}\0${text}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    for (let attempt = 0; ; attempt += 1) {
      const made = make(this.#secret.bytes(`${key}\0${attempt}`));
      if (this.#taken.has(`${sort}\0${made}`)) continue;
      this.#taken.add(`${sort}\0${made}`);
      this.#given.set(key, made);
      return made;
    }
  }

  #digits(text: string): string {
    return this.#another(`digits ${text.length}`, text, (bytes) => {
      const number = BigInt(`0x${bytes.toString('hex')}`);
      return String(number % 10n ** BigInt(text.length)).padStart(text.length, '0');
    });
  }

  #number(text: string): string {
    return text.replace(RUN, (run) => {
      const made = this.#digits(run.replaceAll('O', '0').replaceAll('I', '1'));
      return /[OI]/.test(run) ? made.replaceAll('0', 'O').replaceAll('1', 'I') : made;
    });
  }

  #company(code: string): string {
    return this.#another('company', code, (bytes) => {
      const letters = [...bytes.subarray(0, 7)].map(
        (byte) => USCC_LETTERS[byte % USCC_LETTERS.length],
      );
      const body = code.slice(0, 8) + code.slice(8, 10) + letters.join('');
      return body + (usccCheckCharacterOf(body) ?? '0');
    });
  }

  #address(text: string): string {
    return text.replace(ADDRESS, (all, road: string, house: string, room?: string) => {
      const plain = all.normalize('NFKC');
      const bytes = this.#secret.bytes(`address\0${plain}`);
      const number = String(1 + (bytes.readUInt32LE(0) % 9_973)).padStart(house.length, '0');
      const kept = room === undefined ? '' : `${101 + (bytes.readUInt32LE(4) % 800)}室`; // not-law: rooms
      const made = `${road.startsWith('示例') ? '示例路' : road}${number}号${kept}`;
      return plain === all ? made : wide(made);
    });
  }

  /** Firms of schemes were all founded in one year: so are as many others. */
  #founded(date: string, id: string): string {
    const bytes = this.#secret.bytes(`founded\0${id}`);
    const day = String(1 + (bytes.readUInt32LE(0) % 28)).padStart(2, '0'); // not-law: days of a month
    const young = bytes.readUInt32LE(4) % 100 < YOUNG; // not-law: percent
    return `${young ? `2025-0${1 + (bytes.readUInt32LE(8) % 9)}` : date.slice(0, 7)}-${day}`;
  }

  #named(name: string, id: string): string {
    const at = this.#secret.bytes(`trade\0${id}`).readUInt32LE(0) % TRADES.length;
    return name.replace(TRADE, TRADES[at] ?? '');
  }

  /** The rows of an account, disguised. */
  readonly table = (account: string, { columns, rows }: FeedTable): FeedTable => {
    const [idAt, kindAt] = [columns.indexOf('id'), columns.indexOf('kind')];
    const disguised = columns.map((column): ((cell: string, row: readonly string[]) => string) => {
      const name = `${account}.${column}`;
      if (NUMBERED.has(name)) return (cell) => this.#number(cell);
      if (column === 'address' && account !== 'outlet') return (cell) => this.#address(cell);
      if (account === 'party' && ['since', 'name'].includes(column)) {
        return (cell, row) => {
          if (cell === '' || row[kindAt] !== 'company') return cell;
          const id = row[idAt] ?? '';
          return column === 'since' ? this.#founded(cell, id) : this.#named(cell, id);
        };
      }
      return (cell) => (USCC.test(cell) ? this.#company(cell) : cell);
    });
    return {
      columns,
      rows: rows.map((row) => row.map((cell, at) => disguised[at]?.(cell, row) ?? cell)),
    };
  };
}
