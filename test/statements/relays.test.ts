import { describe, expect, it } from 'vitest';
import { saidBy, statementsOf } from './say';

/** Who speaks and who passes it on, the latter cut out of the text. */
const relayed = (text: string): [string, string | undefined][] =>
  statementsOf(text).map(({ speaker, relayedBy }) => [
    speaker.text,
    relayedBy && text.slice(relayedBy.start, relayedBy.end),
  ]);

describe('who relays', () => {
  it.each([
    [
      'قوله behind a verb of carrying',
      'ونقلت وكالة النهر عن طبيب في المستشفى قوله إن الجرحى كثيرون.',
      'طبيب في المستشفى',
      'وكالة النهر',
    ],
    ['a verb of carrying', 'نقلت قناة البلد عن طبيب أن ستة أشخاص أصيبوا.', 'طبيب', 'قناة البلد'],
    [
      'نقلا عن behind a verb of saying',
      'أفادت قناة البلد نقلا عن مسؤول محلي بأن القتلى كثيرون.',
      'مسؤول محلي',
      'قناة البلد',
    ],
    [
      'a source that is carried',
      'تقدمت القوات نحو المدينة أمس، وفقا لما نقلته وكالة النهر عن طبيب هناك.',
      'طبيب',
      'وكالة النهر',
    ],
    [
      'a medium behind what somebody said',
      'قال سامر حداد إن الوضع صعب، بحسب ما نقلت وكالة النهر.',
      'سامر حداد',
      'وكالة النهر',
    ],
    [
      'a medium in quotation marks',
      'قال سامر حداد إن الوضع صعب، نقلا عن صحيفة «البلد».',
      'سامر حداد',
      'صحيفة «البلد»',
    ],
  ])('is recorded apart from who speaks: %s', (_, text, speaker, relay) => {
    expect(relayed(text)).toEqual([[speaker, relay]]);
  });

  it.each([
    ['of a medium that speaks itself', 'ذكرت وكالة النهر أن القصف توقف.', 'وكالة النهر'],
    [
      'of a medium that is its own source',
      'قالت وكالة النهر إن القصف توقف، بحسب وكالة النهر.',
      'وكالة النهر',
    ],
    [
      'of a body that speaks through its spokesman',
      'أعلن الجيش على لسان ناطقه سامر حداد أن القصف توقف.',
      'سامر حداد',
    ],
  ])('is left out %s', (_, text, speaker) => {
    expect(relayed(text)).toEqual([[speaker, undefined]]);
  });

  it('does not go on speaking', () => {
    const text = 'قال سامر حداد إن الوضع صعب، بحسب وكالة النهر. وأضاف أن الحل بعيد.';
    expect(saidBy(text).map(([name]) => name)).toEqual(['سامر حداد', 'سامر حداد']);
  });
});

describe('what one says that another said', () => {
  it.each([
    ['a state', 'قال فارس كرم إن فرنسا أعلنت أن القصف توقف.', 'فرنسا', 'فارس كرم'],
    ['a minister', 'وأكدت ليلى حداد أن وزير الدفاع سامر منصور قال إن القصف توقف.', 'سامر منصور', 'ليلى حداد'],
    ['a group', 'وأفاد المرصد بأن تنظيم داعش تبنى مسؤولية الهجوم.', 'تنظيم داعش', 'المرصد'],
    ['in a quotation', 'وقال سامر حداد: "وزارة الدفاع أعلنت أن القصف توقف".', 'وزارة الدفاع', 'سامر حداد'],
    [
      'behind an earlier name',
      'قال سامر حداد إن الوضع صعب. وأضاف أن وزارة الدفاع أعلنت أن القصف توقف.',
      'وزارة الدفاع',
      'سامر حداد',
    ],
  ])('has the first beside it: %s', (_, text, speaker, relay) => {
    expect(relayed(text).at(-1)).toEqual([speaker, relay]);
  });

  it.each([
    ['thinks', 'وقال فارس كرم إن التحالف الدولي يعتقد أن الحل قريب.'],
    ['sees', 'وقال سامر حداد إن القوات تقدمت، مضيفا أن تنظيم داعش يرى أن الحرب طويلة.'],
    ['welcomes', 'وقال المحلل فارس كرم إن فرنسا ترحب بعودة اللاجئين.'],
    ['refuses', 'وقال المحلل سامر حداد إن فرنسا ترفض أن تكون طرفا.'],
  ])('is his own alone where it tells what the other %s', (_, text) => {
    expect(new Set(saidBy(text).map(([name]) => name)).size).toBe(1);
  });

  it.each([
    ['a thing', 'قال سامر حداد: "الحصار شدد على الأهالي أن يرحلوا جميعا من هنا".'],
    ['himself', 'أكد التحالف الدولي أن التحالف أعلن أن المهمة مستمرة.'],
  ])('is nothing of its own when told of %s', (_, text) => {
    expect(saidBy(text)).toHaveLength(1);
  });
});
