import { bilingual } from './bilingual.ts';

/** The words of the figure `balance`. */
export const balance = bilingual({
  en: {
    title: 'The balance behind the two gates',
    description:
      'A service first passes two gates: utility, fit for purpose, and warranty, fit for use. Behind them stands a pair of scales with three rows. On the side that helps are outcomes supported, costs removed and risks removed. On the side that harms are outcomes affected badly, costs imposed and risks imposed. Below, each stakeholder judges whether the service helps more than it harms. It is a judgement and not a sum.',
    labels: {
      start: ['A service'],
      utility: ['Utility'],
      fitForPurpose: ['fit for purpose'],
      warranty: ['Warranty'],
      fitForUse: ['fit for use'],
      helps: ['It helps'],
      harms: ['It harms'],
      outcomesSupported: ['outcomes', 'supported'],
      outcomesAffected: ['outcomes', 'affected'],
      costsRemoved: ['costs', 'removed'],
      costsImposed: ['costs', 'imposed'],
      risksRemoved: ['risks', 'removed'],
      risksImposed: ['risks', 'imposed'],
      verdict: ['Each stakeholder judges'],
      question: ['Does it help more than it harms?', 'A judgement, not a sum'],
    },
  },
  vi: {
    title: 'Cái cân sau hai cánh cổng',
    description:
      'Trước hết dịch vụ đi qua hai cánh cổng: tính hữu dụng (utility), phù hợp với mục đích (fit for purpose), và tính đảm bảo (warranty), phù hợp để sử dụng (fit for use). Sau hai cổng là cái cân có ba dòng. Bên có lợi là kết quả được hỗ trợ, chi phí được loại bỏ và rủi ro được loại bỏ. Bên bất lợi là kết quả bị ảnh hưởng xấu, chi phí phát sinh và rủi ro phát sinh. Bên dưới, mỗi bên liên quan tự đánh giá xem dịch vụ có lợi nhiều hơn hại không. Đó là sự đánh giá, không phải phép cộng.',
    labels: {
      start: ['Một dịch vụ'],
      utility: ['Tính hữu dụng'],
      fitForPurpose: ['phù hợp với mục đích'],
      warranty: ['Tính đảm bảo'],
      fitForUse: ['phù hợp để sử dụng'],
      helps: ['Có lợi'],
      harms: ['Bất lợi'],
      outcomesSupported: ['kết quả', 'được hỗ trợ'],
      outcomesAffected: ['kết quả', 'bị ảnh hưởng xấu'],
      costsRemoved: ['chi phí', 'được loại bỏ'],
      costsImposed: ['chi phí', 'phát sinh'],
      risksRemoved: ['rủi ro', 'được loại bỏ'],
      risksImposed: ['rủi ro', 'phát sinh'],
      verdict: ['Mỗi bên liên quan tự đánh giá'],
      question: ['Lợi có nhiều hơn hại không?', 'Là đánh giá, không phải phép cộng'],
    },
  },
});
