/** What a program says of a vehicle: that it is in a scheme, that it is not, or that it cannot tell. */
export const FLAGS = ['yes', 'no', 'unknown'] as const;

/** One of `FLAGS`. */
export type Flag = (typeof FLAGS)[number];

/** What a program says of one vehicle. */
export interface Answer {
  readonly vin: string;
  readonly flagged: Flag;
  /** The scheme it is taken for; null where none is named. */
  readonly scheme: string | null;
  /** 0 to 1, the larger the surer that something is wrong; null where none is given. */
  readonly score: number | null;
}

/** Columns of a file of answers; the first two are needed. */
export const ANSWER_COLUMNS = ['vin', 'flagged', 'scheme', 'score'] as const;
