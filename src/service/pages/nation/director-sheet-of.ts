import type { DirectorContent } from '../../../register/nation/director/director-shapes.ts';
import { referralTermsNow } from '../../../register/referrals/referral-terms-now.ts';
import { monthName } from '../../../report/nation/plots/month-name.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { DirectorSheet, SheetChange } from '../../../typeset/director-sheet.ts';
import { PAPER_TEXTS } from '../../../typeset/texts/texts.ts';
import type { Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { momentWords } from '../pieces/when.ts';
import { moreIsWorse, shareWords, signed, signedMoney } from './change-words.ts';
import { agesPlot, monthsPlot } from './left-plots.ts';
import { makerName } from './maker-name.ts';

/** Rows that fit on one sheet of paper. */
export const SHEET_ROWS = { waits: 8, changes: 3 } as const; // not-law: rows of a page

/** A change since the earlier page, in words and colour; that there is none to compare with otherwise. */
const since = (
  visit: Visit,
  { before }: DirectorContent,
  now: number,
  was: number | null,
  words: (change: number) => string = signed,
): Pick<SheetChange, 'change' | 'tone'> => {
  const { director } = visit.say.nation;
  if (before === null || was === null) return { change: director.first, tone: 'quiet' };
  return { change: words(now - was), tone: moreIsWorse(now - was) };
};

const sentencesOf = (visit: Visit, content: DirectorContent): readonly SheetChange[] => {
  const { say, language } = visit;
  const { sentences } = say.nation.director;
  const { left, sales, money, holds, late, within } = content;
  const share = (missing: number, reported: number): string => shareWords(missing, reported);
  return [
    {
      name: sentences.left(within, left.week, left.year, left.weekWithoutLetter),
      now: '',
      ...since(visit, content, left.year, left.yearBefore),
    },
    {
      name: sentences.sales(
        share(sales.missing, sales.reported),
        sales.worst === null
          ? null
          : {
              name: makerName(visit, sales.worst.maker),
              share: share(sales.worst.missing, sales.worst.reported),
            },
      ),
      now: '',
      ...since(visit, content, sales.missing, sales.missingBefore),
    },
    {
      name: sentences.money(
        cny(visit, money.atRisk),
        money.drafts === 0 ? null : { number: money.drafts, money: cny(visit, money.draftsAtRisk) },
        money.nextLimit === null ? null : dateWords(money.nextLimit, language),
      ),
      now: '',
      ...since(visit, content, Math.round(money.atRisk), money.atRiskBefore, (change) =>
        signedMoney(visit, change),
      ),
    },
    {
      name: sentences.holds(holds.week, holds.standing),
      now: '',
      ...since(visit, content, holds.standing, holds.standingBefore),
    },
    {
      name: sentences.late(
        late.applications,
        late.worst === null
          ? null
          : { name: provinceWords(visit, late.worst.province), number: late.worst.applications },
      ),
      now: '',
      ...since(visit, content, late.applications, late.applicationsBefore),
    },
  ];
};

const changeRows = (
  visit: Visit,
  { makers, provinces }: DirectorContent,
  worse: boolean,
): readonly SheetChange[] => {
  const { director } = visit.say.nation;
  const rows = [
    ...provinces.map((one) => ({ ...one, name: provinceWords(visit, one.key) })),
    ...makers.map((one) => ({ ...one, name: makerName(visit, one.key) })),
  ].filter(({ now, before }) => (worse ? now > before : now < before));
  return rows
    .toSorted(
      (one, other) =>
        Math.abs(other.now - other.before) - Math.abs(one.now - one.before) ||
        one.name.localeCompare(other.name),
    )
    .slice(0, SHEET_ROWS.changes)
    .map(({ name, now, before }) => ({
      name,
      now: director.vehicles(now),
      change: signed(now - before),
      tone: moreIsWorse(now - before),
    }));
};

/** Titles of the grounds of a referral. */
const groundsOf = (visit: Visit, names: readonly string[]): string => {
  const { grounds } = referralTermsNow(visit.register);
  return names
    .map((name) => grounds.find((one) => one.name === name)?.title[visit.language] ?? name)
    .join('; ');
};

const DAY = 86_400_000; // not-law: milliseconds
const WEEK = 7; // not-law: days

/** Year and number of the week by ISO 8601: the one that its Thursday is in. */
export const weekOf = (day: string): { readonly year: number; readonly week: number } => {
  const at = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || WEEK)) * DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return {
    year: thursday.getUTCFullYear(),
    week: 1 + Math.floor((thursday.getTime() - first) / (WEEK * DAY)),
  };
};

/** The page of whoever directs in the words of the visit, made of the figures that a run left. */
export const directorSheetOf = (visit: Visit, content: DirectorContent): DirectorSheet => {
  const { say, language, register } = visit;
  const { director } = say.nation;
  const { asOf, within, waits, month, before } = content;
  const { year, week } = weekOf(asOf);
  const name = monthName(month, language);
  return {
    is: 'director',
    lang: language,
    title: director.title,
    about: director.about(year, week, dateWords(asOf, language)),
    notice: register.demonstration ? director.notice : '',
    mark: register.demonstration ? PAPER_TEXTS[visit.language].specimen.mark : '',
    sentences: sentencesOf(visit, content),
    plots: [monthsPlot(visit, content.months, within), agesPlot(visit, content.ages, within)],
    waits: {
      title: director.waits(waits.length),
      head: director.head,
      rows: waits
        .slice(0, SHEET_ROWS.waits)
        .map(({ kind, about, grounds, amount, day }) => [
          director.kinds[kind],
          about,
          groundsOf(visit, grounds),
          amount === null ? '' : cny(visit, amount),
          day === null ? '' : dateWords(day, language),
        ]),
      more: waits.length > SHEET_ROWS.waits ? director.more(waits.length - SHEET_ROWS.waits) : '',
      none: director.nothingWaits,
      boxes: director.boxes,
    },
    changes: [
      { title: director.worse(name), rows: changeRows(visit, content, true), none: director.none },
      {
        title: director.better(name),
        rows: changeRows(visit, content, false),
        none: director.none,
      },
    ],
    sign: director.sign,
    foot: director.foot(
      momentWords(visit, content.readAt),
      before === null ? null : dateWords(before, language),
    ),
  };
};
