import { isoDate } from '../../domain/calendar/iso-date.ts';
import { factNamed } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { vinStandingOf } from '../../domain/vin/check-digit.ts';
import { decodeRecords } from '../csv/decode-records.ts';
import { recordSplitter } from '../csv/split-record.ts';
import { foldHeader } from '../headers/fold-header.ts';
import { headerIndexOf } from '../headers/header-index.ts';
import { openSheet } from '../open-sheet.ts';
import { problemAt } from '../problem-catalogue.ts';
import { type Sheet, type SheetChunk, shownCell, UnreadableSheet } from '../sheet.ts';
import { parseCountry } from '../values/country.ts';
import { parseDate } from '../values/date.ts';
import { enumParser } from '../values/enum.ts';
import { type CellParser, isFault } from '../values/fault.ts';
import { parseFoldedText } from '../values/text.ts';
import { vinParser } from '../values/vin.ts';

/** A car of a manufacturer's production list; null: not told, or not readable. */
export interface ProducedCar {
  readonly vin: string;
  readonly model: string | null;
  /** ISO 3166-1 alpha-2: for which country it was built. */
  readonly market: string | null;
  /** Of `factory.energy`. */
  readonly energy: string | null;
  readonly dealer: string | null;
  /** ISO: since when its guarantee runs. */
  readonly warrantyBegun: string | null;
}

/** Rows of a production list that were read together. */
export interface ProducedBatch {
  readonly cars: readonly (ProducedCar & { readonly row: number })[];
  readonly problems: readonly Problem[];
  /** Rows read, those that could not be used included. */
  readonly rows: number;
}

type Field = keyof ProducedCar;

/** Headers by field, beside those of the facts that mean the same. */
const HEADERS: Readonly<Record<Field, string>> = {
  vin: 'VIN | VIN码 | 车架号 | 车辆识别代号',
  model:
    '车型 | 型号 | 车辆型号 | 公告型号 | 车系 | Model | Model code | Vehicle model | Model line',
  market:
    '市场 | 销售市场 | 目标市场 | 销售国家 | 销往国家 | 国别 | Market | Country | Destination market',
  energy: '能源 | 能源类型 | 燃料种类 | 动力类型 | Energy | Fuel | Powertrain',
  dealer:
    '经销商 | 销售店 | 经销店 | 首任经销商 | 发往经销商 | 客户 | Dealer | Sold to | Distributor',
  warrantyBegun: `
    质保开始 | 质保开始日期 | 质保起始日 | 质保起始日期 | 保修起始日期 | 三包起始日期 | 保修开始日期 | 质保起算日 |
    Warranty begun | Warranty start | Warranty start date | Warranty from | Warranty begins`,
};

/** Facts whose headers are taken too. */
const OF_FACTS: Readonly<Record<string, Field>> = {
  'factory.vin': 'vin',
  'factory.model': 'model',
  'factory.energy': 'energy',
};

const FIELD_OF = new Map(
  (Object.entries(HEADERS) as [Field, string][]).flatMap(([field, headers]) =>
    [field, ...headers.split('|')].map((header) => [foldHeader(header.trim()), field] as const),
  ),
);

const factsOf = headerIndexOf('factory');

const fieldOf = (header: string): Field | null => {
  const own = FIELD_OF.get(foldHeader(header));
  if (own !== undefined) return own;
  const [fact] = factsOf(header);
  return fact === undefined ? null : (OF_FACTS[fact.name] ?? null);
};

const LONGEST = 200; // not-law: characters of a cell

const parsers = (pseudonymKey: string): Readonly<Record<Field, CellParser>> => ({
  vin: vinParser(pseudonymKey),
  model: parseFoldedText,
  market: parseCountry,
  energy: enumParser(factNamed('factory.energy').values ?? []),
  dealer: parseFoldedText,
  warrantyBegun: (text) => {
    const parsed = parseDate(text);
    return typeof parsed === 'number' ? isoDate(parsed) : parsed;
  },
});

const HEADER_ROW = 1;

