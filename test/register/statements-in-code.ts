import { relative } from 'node:path';
import type { Node, SourceFile } from 'typescript/unstable/ast';
import {
  isArrowFunction,
  isAsExpression,
  isBinaryExpression,
  isBindingElement,
  isCallExpression,
  isConditionalExpression,
  isElementAccessExpression,
  isIdentifier,
  isNoSubstitutionTemplateLiteral,
  isNumericLiteral,
  isObjectLiteralExpression,
  isParameterDeclaration,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isSatisfiesExpression,
  isStringLiteral,
  isTaggedTemplateExpression,
  isTemplateExpression,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import {
  API,
  type Project,
  SymbolFlags,
  type Type,
  TypeFlags,
  type UnionType,
} from 'typescript/unstable/sync';

/** What a member of a row may be, of what comes out of PostgreSQL; `anything` where the type says nothing. */
export type Kind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'bytes'
  | 'instant'
  | 'object'
  | 'anything';

/** A statement as the program asks it, with what it says of the rows. */
export interface CodedStatement {
  /** File and line. */
  readonly place: string;
  /** The texts that it may have, where parts are chosen; empty where they are only known when the program runs. */
  readonly texts: readonly string[];
  /** Members of a row, with their kinds; null where no row is read. */
  readonly members: ReadonlyMap<string, ReadonlySet<Kind>> | null;
}

/** More than so many texts of one statement are not looked at. */
const MOST_TEXTS = 32; // not-law: texts of a statement
const READING: ReadonlySet<string> = new Set(['rows', 'one', 'maybe']);
const DOING = 'run';
const ASKED = 'Transaction';

type Texts = readonly string[] | null;
/** What parameters of a function that is looked into stand for. */
type TextsOfNames = ReadonlyMap<Node, Texts>;

const isUnion = (type: Type): type is UnionType => (type.flags & TypeFlags.Union) !== 0;

/** Works out the texts that an expression may have. */
class Reader {
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  #joined(parts: readonly Texts[]): Texts {
    let all: readonly string[] = [''];
    for (const part of parts) {
      if (part === null || part.length * all.length > MOST_TEXTS) return null;
      all = all.flatMap((before) => part.map((after) => before + after));
    }
    return all;
  }

  #either(parts: readonly Texts[]): Texts {
    const known = parts.flatMap((part) => part ?? []);
    return parts.includes(null) ? null : [...new Set(known)];
  }

  /** Where an identifier is declared, in whatever file. */
  #declared(node: Node): Node | null {
    const { checker } = this.#project;
    const symbol = checker.getSymbolAtLocation(node);
    if (symbol === undefined) return null;
    const meant =
      (symbol.flags & SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    return meant.valueDeclaration?.resolve(this.#project) ?? null;
  }

  #called(node: Node, given: TextsOfNames): Texts {
    if (!isCallExpression(node)) return null;
    if (isIdentifier(node.expression) && node.expression.text === 'prepared')
      return this.texts(node.arguments[0], given);
    const declared = this.#declared(node.expression);
    if (declared === null || !isVariableDeclaration(declared)) return null;
    const made = declared.initializer;
    if (made === undefined || !isArrowFunction(made)) return null;
    const within = new Map<Node, Texts>();
    for (const [place, parameter] of made.parameters.entries()) {
      const argument = node.arguments[place] ?? parameter.initializer;
      within.set(parameter, argument === undefined ? null : this.texts(argument, given));
    }
    return this.texts(made.body, within);
  }

  #named(node: Node, given: TextsOfNames): Texts {
    const declared = this.#declared(node);
    if (declared === null || isBindingElement(declared)) return null;
    if (isParameterDeclaration(declared)) return given.get(declared) ?? null;
    return isVariableDeclaration(declared) || isPropertyAssignment(declared)
      ? this.texts(declared.initializer, given)
      : null;
  }

  /** One of the values of a table, whichever it is. */
  #oneOf(node: Node, given: TextsOfNames): Texts {
    const declared = this.#declared(node);
    if (declared === null || !isVariableDeclaration(declared)) return null;
    const table = declared.initializer;
    if (table === undefined || !isObjectLiteralExpression(table)) return null;
    return this.#either(
      table.properties.map((one) =>
        isPropertyAssignment(one) ? this.texts(one.initializer, given) : null,
      ),
    );
  }

  texts(node: Node | undefined, given: TextsOfNames): Texts {
    if (node === undefined) return null;
    if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) || isNumericLiteral(node))
      return [node.text];
    if (isTaggedTemplateExpression(node)) return this.texts(node.template, given);
    if (isTemplateExpression(node)) {
      const spans = node.templateSpans.flatMap(({ expression, literal }) => [
        this.texts(expression, given),
        [literal.text],
      ]);
      return this.#joined([[node.head.text], ...spans]);
    }
    if (isParenthesizedExpression(node) || isAsExpression(node) || isSatisfiesExpression(node))
      return this.texts(node.expression, given);
    if (isConditionalExpression(node))
      return this.#either([this.texts(node.whenTrue, given), this.texts(node.whenFalse, given)]);
    if (isBinaryExpression(node))
      return this.#joined([this.texts(node.left, given), this.texts(node.right, given)]);
    if (isCallExpression(node)) return this.#called(node, given);
    if (isElementAccessExpression(node)) return this.#oneOf(node.expression, given);
    if (isIdentifier(node)) return this.#named(node, given);
    return isPropertyAccessExpression(node) ? this.#named(node.name, given) : null;
  }

  kinds(type: Type): ReadonlySet<Kind> {
    const { checker } = this.#project;
    const { flags } = type;
    if ((flags & (TypeFlags.AnyOrUnknown | TypeFlags.TypeParameter)) !== 0)
      return new Set(['anything']);
    if ((flags & (TypeFlags.Null | TypeFlags.Undefined)) !== 0) return new Set();
    if ((flags & TypeFlags.StringLike) !== 0) return new Set(['text']);
    if ((flags & TypeFlags.NumberLike) !== 0) return new Set(['number']);
    if ((flags & TypeFlags.BooleanLike) !== 0) return new Set(['boolean']);
    if (isUnion(type))
      return new Set((type.getTypes() ?? []).flatMap((one) => [...this.kinds(one)]));
    if (checker.isArrayLikeType(type)) return new Set(['list']);
    const name = type.getSymbol()?.name;
    if (name === 'Buffer' || name === 'Uint8Array') return new Set(['bytes']);
    return new Set([name === 'Date' ? 'instant' : 'object']);
  }

  members(type: Type): ReadonlyMap<string, ReadonlySet<Kind>> {
    const { checker } = this.#project;
    return new Map(
      checker.getPropertiesOfType(type).map((member) => {
        const own = checker.getTypeOfSymbol(member);
        return [member.name, own === undefined ? new Set(['anything'] as const) : this.kinds(own)];
      }),
    );
  }
}

