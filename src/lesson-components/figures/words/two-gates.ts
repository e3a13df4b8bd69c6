import { bilingual } from './bilingual.ts';

/** The words of the figure `two-gates`. */
export const twoGates = bilingual({
  en: {
    title: 'Two gates on the way to value',
    description:
      'A road leads from a service through two gates, one after the other; both are needed. The first gate is utility, fit for purpose: what the service does. It supports performance or removes constraints. The second gate is warranty, fit for use: how the service performs. It means availability, capacity, security and continuity at agreed levels. Behind both gates lie the wanted outcomes, and value that is co-created.',
    labels: {
      start: ['A service'],
      utility: ['Utility'],
      fitForPurpose: ['fit for purpose'],
      whatItDoes: ['What', 'the service', 'does'],
      utilityMeans: ['supports', 'performance', 'or removes', 'constraints'],
      and: ['and'],
      bothNeeded: ['both needed'],
      warranty: ['Warranty'],
      fitForUse: ['fit for use'],
      howItPerforms: ['How', 'the service', 'performs'],
      agreed: ['at agreed', 'levels'],
      warrantyMeans: ['availability', 'capacity', 'security', 'continuity'],
      outcomes: ['the wanted outcomes'],
      value: ['Co-created value'],
    },
  },
  vi: {
    title: 'Hai cánh cổng trên đường đến giá trị',
    description:
      'Một con đường dẫn từ dịch vụ qua hai cánh cổng nối tiếp nhau; phải qua cả hai. Cổng thứ nhất là tính hữu dụng (utility), phù hợp với mục đích (fit for purpose): dịch vụ làm được gì. Nó giúp làm việc hiệu quả hơn hoặc gỡ bỏ ràng buộc. Cổng thứ hai là tính đảm bảo (warranty), phù hợp để sử dụng (fit for use): dịch vụ hoạt động ra sao, tức là tính sẵn sàng, dung lượng, bảo mật và tính liên tục ở mức đã thỏa thuận. Sau cả hai cổng là kết quả mong muốn và giá trị được đồng tạo.',
    labels: {
      start: ['Một dịch vụ'],
      utility: ['Tính hữu dụng'],
      fitForPurpose: ['phù hợp với mục đích'],
      whatItDoes: ['Dịch vụ', 'làm được gì'],
      utilityMeans: ['giúp', 'làm việc', 'hiệu quả hơn', 'hoặc gỡ bỏ', 'ràng buộc'],
      and: ['và'],
      bothNeeded: ['cần cả hai'],
      warranty: ['Tính đảm bảo'],
      fitForUse: ['phù hợp để sử dụng'],
      howItPerforms: ['Dịch vụ', 'hoạt động', 'ra sao'],
      agreed: ['ở mức đã', 'thỏa thuận'],
      warrantyMeans: ['tính sẵn sàng', 'dung lượng', 'bảo mật', 'tính liên tục'],
      outcomes: ['kết quả mong muốn'],
      value: ['Giá trị đồng tạo'],
    },
  },
});
