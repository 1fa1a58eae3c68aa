import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession, type Session } from './chromium';
import { readMarks, waitForMarks } from './marks';
import { newsPage } from './serve-pages';

describe('installing', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession({ installed: false });
    session.pages.put('/article', newsPage(['قرأ أحدهم ما قاله علي تمي عن التحالف الدولي.']));
    session.pages.put('/english', newsPage(['A page in English.'], { language: 'en', title: 'English' }));
  });
  afterAll(() => session.close());

  it('marks the tabs that were open before, and no English one', async () => {
    const english = await session.open('/english');
    const page = await session.open('/article');
    expect(await readMarks(page)).toEqual([]);
    await session.install();
    expect(await waitForMarks(page)).toEqual(['علي تمي', 'التحالف الدولي']);
    expect(await readMarks(english)).toEqual([]);
  });

  it('sends nothing out of the browser', () => {
    expect(session.elsewhere()).toEqual([]);
  });
});
