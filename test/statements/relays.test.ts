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
