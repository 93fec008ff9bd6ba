import { stripTypeScriptTypes } from 'node:module';
import {
  type Comment,
  type Expression,
  type Node,
  type Property,
  parse,
  type Statement,
} from 'acorn';

/** Where a text has a place of the program in it. */
interface Blank {
  /** How a translator sees it: `{days}`. */
  readonly shown: string;
  /** The node that is put in. */
  readonly node: Node;
}

/** A text of a catalogue: one sentence or a part of one. */
export interface CatalogueText {
  /** Its place in the file: `says.owners`, `days.few`, with `?1` and `?2` where the program chooses. */
  readonly key: string;
  /** As a translator sees it, with blanks as `{name}`. */
  readonly text: string;
  readonly blanks: readonly Blank[];
  /** The expression that stands for it: offsets in the source, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What a translator has to know, in English. */
  readonly notes: readonly string[];
  /** The plural form that it is, of a call of `counted`. */
  readonly plural: string | null;
}

/** What a file of a catalogue holds. */
export interface CatalogueFile {
  readonly source: string;
  readonly texts: readonly CatalogueText[];
  /** What the docstring of its export says. */
  readonly about: string;
  /** Calls of `counted`, for a language with other forms: the object of the forms. */
  readonly counted: readonly {
    readonly key: string;
    readonly start: number;
    readonly end: number;
  }[];
}

type Any = Expression | Statement;

/** Calls whose texts are codes or names of languages. */
const NO_TEXTS = new Set([
  'numberWords',
  'languageNames',
  'toLocaleString',
  'replace',
  'replaceAll',
]);

const literalText = (node: Node): string | null => {
  const { type, value } = node as { type: string; value?: unknown };
  return type === 'Literal' && typeof value === 'string' ? value : null;
};

const keyOf = ({ key }: Property): string =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';

