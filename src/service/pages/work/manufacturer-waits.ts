import { chinaDay } from '../../../domain/calendar/china-clock.ts';
import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { countLetters } from '../../../register/letters/count-letters.ts';
import { listLetters } from '../../../register/letters/list-letters.ts';
import { listWithoutLetter } from '../../../register/letters/list-without-letter.ts';
import { listSecondPersonWaits } from '../../../register/letters/signing/list-second-person-waits.ts';
import { listSigningKeys } from '../../../register/letters/trust/list-signing-keys.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { listBehind } from '../../../register/outlets/list-behind.ts';
import { listOutlets } from '../../../register/outlets/list-outlets.ts';
import { readRound } from '../../../register/outlets/read-round.ts';
import type { Visit } from '../frame/page.ts';
import { keyName, keyState } from '../letters/signing-keys-page.ts';
import { countryOf } from '../pieces/country-of.ts';
import {
  batchPath,
  LETTERS,
  NETWORK,
  outletPath,
  REQUESTS,
  SIGNING_KEYS,
  WITHOUT_LETTER,
} from '../pieces/manufacturer-paths.ts';
import { momentWords } from '../pieces/when.ts';
import { askedWaits } from './asked-waits.ts';
import { complaintsWait } from './complaints-wait.ts';
import type { Waiting } from './exporter-waits.ts';

/** A key that ends is said from so many days before. */
const KEY_AHEAD = 60; // not-law: days before a reminder
const NAMED = 6; // not-law: names of a line
const MOST = 200; // not-law: items of a list

const NONE: Outcome<readonly Waiting[]> = { kind: 'done', value: [] };

/** What waits longest is named first; it has no day by which the law wants it. */
const requestsWait = async (visit: Visit): Promise<Outcome<readonly Waiting[]>> => {
  const { register, actor, say } = visit;
  const { home } = say.manufacturer;
  // what waits for a second person is told by itself
  const counted = await countLetters(register, actor, {
    ...{ states: ['requested', 'drafted'], waitsForSecond: false },
  });
  if (counted.kind === 'refused') return counted;
  const { requested = 0, drafted = 0 } = counted.value.states;
  const oldest = await listLetters(register, actor, {
    ...{ states: ['requested'], oldestFirst: true, limit: 1 },
  });
  if (oldest.kind === 'refused') return oldest;
  const [first] = oldest.value.items;
  const value: Waiting[] = [];
  if (first !== undefined)
    value.push({
      due: chinaDay(first.madeAt),
      overdue: false,
      what: home.requests(requested),
      more: home.oldest(first.exporterName, first.applicationNumber),
      to: REQUESTS,
      next: home.toRequests,
    });
  if (drafted > 0)
    value.push({
      due: null,
      overdue: false,
      what: home.drafted(drafted),
      more: '',
      to: `${LETTERS}?state=drafted&second=no`,
      next: home.goOn,
    });
  return { kind: 'done', value };
};

/** The first of some names, with an ellipsis behind them where there are more. */
const listed = ({ language }: Visit, names: readonly string[]): string =>
  names.slice(0, NAMED).join(language === 'zh' ? '、' : ', ') + (names.length > NAMED ? ' …' : '');

const outletsWait = async (visit: Visit): Promise<Outcome<readonly Waiting[]>> => {
  const { register, actor, say } = visit;
  const { home } = say.manufacturer;
  const round = await readRound(register, actor, {});
  if (round.kind === 'refused') return round;
  const { lapsingThisMonth, lapsed, monthUntil } = round.value;
  const disputed = await listOutlets(register, actor, {
    ...{ state: ['disputed'], own: true, limit: MOST },
  });
  if (disputed.kind === 'refused') return disputed;
  const behind = await listBehind(register, actor);
  if (behind.kind === 'refused') return behind;
  const { items } = behind.value;
  const { behind: words } = say.networkWork;
  const names = items.map(({ country, publishedOn }) => {
    const name = countryOf(visit, country);
    return publishedOn === null ? words.never(name) : name;
  });
  const attest = { overdue: false, more: '', to: `${NETWORK}/attest`, next: home.attest };
  return {
    kind: 'done',
    value: [
      ...(lapsingThisMonth === 0
        ? []
        : [{ ...attest, due: monthUntil, what: home.lapsing(lapsingThisMonth) }]),
      ...(lapsed === 0
        ? []
        : [
            {
              ...{ ...attest, due: null, overdue: true, what: home.lapsed(lapsed) },
              to: `${NETWORK}/attest?state=lapsed`,
            },
          ]),
      ...(items.length === 0
        ? []
        : [
            {
              ...{ due: null, overdue: false, more: '', next: words.toPublish },
              ...{ what: words.home(items.length, listed(visit, names)), to: `${NETWORK}/publish` },
            },
          ]),
      ...disputed.value.items.map(({ id, name }) => ({
        ...{ due: null, overdue: false, what: home.disputed(name), more: '' },
        ...{ to: outletPath(id), next: home.settle },
      })),
    ],
  };
};

