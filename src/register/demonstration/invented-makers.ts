/** A manufacturer that nobody knows: `reference/makers.json` marks it as invented. */
export interface InventedMaker {
  /** Its id in the reference list of makers. */
  readonly id: string;
  readonly legalName: string;
  readonly brand: string;
  /** Maker code; no list that we have gives it to anybody. */
  readonly code: string;
  /** A model, as the Announcement would write it. */
  readonly model: string;
}

/**
 * Who stands in the stories of the demonstration in the place of real manufacturers, beside refused repairs, suspended
 * letters and complaints. The first takes part in it, the other does not.
 */
export const INVENTED_MAKERS = {
  tianshu: {
    ...{ id: 'sample-tianshu', legalName: '示例天枢汽车有限公司', brand: 'Tianshu', code: 'HZZ' },
    model: 'TS7152PHEV1',
  },
  yuheng: {
    ...{ id: 'sample-yuheng', legalName: '示例玉衡汽车股份有限公司', brand: 'Yuheng', code: 'HZY' },
    model: 'YH7160T',
  },
} as const satisfies Readonly<Record<string, InventedMaker>>;
