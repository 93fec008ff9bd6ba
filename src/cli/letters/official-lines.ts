import type { OfficialDocument } from '../../letters/official/official-document.ts';
import { proofsOf } from '../../letters/proof/check-proof.ts';
import { type OfficialRow, officialRows, officialTitle } from '../../typeset/official-rows.ts';
import { paperFigures } from '../../typeset/paper-figures.ts';
import { PAPER_TEXTS } from '../../typeset/texts/texts.ts';

const saidIn = ({ value }: OfficialRow, lang: 'en' | 'zh'): readonly string[] => {
  const words = ({ zh, en }: { readonly zh: string; readonly en?: string }): string =>
    lang === 'zh' ? zh : (en ?? zh);
  switch (value.is) {
    case 'words':
      return words(value.words).split('\n');
    case 'fixed':
      return [value.text];
    case 'vins':
      return value.vins;
    case 'lines':
      return value.lines.map(
        (line) => `${line.own}${line.words === null ? '' : words(line.words)}`,
      );
    default:
      return value satisfies never;
  }
};

/** What a decision, a licence or a referral says, for a terminal; whether it is true is the answer of verification. */
export const officialLines = (document: OfficialDocument, lang: 'en' | 'zh'): readonly string[] => {
  const texts = PAPER_TEXTS[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const rows = officialRows(document, { lang, texts, figures: paperFigures(lang) });
  return [
    `  ${officialTitle(document, texts)}`,
    ...rows.map((row) => `  ${row.name}${colon}${saidIn(row, lang).join('\n    ')}`),
    ...proofsOf(document).map(
      ({ created, cryptosuite, verificationMethod }) =>
        `  ${texts.official.signatures}${colon}${created}  ${cryptosuite}  ${verificationMethod}`,
    ),
  ];
};
