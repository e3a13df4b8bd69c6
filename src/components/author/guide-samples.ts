/** What the guide for authors shows to be copied: the same in both languages. */

export const newLesson = `npm run new lesson -- --module key-concepts \\
  --title "My first lesson" --vi "Bài học đầu tiên"`;

export const newQuestion = `npm run new question -- --module key-concepts \\
  --concept utility --title "Why utility is not enough"`;

export const allowance = `lintAllow:
  - rule: LEN-1
    reason: The name of the term cannot be shorter.`;

export const correction = `- 2026-11-27 my-question revision 2
  - en: Option c was marked right. Agreed opening hours are a matter of warranty, so it is option b.
  - vi: Phương án c từng được chấm là đúng. Giờ mở cửa đã thỏa thuận thuộc về tính đảm bảo, nên đáp án là b.`;
