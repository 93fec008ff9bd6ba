import { isId } from '../../../register/is-id.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { draftReferral } from '../../../register/referrals/draft-referral.ts';
import { editReferral } from '../../../register/referrals/edit-referral.ts';
import { listAddressees } from '../../../register/referrals/list-addressees.ts';
import { listReferable, type Referable } from '../../../register/referrals/list-referable.ts';
import { listReferralGrounds } from '../../../register/referrals/list-referral-grounds.ts';
import type {
  ReferralGround,
  ReferralInFull,
} from '../../../register/referrals/referral-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { referralPath, referralsPath } from '../pieces/referral-paths.ts';
import { refusedNote } from '../pieces/refused.ts';
import { accountWords, rowWords } from '../pieces/row-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { foundReferral } from './found-referral.ts';

const MONEY = ['refund', 'subsidy'];
const LONGEST_FACTS = 20_000; // not-law: characters
const LONGEST_CLAIMANT = 300; // not-law: characters

/** What a draft is about. */
interface About {
  readonly exporter: string | undefined;
  readonly caseFile: string | undefined;
  readonly vin: string | undefined;
  /** The draft that is changed. */
  readonly before: ReferralInFull | null;
}

/** What stands in the form: what was typed, or what the draft held. */
interface Written {
  readonly addressee: string;
  readonly claimant: string;
  readonly facts: string;
  readonly grounds: readonly string[];
  readonly evidence: readonly string[];
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}:${id}`;

const writtenIn = (sent: Form): Written => ({
  addressee: sent.value('addressee'),
  claimant: sent.value('claimant'),
  facts: sent.value('facts'),
  grounds: sent.all('grounds'),
  evidence: sent.all('evidence'),
});

const writtenBefore = ({ before }: About): Written => ({
  addressee: before?.addressee.id ?? '',
  claimant: before?.exporter === null ? before.claimant : '',
  facts: before?.facts ?? '',
  grounds: before?.grounds.map(({ name }) => name) ?? [],
  evidence: before?.evidence.map(keyOf) ?? [],
});

const idIn = (visit: Visit, name: string): string | undefined => {
  const value = filterOf(visit, name);
  return value !== undefined && isId(value) ? value : undefined;
};

/** What the address names: an exporter or a vehicle, and the case that it is drafted in. */
const aboutNew = (visit: Visit): About => ({
  exporter: idIn(visit, 'exporter'),
  caseFile: idIn(visit, 'case'),
  vin: filterOf(visit, 'vin'),
  before: null,
});

/** What may be laid: of the exporter, of the vehicle, and of those that the draft spoke of. */
const referableOf = async (
  { register, actor }: Visit,
  { exporter, caseFile, vin, before }: About,
): Promise<readonly Referable[] | Refusal> => {
  const vins = [
    ...new Set([
      ...(vin === undefined ? [] : [vin]),
      ...(before?.evidence ?? []).map((one) => one.vin),
    ]),
  ];
  const asked = [
    ...(exporter === undefined ? [] : [{ exporter }]),
    ...(caseFile === undefined ? [] : [{ caseFile }]),
    ...vins.map((one) => ({ vin: one })),
  ];
  const found = new Map<string, Referable>();
  for (const of of asked) {
    const listed = await listReferable(register, actor, of);
    if (listed.kind === 'refused') return listed;
    for (const one of listed.value.items) found.set(keyOf(one), one);
  }
  return [...found.values()];
};

const option = (name: string, value: string, on: boolean, words: Html): Html =>
  html`<label class="option paper" for="f-${name}-${value}"><input type="checkbox" id="f-${name}-${value}"
    name="${name}" value="${value}"${on ? raw(' checked') : ''}><span>${words}</span></label>`;

const referableHtml = (visit: Visit, items: readonly Referable[], written: Written): Html => {
  const { language, say } = visit;
  const words = say.referralWork;
  const byVin = Map.groupBy(items, ({ vin }) => vin);
  const ticked = (one: Referable): boolean => written.evidence.includes(keyOf(one));
  // one vehicle stands open; of many those of which something is ticked
  return html`${[...byVin].map(
    ([vin, held]) =>
      html`<details${byVin.size === 1 || held.some(ticked) ? raw(' open') : ''}><summary>${vinText(vin, language)}
        <span class="quiet">${[
          ...new Set(
            held.flatMap(({ account }) => (account === null ? [] : [accountWords(visit, account)])),
          ),
        ].join(' · ')}</span></summary>${held.map((one) =>
          option(
            'evidence',
            keyOf(one),
            ticked(one),
            one.kind === 'verdict'
              ? html`<b>${words.verdict}</b> ${one.reasons.join(' ')}`
              : html`<b>${accountWords(visit, one.account ?? '')}</b>${
                  MONEY.includes(one.account ?? '')
                    ? html` <b class="care">${words.inDoubt}</b>`
                    : ''
                } ${rowWords(visit, one.facts ?? {})}`,
          ),
        )}</details>`,
  )}`;
};

const groundsField = (
  { language, say }: Visit,
  grounds: readonly ReferralGround[],
  written: Written,
  error = '',
): Html => {
  const words = say.referralWork.draft;
  return html`<fieldset class="field needed${error === '' ? '' : ' bad'}" id="f-grounds">
    <legend>${words.grounds}</legend>
    <small class="hint">${words.groundsHint}</small>${
      error === '' ? '' : html`<span class="error">${error}</span>`
    }${grounds.map(({ name, rule, title }) =>
      option(
        'grounds',
        name,
        written.grounds.includes(name),
        html`${title[language]} <span class="quiet">${rule}</span>`,
      ),
    )}</fieldset>`;
};

/** The form of a vehicle to begin with. */
const findForm = ({ say }: Visit, { caseFile, vin = '' }: About): Html => {
  const words = say.referralWork.draft;
  return html`<form method="get">${
    caseFile === undefined ? '' : html`<input type="hidden" name="case" value="${caseFile}">`
  }${field({ name: 'vin', label: words.find, hint: words.findHint, value: vin, more: 'maxlength="40"' })}
    <button class="second">${words.look}</button></form>`;
};

interface Typed {
  readonly written?: Written;
  readonly errors?: Errors;
  readonly refusal?: Refusal;
}

const shown = async (visit: Visit, about: About, typed: Typed = {}): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const words = say.referralWork;
  const { written = writtenBefore(about), errors = {}, refusal = null } = typed;
  const offices = await listAddressees(register, actor);
  if (offices.kind === 'refused') return offices;
  const grounds = await listReferralGrounds(register, actor);
  if (grounds.kind === 'refused') return grounds;
  const items = await referableOf(visit, about);
  if ('kind' in items) return items;
  const title = about.before === null ? words.draft.title : words.draft.edit;
  const begun = Object.values(about).some((one) => one !== undefined && one !== null);
  const wrong = Object.keys(errors).length > 0 || refusal !== null;
  return {
    kind: 'page',
    title,
    status: wrong ? 422 : 200, // not-law: of HTTP
    crumbs: [
      [referralsPath, words.title],
      ...(about.before === null
        ? []
        : [[referralPath(about.before.id), about.before.number] as const]),
    ],
    body: html`<h1>${title}</h1><p class="lead">${words.draft.lead}</p>
      ${errorSummary(visit, errors)}${refusedNote(visit, refusal)}
      ${begun && about.vin === undefined ? '' : findForm(visit, about)}
      ${
        !begun
          ? ''
          : items.length === 0
            ? html`<p class="empty">${words.draft.nothing}</p>`
            : form({
                act: 'draft',
                className: 'decision',
                body: html`${select({
                  name: 'addressee',
                  label: words.draft.to,
                  value: written.addressee,
                  options: offices.value.items.map(({ id, part, name }) => ({
                    value: id,
                    words: name,
                    group: say.frame.parts[part],
                  })),
                })}${
                  about.exporter === undefined
                    ? field({
                        name: 'claimant',
                        label: words.draft.claimant,
                        hint: words.draft.claimantHint,
                        value: written.claimant,
                        error: errors.claimant ?? '',
                        required: true,
                        more: `maxlength="${LONGEST_CLAIMANT}"`,
                      })
                    : ''
                }${groundsField(visit, grounds.value.items, written, errors.grounds)}${field({
                  name: 'facts',
                  label: words.draft.facts,
                  hint: words.draft.factsHint,
                  value: written.facts,
                  error: errors.facts ?? '',
                  type: 'area',
                  required: true,
                  className: 'long',
                  more: `maxlength="${LONGEST_FACTS}"`,
                })}<fieldset class="field needed${
                  errors.evidence === undefined ? '' : ' bad'
                }" id="f-evidence"><legend>${words.draft.evidence}</legend>
                <small class="hint">${words.draft.evidenceHint}</small>${
                  errors.evidence === undefined
                    ? ''
                    : html`<span class="error">${errors.evidence}</span>`
                }${referableHtml(visit, items, written)}</fieldset>
                <div class="buttons"><button>${words.draft.go}</button>
                <a href="${referralsPath}">${say.frame.cancel}</a></div>`,
              })
      }`,
  };
};

const errorsIn = ({ say }: Visit, about: About, written: Written): Errors => {
  const { missing } = say.referralWork.draft;
  return {
    ...(about.exporter === undefined && written.claimant === '' && { claimant: missing.claimant }),
    ...(written.grounds.length === 0 && { grounds: missing.grounds }),
    ...(written.facts === '' && { facts: missing.facts }),
    ...(written.evidence.length === 0 && { evidence: missing.evidence }),
  };
};

/** The draft that the form means; what is ticked of money is money in doubt. */
const draftOf = (
  about: About,
  { addressee, claimant, facts, grounds, evidence }: Written,
  items: readonly Referable[],
) => ({
  addressee,
  facts,
  grounds: [...grounds],
  evidence: items
    .filter((one) => evidence.includes(keyOf(one)))
    .map(({ kind, id, account }) => ({ kind, id, atRisk: MONEY.includes(account ?? '') })),
  ...(about.exporter !== undefined && { exporter: about.exporter }),
  ...(about.caseFile !== undefined && { caseFile: about.caseFile }),
  ...(about.exporter === undefined && claimant !== '' && { claimant }),
});

const drafted = async (visit: Visit, about: About, sent: Form): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const written = writtenIn(sent);
  const errors = errorsIn(visit, about, written);
  if (Object.keys(errors).length > 0) return shown(visit, about, { written, errors });
  const items = await referableOf(visit, about);
  if ('kind' in items) return items;
  const draft = draftOf(about, written, items);
  const { before } = about;
  const done = await (before === null
    ? draftReferral(register, actor, draft)
    : editReferral(register, actor, { ...draft, referral: before.id }));
  if (done.kind === 'refused') return shown(visit, about, { written, refusal: done });
  return {
    kind: 'go',
    to: `${referralPath(done.value.id)}?done=${before === null ? 'drafted' : 'edited'}`,
  };
};

const { access } = draftReferral.declared;

/** Drafts a referral about an exporter, a vehicle, or in a case. */
export const NEW_REFERRAL: Page = {
  path: `${referralsPath}/new`,
  access,
  show: (visit) => shown(visit, aboutNew(visit)),
  acts: { draft: (visit, sent) => drafted(visit, aboutNew(visit), sent) },
};

/** What a draft is about that stands already. */
const aboutDraft = async (visit: Visit): Promise<About | Refusal> => {
  const before = await foundReferral(visit);
  return 'kind' in before
    ? before
    : {
        exporter: before.exporter ?? undefined,
        caseFile: before.caseFile ?? undefined,
        vin: undefined,
        before,
      };
};

/** Writes a draft anew. */
export const EDIT_REFERRAL: Page = {
  path: `${referralsPath}/{id}/edit`,
  access,
  show: async (visit) => {
    const about = await aboutDraft(visit);
    return 'kind' in about ? about : shown(visit, about);
  },
  acts: {
    draft: async (visit, sent) => {
      const about = await aboutDraft(visit);
      return 'kind' in about ? about : drafted(visit, about, sent);
    },
  },
};
