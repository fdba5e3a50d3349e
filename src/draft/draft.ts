/** What the reading of an article finds: figures with what they say, how sure that is, and why it is not surer. */
import type { PhraseReading } from '../language/phrase.ts';
import type { Span } from '../language/sentences.ts';
import type { Fact, Indicator } from '../model/schema.ts';

/** `certain` and `likely` are written into the draft, `likely` to be looked at; `unsure` is left to the editor. */
export type Confidence = 'certain' | 'likely' | 'unsure';

/** Why a reading is not certain; the sentences are in `language/draft-words.ts`. */
export type DoubtId =
  // left to the editor
  | 'unreadable'
  | 'no-subject'
  | 'subject-unclear'
  | 'words-around'
  | 'words-behind'
  | 'complement'
  | 'bare-number'
  | 'status-apart'
  | 'ahead'
  | 'time'
  | 'other-year'
  | 'shared-word'
  | 'pronoun'
  | 'elsewhere'
  | 'each'
  | 'points-or-percent'
  | 'share-of-what'
  | 'fraction-or-plan'
  | 'of-the-plan'
  | 'heading'
  | 'too-long'
  | 'other-unit'
  | 'contradicts'
  // written, to be looked at
  | 'listed-subject'
  | 'part'
  | 'context'
  | 'until-now'
  | 'other-period'
  | 'issuer'
  | 'whole'
  | 'prices'
  | 'again'
  | 'disputed'
  | 'alike';
/** `part`: the words it is about. */
export type Doubt = { id: DoubtId; part?: string };

export type Dimensions = Pick<Indicator, 'clock' | 'period' | 'prices'>;

export type Subject = {
  /** As it may be shown: "Tổng đàn gia súc: đàn trâu". */
  name: string;
  /** Normalised names by which a known indicator may be found, the best first. */
  keys: string[];
  /** What is counted, as printed. */
  counted?: string;
};

export type Statement = {
  reading: PhraseReading;
  /** As printed; shared by the figures in it. */
  printed: string;
  subject: Subject;
  dimensions: Dimensions;
  /** Made an estimate by the level it is measured by: "ước đạt 5 tấn, bằng 50% kế hoạch". */
  status?: Fact['status'];
};

/** A figure or a relation in words; `span` is its phrase in the article's text. */
export type Finding = { span: Span; confidence: Confidence; doubt?: Doubt; statement?: Statement };

/** Every sentence with digits: what was found in it, and which digits are no figures. */
export type Account = {
  line: number;
  /** Among the paragraphs of the article proper; null for title, captions and the like. */
  paragraph: number | null;
  sentence: number;
  span: Span;
  findings: Finding[];
  notFigures: Span[];
};
