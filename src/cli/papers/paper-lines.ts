import type { CheckEvidence, PaperCheck, Place, ReadValue } from '../../papers/paper-reading.ts';
import type { PaperTexts } from '../../papers/texts/paper-texts.ts';
import { PAPERS_TEXTS } from '../../papers/texts/texts.ts';
import type { CheckedPaper } from '../commands/paper-check.ts';

const WORDS = {
  en: {
    pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    page: (page: number) => `page ${page}`,
    of: (looks: string, name: string) => `${looks} (${name})`,
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    noValues: 'nothing was read of it',
    notRead: 'not read',
  },
  zh: {
    pages: (count: number) => `${count}页`,
    page: (page: number) => `第${page}页`,
    of: (looks: string, name: string) => `${looks}（${name}）`,
    colon: '：',
    comma: '，',
    semicolon: '；',
    noValues: '未读出任何内容',
    notRead: '未读取',
  },
} as const;

type Say = (typeof WORDS)['en' | 'zh'];

const at = (place: Place | null, say: Say): readonly string[] =>
  place === null ? [] : [say.page(place.page)];

const evidenceLine = ({ place, value, as }: CheckEvidence, texts: PaperTexts, say: Say): string =>
  `      ${[texts.as[as], ...at(place, say)].join(say.comma)}${say.colon}${value}`;

const looksOf = ({ check, of }: PaperCheck, texts: PaperTexts, say: Say): string => {
  const { looks } = texts.checks[check];
  return of === undefined ? looks : say.of(looks, texts.names[of]);
};

/** What was told, with its evidence; then why some checks could not be made; then the others in a line. */
const checkLines = (
  checks: readonly PaperCheck[],
  texts: PaperTexts,
  say: Say,
): readonly string[] => {
  const told = checks.flatMap((check) =>
    check.answer === 'told'
      ? [
          `  ! ${texts.checks[check.check].told}`,
          ...check.evidence.map((one) => evidenceLine(one, texts, say)),
        ]
      : [],
  );
  const cannot = checks.flatMap((check) =>
    check.answer === 'cannot-be-checked'
      ? [
          `  ? ${looksOf(check, texts, say)}${say.colon}` +
            `${texts.answers['cannot-be-checked']}${say.comma}${texts.whys[check.why]}`,
        ]
      : [],
  );
  const not = checks.flatMap((check) =>
    check.answer === 'not-found' ? [looksOf(check, texts, say)] : [],
  );
  const others =
    not.length === 0
      ? []
      : [`  - ${texts.answers['not-found']}${say.colon}${not.join(say.semicolon)}`];
  return [...told, ...cannot, ...others];
};

/** Each value once, with every place that tells it. */
const valueLines = (
  values: readonly ReadValue[],
  texts: PaperTexts,
  say: Say,
): readonly string[] => {
  const told = Map.groupBy(values, ({ name, value }) => `${texts.names[name]}${say.colon}${value}`);
  return [...told].map(([line, of]) => {
    const wheres = of.map(({ by, place }) => [texts.by[by], ...at(place, say)].join(say.comma));
    return `  ${line}  (${[...new Set(wheres)].join(say.semicolon)})`;
  });
};

/** What was read of a file and what came of its checks, for a terminal. */
export const paperLines = (paper: CheckedPaper, lang: 'en' | 'zh'): readonly string[] => {
  const [texts, say] = [PAPERS_TEXTS[lang], WORDS[lang]];
  if ('problem' in paper)
    return [`${paper.file}  ${say.notRead}${say.colon}${texts.problems[paper.problem]}`];
  const { file, form, kind, pages, values, checks } = paper;
  const about = [
    texts.forms[form],
    ...(kind === null ? [] : [texts.kinds[kind]]),
    ...(pages.length === 0 ? [] : [say.pages(pages.length)]),
  ];
  return [
    `${file}  ${about.join(say.comma)}`,
    ...(values.length === 0 ? [`  ${say.noValues}`] : valueLines(values, texts, say)),
    ...checkLines(checks, texts, say),
  ];
};
