import { bilingual } from './bilingual.ts';

/** The words of the figure `forty-squares`. */
export const fortySquares = bilingual({
  en: {
    title: 'The syllabus as forty squares',
    description:
      'Forty squares stand for the forty marks of the exam, in a row for each learning outcome. Outcome 1, the key concepts, has 5 marks: 2 to recall (Bloom level 1) and 3 to understand (level 2). All others are of one level. To understand: outcome 2, the guiding principles, 6; outcome 3, the four dimensions, 2; outcome 4, the service value system, 1; outcome 5, the service value chain, 2; outcome 7, seven practices in depth, 17. To recall: outcome 6, the purposes and terms of fifteen practices, 7. That makes 9 marks to recall and 31 to understand; 26 of the 40 pass. A frame around outcome 1 marks what this course teaches so far.',
    labels: {
      outcomes: [
        '1 Key concepts',
        '2 Guiding principles',
        '3 Four dimensions',
        '4 Service value system',
        '5 Service value chain',
        '6 Fifteen practices, to recall',
        '7 Seven practices, in depth',
      ],
      marks: ['5 marks', '6 marks', '2 marks', '1 mark', '2 marks', '7 marks', '17 marks'],
      course: ['this course, so far'],
      recall: ['recall (Bloom level 1): 9 marks'],
      understand: ['understand (level 2): 31 marks'],
      pass: ['26 of the 40 squares pass'],
    },
  },
  vi: {
    title: 'Đề cương qua bốn mươi ô vuông',
    description:
      'Bốn mươi ô vuông là bốn mươi điểm của bài thi, mỗi chuẩn đầu ra một hàng. Chuẩn đầu ra 1, các khái niệm cốt lõi, có 5 điểm: 2 điểm để nhớ (mức Bloom 1) và 3 điểm để hiểu (mức 2). Các chuẩn khác chỉ có một mức. Để hiểu: chuẩn 2, các nguyên tắc hướng dẫn, 6; chuẩn 3, bốn khía cạnh, 2; chuẩn 4, hệ thống giá trị dịch vụ, 1; chuẩn 5, chuỗi giá trị dịch vụ, 2; chuẩn 7, bảy thực hành học sâu, 17. Để nhớ: chuẩn 6, mục đích và thuật ngữ của mười lăm thực hành, 7. Cộng lại là 9 điểm để nhớ và 31 điểm để hiểu; 26 trên 40 là đạt. Khung quanh chuẩn đầu ra 1 đánh dấu phần khóa học này hiện đã dạy.',
    labels: {
      outcomes: [
        '1 Khái niệm cốt lõi',
        '2 Nguyên tắc hướng dẫn',
        '3 Bốn khía cạnh',
        '4 Hệ thống giá trị dịch vụ',
        '5 Chuỗi giá trị dịch vụ',
        '6 Mười lăm thực hành, để nhớ',
        '7 Bảy thực hành, học sâu',
      ],
      marks: ['5 điểm', '6 điểm', '2 điểm', '1 điểm', '2 điểm', '7 điểm', '17 điểm'],
      course: ['khóa học này, đến nay'],
      recall: ['nhớ (mức Bloom 1): 9 điểm'],
      understand: ['hiểu (mức 2): 31 điểm'],
      pass: ['26 trên 40 ô vuông là đạt'],
    },
  },
});