/** The texts and blanks of one sentence in order; null for an expression that is no text. */
const piecesOf = (node: Any): readonly (string | Expression)[] | null => {
  const text = literalText(node);
  if (text !== null) return [text];
  if (node.type === 'TemplateLiteral') {
    return node.quasis.flatMap(({ value }, at) => {
      const blank = node.expressions[at];
      return blank === undefined ? [value.cooked ?? ''] : [value.cooked ?? '', blank];
    });
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null;
  const [left, right] = [piecesOf(node.left as Expression), piecesOf(node.right)];
  if (left === null && right === null) return null;
  return [...(left ?? [node.left as Expression]), ...(right ?? [node.right])];
};

/** What a blank is called. */
const blankName = (node: Node, own: ReadonlySet<string>): string => {
  const one = node as Any;
  if (one.type === 'Identifier') return one.name;
  if (one.type === 'MemberExpression') {
    return one.computed || one.property.type !== 'Identifier'
      ? blankName(one.object, own)
      : one.property.name;
  }
  if (one.type === 'CallExpression') {
    const { callee } = one;
    if (callee.type === 'Identifier' && own.has(callee.name)) return callee.name;
    if (callee.type === 'MemberExpression') return blankName(callee.object, own);
    const named = one.arguments.find((each) => each.type !== 'Literal');
    return named === undefined ? 'value' : blankName(named, own);
  }
  if (one.type === 'UnaryExpression') return blankName(one.argument, own);
  if (one.type === 'BinaryExpression') return blankName(one.left, own);
  return 'part';
};

class Reader {
  readonly texts: CatalogueText[] = [];
  readonly counted: { key: string; start: number; end: number }[] = [];
  readonly #source: string;
  readonly #comments: readonly Comment[];
  readonly #own: ReadonlySet<string>;

  constructor(source: string, comments: readonly Comment[], own: ReadonlySet<string>) {
    this.#source = source;
    this.#comments = comments;
    this.#own = own;
  }

  /** What stands in a comment right before a place. */
  comment(start: number): readonly string[] {
    const before = this.#comments.find(
      ({ end }) => end <= start && this.#source.slice(end, start).trim() === '',
    );
    if (before === undefined) return [];
    const said = before.value.replaceAll(/\s*\n?\s*\*+\s*|\s+/gu, ' ').trim();
    return said === '' || said.startsWith('not-law') ? [] : [said];
  }

  #add(
    node: Any,
    pieces: readonly (string | Expression)[],
    key: string,
    notes: readonly string[],
    plural: string | null,
  ) {
    const given = new Map<string, number>();
    const blanks: Blank[] = [];
    const text = pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const name = blankName(piece, this.#own);
        const nth = (given.get(name) ?? 0) + 1;
        given.set(name, nth);
        const shown = `{${name}${nth === 1 ? '' : nth}}`;
        blanks.push({ shown, node: piece });
        return shown;
      })
      .join('');
    const inner = this.texts.length;
    if (text !== '') {
      this.texts.push({ key, text, blanks, start: node.start, end: node.end, notes, plural });
    }
    for (const { node: blank, shown } of blanks) {
      this.read(blank as Expression, key, [...notes, `part of the sentence: ${shown}`]);
    }
    return inner;
  }

  #choices(node: Any, key: string, notes: readonly string[], conditions: readonly string[]): void {
    if (node.type === 'ConditionalExpression') {
      const asked = this.#source.slice(node.test.start, node.test.end).replaceAll(/\s+/gu, ' ');
      this.#choices(node.consequent, key, notes, [...conditions, asked]);
      this.#choices(node.alternate, key, notes, [...conditions, `not: ${asked}`]);
      return;
    }
    this.read(node, key, [...notes, `where ${conditions.join(' and ')}`]);
  }

  #forms(node: Expression, key: string, notes: readonly string[]): void {
    if (node.type !== 'ObjectExpression') return;
    this.counted.push({ key, start: node.start, end: node.end });
    for (const each of node.properties) {
      if (each.type !== 'Property') continue;
      const pieces = piecesOf(each.value);
      if (pieces !== null)
        this.#add(each.value, pieces, `${key}.${keyOf(each)}`, notes, keyOf(each));
    }
  }

  /** Reads the texts under an expression or a statement. */
  read(node: Any, key: string, notes: readonly string[]): void {
    const pieces = piecesOf(node);
    if (pieces !== null) {
      this.#add(node, pieces, key, notes, null);
      return;
    }
    switch (node.type) {
      case 'ObjectExpression':
        for (const each of node.properties) {
          if (each.type !== 'Property') continue;
          this.read(each.value, key === '' ? keyOf(each) : `${key}.${keyOf(each)}`, [
            ...notes,
            ...this.comment(each.start),
          ]);
        }
        break;
      case 'ArrayExpression':
        node.elements.forEach((each, at) => {
          if (each === null) return;
          if (each.type === 'SpreadElement') this.read(each.argument, `${key}.${at + 1}`, notes);
          else this.read(each, `${key}.${at + 1}`, notes);
        });
        break;
      case 'ArrowFunctionExpression':
        this.read(node.body, key, notes);
        break;
      case 'ConditionalExpression':
        this.#choices(node, key, notes, []);
        break;
      case 'LogicalExpression':
        this.read(node.left, key, notes);
        this.read(node.right, key, notes);
        break;
      case 'CallExpression': {
        const { callee } = node;
        const name =
          callee.type === 'Identifier'
            ? callee.name
            : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
              ? callee.property.name
              : '';
        const [, forms] = node.arguments;
        if (name === 'counted' && forms !== undefined && forms.type !== 'SpreadElement') {
          this.#forms(forms, key, notes);
          break;
        }
        if (NO_TEXTS.has(name)) break;
        if (callee.type === 'MemberExpression') this.read(callee.object as Expression, key, notes);
        for (const each of node.arguments) {
          if (each.type !== 'SpreadElement') this.read(each, key, notes);
        }
        break;
      }
      case 'MemberExpression':
        this.read(node.object as Expression, key, notes);
        break;
      case 'BlockStatement':
        for (const each of node.body) this.read(each, key, notes);
        break;
      case 'ReturnStatement':
        if (node.argument) this.read(node.argument, key, notes);
        break;
      case 'IfStatement': {
        const asked = this.#source.slice(node.test.start, node.test.end).replaceAll(/\s+/gu, ' ');
        this.read(node.consequent, key, [...notes, `where ${asked}`]);
        if (node.alternate) this.read(node.alternate, key, notes);
        break;
      }
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations) {
          if (init && id.type === 'Identifier') {
            this.read(init, key === '' ? id.name : `${key}.${id.name}`, notes);
          }
        }
        break;
    }
  }
}

/** Gives each text a key of its own: those that the program chooses among are numbered. */
const numbered = (texts: readonly CatalogueText[]): readonly CatalogueText[] => {
  const often = new Map<string, number>();
  for (const { key } of texts) often.set(key, (often.get(key) ?? 0) + 1);
  const given = new Map<string, number>();
  return texts.map((text) => {
    if (often.get(text.key) === 1) return text;
    const nth = (given.get(text.key) ?? 0) + 1;
    given.set(text.key, nth);
    return { ...text, key: `${text.key}?${nth}` };
  });
};

/** Reads the texts of a catalogue's file, in the order in which they stand. */
export const readTexts = (source: string): CatalogueFile => {
  const comments: Comment[] = [];
  const program = parse(stripTypeScriptTypes(source, { mode: 'strip' }), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onComment: comments,
  });
  const own = new Set(
    program.body.flatMap((each) =>
      each.type === 'VariableDeclaration'
        ? each.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
        : [],
    ),
  );
  const reader = new Reader(source, comments, own);
  let about = '';
  for (const each of program.body) {
    if (each.type === 'VariableDeclaration') reader.read(each, '', reader.comment(each.start));
    if (
      each.type !== 'ExportNamedDeclaration' ||
      each.declaration?.type !== 'VariableDeclaration'
    ) {
      continue;
    }
    about ||= reader.comment(each.start)[0] ?? '';
    for (const { init } of each.declaration.declarations) if (init) reader.read(init, '', []);
  }
  return { source, texts: numbered(reader.texts), about, counted: reader.counted };
};
