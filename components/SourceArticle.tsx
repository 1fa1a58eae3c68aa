import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '@/lib/model/article';
import type { PackStatement } from '@/lib/model/pack';
import type { TextRange } from '@/lib/model/text-range';
import { cutParagraphs, type Paragraph, type Piece } from './cut-paragraphs';
import { keepLabelsApart } from './keep-labels-apart';
import { messageKey, useTranslate } from './translate';

export type SourceArticleProps = {
  article: Article;
  statements: readonly PackStatement[];
  /** The sentence that the reader asked for; it is framed and brought into view. */
  asked?: TextRange | undefined;
  /** Arrow up or down while the framed sentence has the focus. */
  onStep?: (step: 1 | -1) => void;
  /** A click on a statement. */
  onStatement?: (id: string) => void;
};

/** The label of a statement, drawn before its first piece: beside its line where there is a margin. */
type Labels = ReadonlyMap<number, PackStatement>;

const PieceOfText = ({ piece, text, labels }: { piece: Piece; text: string; labels: Labels }) => {
  const words = text.slice(piece.start, piece.end);
  const { statement } = piece;
  const label = labels.get(piece.start);
  return (
    <>
      {label && <SpeakerLabel {...label} />}
      {statement ? (
        <mark data-statement={statement.id} data-form={statement.form} data-stance={statement.stance}>
          {words}
        </mark>
      ) : (
        words
      )}
    </>
  );
};

/** Pieces that are asked for stand in one frame, also where a statement within them begins or ends. */
const Pieces = ({ pieces, text, labels }: { pieces: readonly Piece[]; text: string; labels: Labels }) => {
  const { translate } = useTranslate();
  const first = pieces.findIndex(({ isAsked }) => isAsked);
  const draw = (some: readonly Piece[]) =>
    some.map(piece => <PieceOfText key={piece.start} piece={piece} text={text} labels={labels} />);
  if (first < 0) return <>{draw(pieces)}</>;
  const end = pieces.findLastIndex(({ isAsked }) => isAsked) + 1;
  return (
    <>
      {draw(pieces.slice(0, first))}
      <span
        class="asked"
        role="group"
        tabIndex={-1}
        data-asked
        aria-current="true"
        aria-label={translate('archive_asked')}>
        {draw(pieces.slice(first, end))}
      </span>
      {draw(pieces.slice(end))}
    </>
  );
};

/** Who speaks, and what the cue does to the words. */
const SpeakerLabel = ({ speaker, kind, stance }: PackStatement) => {
  const { translate } = useTranslate();
  return (
    <span class="speaker small" data-speaker>
      {kind === 'narration' ? translate('statement_narration') : <bdi lang="ar">{speaker.text}</bdi>}
      {stance !== 'asserts' && <span class="stance">{translate(messageKey('stance', stance))}</span>}
    </span>
  );
};

/** Where in a paragraph a label stands: with each statement whose speaker or stance is another than that before. */
const labelsOf = ({ pieces }: Paragraph): Labels => {
  const labels = new Map<number, PackStatement>();
  let last = '';
  for (const { start, statement } of pieces) {
    if (!statement) continue;
    const { speaker, kind, stance } = statement;
    const label = `${speaker.text} ${kind} ${stance}`;
    if (label !== last) labels.set(start, statement);
    last = label;
  }
  return labels;
};

const ParagraphOfText = ({ paragraph, text }: { paragraph: Paragraph; text: string }) => (
  <p class="paragraph" lang="ar" dir="rtl">
    <Pieces pieces={paragraph.pieces} text={text} labels={labelsOf(paragraph)} />
  </p>
);

/** An article of the archive, its statements marked, their speakers in the margin. */
export const SourceArticle = ({ article, statements, asked, onStep, onStatement }: SourceArticleProps) => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!root.current) return undefined;
    const sentence = root.current.querySelector<HTMLElement>('[data-asked]');
    // At once, not gliding: nothing moves unless the reader moves it.
    sentence?.scrollIntoView({ block: 'center' });
    // A button of the bar that walks on keeps the focus.
    if (!document.activeElement?.closest('[role="toolbar"]')) sentence?.focus({ preventScroll: true });
    return keepLabelsApart(root.current);
  }, [article.id, asked?.start, asked?.end]);
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (!step || !onStep || !(event.target as Element).closest('[data-asked]')) return;
    event.preventDefault();
    onStep(step);
  };
  const click = (event: MouseEvent): void => {
    const id = (event.target as Element).closest('[data-statement]')?.getAttribute('data-statement');
    // Who selects words wants these.
    if (id && getSelection()?.isCollapsed) onStatement?.(id);
  };
  return (
    // The keys and clicks are those of the sentences in it; the bar below has a button for each.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div class="source" ref={root} data-article={article.id} onKeyDown={press} onClick={click}>
      {cutParagraphs(article.text, statements, asked).map(paragraph => (
        <ParagraphOfText key={paragraph.start} paragraph={paragraph} text={article.text} />
      ))}
    </div>
  );
};
