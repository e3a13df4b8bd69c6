/**
 * Lines that messages give an author to paste: the shortest files and entries that the schemas accept. What is to be
 * written begins with TODO, as in the templates of `npm run new`, so the check goes on asking for it.
 */

/** The front matter of a lesson; the Vietnamese `of` is given by T001. */
export const FRONT_MATTER = `---
title: TODO The title
description: TODO One sentence on what the lesson teaches
minutes: 10
criteria: [] # such as ['1.1']
concepts: [] # ids of the terms that it teaches
sources: [{ id: TODO An id of sources.yaml, part: TODO Its heading or passage }]
status: draft
lastReviewed: 2026-11-20 # today
---`;

/** A glossary file. */
export const TERM = `term: { en: TODO The name, vi: TODO The Vietnamese name }
definition: { en: TODO One sentence with ==key phrase== in it, vi: pending }
example: { en: TODO An example, vi: pending }
nonExample: { en: TODO What it is not, vi: pending }
keyPhrases: { en: [TODO key phrase], vi: pending }
criteria: [] # such as ['1.1']
sources: [{ id: TODO An id of sources.yaml, part: TODO Its heading or passage }]
lastReviewed: 2026-11-20 # today`;

/** A question of kind choice. */
export const QUESTION = `revision: 1
kind: choice
style: standard
pool: practice
criterion: TODO A criterion in quotes, or null
bloom: 1
concepts: [TODO The term that it tests]
stem: { en: TODO The question, vi: pending }
choices:
  - id: a
    correct: true
    text: { en: TODO The right option, vi: pending }
    why: { en: TODO Why this is right, vi: pending }
${['b', 'c', 'd'].map(wrongOption).join('\n')}
sources: [{ id: TODO An id of sources.yaml, part: TODO Its heading or passage }]
status: draft
lastReviewed: 2026-11-20 # today`;

function wrongOption(letter: string): string {
  return `  - id: ${letter}
    text: { en: TODO Wrong option ${letter}, vi: pending }
    why: { en: TODO Why ${letter} is wrong, vi: pending }
    misconception: TODO An id of misconceptions.yaml`;
}

/** An entry of misconceptions.yaml. */
export function misconceptionEntry(id: string, concepts: readonly string[]): string {
  return `- id: ${id}
  name: { en: TODO The wrong idea as one who holds it would say it, vi: pending }
  concepts: [${concepts.length === 0 ? 'TODO The terms that it confuses' : concepts.join(', ')}]
  cure: /learn/<module>/<lesson>/#<section>`;
}
