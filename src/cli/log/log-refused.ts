import { LogRefusal, type LogRefusalCode } from '../../log/node/log-refusal.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';

const IN_CHINESE: Readonly<Record<LogRefusalCode, string>> = {
  'held-by-another': '该文件夹正由另一进程写入：请先停止该进程；若其已不存在，请删除 .writer/lock',
  'lock-lost': '写入权已被另一进程接管：请由其继续',
  damaged: '文件夹内容与其检查点不符：请从副本恢复',
  'not-signed': '检查点没有该日志密钥的签名',
  'not-consistent': '检查点属于另一棵树：请查明对外公布的是哪一棵，切勿公布另一棵',
  gap: '条目与日志末尾不衔接：请先补入缺失的条目',
};

/** Why a folder of a log or of a witness cannot be used, as a refusal; another error is given back as it is. */
export const logRefused = (path: string, error: unknown): unknown =>
  error instanceof LogRefusal
    ? new Refusal(
        { en: `${path}: ${error.message}`, zh: `${path}：${IN_CHINESE[error.code]}` },
        error.code === 'held-by-another' ? EXIT.unavailable : EXIT.unreadable,
      )
    : error;
