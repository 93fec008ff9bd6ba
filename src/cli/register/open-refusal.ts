import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { MoveRefusal } from '../../register/backup/move-register.ts';
import type { RestoreRefusal } from '../../register/backup/restore-backup.ts';
import type { MailRefusal } from '../../register/notices/mail/load-mail.ts';
import type { OpenRefusal } from '../../register/opening/open-register.ts';
import type { ProvidersRefusal } from '../../service/sign-in/load-providers.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';

/** Why a register is not opened, restored or moved. */
type AnyRefusal = OpenRefusal | RestoreRefusal | MoveRefusal | ProvidersRefusal | MailRefusal;

/** What the person is told of each code, with what to do. */
type Words = {
  readonly [Code in AnyRefusal['code']]: (
    refusal: Extract<AnyRefusal, { readonly code: Code }>,
  ) => Bilingual;
};

const ROLE_REMEDY = {
  en: 'give DATABASE_URL a login made as docs/running.md says: LOGIN NOINHERIT, owning nothing',
  zh: '请让 DATABASE_URL 使用按 docs/running.md 建立的登录角色：LOGIN NOINHERIT，不拥有任何对象',
} as const;

/** The login itself, or the role that it may become, and what it does. */
const whoever = (login: string, role: string, does: string): string =>
  login === role ? `${login} ${does}` : `${login} may become ${role}, who ${does}`;

