import { describe, expect, it } from 'vitest';
import { differingLetters } from '@/lib/entities/strict-letters';

describe('differingLetters', () => {
  it.each([
    { form: 'علي', found: 'على', kinds: ['alef-maqsura'] },
    { form: 'حماة', found: 'حماه', kinds: ['ta-marbuta'] },
    { form: 'إلهام أحمد', found: 'الهام احمد', kinds: ['hamza'] },
    { form: 'داعش', found: 'داعِش', kinds: ['marks'] },
    { form: 'تركيا', found: 'ترکیا', kinds: ['other'] },
    { form: 'تنظيم داعش', found: 'تنظيم “داعش', kinds: [] },
    { form: 'SDF', found: 'sdf', kinds: [] },
    { form: 'القرار 2254', found: 'القرار ٢٢٥٤', kinds: ['other'] },
    { form: 'التحالف الدولي', found: 'ﺍﻟﺘﺤﺎﻟﻒ ﺍﻟﺪﻭﻟﻲ', kinds: ['other'] },
  ])('tells $found from $form by $kinds', ({ form, found, kinds }) => {
    expect(differingLetters(form, found)).toEqual(kinds);
  });

  it('does not miss the alef that لل swallows', () => {
    expect(differingLetters('التحالف', 'لتحالف', true)).toEqual([]);
  });
});