/** Fields by the place of their columns; of two that say the same the first counts. */
const columnsOf = (
  headers: readonly string[],
): { readonly columns: readonly (Field | null)[]; readonly problems: readonly Problem[] } => {
  const taken = new Set<Field>();
  const problems: Problem[] = [];
  const columns = headers.map((header) => {
    const field = header === '' ? null : fieldOf(header);
    if (header !== '' && (field === null || taken.has(field))) {
      const code = field === null ? 'unknown-header' : 'duplicate-header';
      problems.push(problemAt(HEADER_ROW, header, code, header));
      return null;
    }
    if (field !== null) taken.add(field);
    return field;
  });
  return { columns, problems };
};

const recordsOf = ({ plan }: Sheet, chunk: SheetChunk): readonly (readonly string[] | null)[] => {
  const { body } = chunk;
  if (!(body instanceof Uint8Array)) return body.map((cells) => cells.map(shownCell));
  const split = recordSplitter(plan.delimiter, plan.newline);
  return decodeRecords(body, plan, chunk).map((record) =>
    record.includes('\ufffd') ? null : split(record),
  );
};

interface Reading {
  readonly columns: readonly (Field | null)[];
  readonly parse: Readonly<Record<Field, CellParser>>;
}

/** One row: the car, or null where its VIN is none; what is wrong with a cell beside it leaves that cell out. */
const carOf = (
  row: number,
  cells: readonly string[],
  { columns, parse }: Reading,
  problems: Problem[],
): ProducedCar | null => {
  const told: Partial<Record<Field, string>> = {};
  let sound = true;
  columns.forEach((field, at) => {
    const cell = cells[at]?.trim() ?? '';
    if (field === null || cell === '') return;
    if (cell.length > LONGEST) {
      problems.push(problemAt(row, field, 'cell-too-long', cell));
      return;
    }
    const parsed = parse[field](cell);
    if (isFault(parsed)) {
      const value = parsed.withheld === true ? '' : cell;
      problems.push(problemAt(row, field, parsed.fault, value, parsed.remedy));
      if (field === 'vin') sound = false;
      return;
    }
    if (parsed !== null) told[field] = String(parsed);
  });
  const { vin } = told;
  if (vin === undefined || vinStandingOf(vin) !== 'valid') {
    if (sound) problems.push(problemAt(row, 'vin', 'vin-missing', vin ?? ''));
    return null;
  }
  const { model = null, market = null, energy = null, dealer = null } = told;
  return { ...{ vin, model, market, energy, dealer }, warrantyBegun: told.warrantyBegun ?? null };
};

/**
 * Reads a manufacturer's production list, CSV in any encoding or XLSX, piece by piece: one car a row. A row whose VIN
 * is none, or has a wrong check digit, is told and not there; of any other what can be read is there.
 *
 * @param pseudonymKey hides what may be a person's name or number in the place of a VIN.
 */
export async function* readProduction(
  path: string,
  name: string,
  pseudonymKey: string,
): AsyncGenerator<ProducedBatch> {
  const none = (problem: Problem): ProducedBatch => ({ cars: [], problems: [problem], rows: 0 });
  const sheet = await openSheet(path, { account: 'factory', name });
  if (sheet.kind !== 'sheet') {
    yield none(sheet.problem);
    return;
  }
  try {
    const { format } = sheet.plan;
    if (format !== 'csv' && format !== 'xlsx') {
      yield none(problemAt(0, '', 'unsupported-format', format));
      return;
    }
    const { columns, problems: found } = columnsOf(sheet.plan.columns.map(({ header }) => header));
    if (!columns.includes('vin')) {
      yield none(problemAt(HEADER_ROW, '', 'no-vin-column'));
      return;
    }
    const reading = { columns, parse: parsers(pseudonymKey) };
    yield { cars: [], problems: found, rows: 0 };
    for await (const chunk of sheet.chunks()) {
      const problems: Problem[] = [];
      let rows = 0;
      const cars = recordsOf(sheet, chunk).flatMap((cells, at) => {
        const row = chunk.firstRow + at;
        if (cells?.every((cell) => cell.trim() === '') === true) return [];
        rows += 1;
        if (cells === null || chunk.unusable !== undefined) {
          problems.push(problemAt(row, '', 'undecodable-bytes'));
          return [];
        }
        if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
          problems.push(
            problemAt(row, '', 'too-many-fields', cells.slice(columns.length).join(' ')),
          );
          return [];
        }
        const car = carOf(row, cells, reading, problems);
        return car === null ? [] : [{ ...car, row }];
      });
      yield { cars, problems, rows };
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    yield none(error.input.problem);
  } finally {
    await sheet.close();
  }
}
