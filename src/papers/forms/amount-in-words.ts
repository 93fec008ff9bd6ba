const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零壹贰叁肆伍陆柒捌玖'].map((character, digit) => [character, digit]),
);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['拾', 10],
  ['佰', 100],
  ['仟', 1000],
]);

/** What people and programs write for the same characters. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['〇', '零'],
  ['弍', '贰'],
  ['貳', '贰'],
  ['叄', '叁'],
  ['陸', '陆'],
  ['十', '拾'],
  ['百', '佰'],
  ['千', '仟'],
  ['萬', '万'],
  ['億', '亿'],
  ['圓', '圆'],
  ['元', '圆'],
  ['正', '整'],
]);

/** A number below ten thousand; null where the characters are none. A unit without a digit is one of it only for 拾. */
const section = (text: string): number | null => {
  let sum = 0;
  let digit: number | null = null;
  let below = 10_000;
  for (const character of text) {
    const unit = UNITS.get(character);
    if (unit === undefined) {
      const value = DIGITS.get(character);
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    } else {
      const times: number | null = digit === null && unit === 10 && sum === 0 ? 1 : digit;
      if (times === null || times === 0 || unit >= below) return null;
      sum += times * unit;
      below = unit;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
};

/** A whole number in words, of 亿, 万 and below; null where it is none. */
const whole = (text: string): number | null => {
  const parts = /^(?:([^亿]+)亿)?(?:([^万亿]+)万)?([^万亿]*)$/.exec(text);
  if (parts === null || text === '') return null;
  const values = parts.slice(1).map((part) => section(part ?? ''));
  const [hundredMillions, tenThousands, ones] = values;
  if (hundredMillions == null || tenThousands == null || ones == null) return null;
  return hundredMillions * 100_000_000 + tenThousands * 10_000 + ones;
};

/**
 * An amount in words (壹拾贰万叁仟肆佰伍拾陆圆柒角捌分, …圆整) in fen; null where it is none that is known.
 * Simple characters, 元 for 圆 and 正 for 整 are taken too; 负 before it makes it negative.
 */
export const amountInWords = (words: string): number | null => {
  const plain = [...words.replace(/\s|人民币/g, '')].map((one) => OTHERS.get(one) ?? one).join('');
  const parts = /^(?:\(?(负)(?:数\))?)?(?:([^圆角分整]+)圆)?零?(?:(.)角)?零?(?:(.)分)?整?$/u.exec(
    plain,
  );
  if (parts === null) return null;
  const [, negative, yuan, jiao, fen] = parts;
  if (yuan === undefined && jiao === undefined && fen === undefined) return null;
  const amount = yuan === undefined ? 0 : whole(yuan);
  const tenths = jiao === undefined ? 0 : DIGITS.get(jiao);
  const hundredths = fen === undefined ? 0 : DIGITS.get(fen);
  if (amount === null || tenths === undefined || hundredths === undefined) return null;
  const sum = amount * 100 + tenths * 10 + hundredths;
  return negative === undefined ? sum : -sum;
};
