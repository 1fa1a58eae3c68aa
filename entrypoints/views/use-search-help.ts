import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/translate';
import { signOf } from '@/lib/corpus/complete-query';
import { forgetSearches, readRecentSearches, rememberSearch } from '@/lib/extension/recent-searches';
import { operators } from '@/lib/model/search';

/** What a search can be narrowed by and the last searches; `remember` keeps one that has led somewhere. */
export const useSearchHelp = () => {
  const { language } = useTranslate();
  const [recent, setRecent] = useState<string[]>([]);
  const show = (): Promise<void> => readRecentSearches().then(setRecent);
  useEffect(() => {
    // A list that cannot be read is not worth a sentence.
    show().catch(() => undefined);
  }, []);
  return {
    help: {
      signs: [
        ...operators.map(operator => {
          const sign = signOf(operator, language);
          return { operator, sign, typed: sign };
        }),
        language === 'ar'
          ? { operator: 'words', sign: '«…»', typed: '«' }
          : { operator: 'words', sign: '“…”', typed: '"' },
      ],
      recent,
      onForget: () => void forgetSearches().then(show),
    },
    remember: async (query: string): Promise<void> => {
      await rememberSearch(query).catch(() => undefined);
      await show().catch(() => undefined);
    },
  };
};
