import { EVIDENCE_KINDS, type EvidenceKind } from '../../../domain/rules/discretion.ts';
import { type EvidenceToChoose, listEvidence } from '../../../register/exporters/list-evidence.ts';
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

/** A piece of evidence in words: what it is, of what, what it says, and its day. */
const wordsOf = (visit: Visit, piece: EvidenceToChoose): string => {
  const { kinds } = visit.say.officer.evidence;
  const { vin, number, rules, at } = piece;
  const parts = [
    kinds[piece.kind],
    vin,
    number,
    saidOf(visit, piece),
    rules,
    momentWords(visit, at),
  ];
  return parts.flatMap((part) => (part === null || part === '' ? [] : [`${part}`])).join(' · ');
};

const tickOf = ({ kind, id }: Pick<EvidenceToChoose, 'kind' | 'id'>): string => `${kind}:${id}`;

/** Pieces that are ticked and not among those shown, in words. */
const tickedOf = async (
  visit: Visit,
  exporter: string,
  ticked: readonly string[],
): Promise<DecisionChoices['options']> => {
  const options: { value: string; words: string }[] = [];
  for (const value of ticked) {
    const [kind = '', ...rest] = value.split(':');
    const known = OFFERED.find((one) => one === kind);
    const q = rest.join(':');
    const found =
      known === undefined || q === ''
        ? null
        : await listEvidence(visit.register, visit.actor, { exporter, kind: known, q, limit: 1 });
    const [piece] = found?.kind === 'done' ? found.value.items : [];
    options.push({ value, words: piece === undefined ? value : wordsOf(visit, piece) });
  }
  return options;
};

const searchHtml = (
  visit: Visit,
  {
    kind,
    q,
    shown,
    total,
    next,
  }: {
    readonly kind: EvidenceKind;
    readonly q: string;
    readonly shown: number;
    readonly total: number;
    readonly next: string | null;
  },
): Html => {
  const { evidence } = visit.say.officer;
  return html`<div class="look">${select({
    name: 'evidenceKind',
    label: evidence.kind,
    options: OFFERED.map((value) => ({ value, words: evidence.kinds[value] })),
    value: kind,
  })}${field({ name: 'evidenceFind', label: evidence.find, hint: evidence.findHint, type: 'search', value: q })}
    <button class="second" name="look" value="first" formnovalidate>${evidence.search}</button></div>
    <p class="quiet" role="status">${evidence.shown(shown, total)}</p>${
      next === null
        ? ''
        : html`<p><button class="second" name="look" value="${next}" formnovalidate>${evidence.more}</button></p>`
    }`;
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
    beside: searchHtml(visit, { kind, q, shown: shown.length, total, next }),
  };
};