const exitsWait = async (visit: Visit): Promise<Outcome<readonly Waiting[]>> => {
  const { register, actor, say } = visit;
  const found = await listWithoutLetter(register, actor, { limit: MOST });
  if (found.kind === 'refused') return found;
  const { items, next } = found.value;
  const [last] = items;
  if (last === undefined) return NONE;
  const { home } = say.manufacturer;
  return {
    kind: 'done',
    value: [
      {
        ...{ due: null, overdue: false, more: '' },
        what: home.without(items.length, next !== null),
        ...{ to: WITHOUT_LETTER, next: home.toWithout },
      },
    ],
  };
};

const keysWait = async (visit: Visit): Promise<Outcome<readonly Waiting[]>> => {
  const { register, actor, say, today } = visit;
  const { home } = say.manufacturer;
  const found = await listSigningKeys(register, actor);
  if (found.kind === 'refused') return found;
  const signing = found.value.items.filter((key) => keyState(visit, key) === 'signs');
  const key = { overdue: false, more: '', to: SIGNING_KEYS, next: home.toKeys };
  if (signing.length === 0)
    return { kind: 'done', value: [{ ...key, due: null, overdue: true, what: home.noKey }] };
  // another that signs on makes no haste
  if (signing.some(({ until }) => until === null)) return NONE;
  const lasts = signing.toSorted((one, other) =>
    (other.until ?? '').localeCompare(one.until ?? ''),
  );
  const [last] = lasts;
  if (last?.until === null || last?.until === undefined) return NONE;
  const left = daysBetween(parseIsoDate(today) ?? 0, parseIsoDate(last.until) ?? 0);
  return left > KEY_AHEAD
    ? NONE
    : { kind: 'done', value: [{ ...key, due: last.until, what: home.keyEnds(keyName(last)) }] };
};

/** Letters that were drafted together and that whoever drafted them may not sign, a line for each batch. */
const secondPersonWait = async (visit: Visit): Promise<Outcome<readonly Waiting[]>> => {
  const { register, actor, say } = visit;
  const { rule } = say.manufacturer;
  const signs = actor.rights.includes('sign');
  const found = await listSecondPersonWaits(register, actor, { limit: MOST });
  if (found.kind === 'refused') return found;
  const value = found.value.items.map(({ batch, letters, begunAt, yours }) => ({
    ...{ due: null, overdue: false, more: rule.begun(momentWords(visit, begunAt)) },
    what: yours ? rule.waitsYours(letters) : rule.waits(letters),
    ...{ to: batchPath(batch), next: yours || !signs ? rule.toYours : rule.toWaits },
  }));
  return { kind: 'done', value };
};

const PARTS = [
  requestsWait,
  secondPersonWait,
  askedWaits,
  outletsWait,
  complaintsWait,
  keysWait,
  exitsWait,
];

/** Nobody's day comes last. */
const byDay = (one: Waiting, other: Waiting): number =>
  Number(other.overdue) - Number(one.overdue) ||
  (one.due ?? '9999').localeCompare(other.due ?? '9999'); // not-law: behind every day

/** What waits for a manufacturer: what is overdue first, then by its day; what has no day comes last. */
export const manufacturerWaits = async (visit: Visit): Promise<Outcome<readonly Waiting[]>> => {
  const waiting: Waiting[] = [];
  for (const part of PARTS) {
    const found = await part(visit);
    if (found.kind === 'refused') return found;
    waiting.push(...found.value);
  }
  return { kind: 'done', value: waiting.sort(byDay) };
};
