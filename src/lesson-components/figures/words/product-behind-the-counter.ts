import { bilingual } from './bilingual.ts';

/** The words of the figure `product-behind-the-counter`. */
export const productBehindTheCounter = bilingual({
  en: {
    title: 'A laundry’s product, on both sides of the counter',
    description:
      'A tall frame is the product of a laundry: a configuration of resources. A counter runs across it. Behind the counter are people who iron, machines, water and power, a rented van, a ticket program and a soap contract. In front of it, in view, are the assistant, the scale and the ticket. From the product an arrow leads down to the service that is based on it: clean shirts, week after week. The service consumer takes part in the service and sees of the product what is in front of the counter.',
    labels: {
      product: ['Product'],
      configured: ['a configuration of resources'],
      behind: ['behind the counter'],
      people: ['people who iron'],
      machines: ['machines'],
      power: ['water and power'],
      van: ['a rented van'],
      program: ['ticket program'],
      contract: ['soap contract'],
      counter: ['the counter'],
      inView: ['in view'],
      assistant: ['assistant'],
      scale: ['scale'],
      ticket: ['ticket'],
      basis: ['basis of'],
      service: ['Service'],
      serviceIs: ['clean shirts,', 'week after week'],
      takesPart: ['takes part'],
      consumer: ['Service consumer'],
      sees: ['sees'],
    },
  },
  vi: {
    title: 'Sản phẩm (product) của một tiệm giặt ủi, ở hai bên quầy',
    description:
      'Một khung cao là sản phẩm của tiệm giặt ủi: một cách bố trí nguồn lực. Một chiếc quầy chắn ngang khung. Sau quầy có thợ ủi, máy giặt, điện và nước, chiếc xe đi thuê, phần mềm in phiếu và hợp đồng mua xà phòng. Trước quầy, phần lộ ra là nhân viên, cái cân và tấm phiếu. Từ sản phẩm có mũi tên đi xuống dịch vụ (service) dựa trên nó: áo sạch, tuần này qua tuần khác. Bên tiêu dùng dịch vụ (service consumer) tham gia vào dịch vụ, và nhìn thấy phần sản phẩm ở trước quầy.',
    labels: {
      product: ['Sản phẩm'],
      configured: ['một cách bố trí nguồn lực'],
      behind: ['sau quầy'],
      people: ['thợ ủi'],
      machines: ['máy giặt'],
      power: ['điện và nước'],
      van: ['xe đi thuê'],
      program: ['phần mềm'],
      contract: ['hợp đồng'],
      counter: ['quầy'],
      inView: ['phần lộ ra'],
      assistant: ['nhân viên'],
      scale: ['cái cân'],
      ticket: ['tấm phiếu'],
      basis: ['làm nền cho'],
      service: ['Dịch vụ'],
      serviceIs: ['áo sạch, tuần này', 'qua tuần khác'],
      takesPart: ['tham gia'],
      consumer: ['Bên tiêu dùng dịch vụ'],
      sees: ['thấy'],
    },
  },
});
