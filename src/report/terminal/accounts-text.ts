import type { Account } from '../accounts.ts';
import type { Lang } from '../messages/messages.ts';
import { displayWidth } from '../words/display-width.ts';
import { inertText } from '../words/inert-text.ts';
import type { Paint } from './paint.ts';
import { hang, wrapText } from './text-width.ts';

/** Columns a teller takes, and the space between two. */
const COLUMN = 38;
const GAP = 2;
/** Share of a column that labels take. */
const LABEL = 0.45;

interface Line {
  readonly plain: string;
  readonly paint: (text: string) => string;
}

const blockOf = (account: Account, lang: Lang, width: number, paint: Paint): readonly Line[] => {
  const same = (text: string): string => text;
  const labels = Math.round(width * LABEL);
  const lines: Line[] = [
    { plain: account.teller[lang], paint: paint.strong },
    { plain: '─'.repeat(width), paint: paint.quiet },
  ];
  for (const { label, value, but } of account.facts) {
    const names = wrapText(label[lang], labels - 1);
    const values = wrapText(`${but === null ? '' : '≠ '}${inertText(value[lang])}`, width - labels);
    const style = but === null ? same : paint.red;
    for (let at = 0; at < Math.max(names.length, values.length); at += 1) {
      const name = names[at] ?? '';
      const space = ' '.repeat(Math.max(1, labels - displayWidth(name)));
      lines.push({ plain: `${name}${space}${values[at] ?? ''}`, paint: style });
    }
    if (but !== null) {
      for (const line of hang(inertText(but[lang]), width, 2))
        lines.push({ plain: line, paint: style });
    }
  }
  return lines;
};

/** The accounts side by side, as many columns as the screen has room for; disputed facts in red with `≠`. */
export const accountsText = (
  accounts: readonly Account[],
  lang: Lang,
  width: number,
  paint: Paint,
): readonly string[] => {
  const across = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  const size = Math.floor((width + GAP) / across) - GAP;
  const columns: { lines: Line[] }[] = Array.from({ length: across }, () => ({ lines: [] }));
  for (const account of accounts) {
    const shortest = columns.reduce((least, column) =>
      column.lines.length < least.lines.length ? column : least,
    );
    if (shortest.lines.length > 0) shortest.lines.push({ plain: '', paint: (text) => text });
    shortest.lines.push(...blockOf(account, lang, size, paint));
  }
  const height = Math.max(0, ...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map(({ lines }) => {
        const line = lines[at];
        if (line === undefined) return ' '.repeat(size);
        return line.paint(line.plain) + ' '.repeat(Math.max(0, size - displayWidth(line.plain)));
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
};
