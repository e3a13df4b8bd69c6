/** The two questions that the guide for authors compares, in both languages. */

/** The length of one option and absolute words tell the answer. */
export const weakQuestion = {
  en: {
    stem: 'What is warranty?',
    options: [
      'Something that is always perfect',
      'The assurance that a service will meet the requirements that were agreed for it',
      'A price',
      'Only a promise',
    ],
  },
  vi: {
    stem: 'Tính đảm bảo (warranty) là gì?',
    options: [
      'Là thứ luôn hoàn hảo',
      'Là sự đảm bảo rằng dịch vụ sẽ đáp ứng các yêu cầu đã được thỏa thuận',
      'Là giá tiền',
      'Chỉ là một lời hứa',
    ],
  },
} as const;

/** Each wrong option is what somebody half prepared would choose. */
export const fairQuestion = {
  en: {
    stem: 'It is agreed that patients can book at any time. The booking service does all that the clinic needs, but stops every Monday morning. Which describes it?',
    options: [
      'Fit for purpose and fit for use',
      'Fit for purpose, but not fit for use',
      'Fit for use, but not fit for purpose',
      'Neither fit for purpose nor fit for use',
    ],
  },
  vi: {
    stem: 'Hai bên thỏa thuận rằng bệnh nhân đặt lịch được vào bất cứ lúc nào. Dịch vụ đặt lịch làm được mọi việc phòng khám cần, nhưng sáng thứ Hai nào cũng ngừng. Nhận định nào mô tả dịch vụ này?',
    options: [
      'Phù hợp với mục đích và phù hợp để sử dụng',
      'Phù hợp với mục đích nhưng chưa phù hợp để sử dụng',
      'Phù hợp để sử dụng nhưng chưa phù hợp với mục đích',
      'Chưa phù hợp với mục đích và chưa phù hợp để sử dụng',
    ],
  },
} as const;