const WORDS: Words = {
  'no-programs': ({ machine }) => ({
    en: `no PostgreSQL came with the packages for ${machine}: set DATABASE_URL to one from version 17`,
    zh: `安装包中没有适用于${machine}的 PostgreSQL：请将 DATABASE_URL 设为17版以上的数据库`,
  }),
  'folder-not-reached': ({ folder, uid }) => ({
    en: `PostgreSQL runs as user ${uid}, who cannot enter ${folder}: choose another --data, or chmod o+x ${folder}`,
    zh: `PostgreSQL 以用户${uid}运行，无法进入${folder}：请另选 --data，或执行 chmod o+x ${folder}`,
  }),
  'other-version': ({ found, needed }) => ({
    en: `the data is of PostgreSQL ${found}, this program brings ${needed}: back it up with the program that made it`,
    zh: `数据属于 PostgreSQL ${found}，本程序自带${needed}：请用原程序备份后再恢复`,
  }),
  'too-old': ({ found, needed }) => ({
    en: `the server is PostgreSQL ${found}; ${needed} is the least`,
    zh: `服务器为 PostgreSQL ${found}，最低要求${needed}`,
  }),
  'not-started': ({ said }) => ({
    en: `PostgreSQL does not start: ${said.trim()}`,
    zh: `PostgreSQL 无法启动：${said.trim()}`,
  }),
  'not-answering': ({ said }) => ({
    en: `the database does not answer: ${said.trim()}`,
    zh: `数据库没有响应：${said.trim()}`,
  }),
  'migration-changed': ({ number, name }) => ({
    en:
      `another program made this register: its migration ${number} (${name}) says something else. Up to 0.2.0 no ` +
      'register is upgraded: open it with the program that made it, and begin anew in an empty folder or database',
    zh:
      `该登记系统由其他程序版本建立，其第${number}号迁移（${name}）内容不同。0.2.0及以前的登记系统不能升级：` +
      '请用建立它的程序打开，或在空文件夹或空数据库中新建',
  }),
  'newer-database': ({ number }) => ({
    en: `a newer program ran migration ${number}, with which this one does not work: upgrade this one`,
    zh: `更新的程序已执行第${number}号迁移，本程序与之不兼容：请升级本程序`,
  }),
  'login-too-mighty': ({ login, role, what }) => ({
    en: `${whoever(login, role, 'is')} ${what}, whom no policy holds: ${ROLE_REMEDY.en}`,
    zh: `${login}${login === role ? '' : `可成为${role}，该角色`}具有${what}，不受行级安全约束：${ROLE_REMEDY.zh}`,
  }),
  'login-owns': ({ login, role, what }) => ({
    en: `${whoever(login, role, 'owns')} ${what}: ${ROLE_REMEDY.en}`,
    zh: `${login}${login === role ? '' : `可成为${role}，该角色`}拥有${what}：${ROLE_REMEDY.zh}`,
  }),
  'login-inherits': ({ login, role }) => ({
    en: `${login} inherits ${role} or may grant it: GRANT ${role} TO ${login} WITH INHERIT FALSE, ADMIN FALSE`,
    zh: `${login}继承了${role}的权限或可授予该角色：GRANT ${role} TO ${login} WITH INHERIT FALSE, ADMIN FALSE`,
  }),
  'login-reaches': ({ login, role }) => ({
    en: `${login} may become ${role}, which is no part of the register: REVOKE ${role} FROM ${login}`,
    zh: `${login}可成为${role}，而该角色不属于登记系统：REVOKE ${role} FROM ${login}`,
  }),
  'login-lacks-part': ({ login, role }) => ({
    en: `${login} may not become ${role}: GRANT ${role} TO ${login} WITH INHERIT FALSE, SET TRUE`,
    zh: `${login}不能成为${role}：GRANT ${role} TO ${login} WITH INHERIT FALSE, SET TRUE`,
  }),
  'schema-missing': () => ({
    en: 'the database holds no register yet: run `mileproof migrate` with MIGRATE_DATABASE_URL, the owner’s address',
    zh: '数据库中尚无登记系统：请设置所有者地址 MIGRATE_DATABASE_URL 并运行 mileproof migrate',
  }),
  'schema-older': ({ found, needed }) => ({
    en: `the database is at migration ${found} and ${needed} is needed: run \`mileproof migrate\` (or serve --wait)`,
    zh: `数据库迁移至第${found}号，需要第${needed}号：请运行 mileproof migrate（或使用 serve --wait）`,
  }),
  'secrets-not-told': () => ({
    en: 'a database by address needs --secrets FOLDER (or MILEPROOF_SECRETS): `mileproof keys make FOLDER` makes one',
    zh: '通过地址连接数据库时须指定 --secrets 文件夹（或 MILEPROOF_SECRETS）：mileproof keys make 可新建',
  }),
  'secret-missing': ({ path }) => ({
    en: `the secret ${path} is missing: put it back from where the secrets are kept safe`,
    zh: `缺少密钥文件${path}：请从安全保管处取回`,
  }),
  'secret-readable': ({ path, mode }) => ({
    en: `others than its owner get at ${path} (mode ${mode}): chmod go= ${path}`,
    zh: `${path}的权限为${mode}，所有者以外的用户也可访问：chmod go= ${path}`,
  }),
  'secret-malformed': ({ path }) => ({
    en: `${path} does not hold 32 bytes as base64url, 43 characters`,
    zh: `${path}的内容不是32字节的 base64url（43个字符）`,
  }),
  'providers-malformed': ({ path, fields }) => ({
    en: `${path} is no list of providers (${fields}): docs/running.md shows one`,
    zh: `${path}不是登录服务列表（${fields}）：示例见 docs/running.md`,
  }),
  'mail-malformed': ({ path, fields }) => ({
    en: `${path} names no server for mail (${fields}): docs/running.md shows one`,
    zh: `${path}不是邮件服务器设置（${fields}）：示例见 docs/running.md`,
  }),
  'seal-roots-malformed': ({ path, where }) => ({
    en: `${path} does not hold roots of seals (${where}): docs/spec/seal-roots.md shows one`,
    zh: `${path}不是印章信任根文件（${where}）：示例见 docs/spec/seal-roots.md`,
  }),
  'log-key-malformed': ({ path }) => ({
    en: `${path} holds no key of a log: mileproof log key new makes one`,
    zh: `${path}不是公开日志密钥：可用 mileproof log key new 生成`,
  }),
  'log-witnesses-malformed': ({ path, line }) => ({
    en: `${path}, line ${line}: write “witness NAME KEY ADDRESS”, each name and key once (docs/running.md)`,
    zh: `${path}第${line}行：应为“witness 名称 公钥 地址”，名称和公钥不得重复（见 docs/running.md）`,
  }),
  'other-secret': ({ name }) => ({
    en: `${name} is not the secret with which this register was run: put the right one into the folder of secrets`,
    zh: `${name}不是本登记系统一直使用的密钥：请放回正确的密钥`,
  }),
  'secret-lacking': ({ name }) => ({
    en: `something is sealed with ${name}, which is not in the folder of secrets: put it there`,
    zh: `有内容由${name}加密，但密钥文件夹中没有该密钥：请放入该密钥`,
  }),
  moved: ({ folder, to, at }) => ({
    en: `the register of ${folder} was moved to ${to} (${at}): set DATABASE_URL to its service there`,
    zh: `${folder}中的登记系统已于${at}迁至${to}：请将 DATABASE_URL 设为该处的服务登录`,
  }),
  'not-empty': () => ({
    en: 'there is a register in the database already: restore into an empty database',
    zh: '数据库中已有登记系统：请恢复到空数据库',
  }),
  'backup-damaged': ({ said }) => ({
    en: `the backup is damaged, nothing was restored: ${said}`,
    zh: `备份已损坏，未恢复任何内容：${said}`,
  }),
  'backup-form': ({ found, needed }) => ({
    en: `the backup is of form ${found}; this program reads form ${needed}`,
    zh: `备份格式为${found}，本程序只读取格式${needed}`,
  }),
  'backup-newer': ({ number, program }) => ({
    en: `the backup was made by ${program} with migration ${number}, which this program does not know: upgrade first`,
    zh: `备份由${program}制作，含本程序不认识的第${number}号迁移：请先升级`,
  }),
  'backup-untrue': ({ said }) => ({
    en: `what the backup holds breaks a rule of the register, nothing was restored: ${said}`,
    zh: `备份内容违反登记系统的规则，未恢复任何内容：${said}`,
  }),
  'in-use': ({ sessions }) => ({
    en: `${sessions} connections of a service are open: stop it, then move`,
    zh: `服务仍有${sessions}个连接：请先停止服务再迁移`,
  }),
  'papers-missing': ({ papers }) => ({
    en: `${papers} papers are not in the folder of papers: set MILEPROOF_PAPERS, empty the other database, move again`,
    zh: `材料存储目录中缺少${papers}份材料：请设置 MILEPROOF_PAPERS，清空目标数据库后重新迁移`,
  }),
  'move-differs': ({ table }) => ({
    en: `${table} has other rows after the move: the folder is unchanged; empty the other database and move again`,
    zh: `迁移后${table}的行数不一致：原文件夹未改动；请清空目标数据库后重新迁移`,
  }),
};

const UNAVAILABLE: ReadonlySet<string> = new Set(['no-programs', 'not-started', 'not-answering']);
const UNREADABLE: ReadonlySet<string> = new Set([
  'backup-damaged',
  'backup-form',
  'backup-newer',
  'backup-untrue',
]);

const statusOf = (code: string): number => {
  if (UNAVAILABLE.has(code)) return EXIT.unavailable;
  return UNREADABLE.has(code) ? EXIT.unreadable : EXIT.configuration;
};

/** Why a register is not opened, restored or moved, as the person is told. */
export const openRefusal = (refusal: AnyRefusal): Refusal => {
  const words = WORDS[refusal.code] as (told: AnyRefusal) => Bilingual;
  return new Refusal(words(refusal), statusOf(refusal.code));
};
