import { addOwnKey } from '../../../register/letters/trust/add-own-key.ts';
import { challengeForKey } from '../../../register/letters/trust/challenge-for-key.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Act, PageAnswer, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { SIGNING_KEYS } from '../pieces/manufacturer-paths.ts';
import { mayTake } from '../pieces/may-take.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

/** Where the key is named; empty for whoever hands none in. */
export const ownKeyForm = (visit: Visit, key = '', errors: Errors = {}): Html => {
  if (!mayTake(visit, addOwnKey)) return html``;
  const { ownKey } = visit.say.manufacturer;
  return html`<h2>${ownKey.title}</h2><p>${ownKey.lead}</p>${form({
    act: 'challenge',
    to: SIGNING_KEYS,
    harmless: true,
    body: html`${field({
      name: 'key',
      label: ownKey.key,
      hint: ownKey.keyHint,
      type: 'area',
      value: key,
      error: errors['key'] ?? '',
      required: true,
    })}<button>${ownKey.ask}</button>`,
  })}`;
};

/** What is typed of a key. */
interface Typed {
  readonly key: string;
  readonly signature: string;
  readonly from: string;
}

/** The text to sign, and where its signature is handed in. */
const challengePage = async (
  visit: Visit,
  typed: Typed,
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { ownKey, keys } = visit.say.manufacturer;
  const found = await challengeForKey(visit.register, visit.actor, { key: typed.key });
  const crumbs = [[SIGNING_KEYS, keys.title]] as const;
  if (found.kind === 'refused') {
    if (found.field !== 'key') return found;
    const wrong = { key: ownKey.wrongKey };
    return {
      ...{ kind: 'page', status: UNPROCESSABLE, title: ownKey.title, crumbs },
      body: html`${errorSummary(visit, wrong)}${ownKeyForm(visit, typed.key, wrong)}`,
    };
  }
  const { text, until, publicKeyMultibase, suite } = found.value;
  return {
    ...{ kind: 'page', title: ownKey.title, crumbs },
    status: Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE,
    body: html`<p class="lead">${ownKey.signIt(keys.suites[suite])}</p>${errorSummary(visit, errors)}
      <pre>${text}</pre><p>${ownKey.until(dateWords(until, visit.language))}</p><p>${ownKey.how}</p>
      ${form({
        act: 'add',
        to: SIGNING_KEYS,
        body: html`<input type="hidden" name="key" value="${publicKeyMultibase}">${field({
          name: 'signature',
          label: ownKey.signature,
          hint: ownKey.signatureHint,
          type: 'area',
          value: typed.signature,
          error: errors['signature'] ?? '',
          required: true,
        })}${field({
          name: 'from',
          label: keys.from,
          hint: keys.fromHint,
          type: 'date',
          value: typed.from,
          error: errors['from'] ?? '',
          required: true,
          className: 'short',
          more: `min="${visit.today}"`,
        })}<button>${ownKey.add}</button>`,
      })}`,
  };
};

/** A key of the own is named, its text signed elsewhere, and handed in. */
export const OWN_KEY_ACTS: Readonly<Record<'challenge' | 'add', Act>> = {
  challenge: (visit, sent) =>
    challengePage(visit, { key: sent.value('key'), signature: '', from: visit.today }),
  add: async (visit, sent) => {
    const typed = {
      ...{ key: sent.value('key'), signature: sent.value('signature'), from: sent.value('from') },
    };
    if (!/^\d{4}-\d{2}-\d{2}$/.test(typed.from) || typed.from < visit.today)
      return challengePage(visit, typed, { from: visit.say.manufacturer.keys.wrongFrom });
    const done = await addOwnKey(visit.register, visit.actor, typed);
    if (done.kind === 'done') return { kind: 'go', to: `${SIGNING_KEYS}?done=keyTaken` };
    return ['key', 'signature'].includes(done.field)
      ? challengePage(
          visit,
          typed,
          refusalErrors(visit, done, { fields: ['signature'], otherwise: 'signature' }),
        )
      : done;
  },
};
