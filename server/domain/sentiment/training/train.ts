import type { Locale } from '../../../i18n/locales.ts';
import { BUCKETS, type Features, OWN } from '../features.ts';
import { softmax } from '../linear-model.ts';
import { readComment } from '../read-comment.ts';
import type { LabelledText } from './corpus.ts';
import { joined } from './joined.ts';

const CLASSES: readonly LabelledText['label'][] = ['neg', 'neu', 'pos'];

/** A comment to learn from. */
interface Example {
  readonly features: Features;
  readonly label: number;
}

const ROUNDS = 150;
/** Rounds in which only the features of the lexicon learn, so that words of the corpus do not take their place. */
const OWN_ROUNDS = 60;
const RATE = 0.5;
/** Shrinks the weights of the lexicon’s features (by hand), and of words: of 0.00005 to 0.0003 by cross-validation. */
const SHRINK_OWN = 0.001;
const SHRINK_WORDS = 0.00005;

/**
 * Weights (three for each place: criticism, neither, praise) that explain the labels of a corpus: multinomial logistic
 * regression with L2, each comment counting alike, by gradient descent over the whole corpus with AdaGrad steps (Duchi et al. 2011).
 * No random numbers and one fixed order: the same corpus gives the same weights. Comments in which the rules find nothing
 * said teach nothing; those that only a reader finds empty are neutral. Sentences teach alone and joined in pairs.
 */
export function train(corpus: readonly LabelledText[], locale: Locale): Float64Array {
  const examples = examplesOf([...corpus, ...joined(corpus)], locale);
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
  return corpus.flatMap(({ text, label }) => {
    const { noContent, features } = readComment(text, locale);
    return noContent ? [] : [{ features, label: CLASSES.indexOf(label === 'none' ? 'neu' : label) }];
  });
}

function gradientOf(examples: readonly Example[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { features, label } of examples) {
    const { places, amounts } = features;
    const chances = chancesNow(features, weights);
    for (let c = 0; c < 3; c += 1) {
      const miss = ((chances[c] ?? 0) - (c === label ? 1 : 0)) / examples.length;
      for (let n = 0; n < places.length; n += 1) {
        const at = (places[n] ?? 0) * 3 + c;
        gradient[at] = (gradient[at] ?? 0) + miss * (amounts[n] ?? 0);
      }
    }
  }
  return gradient;
}

function chancesNow({ places, amounts }: Features, weights: Float64Array) {
  let [neg, neu, pos] = [0, 0, 0];
  for (let n = 0; n < places.length; n += 1) {
    const at = (places[n] ?? 0) * 3;
    const amount = amounts[n] ?? 0;
    neg += (weights[at] ?? 0) * amount;
    neu += (weights[at + 1] ?? 0) * amount;
    pos += (weights[at + 2] ?? 0) * amount;
  }
  return softmax([neg, neu, pos]);
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
