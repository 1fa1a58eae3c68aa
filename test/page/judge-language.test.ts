import { describe, expect, it } from 'vitest';
import { findArabic, judgeLanguage } from '@/lib/page/judge-language';

const arabic = 'أعلن التحالف الدولي إزالة أكثر من ٢٥ ألف مادة متفجرة من المناطق التي طرد منها التنظيم.';
const persian = 'ائتلاف بین‌المللی روز گذشته اعلام کرد که بیش از بیست هزار ماده منفجره پاکسازی شده است.';
const urdu = 'بین الاقوامی اتحاد نے کہا ہے کہ اس نے مشرقی شام میں ہزاروں بارودی سرنگیں ہٹا دی ہیں۔';

describe('judgeLanguage', () => {
  it.each([
    { what: 'Arabic news', text: arabic, verdict: 'arabic' },
    {
      what: 'Arabic with a Persian name in it',
      text: `${arabic} وقال پژمان إن القوات انسحبت.`,
      verdict: 'arabic',
    },
    {
      what: 'Arabic typed on a Persian keyboard (ی and ک for ي and ك)',
      text: 'قال المتحدث باسم التحالف الدولی إن القوات انسحبت من المدینة مع کل العتاد.',
      verdict: 'arabic',
    },
    { what: 'Persian', text: persian, verdict: 'other' },
    {
      what: 'Persian typed with Arabic letters',
      text: 'نيروهاي اين كشور ديروز اعلام كردند كه در شرق سوريه مواضع بيشتري را تصرف كرده اند و ادامه مي دهند',
      verdict: 'other',
    },
    { what: 'Urdu', text: urdu, verdict: 'other' },
    {
      what: 'Kurdish',
      text: 'هاوپەیمانی نێودەوڵەتی ڕایگەیاند کە لە ڕۆژهەڵاتی سووریا مینەکانی لابردووە',
      verdict: 'other',
    },
    { what: 'English', text: 'The coalition said on Monday', verdict: 'other' },
    { what: 'a name alone', text: 'داعش', verdict: 'unsure' },
    { what: 'a name in an English sentence', text: 'The group known as داعش', verdict: 'unsure' },
    { what: 'a short Persian heading', text: 'علی در تهران', verdict: 'unsure' },
  ] as const)('judges $what: $verdict', ({ text, verdict }) => {
    expect(judgeLanguage(text)).toBe(verdict);
  });
});

describe('findArabic', () => {
  it('takes a short block for what the block before it is', () => {
    expect(findArabic([arabic, 'داعش', persian, 'داعش', arabic])).toEqual([true, true, false, false, true]);
  });

  it('takes short blocks at the beginning for what comes first', () => {
    expect(findArabic(['داعش', arabic])).toEqual([true, true]);
    expect(findArabic(['داعش', persian])).toEqual([false, false]);
  });

  it('leaves out blocks without a letter of Arabic script', () => {
    expect(findArabic([arabic, 'Reuters, 2023'])).toEqual([true, false]);
  });

  it('takes short blocks alone for what they are together', () => {
    expect(findArabic(['انفجار في الرقة', 'اجتماع في الحسكة', 'داعش'])).toEqual([true, true, true]);
    expect(findArabic(['علی در تهران', 'علی در شیراز'])).toEqual([false, false]);
  });

  it('does not take a page of names alone for Arabic', () => {
    expect(findArabic(['داعش', 'علي'])).toEqual([false, false]);
  });
});
