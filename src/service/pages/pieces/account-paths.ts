/** Page of the own account by which somebody is told of what happens. */
export const MAIL_ACCOUNT = '/account/notices';
