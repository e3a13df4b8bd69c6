import { bilingual } from './bilingual.ts';

/** The words of the figure `roles-around-a-service`. */
export const rolesAroundAService = bilingual({
  en: {
    title: 'Three consumer roles around one service',
    description:
      'One service is in the middle, and a service provider, outside the frame, provides it. A frame named “service consumer” holds three roles around the service. The customer defines requirements and takes responsibility for outcomes; the user uses the service; the sponsor authorizes budget. A note adds that one person may hold several of these roles.',
    labels: {
      provider: ['Service provider'],
      provides: ['provides'],
      service: ['Service'],
      customer: ['Customer'],
      customerDoes: ['defines requirements,', 'takes responsibility for outcomes'],
      user: ['User'],
      userDoes: ['uses', 'the service'],
      sponsor: ['Sponsor'],
      sponsorDoes: ['authorizes', 'budget'],
      consumer: ['Service consumer'],
      note: ['One person may hold several roles.'],
    },
  },
  vi: {
    title: 'Ba vai trò của bên tiêu dùng quanh một dịch vụ',
    description:
      'Một dịch vụ ở giữa, do nhà cung cấp dịch vụ (service provider) ở ngoài khung cung cấp. Khung mang tên “bên tiêu dùng dịch vụ” (service consumer) gồm ba vai trò quanh dịch vụ ấy. Khách hàng (customer) xác định yêu cầu và chịu trách nhiệm về kết quả; người dùng (user) sử dụng dịch vụ; nhà tài trợ (sponsor) phê duyệt ngân sách. Một ghi chú nói thêm: một người có thể giữ nhiều vai trò.',
    labels: {
      provider: ['Nhà cung cấp dịch vụ'],
      provides: ['cung cấp'],
      service: ['Dịch vụ'],
      customer: ['Khách hàng'],
      customerDoes: ['xác định yêu cầu,', 'chịu trách nhiệm về kết quả'],
      user: ['Người dùng'],
      userDoes: ['sử dụng', 'dịch vụ'],
      sponsor: ['Nhà tài trợ'],
      sponsorDoes: ['phê duyệt', 'ngân sách'],
      consumer: ['Bên tiêu dùng dịch vụ'],
      note: ['Một người có thể giữ nhiều vai trò.'],
    },
  },
});
