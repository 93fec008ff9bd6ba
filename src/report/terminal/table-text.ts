import type { AnsweredVehicle } from '../../domain/verdict/verdict.ts';
import { ageOf } from '../age.ts';
import { gravest } from '../gravest.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { Reference } from '../model.ts';
import { reasonCodes } from '../sorted-findings.ts';
import type { Summary } from '../summary.ts';
import { answersOf } from '../words/answer-words.ts';
import { displayWidth } from '../words/display-width.ts';
import { inertText } from '../words/inert-text.ts';
import { vinGroups } from '../words/vin-groups.ts';
import { answerText, shapeText, vinText } from './answer-text.ts';
import { countsText } from './counts-text.ts';
import type { Paint } from './paint.ts';
import { reasonsText } from './reasons-text.ts';
import { hang } from './text-width.ts';

/** A cell, measured as plain text and shown painted. */
interface Cell {
  readonly plain: string;
  readonly painted: string;
  readonly right?: boolean;
}

const GAP = '  ';
/** Vehicles a screenful of the terminal shows when the caller does not say. */
const SHOWN = 40;
/** Columns of the table before the reasons. */
const COLUMNS = ['row', 'vin', 'gate', 'entry', 'risk', 'quality', 'days'] as const;

const cellsOf = (
  vehicle: AnsweredVehicle,
  reference: Reference,
  lang: Lang,
  paint: Paint,
  short: boolean,
): readonly Cell[] => {
  const { verdict, facts } = vehicle;
  const say = MESSAGES[lang];
  const more = ['', verdict.entry.country, String(verdict.risk.score), ''];
  const answers = answersOf(verdict, lang).map((answer, index): Cell => {
    const said = { ...answer, words: short ? answer.short : answer.words };
    const rest = more[index] === '' ? '' : ` ${inertText(more[index] ?? '')}`;
    return {
      plain: `${shapeText(answer.shape)} ${said.words}${rest}`,
      painted: `${answerText(said, paint)}${paint.quiet(rest)}`,
    };
  });
  const age = ageOf(facts);
  const days = age === null ? '-' : String(age);
  const inside = age !== null && age >= 0 && age <= reference.windowDaysFor(facts);
  const vin = vinGroups(inertText(verdict.vin)).groups.join(' ');
  return [
    { plain: String(verdict.row), painted: String(verdict.row), right: true },
    vin === ''
      ? { plain: say.vinMissing, painted: paint.quiet(say.vinMissing) }
      : { plain: vin, painted: vinText(verdict.vin, paint) },
    ...answers,
    { plain: days, painted: inside ? paint.strong(days) : days, right: true },
  ];
};

const lineOf = (cells: readonly Cell[], widths: readonly number[]): string =>
  cells
    .map(({ plain, painted, right }, index) => {
      const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(plain)));
      return right === true ? space + painted : painted + space;
    })
    .join(GAP);

const rowsText = (
  vehicles: readonly AnsweredVehicle[],
  reference: Reference,
  lang: Lang,
  width: number,
  paint: Paint,
): readonly string[] => {
  const say = MESSAGES[lang];
  const heads = COLUMNS.map((column): Cell => {
    const plain = say.columns[column];
    return { plain, painted: paint.strong(plain), right: column === 'row' || column === 'days' };
  });
  const laid = (short: boolean) => {
    const rows = vehicles.map((vehicle) => cellsOf(vehicle, reference, lang, paint, short));
    const widths = heads.map((head, index) =>
      Math.max(
        displayWidth(head.plain),
        ...rows.map((row) => displayWidth(row[index]?.plain ?? '')),
      ),
    );
    const taken = widths.reduce((sum, one) => sum + one + GAP.length, 0);
    return { rows, widths, taken };
  };
  const full = laid(false);
  const narrow = full.taken + 16 > width;
  const { rows, widths, taken } = narrow ? laid(true) : full;
  const stacked = taken - GAP.length > width;
  const beside = !stacked && taken + 12 <= width;
  const indent = (widths[0] ?? 0) + GAP.length;
  const lines: string[] = [];
  if (!stacked) {
    const reasons = beside ? GAP + paint.strong(say.columns.reasons) : '';
    lines.push(lineOf(heads, widths) + reasons);
    lines.push(paint.quiet('─'.repeat(Math.min(width, taken + (beside ? 12 : -GAP.length)))));
  }
  vehicles.forEach((vehicle, index) => {
    const cells = rows[index] ?? [];
    const codes = reasonCodes(vehicle, reference).map(inertText).join(' ');
    if (stacked) {
      lines.push(lineOf(cells.slice(0, 2), widths));
      for (const cell of cells.slice(2, 6)) lines.push(' '.repeat(indent) + cell.painted);
    } else if (beside) {
      const [first = '', ...rest] = hang(codes, width, taken);
      lines.push(`${lineOf(cells, widths)}${GAP}${first.trimStart()}`.trimEnd(), ...rest);
      return;
    } else lines.push(lineOf(cells, widths));
    if (codes !== '') lines.push(...hang(codes, width, indent));
  });
  return lines;
};

/**
 * A batch for a clerk at a terminal: counts first, then a table, then every reason once with its
 * remedy. Of a large batch the `limit` gravest are listed and the rest are counted; `summary` is
 * over all. Lines are at most `width` columns where words allow.
 */
export const tableText = (
  vehicles: readonly AnsweredVehicle[],
  summary: Summary,
  reference: Reference,
  lang: Lang,
  width: number,
  paint: Paint,
  limit: number = SHOWN,
): string => {
  const say = MESSAGES[lang];
  const listed = gravest(vehicles, limit);
  const lines = [...countsText(summary, lang, width, paint), ''];
  if (listed.length > 0) lines.push(...rowsText(listed, reference, lang, width, paint));
  if (listed.length < summary.vehicles) {
    lines.push('', ...hang(say.worstShown(listed.length, summary.vehicles), width, 0));
  }
  if (listed.length > 0) lines.push(paint.quiet(say.daysExplained));
  lines.push(...reasonsText(summary, reference, lang, width, paint));
  return `${lines.join('\n')}\n`;
};
