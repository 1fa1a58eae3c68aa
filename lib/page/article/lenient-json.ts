/**
 * Reads JSON as templates print it: comments of HTML around it, control characters inside strings (a headline that
 * runs over two lines), commas before a closing bracket. Undefined where that does not help.
 */
export function parseLenientJson(written: string): unknown {
  const text = written
    .trim()
    .replace(/^(?:<!--|(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|\/\/\s*<!\[CDATA\[)/u, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)$/u, '')
    .trim()
    .replace(/;$/u, '');
  for (const attempt of [text, mend(text)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or what the caller finds by other means.
    }
  }
  return undefined;
}

/** One pass that knows whether it is inside a string: outside, commas before } and ] go; inside, control characters. */
function mend(text: string): string {
  const out: string[] = [];
  let from = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) isInString = !isInString;
    else if (isInString && code === 0x5c) i++;
    else if (isInString ? code < 0x20 : code === 0x2c && /^\s*[}\]]/u.test(text.slice(i + 1, i + 200))) {
      out.push(text.slice(from, i), isInString ? ' ' : '');
      from = i + 1;
    }
  }
  return out.join('') + text.slice(from);
}
