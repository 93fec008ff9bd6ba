import type { NationSummary } from '../../../domain/nation/nation-summary.ts';
import { inEach, sayEach } from '../../html/bilingual.ts';
import { type Content, type Html, html, joined } from '../../html/html.ts';
import { shapeHtml } from '../../html/shapes.ts';
import { LANGS, type Lang, MESSAGES } from '../../messages/messages.ts';
import { noLawReadText } from '../../no-law-read.ts';
import { type AnswerWords, entryWords, gateWords, riskWords } from '../../words/answer-words.ts';
import { grouped, percentOf } from '../figures.ts';
import { tellEach } from '../nation-messages.ts';
import { shareBar } from '../plots/share-bar.ts';

/** One answer with the number that got it. */
interface Share {
  readonly className: string;
  readonly count: number;
  /** HTML in both languages. */
  readonly words: Html;
  readonly shape: Pick<AnswerWords, 'shape' | 'tone'>;
}

const shareOf = (count: number, words: (lang: Lang) => AnswerWords, prefix: string): Share => ({
  className: `${prefix}-${words('en').state}`,
  count,
  words: inEach(LANGS, (lang) => words(lang).words),
  shape: words('en'),
});

/** @param note HTML after the proportions; empty for none. */
const rowHtml = (
  id: string,
  title: Html,
  question: Html,
  shares: readonly Share[],
  note: Content = null,
): Html => {
  const whole = shares.reduce((sum, { count }) => sum + count, 0);
  const parts = shares.map(({ count, words, shape }) =>
    joined(
      html`<div${count === 0 ? html` class="zero"` : ''}><dt>${shapeHtml(shape)} ${words}</dt><dd>`,
      html`<b>${grouped(count)}</b>`,
      html` <span class="quiet">${percentOf(count, whole)}</span></dd></div>`,
    ),
  );
  return joined(
    html`<div class="answer-row" id="${id}"><h3>${title}<small>${question}</small></h3>`,
    html`<div>${shareBar(shares)}<dl class="parts">${parts}</dl>${note}</div></div>`,
  );
};

const BANDS = ['high', 'elevated', 'low'] as const;

/** The answer before the reasons: how many applications, and the answers as proportions. */
export const glanceHtml = (summary: NationSummary): Html => {
  const { applications, unapplied, gate, clearFlagged, entry, noLawRead, band, unappliedBand } =
    summary;
  const part = (n: number): string => percentOf(n, applications);
  const flagged = BANDS.reduce((sum, one) => sum + unappliedBand[one], 0);
  const lead =
    applications === 0
      ? tellEach((say) => say.leadNone)
      : tellEach((say, lang) => {
          const answers = say.lead(
            ...((['blocked', 'undetermined', 'clear'] as const).map((one) =>
              say.share(grouped(gate[one]), part(gate[one])),
            ) as [string, string, string]),
          );
          // a clear gate is no clear vehicle: its flags are told in the same breath
          return gate.clear === 0
            ? answers
            : answers + MESSAGES[lang].sentenceGap + say.leadFlags(clearFlagged);
        });
  const unread =
    noLawRead.length === 0
      ? ''
      : html`<p class="quiet">${inEach(LANGS, (_, say) =>
          say.noLawReadFor(noLawReadText(noLawRead, say.listGap)),
        )}</p>`;
  return joined(
    html`<section aria-labelledby="glance">`,
    html`<h2 id="glance" tabindex="-1">${tellEach((say) => say.glanceTitle)}</h2>`,
    html`<p class="headline"><b>${grouped(applications)}</b> ${tellEach((say) => say.applications(applications))}</p>`,
    html`<p class="lead">${lead}</p>`,
    rowHtml(
      'gate',
      sayEach(LANGS, (say) => say.axes.gate),
      sayEach(LANGS, (say) => say.questions.gate),
      (['blocked', 'undetermined', 'clear'] as const).map((one) =>
        shareOf(gate[one], (lang) => gateWords(one, lang), 'g'),
      ),
    ),
    rowHtml(
      'entry',
      sayEach(LANGS, (say) => say.axes.entry),
      sayEach(LANGS, (say) => say.questions.entry),
      (['barred', 'conditional', 'unknown', 'admissible'] as const).map((one) =>
        shareOf(entry[one], (lang) => entryWords(one, lang), 'e'),
      ),
      unread,
    ),
    rowHtml(
      'risk',
      sayEach(LANGS, (say) => say.axes.risk),
      sayEach(LANGS, (say) => say.questions.risk),
      BANDS.map((one) => shareOf(band[one], (lang) => riskWords(one, lang), 'r')),
    ),
    rowHtml(
      'unapplied',
      tellEach((say) => say.unappliedTitle),
      tellEach(
        (say, lang) =>
          say.unappliedQuestion +
          MESSAGES[lang].sentenceGap +
          say.unappliedFlags(flagged, unapplied),
      ),
      BANDS.map((one) => ({
        ...shareOf(unappliedBand[one], (lang) => riskWords(one, lang), 'r'),
        words: tellEach((say) => say.bandOf[one]),
      })),
    ),
    html`</section>\n`,
  );
};
