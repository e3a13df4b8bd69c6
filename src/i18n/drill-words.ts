/** What a drill says. Its words of one language come with the page, so that its script carries neither. */
import { speaker, type WordTable } from './words.ts';

const en = {
  title: 'Drill: {title}',
  about: '{count} short cases, one at a time. Say what each of them is about.',
  start: 'Start the drill',
  loading: 'One moment…',
  failed: 'The drill could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  progress: 'Case {place} of {total}',
  check: 'Check answer',
  next: 'Next case',
  finish: 'See the result',
  right: 'Right.',
  notRight: 'Not right.',
  answer: 'Answer: {class}',
  rightKey: 'Right answer',
  yourChoice: 'Your choice',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Kept only while this page is open',
  result: '{right} of {total} right',
  before: 'The time before: {right} of {of} right.',
  allRight: 'You told all of them apart.',
  missed: 'These were not right:',
  youSaid: 'You said: {class}',
  again: 'Again',
  againAbout: 'Another round begins with the cases that you have not met, or met longest ago.',
  answers: 'Show all {count} cases with their answers',
  all: 'All drills',
  cases: '{count} cases',
  taughtIn: 'Taught in',
  unknown: 'There is no drill “{id}”.',
  choose: 'Choose a drill from the list. You can stop at any time: every answer is kept by itself.',
  broken: 'This drill could not be started.',
  brokenHelp: 'Your earlier answers are safe. You can also read all cases with their answers below.',
  reload: 'Reload the page',
} as const;

export type DrillWord = keyof typeof en;
export type DrillWords = Readonly<Record<DrillWord, string>>;

const vi: DrillWords = {
  title: 'Luyện phân biệt: {title}',
  about: '{count} tình huống ngắn, lần lượt từng tình huống một. Hãy cho biết mỗi tình huống nói về điều gì.',
  start: 'Bắt đầu luyện',
  loading: 'Xin đợi một chút…',
  failed: 'Không tải được bài luyện. Hãy kiểm tra kết nối rồi thử lại.',
  tryAgain: 'Thử lại',
  progress: 'Tình huống {place} trên {total}',
  check: 'Kiểm tra đáp án',
  next: 'Tình huống tiếp theo',
  finish: 'Xem kết quả',
  right: 'Đúng.',
  notRight: 'Chưa đúng.',
  answer: 'Đáp án: {class}',
  rightKey: 'Đáp án đúng',
  yourChoice: 'Bạn đã chọn',
  saving: 'Đang lưu…',
  saved: 'Đã lưu',
  notSaved: 'Chỉ giữ khi trang này còn mở',
  result: 'Đúng {right} trên {total}',
  before: 'Lần trước: đúng {right} trên {of}.',
  allRight: 'Bạn đã phân biệt đúng tất cả.',
  missed: 'Những tình huống chưa đúng:',
  youSaid: 'Bạn đã chọn: {class}',
  again: 'Luyện tiếp',
  againAbout: 'Lượt sau bắt đầu bằng những tình huống bạn chưa gặp, hoặc gặp đã lâu.',
  answers: 'Xem cả {count} tình huống và đáp án',
  all: 'Tất cả bài luyện',
  cases: '{count} tình huống',
  taughtIn: 'Được dạy trong bài',
  unknown: 'Không có bài luyện “{id}”.',
  choose:
    'Hãy chọn một bài luyện trong danh sách. Bạn có thể dừng bất cứ lúc nào: câu trả lời nào cũng được giữ lại ngay.',
  broken: 'Không khởi động được bài luyện này.',
  brokenHelp: 'Các câu trả lời trước đây của bạn vẫn an toàn. Bạn cũng có thể đọc mọi tình huống và đáp án bên dưới.',
  reload: 'Tải lại trang',
};

/** The words by language: what a page hands to the drill that it shows. */
export const drillTable: WordTable<DrillWord> = { en, vi };

export const drillWords = speaker<DrillWord>(drillTable);
