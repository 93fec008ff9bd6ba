import type { RegistryUnread } from '../domain/nation/nation-summary.ts';
import type { Lang } from './messages/messages.ts';

/** Files that are named; of more the number is told. */
const NAMED = 6; // not-law: files

const listOf = (files: readonly string[], lang: Lang): string => {
  const named = files.slice(0, NAMED).join(lang === 'en' ? ', ' : '、');
  if (files.length <= NAMED) return named;
  return lang === 'en'
    ? `${named} and ${files.length - NAMED} more`
    : `${named}等${files.length}个文件`;
};

/** What is said before any figure when files of the registry were not read. */
export const registryUnreadText = ({ whole, files }: RegistryUnread, lang: Lang): string => {
  const list = listOf(files, lang);
  if (lang === 'en') {
    const told = whole
      ? 'The registry was not read: no file of registration certificates gave a row, so no answer rests on what the ' +
        'registry says.'
      : 'The registry was not read whole: what these files say is in no answer.';
    return files.length === 0 ? told : `${told} Not read, or not to the end: ${list}.`;
  }
  const told = whole
    ? '未读取到机动车登记数据：没有登记证书文件提供任何一行，所有结论均未依据登记信息。'
    : '机动车登记数据未读全：下列文件的内容未计入任何结论。';
  return files.length === 0 ? told : `${told}未读取或未读完：${list}。`;
};
