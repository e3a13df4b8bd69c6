import { expect, it } from 'vitest';
import { exampleMessage } from '#components/author/example-message.ts';
import { ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

it('the message that the guide shows is what the check says', () => {
  const said = reportAfter(replace(ONE, '    correct: true\n', ''))
    .replaceAll('basics/one', 'key-concepts/my-question')
    .replace('"one"', '"my-question"');
  expect(`${said}\nHelp:  docs/authoring.md#q012`).toBe(exampleMessage.en);
});
