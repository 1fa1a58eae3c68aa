import { describe, expect, it } from 'vitest';
import { rolesIn } from '@/lib/corpus/roles-in';

const called = (role: string, day?: string, estimated = false) => ({
  article: `${role} ${day}`,
  speaker: { text: 'سامر حداد', entity: 'haddad', role },
  ...(day && {
    published: { from: day, to: day, estimated, basis: { ar: `تقدير ${day}`, en: `estimate ${day}` } },
  }),
});

const rolesOf = (...statements: ReturnType<typeof called>[]) =>
  rolesIn(statements, 'haddad').map(({ words, published }) => [words, published?.from, published?.to]);

describe('rolesIn', () => {
  it('tells once, with the time, what articles one after another call somebody', () => {
    expect(
      rolesOf(
        called('الناطق', '2021-05-01'),
        called('المحلل', '2023-04-01'),
        called('الناطق', '2020-01-01'),
        called('المحلل', '2022-07-01'),
        called('الناطق', '2024-02-01'),
        called('الناطق', '2021-05-01'),
      ),
    ).toEqual([
      ['الناطق', '2024-02-01', '2024-02-01'],
      ['المحلل', '2022-07-01', '2023-04-01'],
      ['الناطق', '2020-01-01', '2021-05-01'],
    ]);
  });

  it('keeps roles without a day apart from those with one', () => {
    expect(rolesOf(called('الناطق'), called('الناطق', '2021-05-01'), called('الناطق'))).toEqual([
      ['الناطق', '2021-05-01', '2021-05-01'],
      ['الناطق', undefined, undefined],
    ]);
  });

  it('says that a time is estimated where an end of it is', () => {
    const roles = rolesIn([called('الناطق', '2020-01-01', true), called('الناطق', '2021-05-01')], 'haddad');
    expect(roles[0]?.published).toMatchObject({ estimated: true, basis: { en: 'estimate 2020-01-01' } });
  });
});
