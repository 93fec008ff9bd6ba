/** A province's place on the grid. */
export interface ProvinceTile {
  /** Two digits of GB/T 2260. */
  readonly code: string;
  /** Letters of ISO 3166-2:CN without the country. */
  readonly short: string;
  /** From the left, 0 first. */
  readonly column: number;
  /** From the top, 0 first. */
  readonly row: number;
}

/** Rows from the north, a blank is two points; the grid is a diagram and draws no border. */
const ROWS = [
  '.. .. .. .. .. .. HL',
  '.. .. .. .. NM BJ JL',
  'XJ GS NX SX HE TJ LN',
  'XZ QH SN HA SD .. ..',
  '.. SC CQ HB AH JS SH',
  '.. YN GZ HN JX ZJ ..',
  '.. .. GX GD FJ .. ..',
  '.. .. .. HI .. .. ..',
] as const;

const CODES: Readonly<Record<string, string>> = {
  BJ: '11',
  TJ: '12',
  HE: '13',
  SX: '14',
  NM: '15',
  LN: '21',
  JL: '22',
  HL: '23',
  SH: '31',
  JS: '32',
  ZJ: '33',
  AH: '34',
  FJ: '35',
  JX: '36',
  SD: '37',
  HA: '41',
  HB: '42',
  HN: '43',
  GD: '44',
  GX: '45',
  HI: '46',
  CQ: '50',
  SC: '51',
  GZ: '52',
  YN: '53',
  XZ: '54',
  SN: '61',
  GS: '62',
  QH: '63',
  NX: '64',
  XJ: '65',
};

/** Columns and rows of the grid. */
export const GRID_SIZE = { columns: 7, rows: ROWS.length } as const;

/**
 * The 31 provinces whose offices register vehicles in these accounts, each a tile about where it lies;
 * `docs/decisions/map-of-provinces.md` says why a grid, and what is not drawn.
 */
export const PROVINCE_TILES: readonly ProvinceTile[] = ROWS.flatMap((line, row) =>
  line.split(' ').flatMap((short, column) => {
    const code = CODES[short];
    return code === undefined ? [] : [{ code, short, column, row }];
  }),
);
