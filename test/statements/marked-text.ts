/** A text whose expected content stands between ‹ and ›: the text without them, and the content. */
export function readMarks(marked: string): { text: string; content: string } {
  const [before = '', content = '', after = ''] = marked.split(/[‹›]/);
  return { text: before + content + after, content };
}
