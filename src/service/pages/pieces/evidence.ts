import { EVIDENCE_KINDS, type EvidenceKind } from '../../../domain/rules/discretion.ts';
import { type EvidenceToChoose, listEvidence } from '../../../register/exporters/list-evidence.ts';
import type { ShownPiece } from '../../../register/shown-grounds.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { DecisionChoices } from './decision-page.ts';
import { field, select } from './field.ts';
import { stateWords, verbWords } from './life-words.ts';
import { momentWords } from './when.ts';

const SHOWN = 20; // not-law: rows

/** What the page offers: a finding is named by whoever asks the API. */
const OFFERED = EVIDENCE_KINDS.filter((kind) => kind !== 'finding');

const saidOf = ({ language, say }: Visit, { kind, says, text }: EvidenceToChoose): string => {
  const gates: Readonly<Record<string, string>> = MESSAGES[language].gate;
  if (kind === 'verdict') return gates[says] ?? says;
  if (kind === 'event') {
    const [life = '', verb = ''] = says.split('.');
    return verbWords(life, verb, language);
  }
  if (kind === 'answer' || kind === 'caseAnswer') return text ?? '';
  const frozen: Readonly<Record<string, string>> = say.cases.evidenceKinds;
  if (kind === 'case') return frozen[says] ?? says;
  return kind === 'filing' || kind === 'application' || kind === 'licence'
    ? stateWords(kind, says, language)
    : says;
};

/** A piece of evidence in words: of what it is, what it says, and when; its kind first, where that is given. */
const wordsOf = (visit: Visit, piece: EvidenceToChoose, kind = ''): string => {
  const { vin, number, rules, at } = piece;
  const parts = [kind, vin, number, saidOf(visit, piece), rules, momentWords(visit, at)];
  return parts.flatMap((part) => (part === null || part === '' ? [] : [`${part}`])).join(' · ');
};

const tickOf = ({ kind, id }: Pick<EvidenceToChoose, 'kind' | 'id'>): string => `${kind}:${id}`;

/** Pieces that are named and not among those shown, in words. */
const tickedOf = async (
  visit: Visit,
  exporter: string,
  ticked: readonly string[],
): Promise<DecisionChoices['options']> => {
  const { kinds } = visit.say.officer.evidence;
  const options: { value: string; words: string }[] = [];
  for (const value of ticked) {
    const [kind = '', ...rest] = value.split(':');
    const known = EVIDENCE_KINDS.find((one) => one === kind);
    const asked = known && {
      ...{ exporter, kind: known, id: rest.join(':'), limit: 1 },
      ...(known === 'finding' && { verdict: rest[0] }),
    };
    const found = asked && (await listEvidence(visit.register, visit.actor, asked));
    const [piece] = found?.kind === 'done' ? found.value.items : [];
    const named = known === undefined ? value : `${kinds[known]} · ${rest.join(':')}`;
    options.push({
      value,
      words: piece === undefined ? named : wordsOf(visit, piece, kinds[piece.kind]),
    });
  }
  return options;
};

/** The evidence that a proposal names, in words, for whoever signs second. */
export const evidenceHtml = async (
  visit: Visit,
  exporter: string,
  evidence: readonly ShownPiece[],
): Promise<Html> => {
  if (evidence.length === 0) return html``;
  const named = evidence.map(({ kind, id }) => `${kind}:${id}`);
  const pieces = await tickedOf(visit, exporter, named);
  return html`<div><dt>${visit.say.officer.evidence.label}</dt>
    <dd>${pieces.map(({ words }) => html`<p>${words}</p>`)}</dd></div>`;
};

/** What is looked for, and how much of it is shown. */
const searchHtml = (
  { say }: Visit,
  kind: EvidenceKind,
  q: string,
  [shown, total]: readonly [number, number],
): Html => {
  const { evidence } = say.officer;
  return html`<div class="look">${select({
    name: 'evidenceKind',
    label: evidence.kind,
    options: OFFERED.map((value) => ({ value, words: evidence.kinds[value] })),
    value: kind,
  })}${field({
    name: 'evidenceFind',
    label: evidence.find,
    hint: evidence.findHint,
    type: 'search',
    value: q,
  })}
    <button class="second" name="look" value="first" formnovalidate>${evidence.search}</button></div>
    <p class="quiet" role="status">${evidence.shown(shown, total)}</p>`;
};

/**
 * The evidence that a step against an exporter may rest on, to be ticked: one kind at a time, searched, slice by slice.
 * What was ticked stays ticked whatever is looked for.
 *
 * @param required false where the step may go without.
 */
export const evidenceChoices = async (
  visit: Visit,
  exporter: string,
  sent: Form | null,
  required: boolean,
): Promise<DecisionChoices> => {
  const { evidence } = visit.say.officer;
  // where somebody comes here from a case its evidence is ticked
  const ticked = sent?.all('evidence') ?? visit.query.getAll('evidence');
  const kind = OFFERED.find((one) => one === sent?.value('evidenceKind')) ?? 'verdict';
  const q = sent?.value('evidenceFind') ?? '';
  const look = sent?.value('look') ?? '';
  const found = await listEvidence(visit.register, visit.actor, {
    ...{ exporter, kind, limit: SHOWN },
    ...(q !== '' && { q }),
    ...(look !== '' && look !== 'first' && { cursor: look }),
  });
  const { items, total, next } =
    found.kind === 'done' ? found.value : { items: [], total: 0, next: null };
  const shown = items.map((piece) => ({ value: tickOf(piece), words: wordsOf(visit, piece) }));
  const others = ticked.filter((value) => !shown.some((one) => one.value === value));
  return {
    name: 'evidence',
    label: evidence.label,
    hint: evidence.hint,
    picked: ticked,
    options: [...(await tickedOf(visit, exporter, others)), ...shown],
    missing: evidence.missing,
    optional: !required,
    first: required,
    over: searchHtml(visit, kind, q, [shown.length, total]),
    ...(next !== null && {
      under: html`<button class="second" name="look" value="${next}" formnovalidate>${evidence.more}</button>`,
    }),
  };
};
