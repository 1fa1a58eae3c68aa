import type { TextRange } from '@/lib/model/text-range';

/** `text` with `ranges` of it marked; ranges in text order, and what reaches beyond the text is left out. */
export const MarkedText = ({ text, ranges }: { text: string; ranges: readonly TextRange[] }) => {
  const parts = [];
  let done = 0;
  for (const { start, end } of ranges) {
    const from = Math.max(start, done);
    const to = Math.min(end, text.length);
    if (from >= to) continue;
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, to)}</mark>);
    done = to;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
};
