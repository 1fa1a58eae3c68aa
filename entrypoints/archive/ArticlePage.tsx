import { useState } from 'preact/hooks';
import { ArticleView } from '@/components/ArticleView';
import { CiteBar, type CiteBarProps } from '@/components/CiteBar';
import { citeStatement } from '@/components/cite';
import { Notice } from '@/components/Notice';
import { sentenceAddress } from '@/components/text-fragment';
import { useTranslate } from '@/components/translate';
import { translateIn } from '@/lib/extension/translate-in';
import type { Archive } from '@/lib/corpus/archive';
import type { TextRange } from '@/lib/model/text-range';
import { useLoaded } from '@/entrypoints/views/use-loaded';
import { articleFragment } from './archive-address';

const load = async (archive: Archive, id: string) => {
  const found = await archive.article(id);
  return { id, found, shown: await archive.statements(found?.statements.map(({ id }) => id) ?? []) };
};

/** The statement that a place is asked for: itself, or the one in which it lies. */
const placeOf = (ranges: readonly TextRange[], asked: TextRange | undefined): number => {
  if (!asked) return -1;
  const same = ranges.findIndex(({ start, end }) => start === asked.start && end === asked.end);
  return same < 0 ? ranges.findLastIndex(({ start, end }) => start < asked.end && asked.start < end) : same;
};

export type ArticlePageProps = { archive: Archive; id: string; asked?: TextRange | undefined };

/** One article of the archive, opened at a sentence; its statements are walked through and cited. */
export const ArticlePage = ({ archive, id, asked }: ArticlePageProps) => {
  const { translate, display } = useTranslate();
  const [copied, setCopied] = useState<CiteBarProps['copied']>();
  const loaded = useLoaded(() => load(archive, id), [archive, id]);
  if (loaded.status === 'failed') return <Notice state="failed">{translate('card_failed')}</Notice>;
  if (loaded.status === 'loading' || loaded.value.id !== id) return null;
  const { found, shown } = loaded.value;
  if (!found) return <Notice state="unknown">{translate('archive_unknown')}</Notice>;
  const { article } = found;
  const index = placeOf(
    shown.map(({ range }) => range),
    asked,
  );
  const statement = shown[index];
  const go = (next: number): void => {
    const range = shown[next]?.range;
    setCopied(undefined);
    // In the place of the one before: one step back leaves the article.
    if (range) location.replace(articleFragment(id, range));
  };
  const copy = (text: string, what: 'citation' | 'link'): void => {
    // Emptied first, so that the same words are announced again.
    setCopied(undefined);
    navigator.clipboard.writeText(text).then(
      () => setCopied(what),
      (error: unknown) => {
        console.error(error);
        setCopied('failed');
      },
    );
  };
  return (
    <>
      <ArticleView
        {...found}
        asked={asked}
        addressOf={range => articleFragment(id, range)}
        onStep={step => go(Math.min(Math.max(index + step, 0), shown.length - 1))}
        onStatement={chosen => go(shown.findIndex(({ id }) => id === chosen))}
      />
      <CiteBar
        index={index}
        count={shown.length}
        hasAddress={article.address !== undefined}
        copied={copied}
        onGo={go}
        onCite={(format, language) =>
          statement &&
          copy(
            citeStatement({ article, statement }, format, {
              translate: translateIn(language),
              language,
              display,
            }),
            'citation',
          )
        }
        onLink={() =>
          statement &&
          article.address &&
          copy(sentenceAddress(article.address, article.text, statement.range), 'link')
        }
      />
    </>
  );
};
