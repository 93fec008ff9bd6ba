import type { Reference } from '../model.ts';
import type { ToldFinding } from '../sorted-findings.ts';
import { factLabel, factList, factValue } from '../words/fact-words.ts';
import { findingAnswer } from '../words/finding-words.ts';
import { both, inEach, sayEach } from './bilingual.ts';
import { ruleSourceHtml } from './cite-html.ts';
import { escapeHtml } from './escape.ts';
import { shapeHtml } from './shapes.ts';

const line = (name: string, html: string): string => `<div><dt>${name}</dt><dd>${html}</dd></div>`;

/** A finding in words: what it is, what to do, what decided it, what is missing, and its source. */
export const findingHtml = (told: ToldFinding, reference: Reference): string => {
  const { finding } = told;
  const answer = findingAnswer(told, 'en');
  const because = Object.entries(finding.because);
  const lines = [
    finding.announced
      ? line(
          sayEach((say) => say.noteName),
          sayEach((say) => say.announced),
        )
      : '',
    line(
      sayEach((say) => say.remedy),
      both(finding.remedy),
    ),
    because.length === 0
      ? ''
      : line(
          sayEach((say) => say.because),
          `<ul>${because
            .map(
              ([name, value]) =>
                `<li>` +
                `${inEach(
                  (lang, say) =>
                    `${escapeHtml(factLabel(name, lang))}` +
                    `${say.colon}<b>${escapeHtml(factValue(name, value, lang, reference))}</b>`,
                )}</li>`,
            )
            .join('')}</ul>`,
        ),
    finding.missing.length === 0
      ? ''
      : line(
          sayEach((say) => say.missing),
          inEach((lang) => escapeHtml(factList(finding.missing, lang))),
        ),
    line(
      sayEach((say) =>
        told.axis === 'gate' || told.axis === 'duty' ? say.source : say.otherSource,
      ),
      ruleSourceHtml(finding),
    ),
  ];
  return (
    `<li class="finding"><p class="what">${shapeHtml(answer)} <span class="code">${escapeHtml(finding.rule)}</span>` +
    ` <strong>${both(told.title)}</strong> ` +
    `<span class="result ${answer.tone}">${inEach((lang) => escapeHtml(findingAnswer(told, lang).words))}</span></p>` +
    `<dl>${lines.join('')}</dl></li>`
  );
};
