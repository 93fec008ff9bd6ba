import type { NationLeft } from '../../../register/nation/director/get-nation-left.ts';
import { monthShort } from '../../../report/sales/month-short.ts';
import type { SheetPlot } from '../../../typeset/director-sheet.ts';
import type { Visit } from '../frame/page.ts';

type Months = NationLeft['months'];
type Ages = NationLeft['ages'];

/** Bars of a quarter of a year between two names on the axis of ages. */
const EVERY = 4;

/** How many whole months the number rose one after the other, up to the last. */
const risen = (months: Months): number => {
  const whole = months.filter(({ provisional }) => !provisional);
  let count = 0;
  for (let at = whole.length - 1; at > 0; at -= 1) {
    if ((whole[at]?.left ?? 0) <= (whole[at - 1]?.left ?? 0)) break;
    count += 1;
  }
  return count;
};

/** What the months show: that they rise, or how the last whole one stands to the one before. */
const monthsTitle = ({ say, language }: Visit, months: Months, within: number): string => {
  const { plots } = say.nation;
  const whole = months.filter(({ provisional }) => !provisional);
  const [before, last] = [whole.at(-2), whole.at(-1)];
  if (last === undefined || before === undefined) return plots.monthsPlain(within);
  const name = monthShort(last.month, language);
  const rising = risen(months);
  if (rising > 1) {
    const first = whole.at(-1 - rising);
    return plots.rising(within, first === undefined ? '' : monthShort(first.month, language));
  }
  return plots.lastMonth(within, name, last.left, before.left);
};

/** Exports within the window by month, the last twelve. */
export const monthsPlot = (visit: Visit, months: Months, within: number): SheetPlot => ({
  title: monthsTitle(visit, months, within),
  note: visit.say.nation.plots.monthsNote,
  bars: months.map(({ month, left, provisional }) => ({
    name: monthShort(month, visit.language),
    value: left,
    provisional,
    meant: false,
  })),
  line: null,
});

/** Exports by the days from registration, in bars that end on the last day of the window. */
export const agesPlot = (visit: Visit, ages: Ages, within: number): SheetPlot => {
  const { plots } = visit.say.nation;
  const at = ages.findIndex(({ to }) => to === within);
  const [last, next] = [ages[at], ages[at + 1]];
  // one bar of all that is older would make the others too low to see
  const drawn = ages.filter(({ to }) => to !== null);
  const older = ages.find(({ to }) => to === null);
  return {
    title:
      last === undefined || next === undefined
        ? plots.agesPlain
        : plots.ages(last.from, within, last.count, next.count),
    note: plots.agesNote(drawn.at(-1)?.to ?? 0, older?.count ?? 0),
    bars: drawn.map(({ from, count }, place) => ({
      name: place % EVERY === 0 ? `${from === 0 ? 0 : from - 1}` : '',
      value: count,
      provisional: false,
      meant: place === at,
    })),
    line: at < 0 ? null : { behind: at + 1, words: plots.day(within) },
  };
};
