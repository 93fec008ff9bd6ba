import type {
  CheckEvidence,
  PaperCheck,
  PaperReading,
  Place,
  SealReading,
} from '../../papers/paper-reading.ts';
import type { FileProblem } from '../../papers/texts/keys.ts';
import type { PaperTexts } from '../../papers/texts/paper-texts.ts';
import { PAPERS_TEXTS } from '../../papers/texts/texts.ts';
import { type Html, html } from '../../report/html/html.ts';
import { PAPERS_PAGE_EN } from '../pages/texts/papers/en.ts';
import { PAPERS_PAGE_ZH } from '../pages/texts/papers/zh.ts';
import { marksOf } from './marks.ts';

/** What is said in one language: of papers, and on the page. */
interface Words {
  readonly texts: PaperTexts;
  readonly say: typeof PAPERS_PAGE_EN;
}

const WORDS = {
  en: { texts: PAPERS_TEXTS.en, say: PAPERS_PAGE_EN },
  zh: { texts: PAPERS_TEXTS.zh, say: PAPERS_PAGE_ZH },
} as const satisfies Readonly<Record<'en' | 'zh', Words>>;

const at = (place: Place | null, { say }: Words): readonly string[] =>
  place === null ? [] : [say.page(place.page)];

const looksOf = ({ check, of, seal }: PaperCheck, { texts, say }: Words): string => {
  const { looks } = texts.checks[check];
  const named = of === undefined ? looks : say.of(looks, texts.names[of]);
  return seal === undefined ? named : say.of(named, say.seal(seal + 1));
};

const aboutHtml = ({ form, kind, pages }: PaperReading, { texts, say }: Words): Html => {
  const about = [
    texts.forms[form],
    ...(kind === null ? [] : [texts.kinds[kind]]),
    ...(pages.length === 0 ? [] : [say.pages(pages.length)]),
  ];
  return html`<p>${about.join(say.comma)}</p>`;
};

const toldHtml = (checks: readonly PaperCheck[], words: Words): Html => {
  const { texts, say } = words;
  const marks = marksOf(checks);
  const evidenceHtml = (evidence: CheckEvidence): Html => {
    const mark = marks.get(evidence);
    const where = [
      ...(mark === undefined ? [] : [say.mark(mark)]),
      texts.as[evidence.as],
      ...at(evidence.place, words),
    ];
    return html`<dt>${where.join(say.comma)}</dt><dd>${evidence.value}</dd>`;
  };
  const told = checks.flatMap((check) =>
    check.answer === 'told'
      ? [
          html`<li data-told="${check.check}"><b>${texts.checks[check.check].told}</b>
            <dl>${check.evidence.map(evidenceHtml)}</dl></li>`,
        ]
      : [],
  );
  return told.length === 0
    ? html``
    : html`<h3>${say.toldTitle}</h3><p class="quiet">${say.told}</p><ul class="read-told">${told}</ul>`;
};

const pagesHtml = (
  { form, pages }: PaperReading,
  text: readonly (readonly string[])[],
  { say }: Words,
): Html => {
  if (form === 'xml') return html`<p class="quiet">${say.noPages}</p>`;
  if (form !== 'ofd' || pages.length === 0) return html`<div data-pages></div>`;
  return html`<p class="note">${say.ofdPages}</p><details open><summary>${say.ofdText}</summary>${text.map(
    (lines, page) => html`<p class="quiet">${say.page(page + 1)}</p>
      <pre>${lines.join('\n')}</pre>`,
  )}</details>`;
};

const valuesHtml = ({ values }: PaperReading, words: Words): Html => {
  const { texts, say } = words;
  if (values.length === 0) return html`<p>${say.noValues}</p>`;
  // a value stands once, with every place that tells it
  const told = Map.groupBy(values, ({ name, value }) => `${name} ${value}`);
  const rows = [...told.values()].map((all) => {
    const wheres = all.map(({ by, place }) => [texts.by[by], ...at(place, words)].join(say.comma));
    const [first] = all;
    return first === undefined
      ? html``
      : html`<tr><th scope="row">${texts.names[first.name]}</th><td>${first.value}</td>
        <td>${[...new Set(wheres)].join(say.semicolon)}</td></tr>`;
  });
  return html`<table><thead><tr><th>${say.name}</th><th>${say.value}</th><th>${say.where}</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
};

const checksHtml = (checks: readonly PaperCheck[], words: Words): Html => {
  const { texts, say } = words;
  const cannot = checks.flatMap((check) =>
    check.answer === 'cannot-be-checked'
      ? [html`<li>${say.pair(looksOf(check, words), texts.whys[check.why])}</li>`]
      : [],
  );
  const not = checks.flatMap((check) =>
    check.answer === 'not-found' ? [looksOf(check, words)] : [],
  );
  const notFound = say.pair(texts.answers['not-found'], not.join(say.semicolon));
  return html`<h3>${say.checksTitle}</h3>${not.length === 0 ? '' : html`<p class="looked">${notFound}</p>`}
    <p class="note">${texts.neverGenuine}</p>${
      cannot.length === 0 ? '' : html`<h4>${say.cannotTitle}</h4><ul class="plain">${cannot}</ul>`
    }`;
};

const sealHtml = (seal: SealReading, number: number, words: Words): Html => {
  const { say } = words;
  const told = [
    say.sealStates[seal.state],
    ...(seal.signer === null ? [] : [say.signer(seal.signer)]),
    ...(seal.signedAt === null ? [] : [say.signedAt(seal.signedAt)]),
    ...(seal.trusted === true ? [] : [say.issuerUnknown]),
  ];
  const named = [say.seal(number), ...(seal.name === null ? [] : [seal.name])];
  return html`<li><b>${[...named, ...at(seal.place, words)].join(say.comma)}</b>
    <br>${told.join(say.semicolon)}</li>`;
};

const sealsHtml = (seals: readonly SealReading[], words: Words): Html =>
  seals.length === 0
    ? html``
    : html`<h3>${words.say.sealsTitle}</h3>
      <ul class="plain">${seals.map((seal, index) => sealHtml(seal, index + 1, words))}</ul>`;

const factsHtml = ({ facts }: PaperReading, { say }: Words): Html =>
  facts.length === 0
    ? html``
    : html`<details><summary>${say.factsTitle}</summary><p class="quiet">${say.facts}</p>
      <dl class="facts">${facts.map(
        ({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
      )}</dl></details>`;

/** Why a file was not read, as HTML. */
export const unreadHtml = (problem: FileProblem, language: 'en' | 'zh'): string => {
  const { texts, say } = WORDS[language];
  return String(
    html`<p data-problem="${problem}">${say.pair(say.notRead, texts.problems[problem])}</p>`,
  );
};

/**
 * What was read of a file, as HTML; its pictures go where `data-pages` stands.
 *
 * @param text of its pages in lines, where they are not drawn.
 */
export const paperHtml = (
  reading: PaperReading,
  text: readonly (readonly string[])[],
  language: 'en' | 'zh',
): string => {
  const words = WORDS[language];
  const { checks, seals } = reading;
  return String(html`${aboutHtml(reading, words)}${toldHtml(checks, words)}
    <div class="read-paper-beside"><section><h3>${words.say.pagesTitle}</h3>${pagesHtml(reading, text, words)}</section>
    <section><h3>${words.say.valuesTitle}</h3>${valuesHtml(reading, words)}${checksHtml(checks, words)}
    ${sealsHtml(seals, words)}${factsHtml(reading, words)}</section></div>`);
};
