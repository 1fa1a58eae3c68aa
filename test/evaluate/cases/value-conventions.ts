import type { Asked, Case } from './case';

/** Where the cases reckon otherwise than Arabic news or than Siyaq, on purpose: the span is asked, the value is not. */
const conventions: readonly { reason: string; text: RegExp }[] = [
  {
    reason: 'beginning, middle and end as halves, here as thirds',
    text: /(?:^|\s)(?:مطلع|بداية|أوائل|منتصف|أواخر|نهاية|وقت لاحق|وقت مبكر|لاحقا)(?:\s|$)/u,
  },
  { reason: 'a weekend of Saturday and Sunday, here from Friday', text: /عطلة/u },
  {
    reason: 'weeks numbered by ISO, here from the first day',
    text: /الأسبوع (?:الأول|الثاني|الثالث|الرابع|الأخير)/u,
  },
  { reason: 'Sunday as the last day of its week, here the first', text: /الأحد/u },
  {
    reason: 'runs that begin the day after, here today',
    text: /(?:القادمة|المقبلة|المقبلين|القادمين|العقدين الماضيين|العقود الماضية)$/u,
  },
  {
    reason: '"after three weeks" as the weeks until then, here as the time then',
    text: /^بعد (?!.*من الآن)/u,
  },
  { reason: 'a few as three, here open', text: /بضعة|القليلة/u },
  {
    reason: 'years without the last year, here with it',
    text: /^(?:بين|من) ?\d{4}\s*(?:-|إلى|حتى)\s*\d{4}$/u,
  },
];

/** Why the value of a range is not compared; undefined for most. */
export function whyNoValue({ text }: Asked, { spec }: Case): string | undefined {
  return spec.startsWith('DateTime_Date')
    ? conventions.find(convention => convention.text.test(text))?.reason
    : undefined;
}
