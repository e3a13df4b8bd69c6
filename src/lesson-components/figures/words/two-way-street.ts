import { bilingual } from './bilingual.ts';

/** The words of the figure `two-way-street`. */
export const twoWayStreet = bilingual({
  en: {
    title: 'Value co-creation is a two-way street',
    description:
      'A service provider and a service consumer stand on the same street, and traffic runs in both directions. The provider brings resources, know-how, access, service actions and listening. The consumer brings requirements, feedback, its own resources and its use of the service. Where the two lanes meet there is value for both. A small strip below shows what is not meant: a one-way parcel, handed from the provider to a consumer who only receives.',
    labels: {
      provider: ['Service', 'provider'],
      consumer: ['Service', 'consumer'],
      brings: ['brings'],
      providerBrings: ['resources', 'know-how', 'access', 'service actions', 'listening'],
      consumerBrings: ['requirements', 'feedback', 'its own resources', 'use of the service'],
      value: ['Value', 'for both'],
      notThis: ['Not this: a one-way parcel'],
      sender: ['provider', 'hands over'],
      receiver: ['consumer', 'only receives'],
    },
  },
  vi: {
    title: 'Đồng tạo giá trị (value co-creation) là con đường hai chiều',
    description:
      'Nhà cung cấp dịch vụ và bên tiêu dùng dịch vụ ở trên cùng một con đường, xe chạy cả hai chiều. Nhà cung cấp góp nguồn lực, chuyên môn, quyền truy cập, hành động dịch vụ và sự lắng nghe. Bên tiêu dùng góp yêu cầu, phản hồi, nguồn lực của mình và việc sử dụng dịch vụ. Nơi hai làn xe gặp nhau là giá trị cho cả hai bên. Dải nhỏ bên dưới cho thấy cách hiểu không đúng: gói hàng một chiều, nhà cung cấp trao, bên tiêu dùng chỉ nhận.',
    labels: {
      provider: ['Nhà cung cấp', 'dịch vụ'],
      consumer: ['Bên tiêu dùng', 'dịch vụ'],
      brings: ['góp'],
      providerBrings: ['nguồn lực', 'chuyên môn', 'quyền truy cập', 'hành động dịch vụ', 'sự lắng nghe'],
      consumerBrings: ['yêu cầu', 'phản hồi', 'nguồn lực riêng', 'việc sử dụng'],
      value: ['Giá trị', 'cho cả hai'],
      notThis: ['Không phải: gói hàng một chiều'],
      sender: ['nhà cung cấp', 'trao'],
      receiver: ['bên tiêu dùng', 'chỉ nhận'],
    },
  },
});
