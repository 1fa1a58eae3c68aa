import type { ExtractionMaterial, MeasuredStage } from './lines/extraction';
import { patienceSeconds, runLine } from './run-line';
import { sampleEntities } from './sample';
import { sampleArticles } from './sample-articles';

/** The size of a news article, and how many of them make one MB (10⁶ bytes of UTF-8). */
const articleBytes = 4_400;
const articleCount = 200;
/** For the growth with length: long articles, and one article that is all of them joined. */
const longBytes = 100_000;
const times = 10;
/** The thread's processor time ticks in steps of some milliseconds; of a second they are less than one part in a hundred. */
const leastProcessorMs = 1000;

/** Measures the whole extraction in MB of UTF-8 a second of processor time, with the time of each stage, and how both grow with the text's length. */
export async function* extraction(): AsyncGenerator<string[]> {
  const articles = sampleArticles(articleCount, articleBytes);
  const long = sampleArticles(times, longBytes);
  const sets = [articles, long, [long.join('\n')]];
  const measured = await runLine<MeasuredStage[]>('extraction', {
    sets,
    entities: sampleEntities,
    leastProcessorMs,
  } satisfies ExtractionMaterial);
  const megabytes = Buffer.byteLength(articles.join('')) / 1e6;
  yield [
    `${articles.length} articles, ${megabytes.toFixed(2)} MB`,
    'found',
    'pass',
    'MB/s',
    'share',
    '10 × long',
  ];
  if (!measured) yield ['extractArticle', '', `gave up after ${patienceSeconds} s`];
  const whole = measured?.[0]?.sets[0];
  for (const { stage, sets: timed } of measured ?? []) {
    const [many, ten, one] = timed;
    yield [
      label(stage),
      String(many!.found),
      `${many!.processorMs.toFixed(1)} ms`,
      (megabytes / (many!.processorMs / 1000)).toFixed(2),
      `${((100 * many!.processorMs) / whole!.processorMs).toFixed(0)} %`,
      growth(ten!.processorMs, one!.processorMs),
    ];
  }
  if (whole)
    yield [
      `Processor time, the mean of as many passes as fill ${leastProcessorMs} ms; the whole took ${whole.passMs.toFixed(1)} ms by the clock.`,
    ];
  yield ['10 × long: one article of 1 MB, as a multiple of a tenth of it.'];
}

/** The tenths were read together, so their mean is a tenth of their time. */
function growth(tenthsMs: number, wholeMs: number): string {
  return `${((times * wholeMs) / tenthsMs).toFixed(1)} ×`;
}

/** Every stage splits the text into words for itself; the row of its own shows what that costs once. */
function label(stage: string): string {
  if (stage === 'whole') return 'extractArticle';
  return stage === 'split words' ? '  split words (once; each stage does)' : `  ${stage}`;
}
