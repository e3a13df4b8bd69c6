import { bilingual } from './bilingual.ts';

/** The words of the figure `chain-of-relationships`. */
export const chainOfRelationships = bilingual({
  en: {
    title: 'A chain of service relationships',
    description:
      'Three organizations stand one below the other, and two links, each a service relationship, hold them together. Organization A, such as a network company, is the provider in the first link; organization B, such as the IT department of a university, is its consumer and gets the use of a line to the internet. B combines what it got with its own resources, and in the second link it is the provider; organization C, such as a faculty, is its consumer and gets the use of a wireless network. An arrow leads on from C: it may be the provider for the next consumer.',
    labels: {
      provider: ['Provider'],
      consumer: ['Consumer'],
      first: ['Organization A'],
      firstExample: ['a network company'],
      relationship: ['Service relationship'],
      firstGets: ['B may use', 'a line to the internet'],
      second: ['Organization B'],
      secondExample: ['IT department of a university'],
      combines: ['combines what it got', 'with its own resources'],
      secondGets: ['C may use', 'a wireless network'],
      third: ['Organization C'],
      thirdExample: ['a faculty'],
      andSoOn: ['and so on, to the next consumer'],
    },
  },
  vi: {
    title: 'Một chuỗi quan hệ dịch vụ (service relationships)',
    description:
      'Ba tổ chức xếp từ trên xuống, nối với nhau bằng hai mắt xích; mỗi mắt xích là một quan hệ dịch vụ. Tổ chức A, chẳng hạn một công ty viễn thông, là nhà cung cấp trong mắt xích thứ nhất; tổ chức B, chẳng hạn bộ phận CNTT của một trường đại học, là bên tiêu dùng và được dùng đường truyền Internet. B kết hợp những gì nhận được với nguồn lực của mình, và trong mắt xích thứ hai B là nhà cung cấp; tổ chức C, chẳng hạn một khoa, là bên tiêu dùng và được dùng mạng không dây. Từ C có mũi tên đi tiếp: C có thể là nhà cung cấp cho bên tiêu dùng kế tiếp.',
    labels: {
      provider: ['Nhà cung cấp'],
      consumer: ['Bên tiêu dùng'],
      first: ['Tổ chức A'],
      firstExample: ['công ty viễn thông'],
      relationship: ['Quan hệ dịch vụ'],
      firstGets: ['B được dùng', 'đường truyền Internet'],
      second: ['Tổ chức B'],
      secondExample: ['bộ phận CNTT của trường đại học'],
      combines: ['kết hợp thứ nhận được', 'với nguồn lực của mình'],
      secondGets: ['C được dùng', 'mạng không dây'],
      third: ['Tổ chức C'],
      thirdExample: ['một khoa'],
      andSoOn: ['cứ thế, đến bên tiêu dùng kế tiếp'],
    },
  },
});
