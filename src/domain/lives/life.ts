import type { Bilingual } from '../verdict/verdict.ts';

/** Who acts in the register. `buyer` is anybody abroad, without an account; `register` is itself, in a job. */
const ROLES = [
  'exporter',
  'manufacturer',
  'office',
  'ministry',
  'customs',
  'registry',
  'tax',
  'buyer',
  'register',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What a step must bring.
 *
 * - `person`: a person takes it, never a program's key
 * - `signature`: a person signs it, who has the right to
 * - `ground`: the provision it rests on
 * - `evidence`: at least one document or finding
 * - `notice`: a text in both languages, which the other side is sent
 * - `verdict`: the verdict it rests on
 * - `seen`: whatever is clear on the applicant's word alone has been seen by an officer
 * - `second-person`: who acts is another person than who took the step before
 * - `no-part-in-it`: who acts took no step of the decision that is appealed
 * - `vehicle`: the one vehicle of one application that the thing is bound to
 * - `answer`: a text, or a new telling of facts
 * - `heard`: the exporter was told of what is proposed, and answered, waived or let its term pass (`hearing-life.ts`);
 *   of a vehicle only where no rule blocks it
 */
const NEEDS = [
  'person',
  'signature',
  'ground',
  'evidence',
  'notice',
  'verdict',
  'seen',
  'second-person',
  'no-part-in-it',
  'vehicle',
  'answer',
  'heard',
] as const;
type Need = (typeof NEEDS)[number];

/** One state of a life. `ends`: no step leads out of it. */
interface State<Name extends string> {
  readonly name: Name;
  readonly words: Bilingual;
  readonly ends?: true;
}

/** One step: who may take it, from where to where, and what it must bring. */
export interface Step<Verb extends string = string, Name extends string = string> {
  readonly verb: Verb;
  readonly words: Bilingual;
  /** Empty `from`: the step begins a life. */
  readonly from: readonly Name[];
  readonly to: Name;
  readonly by: readonly Role[];
  readonly needs?: readonly Need[];
  /** True where the step makes a new version of what it is about; the old one stays. */
  readonly newVersion?: true;
}

/** A state that comes by its date and is never written: whoever reads the state on a day works it out. */
interface ByDate<Name extends string> {
  readonly from: readonly Name[];
  readonly to: Name;
  /** Name of the date after whose day the new state holds. */
  readonly after: string;
}

/** A clock: runs while the life stands in a state of `runsIn`, stands still in others, is met by `metIn`. */
export interface Clock<Name extends string = string> {
  readonly name: string;
  readonly words: Bilingual;
  readonly runsIn: readonly Name[];
  readonly metIn: readonly Name[];
  /** The rule and value that say how long it may run, as `rule.id.value`; its unit is the value's. */
  readonly limit: string;
}

/** Until when a step may be taken: working days from the last step by which something was handed in. */
export interface Term<Verb extends string = string> {
  readonly verb: Verb;
  readonly since: readonly Verb[];
  /** The rule and value that say how long, as `rule.id.value`, in working days. */
  readonly limit: string;
}

/** The life of one kind of thing in the register, as data: its verbs and the names of its states. */
export interface Life<Verb extends string = string, Name extends string = string> {
  readonly name: string;
  readonly words: Bilingual;
  readonly states: readonly State<Name>[];
  readonly steps: readonly Step<Verb, NoInfer<Name>>[];
  readonly byDate?: readonly ByDate<NoInfer<Name>>[];
  readonly clocks?: readonly Clock<NoInfer<Name>>[];
  /** The step that may be taken within a term alone. */
  readonly term?: Term<NoInfer<Verb>>;
}

/** Declares a life: a step from or to a state that is none of its `states` does not compile. */
export const life = <const Verb extends string, const Name extends string>(
  table: Life<Verb, Name>,
): Life<Verb, Name> => table;
