import { resolve } from 'node:path';
import { type Office, readReferralTerms } from '../../domain/referrals/referral-terms.ts';
import { NoSuchClaimant, writeReferrals } from '../../products/referrals/write-referrals.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { Refusal } from '../refusal.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import { withScreened } from '../with-screened.ts';
import type { World } from '../world.ts';

/** What `mileproof referrals` was asked. */
export interface ReferralsOptions {
  readonly out: string;
  readonly office?: Office;
  readonly claimant?: string;
  /** CNY, at most two places. */
  readonly least?: string;
  readonly memory?: string;
  readonly lang: 'en' | 'zh';
}

const WORDS = {
  en: {
    claims: 'claims on vehicles with findings',
    exhibits: 'exhibits',
    files: 'tables',
    documents: 'documents',
    none: (claimant: string) =>
      `${claimant} has no claim with a finding here: write the claimant as claimants.csv has it, and check --office ` +
      `and --least`,
    least: (text: string) => `--least ${text}: write an amount in CNY from 0 on, as 10000 or 99.50`,
    terms: (message: string) => `the terms of referrals cannot be read: ${message}`,
    otherLaw:
      'the nation was screened under another law than the one here: grounds are read with the figures of this one',
    done: (path: string) => `written to ${path}: start with index.html`,
  },
  zh: {
    claims: '涉疑车辆的款项',
    exhibits: '证据',
    files: '表格',
    documents: '移送材料',
    none: (claimant: string) =>
      `${claimant}没有涉疑款项：请按 claimants.csv 中的写法填写申领人，并检查 --office 和 --least`,
    least: (text: string) => `--least ${text}：请填写不小于0的人民币金额，如10000或99.50`,
    terms: (message: string) => `移送规则无法读取：${message}`,
    otherLaw: '筛查所用规则与当前规则不同：事由按当前规则的数值判断',
    done: (path: string) => `结果已写入${path}：请先打开 index.html`,
  },
} as const;

const AMOUNT = /^(\d{1,13})(?:\.(\d{1,2}))?$/;

/** An amount in CNY as whole hundredths. */
const hundredthsOf = (text: string): number => {
  const [, whole, rest = ''] = AMOUNT.exec(text) ?? [];
  if (whole === undefined) {
    throw new Refusal({ en: WORDS.en.least(text), zh: WORDS.zh.least(text) }, EXIT.usage);
  }
  return Number(`${whole}${rest.padEnd(2, '0')}`);
};

/** `mileproof referrals FOLDER --out DIR`: files for the offices; yields the exit status. */
export const referralsCommand = async (
  world: World,
  folder: string,
  options: ReferralsOptions,
): Promise<number> => {
  const { lang, out, office, claimant, memory } = options;
  const say = WORDS[lang];
  const scope = {
    office: office ?? null,
    claimant: claimant === undefined ? null : claimant.trim(),
    least: hundredthsOf(options.least ?? '0'),
  };
  const law = lawFor(world, []);
  const { terms, problems } = readReferralTerms(law.files, law.ruleSet.instruments);
  const [problem] = problems;
  if (problem !== undefined) {
    const message = `${problem.file}: ${problem.where}: ${problem.message}`;
    throw new Refusal(
      { en: WORDS.en.terms(message), zh: WORDS.zh.terms(message) },
      EXIT.unreadable,
    );
  }
  const bar = new StepBar(world);
  const made = await withScreened(folder, memory, async (nation) => {
    if (nation.manifest.ruleset !== law.hash) tell(world, say.otherLaw);
    return writeReferrals({
      nation,
      law,
      terms,
      out: resolve(out),
      scope,
      lang,
      began: (step, done) => bar.show(say[step], done),
    });
  })
    .catch((error: unknown) => {
      if (!(error instanceof NoSuchClaimant)) throw error;
      const { message } = error;
      throw new Refusal({ en: WORDS.en.none(message), zh: WORDS.zh.none(message) }, EXIT.missing);
    })
    .finally(() => bar.stop());
  const { claimants, claims, claimsAtRisk, atRisk, documents } = made;
  world.stdout.write(
    lang === 'zh'
      ? `${claimants}个申领人，${claims}笔款项，其中${claimsAtRisk}笔存疑，存疑金额人民币${atRisk}元；移送材料${documents}份\n`
      : `${claimants} claimants, ${claims} claims, ${claimsAtRisk} at risk for CNY ${atRisk}; ${documents} documents\n`,
  );
  tell(world, say.done(out));
  return EXIT.clear;
};
