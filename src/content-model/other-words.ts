/** Words that authors write for a key, by the key that they mean; edit distance would not find it (Y004). */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  // questions
  stem: ['question', 'prompt'],
  choices: ['answers', 'options'],
  text: ['answer', 'option'],
  correct: ['right', 'isCorrect'],
  why: ['reason', 'explanation', 'rationale', 'feedback'],
  situation: ['scenario', 'story'],
  // terms
  term: ['name', 'title'],
  definition: ['meaning', 'def', 'description', 'explanation'],
  example: ['examples'],
  nonExample: ['counterexample'],
  aliases: ['synonyms'],
  // front matter
  title: ['name', 'heading'],
  description: ['summary', 'abstract'],
  minutes: ['time', 'duration'],
  // several
  sources: ['references'],
  part: ['heading', 'section', 'page'],
  lastReviewed: ['date', 'updated'],
};

/** The key of a place that an author meant by another word; undefined if none is known. */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  const written = word.toLowerCase();
  return known.find((key) => OTHER_WORDS[key]?.some((other) => other.toLowerCase() === written) === true);
}
