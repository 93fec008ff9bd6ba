// What the rows use of the peers. Declared here because the product's install does not bring them.

declare module 'json-rules-engine' {
  export interface ConditionResult {
    readonly fact: string;
    readonly factResult: unknown;
    readonly result: boolean;
  }
  export interface RuleResult {
    readonly event: { readonly type: string };
    readonly conditions: { readonly all: readonly ConditionResult[] };
  }
  export interface RunResult {
    readonly events: readonly { readonly type: string }[];
    readonly results: readonly RuleResult[];
  }
  export class Engine {
    constructor(rules: readonly unknown[]);
    run(facts: object): Promise<RunResult>;
  }
}

declare module '@gorules/zen-engine' {
  /** A line of a decision table that fits, and what the table read for it. */
  export interface ZenLine {
    readonly rule: { readonly _id: string };
    readonly reference_map: { readonly days: number; readonly dest: string };
  }
  export interface ZenAnswer {
    readonly result: readonly { readonly hit: string }[];
    readonly trace?: Readonly<Record<string, { readonly traceData: readonly ZenLine[] | null }>>;
  }
  export interface ZenDecision {
    evaluate(context: object, options?: { readonly trace?: boolean }): Promise<ZenAnswer>;
  }
  export class ZenEngine {
    createDecision(content: object): ZenDecision;
  }
}

declare module 'json-logic-engine' {
  export class LogicEngine {
    build(logic: unknown): (data: unknown) => unknown;
  }
}

declare module '@cardog/corgi' {
  export interface CorgiAnswer {
    readonly valid: boolean;
    readonly components?: {
      readonly checkDigit?: { readonly isValid: boolean };
      readonly modelYear?: { readonly year: number };
      readonly wmi?: { readonly manufacturer?: string; readonly make?: string };
    };
  }
  export interface CorgiDecoder {
    decode(vin: string): Promise<CorgiAnswer>;
    close?(): Promise<void>;
  }
  export const createDecoder: () => Promise<CorgiDecoder>;
}

declare module 'csv-parse/sync' {
  export const parse: (text: string, options: { readonly bom: boolean }) => string[][];
}
