import { type Place, sentenceOf } from './place.ts';

/** What is told as an error of others, or asked: by its sentence, the one before or a heading; or put right at once. */
const DOUBTED =
  /\?$|\b(?:fau(?:x|sse)|inexact\w*|erron\w*|erreurs?|mythes?|idees? recues?|croi\w*|croy\w*|pens\w+|pretend\w*|parait|contrairement|ancien\w*|tort|selon certains|certains sites)\b|\bon (?:lit|entend|vous dira)\b|\bil vous reste\b/;
/** Other times hold for who lives abroad or overseas (CPC 643), in hospitals, at sea, or by an agreement. */
const APART =
  /\betranger|\boutre-?mer|\bmayotte|\bmartinique|\bguadeloupe|\bguyane|\breunion\b|\bcaledonie|\bpolynesie|\bmonaco|\bluxemb|\bbelg|\bsuisse|\bchez nous|\ben pratique|\bforce majeure|\bexceptionnel|\bhopita|\bmarins?\b|\bbranche\b|\bconvention/;
const PUT_RIGHT = /^\W*(?:non\b|(?:c'est )?(?:faux|inexact|une erreur))/;
const sentenceBefore = ({ before }: Place): string =>
  before
    .trim()
    .split(/[.!?…\n]\s*(?=\S)/)
    .at(-1) ?? '';

/** Whether a sentence says no rule of the law for all: doubted, put right, or of a place apart. */
export const isDoubted = (place: Place): boolean =>
  PUT_RIGHT.test(place.after) ||
  APART.test(sentenceOf(place)) ||
  [sentenceOf(place), sentenceBefore(place), ...place.headings].some((text) => DOUBTED.test(text));
