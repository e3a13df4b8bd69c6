import { bilingual } from './bilingual.ts';

/** The words of the figure `service-relationship-row-by-row`. */
export const serviceRelationshipRowByRow = bilingual({
  en: {
    title: 'The service relationship, row by row',
    description:
      'A frame named “service relationship” holds two lists side by side: service provision, by the provider, and service consumption, by the consumer. Four rows answer each other: the provider manages its resources, configured for the service, and the consumer its own, needed for the service; the provider ensures that users have access, and the consumer uses the provider’s resources; the provider fulfils agreed service actions, and the consumer requests them; the provider supplies goods, and the consumer receives or acquires them, if there are any. A band in the middle holds both lists together: service relationship management, which both do jointly, for continual value co-creation, based on agreed and available service offerings. Below it stands the provider’s last row: it manages levels and performance and improves continually. This row has no direct counterpart.',
    labels: {
      whole: ['Service relationship'],
      provision: ['Service', 'provision'],
      byProvider: ['by the provider'],
      consumption: ['Service', 'consumption'],
      byConsumer: ['by the consumer'],
      ownOfProvider: ['manages its own', 'resources,', 'configured for', 'the service'],
      ownOfConsumer: ['manages its own', 'resources,', 'needed for', 'the service'],
      givesAccess: ['ensures that users', 'have access'],
      uses: ['uses the provider’s', 'resources'],
      fulfils: ['fulfils agreed', 'service actions'],
      requests: ['requests', 'service actions'],
      supplies: ['supplies goods,', 'if any'],
      receives: ['receives or acquires', 'goods, if any'],
      management: ['Service relationship management'],
      both: ['both, jointly'],
      jointly: ['for continual value co-creation, based on', 'agreed and available service offerings'],
      improves: ['manages levels and', 'performance,', 'improves continually'],
      noCounterpart: ['no direct', 'counterpart'],
    },
  },
  vi: {
    title: 'Quan hệ dịch vụ (service relationship), từng dòng một',
    description:
      'Một khung mang tên “quan hệ dịch vụ” (service relationship) chứa hai danh sách đặt cạnh nhau: cung cấp dịch vụ (service provision), do nhà cung cấp làm, và tiêu dùng dịch vụ (service consumption), do bên tiêu dùng làm. Bốn dòng ứng với nhau: nhà cung cấp quản lý nguồn lực của mình, được bố trí cho dịch vụ, còn bên tiêu dùng quản lý những nguồn lực của mình mà dịch vụ cần đến; nhà cung cấp bảo đảm người dùng có quyền truy cập, còn bên tiêu dùng sử dụng nguồn lực của nhà cung cấp; nhà cung cấp thực hiện hành động dịch vụ đã thỏa thuận, còn bên tiêu dùng yêu cầu những hành động ấy; nhà cung cấp cung cấp hàng hóa, còn bên tiêu dùng nhận hoặc mua, nếu có. Một dải ở giữa nối hai danh sách với nhau: quản lý quan hệ dịch vụ (service relationship management), do hai bên cùng làm, để liên tục đồng tạo giá trị, dựa trên những gói dịch vụ đã thỏa thuận và sẵn có. Bên dưới là dòng cuối của nhà cung cấp: quản lý mức dịch vụ và cách dịch vụ hoạt động, cải tiến liên tục. Dòng này không có phần tương ứng trực tiếp.',
    labels: {
      whole: ['Quan hệ dịch vụ'],
      provision: ['Cung cấp', 'dịch vụ'],
      byProvider: ['nhà cung cấp làm'],
      consumption: ['Tiêu dùng', 'dịch vụ'],
      byConsumer: ['bên tiêu dùng làm'],
      ownOfProvider: ['quản lý nguồn lực', 'của mình, bố trí', 'cho dịch vụ'],
      ownOfConsumer: ['quản lý nguồn lực', 'của mình mà', 'dịch vụ cần đến'],
      givesAccess: ['bảo đảm cho', 'người dùng có', 'quyền truy cập'],
      uses: ['sử dụng nguồn lực', 'của nhà cung cấp'],
      fulfils: ['thực hiện', 'hành động dịch vụ', 'đã thỏa thuận'],
      requests: ['yêu cầu', 'hành động dịch vụ'],
      supplies: ['cung cấp hàng hóa,', 'nếu có'],
      receives: ['nhận hoặc mua', 'hàng hóa, nếu có'],
      management: ['Quản lý quan hệ dịch vụ'],
      both: ['hai bên cùng làm'],
      jointly: ['để liên tục đồng tạo giá trị, dựa trên những', 'gói dịch vụ đã thỏa thuận và sẵn có'],
      improves: ['quản lý mức', 'và cách hoạt động', 'của dịch vụ,', 'cải tiến liên tục'],
      noCounterpart: ['không có phần', 'tương ứng', 'trực tiếp'],
    },
  },
});
