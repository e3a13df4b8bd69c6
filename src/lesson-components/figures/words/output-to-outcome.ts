import { bilingual } from './bilingual.ts';

/** The words of the figure `output-to-outcome`. */
export const outputToOutcome = bilingual({
  en: {
    title: 'From outputs to an outcome',
    description:
      'At the top are the provider’s activities: watching the sea, working out a forecast, warning. They produce outputs, one or more: a text message, a map, advice by phone. Outputs are deliverables, tangible or intangible. From the outputs one arrow leads straight down to the outcome, which they enable. A second way leads over the consumer, who uses the outputs and acts: reads, decides, sails home. At the bottom is the outcome, a result for a stakeholder: the crew is home before the storm. Two ideas are crossed out: that outcomes lead to outputs, and that the provider hands over the outcome.',
    labels: {
      activities: ['The provider’s activities'],
      activitiesAre: ['watch, work out, warn'],
      produce: ['produce'],
      outputs: ['Outputs'],
      outputsAre: ['deliverables, tangible or intangible'],
      message: ['message'],
      map: ['map'],
      advice: ['phone advice'],
      enable: ['enable'],
      uses: ['uses them'],
      consumer: ['The consumer'],
      acts: ['reads, decides,', 'sails home'],
      outcome: ['Outcome'],
      outcomeIs: ['a result for a stakeholder:', 'home before the storm'],
      notThis: ['Not this:'],
      notReversed: ['outcomes lead to outputs'],
      notHanded: ['the provider hands over the outcome'],
    },
  },
  vi: {
    title: 'Từ đầu ra (output) đến kết quả (outcome)',
    description:
      'Trên cùng là hoạt động của nhà cung cấp: theo dõi biển, tính dự báo, cảnh báo. Các hoạt động ấy tạo ra một hoặc nhiều đầu ra: tin nhắn, bản đồ, lời khuyên qua điện thoại. Đầu ra là thứ được tạo ra, hữu hình hoặc vô hình. Từ đầu ra có một mũi tên đi thẳng xuống kết quả, vì đầu ra giúp đạt được kết quả. Đường thứ hai đi qua bên tiêu dùng: họ sử dụng các đầu ra rồi hành động, tức là đọc, quyết định, quay về. Dưới cùng là kết quả, điều một bên liên quan đạt được: cả thuyền về bến trước bão. Hai cách hiểu bị gạch bỏ: kết quả dẫn đến đầu ra, và nhà cung cấp trao kết quả.',
    labels: {
      activities: ['Hoạt động của nhà cung cấp'],
      activitiesAre: ['theo dõi, tính toán, cảnh báo'],
      produce: ['tạo ra'],
      outputs: ['Đầu ra'],
      outputsAre: ['thứ được tạo ra, hữu hình hoặc vô hình'],
      message: ['tin nhắn'],
      map: ['bản đồ'],
      advice: ['lời khuyên'],
      enable: ['giúp', 'đạt được'],
      uses: ['sử dụng'],
      consumer: ['Bên tiêu dùng'],
      acts: ['đọc, quyết định,', 'quay về'],
      outcome: ['Kết quả'],
      outcomeIs: ['điều bên liên quan đạt được:', 'về bến trước bão'],
      notThis: ['Không phải:'],
      notReversed: ['kết quả dẫn đến đầu ra'],
      notHanded: ['nhà cung cấp trao kết quả'],
    },
  },
});
