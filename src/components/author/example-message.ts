/** A message of the content check as the guide shows it; the English one is held against the check by a test. */
import type { Locale } from '#i18n/locale.ts';

export const exampleMessage: Readonly<Record<Locale, string>> = {
  en: `ERROR Q012  content/questions/key-concepts/my-question.yaml:9:1   no correct option
  9 | choices:
    | ^^^^^^^^
Cause: Question "my-question" has 4 options and none is marked correct.
Fix:   Set \`correct: true\` on exactly one option.
Help:  docs/authoring.md#q012`,
  vi: `LỖI Q012  content/questions/key-concepts/my-question.yaml:9:1   chưa có phương án đúng
  9 | choices:
    | ^^^^^^^^
Nguyên nhân: Câu hỏi “my-question” có 4 phương án mà chưa đánh dấu cái nào là đúng.
Cách sửa:    Ghi \`correct: true\` ở đúng một phương án.
Xem thêm:    docs/authoring.md#q012`,
};
