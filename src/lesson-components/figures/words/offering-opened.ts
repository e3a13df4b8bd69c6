import { bilingual } from './bilingual.ts';

/** The words of the figure `offering-opened`. */
export const offeringOpened = bilingual({
  en: {
    title: 'A service offering, opened',
    description:
      'A service offering is drawn as an open box. Its tag says that it describes one or more services. Three kinds of parts may be inside. Goods: ownership passes to the consumer. Access to resources: ownership stays with the provider, and the consumer uses them under agreed terms. Service actions: something is done, as agreed.',
    labels: {
      offering: ['Service offering'],
      describes: ['describes one or more services'],
      mayInclude: ['may include'],
      goods: ['Goods'],
      goodsMean: ['ownership passes', 'to the consumer'],
      access: ['Access to resources'],
      accessMeans: ['ownership stays with the', 'provider, under agreed terms'],
      actions: ['Service actions'],
      actionsMean: ['something is done,', 'as agreed'],
    },
  },
  vi: {
    title: 'Một gói dịch vụ (service offering) được mở ra',
    description:
      'Gói dịch vụ được vẽ như một chiếc hộp mở. Thẻ trên hộp ghi rằng gói mô tả một hoặc nhiều dịch vụ. Bên trong có thể có ba loại thành phần. Hàng hóa (goods): quyền sở hữu chuyển sang bên tiêu dùng. Quyền truy cập nguồn lực (access to resources): quyền sở hữu vẫn thuộc nhà cung cấp, bên tiêu dùng sử dụng theo điều khoản đã thỏa thuận. Hành động dịch vụ (service actions): có việc được thực hiện, theo thỏa thuận.',
    labels: {
      offering: ['Gói dịch vụ'],
      describes: ['mô tả một hoặc nhiều dịch vụ'],
      mayInclude: ['có thể gồm'],
      goods: ['Hàng hóa'],
      goodsMean: ['quyền sở hữu chuyển', 'sang bên tiêu dùng'],
      access: ['Quyền truy cập nguồn lực'],
      accessMeans: ['quyền sở hữu vẫn thuộc', 'nhà cung cấp, dùng theo', 'điều khoản đã thỏa thuận'],
      actions: ['Hành động dịch vụ'],
      actionsMean: ['có việc được thực hiện,', 'theo thỏa thuận'],
    },
  },
});
