/**
 * What a learner is told about a file that is refused, word for word (R-I4): a real file of each kind, the sentences
 * written out. Whoever changes a sentence changes it here as well, and reads it once more in both languages.
 */
import { describe, expect, it } from 'vitest';
import type { FileProblemCode } from '#domain/file-problems.ts';
import { LARGEST_FILE } from '#domain/file-text.ts';
import { readRecordFile, writeRecordFile } from '#domain/record-file.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import { DRAFTS, event, learnerData, recordOf, sha256 } from '#tests/unit/domain/builders.ts';

type Case = {
  readonly file: string | Uint8Array;
  readonly sha256?: typeof sha256;
  /** The sentences about it, one for each problem. */
  readonly said: Readonly<Record<Locale, readonly string[]>>;
};

const sound = await writeRecordFile(
  learnerData({ record: recordOf(event('k3v9-1', DRAFTS.answered), event('k3v9-2', DRAFTS['lesson-opened'])) }),
  sha256,
);

const changed: Readonly<Record<Locale, string>> = {
  en: 'The file was changed or damaged after it was exported (its checksum does not fit). Export it again.',
  vi: 'Tệp đã bị sửa hoặc hỏng sau khi xuất (mã kiểm tra không khớp). Hãy xuất lại.',
};

const cases: Readonly<Record<FileProblemCode, Case>> = {
  'too-large': {
    file: new Uint8Array(LARGEST_FILE + 1),
    said: {
      en: ['The file is larger than 40 MB, and files from this site are not. Choose the file that ends in .json.'],
      vi: ['Tệp lớn hơn 40 MB, trong khi tệp của trang này không lớn như vậy. Hãy chọn tệp có đuôi .json.'],
    },
  },
  empty: {
    file: ' \n',
    said: {
      en: ['The file is empty. Choose the file that ends in .json.'],
      vi: ['Tệp rỗng. Hãy chọn tệp có đuôi .json.'],
    },
  },
  zip: {
    file: 'PK\u0003\u0004',
    said: {
      en: ['This is a packed file (zip). Unpack it and choose the .json file inside.'],
      vi: ['Đây là tệp nén (zip). Hãy giải nén và chọn tệp .json bên trong.'],
    },
  },
  html: {
    file: '<!doctype html>',
    said: {
      en: ['This is a web page, not an export. Choose the file that ends in .json.'],
      vi: ['Đây là một trang web, không phải tệp đã xuất. Hãy chọn tệp có đuôi .json.'],
    },
  },
  'utf-16': {
    file: new Uint8Array([0xff, 0xfe, 0x7b, 0]),
    said: {
      en: ['The file was saved as UTF-16. Export it again, or save it as UTF-8.'],
      vi: ['Tệp được lưu ở dạng UTF-16. Hãy xuất lại hoặc lưu ở dạng UTF-8.'],
    },
  },
  'not-utf8': {
    file: new Uint8Array([0x7b, 0xc3, 0x28]),
    said: {
      en: ['The file is not text in UTF-8. Export it again.'],
      vi: ['Tệp không phải văn bản UTF-8. Hãy xuất lại.'],
    },
  },
  'not-json': {
    file: '{"events": [1,\n  oops]}',
    said: {
      en: ['At 2:3: not JSON ("oops]}"). The file was changed or cut off; export it again.'],
      vi: ['Tại 2:3: không phải JSON ("oops]}"). Tệp đã bị sửa hoặc bị cắt; hãy xuất lại.'],
    },
  },
  'too-deep': {
    file: '['.repeat(40),
    said: {
      en: ['At 1:33: nested too deeply. This is not a file from this site.'],
      vi: ['Tại 1:33: lồng quá sâu. Đây không phải tệp của trang này.'],
    },
  },
  'forbidden-key': {
    file: '{"a":[{"__proto__":1}]}',
    said: {
      en: ['At a[0].__proto__: the key "__proto__" is not allowed. This is not a file from this site.'],
      vi: ['Tại a[0].__proto__: khóa "__proto__" không được phép. Đây không phải tệp của trang này.'],
    },
  },
  'wrong-format': {
    file: '{"format":"other"}',
    said: {
      en: ['This JSON file is not an export of this site, or it is damaged. Choose a file made by “Export my data”.'],
      vi: ['Tệp JSON này không do trang này xuất ra hoặc đã bị hỏng. Hãy chọn tệp tạo bằng “Xuất dữ liệu của tôi”.'],
    },
  },
  'wrong-shape': {
    file: sound.replace('"choice":"b"', '"choice":3'),
    said: {
      en: [
        changed.en,
        'events[0].response.choice: expected string(1..200), found 3. The file was changed; export it again.',
      ],
      vi: [changed.vi, 'events[0].response.choice: cần string(1..200), nhưng gặp 3. Tệp đã bị sửa; hãy xuất lại.'],
    },
  },
  'duplicate-id': {
    file: sound.replace('k3v9-2', 'k3v9-1'),
    said: {
      en: [
        changed.en,
        'events[1].id: the id "k3v9-1" stands twice with different content. The file was changed; export it again.',
      ],
      vi: [
        changed.vi,
        'events[1].id: mã "k3v9-1" xuất hiện hai lần với nội dung khác nhau. Tệp đã bị sửa; hãy xuất lại.',
      ],
    },
  },
  count: {
    file: sound.replace('"events":2', '"events":3'),
    said: {
      en: ['counts.events: expected 2, found 3. Part of the file is missing; export it again.', changed.en],
      vi: ['counts.events: cần 2, nhưng gặp 3. Tệp bị thiếu một phần; hãy xuất lại.', changed.vi],
    },
  },
  checksum: {
    file: sound.replace('uw-two-gates', 'uw-two-doors'),
    said: { en: [changed.en], vi: [changed.vi] },
  },
  'checksum-failed': {
    file: sound,
    sha256: () => Promise.reject(new Error('not on http')),
    said: {
      en: ['This browser cannot verify the file here. Open the site over https and try again.'],
      vi: ['Trình duyệt không xác minh được tệp ở đây. Hãy mở trang qua https rồi thử lại.'],
    },
  },
};

describe('a file that is refused', () => {
  it.each(Object.entries(cases))('for %s is answered with these words in both languages', async (code, given) => {
    const reading = await readRecordFile(given.file, given.sha256 ?? sha256);
    if (reading.kind !== 'refused') throw new Error(reading.kind);
    expect(reading.problems.map((problem) => problem.code)).toContain(code);
    for (const locale of locales) {
      const say = settingsWords(locale);
      expect(reading.problems.map((problem) => say(`problem.${problem.code}`, problem))).toEqual(given.said[locale]);
    }
  });

  it('and every other outcome of reading has its words in both languages', () => {
    const words = ['importRefused', 'importMore', 'importNewer', 'importUnreadable'] as const;
    const said = locales.map((locale) => words.map((word) => settingsWords(locale)(word, { more: 7 })));
    expect(said).toEqual([
      [
        'This file was not imported. Nothing was changed.',
        '… and 7 more.',
        'This file was made by a newer version of the site. Reload the page to update it, then import again. Nothing was changed.',
        'The browser could not read this file. Choose it again. Nothing was changed.',
      ],
      [
        'Tệp này không được nhập. Chưa có gì thay đổi.',
        '… và 7 lỗi khác.',
        'Tệp này do phiên bản mới hơn của trang tạo ra. Hãy tải lại trang để cập nhật rồi nhập lại. Chưa có gì thay đổi.',
        'Trình duyệt không đọc được tệp này. Hãy chọn lại. Chưa có gì thay đổi.',
      ],
    ]);
  });
});
