import { resolve } from 'node:path';
import { assess } from '../../domain/assess/assess.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { type CompiledLaw, compileRuleSet } from '../../domain/rules/evaluate/compile-rule-set.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { textOn } from '../../domain/rules/words/written-text.ts';
import type { AnsweredVehicle, Finding, Gate, Problem } from '../../domain/verdict/verdict.ts';
import { verdictOf } from '../../domain/verdict/verdict-of.ts';
import { foldVin } from '../../domain/vin/fold-vin.ts';
import { withFacts } from '../../engine/law-reader.ts';
import { PROBLEMS, type ProblemCode, problemAt } from '../../intake/problem-catalogue.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import {
  type StoredAnswer,
  type StoredFlag,
  type StoredPattern,
  storedVehicle,
} from '../../nation/store/stored-vehicle.ts';
import type { NationContext } from '../../report/nation-context.ts';
import { explainText } from '../../report/terminal/explain-text.ts';
import { unappliedText } from '../../report/terminal/unapplied-text.ts';
import { reportReference } from '../../screening/report-reference.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { openOutput } from '../output.ts';
import { paintFor, widthOf } from '../paint-for.ts';
import { Refusal } from '../refusal.ts';
import { otherLaw, requireSameDay } from '../screened-folder.ts';
import { withScreened } from '../with-screened.ts';
import type { World } from '../world.ts';
import type { ExplainOptions } from './explain.ts';

const split = (told: string): { readonly field: string; readonly code: string } => {
  const at = told.lastIndexOf(':');
  return { field: told.slice(0, at), code: told.slice(at + 1) };
};

const problemOf = (told: string): Problem => {
  const { field, code } = split(told);
  return code in PROBLEMS
    ? problemAt(0, field, code as ProblemCode)
    : { row: 0, field, code, value: '', remedy: { en: '', zh: '' } };
};

/** The answers as they stand in the file of verdicts, with the findings that the law gives on the dossier kept. */
const vehicleOf = (
  answer: StoredAnswer,
  law: CompiledLaw,
  ruleset: string,
  today: number,
  everything: boolean,
): AnsweredVehicle => {
  const { dossier } = answer;
  const read = assess(law, dossier, everything);
  const assessment = {
    ...read,
    gate: answer.gate,
    entry: answer.entry,
    entryReasons: answer.entryReasons,
    score: answer.score,
    band: answer.band,
    riskReasons: answer.riskReasons,
  };
  const quality = answer.quality.map(problemOf);
  return withFacts(verdictOf(0, dossier, assessment, quality, ruleset, today), dossier);
};

const findingsOf = (
  flags: readonly StoredFlag[],
  { rules }: RuleSet,
  today: number,
): readonly Finding[] =>
  flags.flatMap(({ id, because }): readonly Finding[] => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [];
    const { code, cites, toldUpTo, announced, remedy } = rule;
    return [
      {
        rule: code,
        id,
        result: 'notMet',
        because,
        missing: [],
        cite: cites[0],
        toldUpTo,
        announced,
        remedy: textOn(remedy, today),
      },
    ];
  });

const toldBeside = (
  answer: StoredAnswer,
  patterns: readonly StoredPattern[],
  today: string,
): NationContext => ({
  patterns: patterns.filter(
    ({ application }) => application === null || application === answer.application,
  ),
  doubts: answer.gateReasons.filter((reason) => reason.includes(':')).map(split),
  problems: answer.problems,
  today,
});

const statusOf = (gates: ReadonlySet<Gate>): number => {
  if (gates.has('blocked')) return EXIT.blocked;
  return gates.has('undetermined') ? EXIT.undetermined : EXIT.clear;
};

const unknownVin = (folder: string, vin: string): Refusal =>
  new Refusal(
    {
      en: `nothing that ${folder} keeps tells of a vehicle with the VIN ${vin}: check it with \`mileproof vin ${vin}\``,
      zh: `${folder}留存的数据中没有车辆识别代号为${vin}的车辆：请用\`mileproof vin ${vin}\`核对`,
    },
    EXIT.missing,
  );

const lawOf = (
  world: World,
  folder: string,
  { manifest }: ScreenedNation,
  options: ExplainOptions,
) => {
  const law = lawFor(world, options.set, options.law);
  if (law.hash !== manifest.ruleset) throw otherLaw(folder, manifest.ruleset, law.hash);
  return law;
};

/** `mileproof explain SCREENED --vin VIN`: everything that a screened nation knows of one vehicle. */
export const explainNation = (
  world: World,
  folder: string,
  options: ExplainOptions,
): Promise<number> =>
  withScreened(resolve(folder), undefined, async (nation) => {
    const { manifest } = nation;
    requireSameDay(manifest, options.today);
    const law = lawOf(world, folder, nation, options);
    const vin = foldVin(options.vin);
    const found = await storedVehicle(nation, vin);
    if (found === null) throw unknownVin(folder, vin);
    const { answers, unapplied, patterns } = found;
    const today = parseIsoDate(manifest.today) ?? world.today();
    const reference = reportReference(law.ruleSet, today);
    const output = await openOutput(world, options.out, [folder]);
    const look = [
      reference,
      options.lang,
      widthOf(world),
      paintFor(world, options.out !== undefined),
    ] as const;
    if (unapplied !== null) {
      const { flags, ...told } = unapplied;
      const findings = findingsOf(flags, law.ruleSet, today);
      const vehicle = { vin, ...told, findings, patterns, today: manifest.today };
      await output.write(unappliedText(vehicle, ...look));
    } else {
      const compiled = compileRuleSet(law.ruleSet);
      const everything = options.detail === 'all';
      for (const [index, answer] of answers.entries()) {
        if (index > 0) await output.write('\n');
        const vehicle = vehicleOf(answer, compiled, law.hash, today, everything);
        const beside = toldBeside(answer, patterns, manifest.today);
        await output.write(explainText(vehicle, ...look, beside));
      }
    }
    await output.keep();
    return statusOf(new Set(answers.map(({ gate }) => gate)));
  });
