import { CHINA_AHEAD, chinaMinute, DAY } from '../../domain/calendar/china-clock.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { classOf } from '../../letters/official/official-document.ts';
import { verifyDocument } from '../../letters/official/verify-official.ts';
import type { DocumentAnswer, DocumentVerification } from '../../letters/verification.ts';
import {
  ANSWER_WORDS,
  CHECK_WORDS,
  OFFICIAL_WORDS,
  REASON_WORDS,
  STATE_WORDS,
} from '../../letters/words.ts';
import type { HeldAnswer } from '../../log/hold-proof.ts';
import { EXIT } from '../exit-status.ts';
import { letterLines } from '../letters/letter-lines.ts';
import {
  LETTER_CRYPTO,
  statusListsFor,
  type TrustOptions,
  trustListFor,
} from '../letters/letter-trust.ts';
import { officialLines } from '../letters/official-lines.ts';
import { readInput } from '../letters/read-input.ts';
import { unfitWords } from '../letters/unfit.ts';
import {
  heldAgainstLog,
  type LogProofOptions,
  logLines,
  statusWithLog,
} from '../log/held-against-log.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof letter verify` was asked. */
export interface LetterVerifyOptions extends TrustOptions, LogProofOptions {
  readonly vin?: string;
  readonly to?: string;
  readonly application?: string;
  readonly exporter?: string;
  /** Day number. */
  readonly on?: number;
  readonly json?: boolean;
  readonly lang: 'en' | 'zh';
}

/** The last moment of a day in China; now where no day is asked for. */
const instantFor = (day: number | undefined): number =>
  day === undefined ? Date.now() : (day + 1) * DAY - CHINA_AHEAD - 1;

/** The one answer, from a closed set: that of the letter, or that nothing real vouches for one that holds. */
type ToldAnswer = DocumentAnswer | 'demonstration';

/** By the keys of the demonstration, which anybody can make, no letter is valid. */
const toldAnswer = (answer: DocumentAnswer, demonstration: boolean): ToldAnswer =>
  demonstration && (answer === 'valid' || answer === 'valid-when-last-checked')
    ? 'demonstration'
    : answer;

/** Exit statuses: what could not be checked, or is not the latest word, is neither valid nor refused. */
const OPEN: ReadonlySet<ToldAnswer> = new Set([
  'could-not-be-checked',
  'valid-when-last-checked',
  'demonstration',
]);

const statusOf = (answer: ToldAnswer): number => {
  if (answer === 'valid') return EXIT.clear;
  if (answer === 'not-a-letter') return EXIT.unreadable;
  return OPEN.has(answer) ? EXIT.undetermined : EXIT.failed;
};

/** An instant as a person reads it, in China. */
const shownInstant = (instant: string | null): string =>
  instant === null ? '' : `${chinaMinute(instant)} (+08:00)`;

const DEMONSTRATION_ANSWER = {
  en: 'demonstration: checked by a trust list that proves nothing',
  zh: '演示：所用信任清单不能证明任何事项',
} as const;

const DEMONSTRATION = {
  en:
    'The trust list is that of the demonstration, whose keys anybody can make: name the list of your country with ' +
    '--trust and its root key with --root.',
  zh: '所用信任清单为演示名单，其密钥任何人都能生成：请用 --trust 指定本国名单，用 --root 指定其根密钥。',
} as const;

/** What the verification of a letter found, and whether by the trust list of the demonstration. */
interface VerifiedLetter extends Omit<DocumentVerification, 'answer'> {
  readonly answer: ToldAnswer;
  readonly demonstration: boolean;
  readonly log: HeldAnswer;
}

const answerLines = (found: VerifiedLetter, lang: 'en' | 'zh'): readonly string[] => {
  const { answer, asOf, letter, official, noLetter } = found;
  const own: Readonly<Partial<Record<ToldAnswer, Bilingual>>> =
    official === null ? {} : OFFICIAL_WORDS[classOf(official)];
  const words =
    answer === 'demonstration' ? DEMONSTRATION_ANSWER : (own[answer] ?? ANSWER_WORDS[answer]);
  const lines = [
    words[lang]
      .replace('{asOf}', shownInstant(asOf))
      .replace('{authority}', official?.issuer.name ?? ''),
  ];
  if (found.demonstration) lines.push(`  ${DEMONSTRATION[lang]}`);
  if (noLetter !== null) return [...lines, `  ${unfitWords(noLetter)[lang]}`];
  const colon = lang === 'zh' ? '：' : ': ';
  for (const name of ['integrity', 'issuer', 'status'] as const) {
    const { state, reason } = found[name];
    const of = lang === 'zh' ? `（${REASON_WORDS[reason].zh}）` : ` (${REASON_WORDS[reason].en})`;
    const asked = name === 'issuer' && official !== null ? 'authority' : name;
    lines.push(`  ${CHECK_WORDS[asked][lang]}${colon}${STATE_WORDS[state][lang]}${of}`);
  }
  lines.push(...logLines(found.log, lang));
  if (official !== null) return [...lines, '', ...officialLines(official, lang)];
  return letter === null ? lines : [...lines, '', ...letterLines(letter, lang)];
};

/**
 * `mileproof letter verify FILE`: the answer, its three checks, and what the letter or the document of an authority
 * says; yields the exit status.
 */
export const letterVerifyCommand = async (
  world: World,
  file: string,
  options: LetterVerifyOptions,
): Promise<number> => {
  const { vin, to, application, exporter, lang } = options;
  const { trustList, demonstration } = await trustListFor(world, options);
  const statusLists = await statusListsFor(world, options, trustList);
  const bytes = await readInput(world, file);
  const log = await heldAgainstLog(world, bytes, options);
  const found = await verifyDocument(bytes, {
    trustList,
    statusLists,
    wanted: {
      ...(vin === undefined ? {} : { vin }),
      ...(to === undefined ? {} : { destination: to }),
      ...(application === undefined ? {} : { application }),
      ...(exporter === undefined ? {} : { exporter }),
    },
    now: instantFor(options.on),
    crypto: LETTER_CRYPTO,
  });
  const { version, issuedAt } = trustList;
  const answer = toldAnswer(found.answer, demonstration);
  const told = { ...found, answer, log };
  world.stdout.write(
    options.json === true
      ? `${JSON.stringify({ ...told, trustList: { version, issuedAt, demonstration } })}\n`
      : `${inertLines(answerLines({ ...told, demonstration }, lang).join('\n'))}\n`,
  );
  return statusWithLog(statusOf(answer), log);
};
