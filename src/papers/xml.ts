import { SaxesParser } from 'saxes';
import { LIMITS } from './limits.ts';

/** An element of an XML file; names come without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text without that of its children, as it stands. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  text: string;
}

/** How many elements and attributes several files of one paper may still have together. */
export interface XmlBudget {
  nodes: number;
}

/** The budget of a paper. */
export const xmlBudget = (): XmlBudget => ({ nodes: LIMITS.xmlNodes });

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const DECLARED = /^\uFEFF?<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i;
/** A declaration stands in as many bytes. */
const HEAD = 200;

/** The text of a file in the encoding that it declares, or in UTF-8; throws where its bytes are none of it. */
const decoded = (bytes: Uint8Array): string => {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  const encoding = DECLARED.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
};

/**
 * Reads an XML file as a tree. Document types are refused, and with them every entity trick; so are more elements and
 * attributes than the budget leaves, and deeper ones than `LIMITS.xmlDepth`. Null for what is refused or broken.
 */
export const readXml = (bytes: Uint8Array, budget: XmlBudget = xmlBudget()): XmlElement | null => {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | null = null;
  const refused = (): never => {
    throw new RangeError('refused');
  };
  parser.on('doctype', refused);
  parser.on('error', refused);
  parser.on('opentag', ({ name, attributes }) => {
    budget.nodes -= 1 + Object.keys(attributes).length;
    if (budget.nodes < 0 || open.length >= LIMITS.xmlDepth) refused();
    const element: Growing = { name: localName(name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const said = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', said);
  parser.on('cdata', said);
  try {
    parser.write(decoded(bytes)).close();
  } catch {
    return null;
  }
  return root;
};

/** The first child of a name; undefined where there is none. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The trimmed text of the first child of a name; undefined where there is none or it is blank. */
export const textOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.text.trim() || undefined;

/** An element and all that stand in it, in the order of the file. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
}
