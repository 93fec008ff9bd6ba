/** A number written in program text. */
export interface WrittenFigure {
  /** As it is written: `0.01`, `10_000`. */
  readonly text: string;
  /** Line from 1. */
  readonly line: number;
  /** What stands before and behind it, blanks left out of it: at most so many characters as `AROUND`. */
  readonly before: string;
  readonly behind: string;
  /** Whether it stands in a template, where the program writes queries. */
  readonly inQuery: boolean;
}

/** Characters looked at before and behind a figure. */
const AROUND = 24; // not-law: characters

const NUMBER = /(?<![\w$.#\\])(?:\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w$]|\.\w)/gi;

/** What code, comments, texts and templates are, in order: a match of none of them is code by itself. */
const PIECES =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<=[(,=:[!&|?{};+>]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|`|\$\{|[{}]/g;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * The text of a program twice, its lines and columns kept: what is code, and what stands in templates; the rest of
 * each is blank. Comments, quoted texts and regular expressions are blank in both.
 */
const partsOf = (text: string): { readonly code: string; readonly query: string } => {
  let code = '';
  let query = '';
  // one entry a template or brace that is open: whether its text is a template's
  const open: boolean[] = [];
  const add = (part: string): void => {
    const inQuery = open.at(-1) === true;
    code += inQuery ? blank(part) : part;
    query += inQuery ? part : blank(part);
  };
  const skip = (part: string): void => {
    code += blank(part);
    query += blank(part);
  };
  let at = 0;
  for (PIECES.lastIndex = 0; ; ) {
    const found = PIECES.exec(text);
    add(text.slice(at, found?.index ?? text.length));
    if (found === null) return { code, query };
    const [piece] = found;
    const inQuery = open.at(-1) === true;
    at = found.index + piece.length;
    if (piece === '`') {
      if (inQuery) open.pop();
      else open.push(true);
      skip(piece);
    } else if (inQuery && piece === '${') {
      open.push(false);
      skip(piece);
    } else if (inQuery) {
      // within a query a brace, a quote or a slash is part of it: looked at again from behind its first character
      add(piece[0] as string);
      at = found.index + 1;
      PIECES.lastIndex = at;
    } else if (piece === '{' || piece === '${') {
      open.push(false);
      add(piece);
    } else if (piece === '}') {
      const closesQuery = open.length > 1 && open.at(-2) === true;
      open.pop();
      if (closesQuery) skip(piece);
      else add(piece);
    } else skip(piece);
  }
};

const figuresIn = (
  text: string,
  inQuery: boolean,
): readonly (readonly [at: number, figure: WrittenFigure])[] =>
  [...text.matchAll(NUMBER)].map(({ 0: figure, index }) => {
    const end = index + figure.length;
    const found = {
      text: figure,
      line: text.slice(0, index).split('\n').length,
      before: text.slice(0, index).trimEnd().slice(-AROUND),
      behind: text.slice(end).trimStart().slice(0, AROUND),
      inQuery,
    };
    return [index, found];
  });

/** Texts and remarks of a query, which decide nothing. */
const SAID_IN_QUERY = /'[^'\n]*'|--[^\n]*/g;

/**
 * The numbers that stand in a program text, in order: in its code, and in its templates, where it writes queries. Those
 * in
 * comments, quoted texts and regular expressions are left out.
 */
export const programFigures = (text: string): readonly WrittenFigure[] => {
  const { code, query } = partsOf(text);
  const said = query.replace(SAID_IN_QUERY, blank);
  return [...figuresIn(code, false), ...figuresIn(said, true)]
    .sort(([a], [b]) => a - b)
    .map(([, figure]) => figure);
};
