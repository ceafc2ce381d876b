import type { Locale } from '../../../i18n/locales.ts';
import { BUCKETS, type Features, OWN } from '../features.ts';
import { softmax } from '../linear-model.ts';
import { readComment } from '../read-comment.ts';
import type { LabelledText } from './corpus.ts';

const CLASSES: readonly LabelledText['label'][] = ['neg', 'neu', 'pos'];

/** A comment to learn from, and how much it counts. */
interface Example {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

const ROUNDS = 150;
/** Rounds in which only the features of the lexicon learn, so that words of the corpus do not take their place. */
const OWN_ROUNDS = 60;
const RATE = 0.5;
/** Shrinks the weights of the lexicon’s features (by hand), and of words: of 0.0001 and 0.0003 the better in cross-validation. */
const SHRINK_OWN = 0.001;
const SHRINK_WORDS = 0.0001;

/**
 * Weights (three for each place: criticism, neither, praise) that explain the labels of a corpus: multinomial logistic
 * regression with L2, each class counting alike, by gradient descent over the whole corpus with AdaGrad steps (Duchi et al. 2011).
 * No random numbers and one fixed order: the same corpus gives the same weights. Comments in which the rules find nothing
 * said teach nothing; those that only a reader finds empty are neutral.
 */
export function train(corpus: readonly LabelledText[], locale: Locale): Float64Array {
  const examples = examplesOf(corpus, locale);
  const places = [...new Set(examples.flatMap(({ features }) => features.places))].sort((a, b) => a - b);
  const weights = new Float64Array(BUCKETS * 3);
  const squares = new Float64Array(BUCKETS * 3);
  for (let round = 0; round < ROUNDS; round += 1) {
    const learning = round < OWN_ROUNDS ? places.filter((place) => place < OWN) : places;
    const gradient = gradientOf(examples, weights);
    for (const place of learning)
      for (let at = place * 3; at < place * 3 + 3; at += 1) step({ weights, squares, gradient }, at);
  }
  return weights;
}

function examplesOf(corpus: readonly LabelledText[], locale: Locale): Example[] {
  const labelled = corpus.map(({ text, label }) => ({
    label: CLASSES.indexOf(label === 'none' ? 'neu' : label),
    read: readComment(text, locale),
  }));
  const taught = labelled.filter(({ read }) => !read.noContent);
  const counts = CLASSES.map((_, label) => taught.filter((each) => each.label === label).length);
  return taught.map(({ label, read }) => ({
    label,
    features: read.features,
    weight: 1 / (CLASSES.length * (counts[label] ?? 1)),
  }));
}

function gradientOf(examples: readonly Example[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { features, label, weight } of examples) {
    const chances = chancesNow(features, weights);
    for (let c = 0; c < 3; c += 1) {
      const miss = ((chances[c] ?? 0) - (c === label ? 1 : 0)) * weight;
      features.places.forEach((place, n) => {
        const at = place * 3 + c;
        gradient[at] = (gradient[at] ?? 0) + miss * (features.amounts[n] ?? 0);
      });
    }
  }
  return gradient;
}

function chancesNow({ places, amounts }: Features, weights: Float64Array) {
  const sums = [0, 0, 0];
  for (let n = 0; n < places.length; n += 1) {
    const at = (places[n] ?? 0) * 3;
    for (let c = 0; c < 3; c += 1) sums[c] = (sums[c] ?? 0) + (weights[at + c] ?? 0) * (amounts[n] ?? 0);
  }
  return softmax(sums);
}

interface State {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly gradient: Float64Array;
}

function step({ weights, squares, gradient }: State, at: number): void {
  const weight = weights[at] ?? 0;
  const slope = (gradient[at] ?? 0) + (at < OWN * 3 ? SHRINK_OWN : SHRINK_WORDS) * weight;
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  if (slope !== 0) weights[at] = weight - (RATE * slope) / Math.sqrt(square);
}
