/** Why a record is no event (read-event.ts): told to those who import a file of them. */
import { canonicalJson, isPlainObject } from './canonical-json.ts';
import { baseShape, shapeOfEvent } from './event-shapes.ts';
import { described, jsonFault } from './json-fault.ts';
import { UNKNOWN_DEPTH, UNKNOWN_LENGTH } from './read-event.ts';
import { type Problem, shapeProblems } from './shape-problems.ts';

/** Problems of one record that are told; whoever mends it finds the others then. */
const MOST_PROBLEMS = 20;

/** The problems of a record of version 1 that `readEvent` calls corrupt; none of a sound one. */
export function problemsOfEvent(raw: unknown): readonly Problem[] {
  if (!isPlainObject(raw)) return [{ path: '', expected: 'object', found: described(raw) }];
  const shape = shapeOfEvent(raw['kind']);
  const problems = shapeProblems(shape ?? baseShape, raw).slice(0, MOST_PROBLEMS);
  return shape !== undefined || problems.length > 0 ? problems : harmOf(raw);
}

/** What makes a record of an unknown kind unfit to be exported again. */
function harmOf(raw: unknown): readonly Problem[] {
  const fault = jsonFault(raw, UNKNOWN_DEPTH);
  if (fault !== null) return [{ path: fault.path, expected: fault.code, found: fault.found }];
  const { length } = canonicalJson(raw);
  return length > UNKNOWN_LENGTH ? [{ path: '', expected: `json(..${UNKNOWN_LENGTH})`, found: `json(${length})` }] : [];
}
