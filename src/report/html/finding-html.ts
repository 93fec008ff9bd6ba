import type { Reference } from '../model.ts';
import type { ToldFinding } from '../sorted-findings.ts';
import { factLabel, factList, factValue } from '../words/fact-words.ts';
import { findingAnswer } from '../words/finding-words.ts';
import { both, inEach, type Languages, sayEach } from './bilingual.ts';
import { ruleSourceHtml } from './cite-html.ts';
import { type Content, type Html, html, joined } from './html.ts';
import { shapeHtml } from './shapes.ts';

const line = (name: Html, content: Content): Html =>
  html`<div><dt>${name}</dt><dd>${content}</dd></div>`;

/** A finding in words: what it is, what to do, what decided it, what is missing, and its source. */
export const findingHtml = (
  languages: Languages,
  told: ToldFinding,
  reference: Reference,
): Html => {
  const { finding } = told;
  const answer = findingAnswer(told, 'en');
  const because = Object.entries(finding.because);
  const lines = [
    finding.announced
      ? line(
          sayEach(languages, (say) => say.noteName),
          sayEach(languages, (say) => say.announced),
        )
      : '',
    line(
      sayEach(languages, (say) => say.remedy),
      both(languages, finding.remedy),
    ),
    because.length === 0
      ? ''
      : line(
          sayEach(languages, (say) => say.because),
          html`<ul>${because.map(([name, value]) =>
            joined(
              html`<li>`,
              html`${inEach(languages, (lang, say) =>
                joined(
                  factLabel(name, lang),
                  html`${say.colon}<b>${factValue(name, value, lang, reference)}</b>`,
                ),
              )}</li>`,
            ),
          )}</ul>`,
        ),
    finding.missing.length === 0
      ? ''
      : line(
          sayEach(languages, (say) => say.missing),
          inEach(languages, (lang) => factList(finding.missing, lang)),
        ),
    line(
      sayEach(languages, (say) =>
        told.axis === 'gate' || told.axis === 'duty' ? say.source : say.otherSource,
      ),
      ruleSourceHtml(languages, finding),
    ),
  ];
  return joined(
    html`<li class="finding"><p class="what">${shapeHtml(answer)} <span class="code">${finding.rule}</span>`,
    html` <strong>${both(languages, told.title)}</strong> `,
    html`<span class="result`,
    html` ${answer.tone}">${inEach(languages, (lang) => findingAnswer(told, lang).words)}</span></p>`,
    html`<dl>${lines}</dl></li>`,
  );
};
