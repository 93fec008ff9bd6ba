import { elementOf, elementsOf, withElements } from './xml-elements.ts';

/** The colours of marks, `RRGGBB`, by what is marked. */
export type MarkColours = Readonly<Record<string, string>>;

const counted = (attributes: string, count: number): string =>
  `${attributes.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, '')} count="${count}"`;

/**
 * Styles of cells with a tint: each is the style that a cell had, with another fill. Styles that were there stay what
 * and where they were.
 */
export class MarkStyles {
  readonly #text: string;
  readonly #colours: MarkColours;
  readonly #styles: readonly string[];
  readonly #fills: number;
  readonly #added: string[] = [];
  readonly #known = new Map<string, number>();

  /** @throws Error where the part names no styles of cells and no fills: it is then none that a program wrote. */
  constructor(text: string, colours: MarkColours) {
    const fills = elementOf(text, 'fills')?.body ?? null;
    const styles = elementOf(text, 'cellXfs')?.body ?? null;
    if (fills === null || styles === null) throw new Error('a workbook without styles');
    this.#text = text;
    this.#colours = colours;
    this.#styles = [...elementsOf(styles, 'xf')].map(({ whole }) => whole);
    this.#fills = fills.match(/<(?:\w+:)?fill[\s>/]/g)?.length ?? 0;
  }

  /** The number of the style that a cell with this style has once it is tinted. */
  tinted(style: number, kind: string): number {
    const key = `${style} ${kind}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const was = this.#styles[style] ?? this.#styles[0] ?? '<xf/>';
    const fill = this.#fills + Object.keys(this.#colours).indexOf(kind);
    const [head = ''] = /^<(?:\w+:)?xf/.exec(was) ?? [];
    const rest = was
      .slice(head.length)
      .replace(/^([^>]*?)(\/?>)/, (_, attributes: string, end: string) => {
        const kept = attributes.replace(/\s(?:fillId|applyFill)\s*=\s*("[^"]*"|'[^']*')/g, '');
        return `${kept} fillId="${fill}" applyFill="1"${end}`;
      });
    const number = this.#styles.length + this.#added.length;
    this.#added.push(`${head}${rest}`);
    this.#known.set(key, number);
    return number;
  }

  /** The part with what was added. */
  text(): string {
    const fills = Object.values(this.#colours);
    const filled = withElements(
      this.#text,
      'fills',
      ({ prefix, attributes, body }) =>
        `<${prefix}fills${counted(attributes, this.#fills + fills.length)}>${body ?? ''}${fills
          .map(
            (colour) =>
              `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${colour}"/>` +
              `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
          )
          .join('')}</${prefix}fills>`,
    );
    return withElements(
      filled,
      'cellXfs',
      ({ prefix, attributes, body }) =>
        `<${prefix}cellXfs${counted(attributes, this.#styles.length + this.#added.length)}>${body ?? ''}` +
        `${this.#added.join('')}</${prefix}cellXfs>`,
    );
  }
}
