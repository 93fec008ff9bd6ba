import { answerInThread } from './answer-in-thread.ts';

await answerInThread();
