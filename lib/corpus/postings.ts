/** Ascending numbers as bytes: each as its distance from the one before, seven bits to a byte, the lowest first. */
export function writePostings(places: readonly number[], bytes: number[]): void {
  let before = -1;
  for (const place of places) {
    let distance = place - before - 1;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance);
    before = place;
  }
}

/** Raises the score of each place that stands in `bytes` from `start` to `end`; a higher one stays. */
export function raiseScores(
  scores: Uint8Array,
  bytes: Uint8Array,
  start: number,
  end: number,
  score: number,
): void {
  let place = -1;
  for (let at = start; at < end; at++) {
    let distance = 0;
    let byte = bytes[at]!;
    for (let shift = 0; ; shift += 7) {
      distance |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      byte = bytes[++at]!;
    }
    place += distance + 1;
    if (scores[place]! < score) scores[place] = score;
  }
}
