/** What Commander, and our own readers of options, say of a wrong command line, in Chinese. */
const IN_CHINESE: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^error: missing required argument '(.+)'$/m, '错误：缺少参数“$1”'],
  [/^error: option '(.+)' argument missing$/m, '错误：选项“$1”缺少值'],
  [/^error: required option '(.+)' not specified$/m, '错误：必须给出选项“$1”'],
  [/^error: unknown option '(.+)'$/m, '错误：没有选项“$1”'],
  [/^error: unknown command '(.+)'$/m, '错误：没有命令“$1”'],
  [
    /^error: too many arguments(?: for '(?:.+)')?\. Expected (\d+) arguments? but got (\d+)\.$/m,
    '错误：参数过多：应为$1个，实为$2个。',
  ],
  [/^error: (.+) cannot be used with (.+)$/m, '错误：$1与$2不能同时使用'],
  [/^error: option '(.+)' argument '(.*)' is invalid\./m, '错误：选项“$1”的值“$2”无效。'],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.+)'\./m,
    '错误：参数“$2”的值“$1”无效。',
  ],
  [/ ?Allowed choices are (.+)\.$/m, '可选：$1。'],
  [/^\(Did you mean one of (.+)\?\)$/m, '（是否指以下之一：$1？）'],
  [/^\(Did you mean (.+)\?\)$/m, '（是否指$1？）'],
  [/\(mileproof --help shows all commands\)/, '（mileproof --help 列出全部命令）'],
  [/ ?write a date as 2026-03-05\.$/m, '日期请写作2026-03-05。'],
  [
    / ?write an address as did:web:maker\.example#key-1\.$/m,
    '地址请写作 did:web:maker.example#key-1。',
  ],
  [
    / ?write a master as spark:\/\/host:7077\.$/m,
    '请写 Spark 主节点地址，例如 spark://host:7077。',
  ],
  [/ ?write an amount as 600MB or 4GB\.$/m, '内存请写作600MB或4GB。'],
  [/ ?write a whole number of days from 0 to (\d+)\.$/m, '请写0至$1之间的整数天数。'],
  [/ ?write a whole number, 0 or more\.$/m, '请写不小于0的整数。'],
  [/ ?write kilometres above 0, for instance 100\.$/m, '请写大于0的公里数，例如100。'],
  [/ ?write a port from 0 to 65535\.$/m, '端口请写0至65535的整数。'],
  [/ ?write a name as register\.example\.cn\/log\.$/m, '名称请写作 register.example.cn/log。'],
  [/ ?write whole seconds from 1 to 999999\.$/m, '秒数请写1至999999的整数。'],
  [/ ?write whole seconds from 0 to 300\.$/m, '秒数请写0至300的整数。'],
  [/ ?write an instant as 2026-03-24T10:00:00\+08:00\.$/m, '时间请写作2026-03-24T10:00:00+08:00。'],
  [
    / ?write an address as https:\/\/register\.example\.cn\.$/m,
    '地址请写作 https://register.example.cn。',
  ],
  [/ ?write an address or a network as 10\.0\.0\.0\/8\.$/m, '请写地址或网段，例如10.0.0.0/8。'],
  [/ ?write a whole number from (\d+) to (\d+)\.$/m, '请写$1至$2的整数。'],
  [/ ?write a whole number\.$/m, '请写整数。'],
  [/ ?write a number\.$/m, '请写一个数字。'],
];

/** A message about a wrong command line, in Chinese; what is not known stays in English. */
export const usageInChinese = (message: string): string =>
  IN_CHINESE.reduce((text, [english, chinese]) => text.replace(english, chinese), message);
