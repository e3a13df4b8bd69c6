import { describe, expect, it } from 'vitest';
import { laterWords } from '#i18n/later-words.ts';
import { issueAddress, reportText, type Reported } from '#islands/report/report-text.ts';

const reported: Reported = {
  question: 'uw-two-gates',
  revision: 2,
  response: { kind: 'choice', choice: 'c' },
  locale: 'en',
  page: '/itil/en/learn/key-concepts/utility-and-warranty/',
};

describe('the text of a report', () => {
  it('names the question, its revision, what was answered, the language and the page, and asks what seems wrong', () => {
    expect(reportText(reported, laterWords('en'))).toMatchInlineSnapshot(`
      "Question: uw-two-gates
      Revision: 2
      Answer given: c
      Language: en
      Page: /itil/en/learn/key-concepts/utility-and-warranty/

      What seems wrong:
      "
    `);
  });

  it('names the paper of a question in an exam, in the words of the page', () => {
    const inExam = { ...reported, locale: 'vi', form: 'KC-7F2-K7Q2M9' } as const;
    expect(reportText(inExam, laterWords('vi'))).toMatchInlineSnapshot(`
      "Câu hỏi: uw-two-gates
      Phiên bản: 2
      Đã trả lời: c
      Mã đề: KC-7F2-K7Q2M9
      Ngôn ngữ: vi
      Trang: /itil/en/learn/key-concepts/utility-and-warranty/

      Điều có vẻ chưa đúng:
      "
    `);
  });
});

/** What a new issue's address leads to, and what it has filled in. */
const filled = (repository: string) => {
  const { origin, pathname, searchParams } = new URL(issueAddress(repository, 'Question “a”: ', 'One & two\n#3 + ấ'));
  return [`${origin}${pathname}`, Object.fromEntries(searchParams)];
};

describe('the address of a new issue', () => {
  it('has title and text filled in, whatever signs they hold', () => {
    expect(filled('https://code.example/me/course')).toEqual([
      'https://code.example/me/course/issues/new',
      { title: 'Question “a”: ', body: 'One & two\n#3 + ấ' },
    ]);
  });

  it('is that of GitLab where the host is called so', () => {
    expect(filled('https://gitlab.example/me/course')).toEqual([
      'https://gitlab.example/me/course/-/issues/new',
      { 'issue[title]': 'Question “a”: ', 'issue[description]': 'One & two\n#3 + ấ' },
    ]);
    expect(filled('https://code.example/gitlab/course')[0]).toBe('https://code.example/gitlab/course/issues/new');
  });

  it('takes an address as people copy it', () => {
    for (const repository of ['https://code.example/me/course/', 'https://code.example/me/course.git'])
      expect(filled(repository)[0]).toBe('https://code.example/me/course/issues/new');
  });
});
