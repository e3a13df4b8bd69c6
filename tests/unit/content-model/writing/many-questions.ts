/** A bank large enough to be judged: copies of the fair course's questions, each with a stem of its own. */
import { FAIR, FAIR_LIST, fairCourse } from '#tests/unit/content-model/fair-course.ts';
import type { Break } from '#tests/unit/content-model/small-course.ts';

/** Words that have nothing in common, so that no two stems are alike. */
const PLACES = 'harbour kiosk library museum nursery orchard palace quarry'.split(' ');
const PEOPLE = 'actor baker cook driver editor farmer guard joiner'.split(' ');

/** A standard question of the pool `practice` about something that no other number is about. */
export function standardQuestion(number: number): string {
  const place = PLACES[number % 8] ?? '';
  const person = PEOPLE[(number >> 3) % 8] ?? '';
  return String(fairCourse()[FAIR])
    .replace('pool: lesson', 'pool: practice')
    .replace('of a parking service', `of a ${place} for each ${person}`)
    .replace('của một dịch vụ đỗ xe', `của ${place} cho mỗi ${person}`);
}

/** The list question of the fair course in the pool `practice`. */
export function listQuestion(): string {
  return String(fairCourse()[FAIR_LIST]).replace('pool: lesson', 'pool: practice');
}

/** The same with the right option at the place (from 0) in the file; its id stays. */
export function withKeyAt(place: number, question: string): string {
  const [head = '', ...parts] = question.split(/^(?= {2}- id: [a-d]$)/m);
  const [last = '', tail = ''] = (parts.pop() ?? '').split(/^(?=sources:)/m);
  const options = [...parts, last];
  const key = options.findIndex((option) => option.includes('correct: true'));
  const [right = ''] = options.splice(key, 1);
  return head + options.toSpliced(place, 0, right).join('') + tail;
}

/** Puts questions into the course, as `many-01.yaml` and so on. */
export function manyQuestions(count: number, question: (number: number) => string): Break {
  return (files) => {
    for (let number = 1; number <= count; number += 1) {
      files[`questions/basics/many-${String(number).padStart(2, '0')}.yaml`] = question(number);
    }
  };
}
