import type { Comparison, Condition, Membership, Operand } from '../syntax.ts';
import { type Language, listWords, operandWords, type Saying } from './operand-words.ts';

/** A condition as an outline: a sentence, or a heading with its parts. */
export interface Outline {
  readonly text: string;
  readonly parts: readonly Outline[];
}

type Heading = 'all' | 'any' | 'notAll' | 'notAny' | 'proven' | 'notProven';

const HEADINGS: Readonly<Record<Language, Readonly<Record<Heading, string>>>> = {
  en: {
    all: 'all of:',
    any: 'at least one of:',
    notAll: 'not all of:',
    notAny: 'none of:',
    proven: 'it is known that:',
    notProven: 'it is not known that:',
  },
  zh: {
    all: '同时符合：',
    any: '符合下列之一：',
    notAll: '不同时符合：',
    notAny: '均不符合：',
    proven: '已认定：',
    notProven: '不详或不成立：',
  },
};

/** The conditions said as a sentence about two things. */
type Relation = Comparison | Membership | 'equal' | 'alike';

/** How each is said, and how its contrary. */
type Comparing = Readonly<Record<Relation, readonly [string, string]>>;

const EN: Comparing = {
  atMost: ['is at most', 'is more than'],
  atLeast: ['is at least', 'is less than'],
  below: ['is less than', 'is at least'],
  above: ['is more than', 'is at most'],
  onOrBefore: ['is on or before', 'is after'],
  onOrAfter: ['is on or after', 'is before'],
  before: ['is before', 'is on or after'],
  after: ['is after', 'is on or before'],
  equal: ['equals', 'differs from'],
  alike: ['is the same name as', 'is another name than'],
  oneOf: ['is one of', 'is none of'],
  startsWith: ['begins with one of', 'begins with none of'],
  includesAny: ['holds one of', 'holds none of'],
};

const ZH: Comparing = {
  atMost: ['不超过', '超过'],
  atLeast: ['不少于', '少于'],
  below: ['少于', '不少于'],
  above: ['超过', '不超过'],
  onOrBefore: ['不晚于', '晚于'],
  onOrAfter: ['不早于', '早于'],
  before: ['早于', '不早于'],
  after: ['晚于', '不晚于'],
  equal: ['等于', '不等于'],
  alike: ['名称同于', '名称不同于'],
  oneOf: ['属于', '不属于'],
  startsWith: ['开头为其一：', '开头不为：'],
  includesAny: ['含有其一：', '不含：'],
};

const sentence = (
  op: Relation,
  a: string,
  b: string,
  negated: boolean,
  language: Language,
): Outline => {
  const words = (language === 'en' ? EN : ZH)[op][negated ? 1 : 0];
  return { text: language === 'en' ? `${a} ${words} ${b}` : `${a}${words}${b}`, parts: [] };
};

/** The label of a literal that is compared with a fact of a closed list; null when it is none. */
const labelOf = (left: Operand, right: Operand, language: Language): string | null => {
  if (left.op !== 'fact' || right.op !== 'literal') return null;
  const value = left.fact.values?.find((one) => one.value === right.literal);
  return value === undefined ? null : `“${value[language]}”`;
};

const truth = (operand: Operand, saying: Saying, words: readonly [string, string]): Outline => {
  const [en, zh] = words;
  const name = operandWords(operand, saying);
  return { text: saying.language === 'en' ? `${name} ${en}` : `${name}${zh}`, parts: [] };
};

const heading = (key: Heading, parts: readonly Outline[], language: Language): Outline => ({
  text: HEADINGS[language][key],
  parts,
});

/** A condition in words, or its contrary. */
export const conditionWords = (condition: Condition, saying: Saying, negated = false): Outline => {
  const { language } = saying;
  switch (condition.op) {
    case 'all':
    case 'any': {
      const parts = condition.args.map((arg) => conditionWords(arg, saying));
      const [only] = parts;
      if (parts.length === 1 && only !== undefined && !negated) return only;
      const contrary = condition.op === 'all' ? 'notAll' : 'notAny';
      return heading(negated ? contrary : condition.op, parts, language);
    }
    case 'not':
      return conditionWords(condition.arg, saying, !negated);
    case 'proven':
      return heading(
        negated ? 'notProven' : 'proven',
        [conditionWords(condition.arg, saying)],
        language,
      );
    case 'term':
      return conditionWords(condition.body, saying, negated);
    case 'known':
      return truth(
        condition.operand,
        saying,
        negated ? ['is not known', '不详'] : ['is known', '已载明'],
      );
    case 'named':
      return truth(
        condition.operand,
        saying,
        negated ? ['is told by a code', '以代码填写'] : ['is told by a name', '以名称填写'],
      );
    case 'isTrue':
      return truth(
        condition.operand,
        saying,
        negated ? ['is “no”', '为“否”'] : ['is “yes”', '为“是”'],
      );
    case 'oneOf':
    case 'startsWith':
    case 'includesAny': {
      const list = listWords(condition.list, saying);
      return sentence(
        condition.op,
        operandWords(condition.operand, saying),
        list,
        negated,
        language,
      );
    }
    default: {
      const [left, right] = condition.args;
      const a = operandWords(left, saying);
      const b = labelOf(left, right, language) ?? operandWords(right, saying);
      return sentence(condition.op, a, b, negated, language);
    }
  }
};

/** An outline as indented lines. */
export const outlineLines = ({ text, parts }: Outline, indent: number): readonly string[] => [
  `${' '.repeat(indent)}${text}`,
  ...parts.flatMap((part) => outlineLines(part, indent + 2)),
];