const lineOf = (file: SourceFile, at: number): number => file.text.slice(0, at).split('\n').length;

/**
 * The statements of a project that a transaction is given by `rows`, `one`, `maybe` or `run`, with what is said there
 * of their rows, read from the program's text. Where nothing is said a row has no member.
 *
 * @param config path of the project's `tsconfig.json`.
 * @param folder whose files are looked at.
 */
export const statementsInCode = (
  root: string,
  config: string,
  folder: string,
): readonly CodedStatement[] => {
  const api = new API({ cwd: root });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [config] });
    const project = snapshot.getProject(config);
    if (project === undefined) throw new Error(`no project ${config}`);
    const reader = new Reader(project);
    const found: CodedStatement[] = [];
    const look = (file: SourceFile, node: Node): void => {
      if (
        isCallExpression(node) &&
        isPropertyAccessExpression(node.expression) &&
        (READING.has(node.expression.name.text) || node.expression.name.text === DOING) &&
        project.checker.getTypeAtLocation(node.expression.expression)?.getSymbol()?.name === ASKED
      ) {
        const [row] = node.typeArguments ?? [];
        const type = row === undefined ? undefined : project.checker.getTypeFromTypeNode(row);
        const generic = type !== undefined && (type.flags & TypeFlags.TypeParameter) !== 0;
        if (!generic)
          found.push({
            place: `${relative(root, file.fileName)}:${lineOf(file, node.expression.name.end)}`,
            texts: reader.texts(node.arguments[0], new Map()) ?? [],
            members:
              node.expression.name.text === DOING
                ? null
                : type === undefined
                  ? new Map()
                  : reader.members(type),
          });
      }
      node.forEachChild((child) => look(file, child));
    };
    for (const name of project.program.getSourceFileNames()) {
      if (!name.startsWith(`${folder}/`) || name.endsWith('.test.ts')) continue;
      const file = project.program.getSourceFile(name);
      if (file !== undefined) look(file, file);
    }
    return found;
  } finally {
    api.close();
  }
};
