import { bilingual } from './bilingual.ts';

/** The words of the figure `capabilities-to-value`. */
export const capabilitiesToValue = bilingual({
  en: {
    title: 'From resources to capabilities to value',
    description:
      'An organization has resources: people, money, partners, information and technology. It combines them into specialized organizational capabilities; these capabilities are its service management. With them it provides services, and services enable value, which is co-created with the customers. From the customers an arrow leads back to the capabilities and the resources: their feedback helps the organization to improve both.',
    labels: {
      resources: ['Organization’s resources'],
      people: ['people'],
      money: ['money'],
      partners: ['partners'],
      technology: ['information and technology'],
      combined: ['combined into'],
      capabilities: ['Specialized', 'organizational capabilities'],
      serviceManagement: ['= service management'],
      provide: ['provide'],
      services: ['Services'],
      enable: ['enable'],
      value: ['Value'],
      coCreated: ['co-created'],
      customers: ['Customers'],
      takePart: ['take part'],
      feedback: ['feedback'],
    },
  },
  vi: {
    title: 'Từ nguồn lực đến năng lực, đến giá trị',
    description:
      'Một tổ chức có các nguồn lực: con người, tiền, đối tác, thông tin và công nghệ. Tổ chức kết hợp chúng thành các năng lực chuyên biệt của mình; những năng lực ấy chính là quản lý dịch vụ (service management). Nhờ đó tổ chức cung cấp dịch vụ, và dịch vụ giúp tạo ra giá trị, thứ được đồng tạo cùng khách hàng. Từ khách hàng có một mũi tên quay về năng lực và nguồn lực: phản hồi của họ giúp tổ chức cải tiến cả hai.',
    labels: {
      resources: ['Nguồn lực của tổ chức'],
      people: ['con người'],
      money: ['tiền'],
      partners: ['đối tác'],
      technology: ['thông tin và công nghệ'],
      combined: ['kết hợp thành'],
      capabilities: ['Năng lực chuyên biệt', 'của tổ chức'],
      serviceManagement: ['= quản lý dịch vụ'],
      provide: ['cung cấp'],
      services: ['Dịch vụ'],
      enable: ['giúp tạo ra'],
      value: ['Giá trị'],
      coCreated: ['được đồng tạo'],
      customers: ['Khách hàng'],
      takePart: ['cùng tham gia'],
      feedback: ['phản hồi'],
    },
  },
});
