/** What a firm calls things in its own sheets, as it once said. */
export interface SheetWords {
  /** By folded header (`foldHeader`) the name of the fact that its column holds; '' for none of ours. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * By name of a fact and folded text (`foldText`) the text that is read in its place. Of an amount the text is the
   * currency that cells name: read as that currency, or as that of the column of currencies (`AS_COLUMN`).
   */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Of a currency that amounts name beside another in its column: the column says which it is. */
export const AS_COLUMN = 'column';
