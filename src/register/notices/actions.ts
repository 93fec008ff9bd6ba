import { endCalendar, makeCalendar } from './calendar/keep-calendar.ts';
import { getNotices } from './get-notices.ts';
import { confirmMail, endMail, readMailLink } from './mail/follow-link.ts';
import { endOwnMail, subscribeMail } from './mail/subscribe-mail.ts';
import { getNews } from './news/get-news.ts';

/** What somebody is told of and how, in the order of the documentation. */
export const NOTICE_ACTIONS = {
  title: { en: 'Being told', zh: '通知' },
  actions: {
    getNews,
    getNotices,
    subscribeMail,
    endOwnMail,
    makeCalendar,
    endCalendar,
    readMailLink,
    confirmMail,
    endMail,
  },
};
