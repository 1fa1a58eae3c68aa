import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '@/lib/model/article';
import type { PackStatement } from '@/lib/model/pack';
import type { TextRange } from '@/lib/model/text-range';
import { cutParagraphs, type Paragraph, type Piece } from './cut-paragraphs';
import { messageKey, useTranslate } from './translate';

export type SourceArticleProps = {
  article: Article;
  statements: readonly PackStatement[];
  /** The sentence that the reader asked for; it is framed and brought into view. */
  asked?: TextRange | undefined;
};

const PieceOfText = ({ piece, text }: { piece: Piece; text: string }) => {
  const words = text.slice(piece.start, piece.end);
  const { statement } = piece;
  if (!statement) return <>{words}</>;
  return (
    <mark data-statement={statement.id} data-form={statement.form} data-stance={statement.stance}>
      {words}
    </mark>
  );
};

/** Pieces that are asked for stand in one frame, also where a statement within them begins or ends. */
const Pieces = ({ pieces, text }: { pieces: readonly Piece[]; text: string }) => {
  const { translate } = useTranslate();
  const first = pieces.findIndex(({ isAsked }) => isAsked);
  const draw = (some: readonly Piece[]) =>
    some.map(piece => <PieceOfText key={piece.start} piece={piece} text={text} />);
  if (first < 0) return <>{draw(pieces)}</>;
  const end = pieces.findLastIndex(({ isAsked }) => isAsked) + 1;
  return (
    <>
      {draw(pieces.slice(0, first))}
      <span class="asked" data-asked aria-current="true" aria-label={translate('archive_asked')}>
        {draw(pieces.slice(first, end))}
      </span>
      {draw(pieces.slice(end))}
    </>
  );
};

/** Who speaks in a paragraph, each once, with what the cue does to the words. */
const Speakers = ({ statements }: { statements: readonly PackStatement[] }) => {
  const { translate } = useTranslate();
  const labels = new Map<string, PackStatement>();
  for (const statement of statements) {
    labels.set(`${statement.speaker.text} ${statement.kind} ${statement.stance}`, statement);
  }
  if (labels.size === 0) return null;
  return (
    <ul class="speakers small" aria-label={translate('archive_speakers')}>
      {[...labels].map(([key, { speaker, kind, stance }]) => (
        <li key={key}>
          {kind === 'narration' ? translate('statement_narration') : <bdi lang="ar">{speaker.text}</bdi>}
          {stance !== 'asserts' && <span class="stance">{translate(messageKey('stance', stance))}</span>}
        </li>
      ))}
    </ul>
  );
};

const ParagraphOfText = ({ paragraph, text }: { paragraph: Paragraph; text: string }) => (
  <div class="paragraph">
    <Speakers statements={paragraph.statements} />
    <p lang="ar" dir="rtl">
      <Pieces pieces={paragraph.pieces} text={text} />
    </p>
  </div>
);

/** An article of the archive, its statements marked, their speakers in the margin. */
export const SourceArticle = ({ article, statements, asked }: SourceArticleProps) => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // At once, not gliding: nothing moves unless the reader moves it.
    root.current?.querySelector('[data-asked]')?.scrollIntoView({ block: 'center' });
  }, [article.id, asked?.start, asked?.end]);
  return (
    <div class="source" ref={root} data-article={article.id}>
      {cutParagraphs(article.text, statements, asked).map(paragraph => (
        <ParagraphOfText key={paragraph.start} paragraph={paragraph} text={article.text} />
      ))}
    </div>
  );
};
