import { useState } from 'preact/hooks';
import { ArticleView } from '@/components/ArticleView';
import { CiteBar, type CiteBarProps } from '@/components/CiteBar';
import { citeStatement } from '@/components/cite';
import { CorrectSpeaker } from '@/components/CorrectSpeaker';
import { Notice } from '@/components/Notice';
import { sentenceAddress } from '@/components/text-fragment';
import { useTranslate } from '@/components/translate';
import { translateIn } from '@/lib/extension/translate-in';
import type { Archive } from '@/lib/corpus/archive';
import type { TextRange } from '@/lib/model/text-range';
import { useLoaded } from '@/entrypoints/views/use-loaded';
import { articleFragment } from './archive-address';
import type { useCorrection } from './use-correction';

const load = async (archive: Archive, id: string) => {
  const found = await archive.article(id);
  const named = new Set(found?.article.mentions.map(({ entity }) => entity));
  const [shown, entities] = await Promise.all([
    archive.statements(found?.statements.map(({ id }) => id) ?? []),
    // Only what the reader saved can be corrected, and offers the names that it has.
    found?.saved ? Promise.all([...named].map(entity => archive.entity(entity))) : [],
  ]);
  const names = [
    ...shown.map(({ speaker }) => speaker.text),
    ...entities.map(entity => entity?.name.ar ?? ''),
  ];
  return { id, found, shown, names: [...new Set(names)].filter(name => name !== '') };
};

/** The statement that a place is asked for: itself, or the one in which it lies. */
const placeOf = (ranges: readonly TextRange[], asked: TextRange | undefined): number => {
  if (!asked) return -1;
  const same = ranges.findIndex(({ start, end }) => start === asked.start && end === asked.end);
  return same < 0 ? ranges.findLastIndex(({ start, end }) => start < asked.end && asked.start < end) : same;
};

export type ArticlePageProps = {
  archive: Archive;
  id: string;
  asked?: TextRange | undefined;
  correction: ReturnType<typeof useCorrection>;
};

/** One article of the archive, opened at a sentence; its statements are walked through and cited. */
export const ArticlePage = ({ archive, id, asked, correction }: ArticlePageProps) => {
  const { translate, display } = useTranslate();
  const [copied, setCopied] = useState<CiteBarProps['copied']>();
  const loaded = useLoaded(() => load(archive, id), [archive, id]);
  if (loaded.status === 'failed') return <Notice state="failed">{translate('card_failed')}</Notice>;
  if (loaded.status === 'loading' || loaded.value.id !== id) return null;
  const { found, shown, names } = loaded.value;
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
      <div class="article-bar" hidden={shown.length === 0}>
        {found.saved && statement && statement.kind !== 'narration' && (
          <CorrectSpeaker
            key={statement.id}
            speaker={statement.speaker.text}
            found={found.saved.corrections?.find(made => made.statement === statement.id)?.was.speaker.text}
            names={names}
            state={correction.stateOf(statement.id)}
            onCorrect={name => correction.correct({ article: id, statement: statement.id }, name)}
            onUndo={() => correction.undo({ article: id, statement: statement.id })}
          />
        )}
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
      </div>
    </>
  );
};
