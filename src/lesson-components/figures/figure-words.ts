/** The words of the figures: what each is called, what it shows in sentences, and the labels drawn in it. */
import type { FigureName } from '#content-model/lesson-vocabulary.ts';
import type { Locale } from '#i18n/locale.ts';

/** A label, line by line as it is set: SVG does not wrap text. */
export type Lines = readonly string[];

interface Words<Label extends string> {
  readonly title: string;
  /** The same information as the drawing, for those who do not see it: two to five sentences. */
  readonly description: string;
  readonly labels: Readonly<Record<Label, Lines>>;
}

/** Holds the words to both languages: a language or a label missing in one of them does not compile. */
const bilingual = <Label extends string>(words: Readonly<Record<Locale, Words<Label>>>) => words;

export const figureWords = {
  'two-way-street': bilingual({
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
  }),

  'capabilities-to-value': bilingual({
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
  }),

  'roles-around-a-service': bilingual({
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
  }),

  'product-behind-the-counter': bilingual({
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
  }),

  'offering-opened': bilingual({
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
  }),

  'service-relationship-row-by-row': bilingual({
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
  }),

  'chain-of-relationships': bilingual({
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
  }),

  'output-to-outcome': bilingual({
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
  }),

  balance: bilingual({
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
  }),

  'forty-squares': bilingual({
    en: {
      title: 'The syllabus as forty squares',
      description:
        'Forty squares stand for the forty marks of the exam, in a row for each learning outcome. Outcome 1, the key concepts, has 5 marks: 2 to recall (Bloom level 1) and 3 to understand (level 2). All others are of one level. To understand: outcome 2, the guiding principles, 6; outcome 3, the four dimensions, 2; outcome 4, the service value system, 1; outcome 5, the service value chain, 2; outcome 7, seven practices in depth, 17. To recall: outcome 6, the purposes and terms of fifteen practices, 7. That makes 9 marks to recall and 31 to understand; 26 of the 40 pass. A frame around outcome 1 marks what this course teaches so far.',
      labels: {
        outcomes: [
          '1 Key concepts',
          '2 Guiding principles',
          '3 Four dimensions',
          '4 Service value system',
          '5 Service value chain',
          '6 Fifteen practices, to recall',
          '7 Seven practices, in depth',
        ],
        marks: ['5 marks', '6 marks', '2 marks', '1 mark', '2 marks', '7 marks', '17 marks'],
        course: ['this course, so far'],
        recall: ['recall (Bloom level 1): 9 marks'],
        understand: ['understand (level 2): 31 marks'],
        pass: ['26 of the 40 squares pass'],
      },
    },
    vi: {
      title: 'Đề cương qua bốn mươi ô vuông',
      description:
        'Bốn mươi ô vuông là bốn mươi điểm của bài thi, mỗi chuẩn đầu ra một hàng. Chuẩn đầu ra 1, các khái niệm cốt lõi, có 5 điểm: 2 điểm để nhớ (mức Bloom 1) và 3 điểm để hiểu (mức 2). Các chuẩn khác chỉ có một mức. Để hiểu: chuẩn 2, các nguyên tắc hướng dẫn, 6; chuẩn 3, bốn khía cạnh, 2; chuẩn 4, hệ thống giá trị dịch vụ, 1; chuẩn 5, chuỗi giá trị dịch vụ, 2; chuẩn 7, bảy thực hành học sâu, 17. Để nhớ: chuẩn 6, mục đích và thuật ngữ của mười lăm thực hành, 7. Cộng lại là 9 điểm để nhớ và 31 điểm để hiểu; 26 trên 40 là đạt. Khung quanh chuẩn đầu ra 1 đánh dấu phần khóa học này hiện đã dạy.',
      labels: {
        outcomes: [
          '1 Khái niệm cốt lõi',
          '2 Nguyên tắc hướng dẫn',
          '3 Bốn khía cạnh',
          '4 Hệ thống giá trị dịch vụ',
          '5 Chuỗi giá trị dịch vụ',
          '6 Mười lăm thực hành, để nhớ',
          '7 Bảy thực hành, học sâu',
        ],
        marks: ['5 điểm', '6 điểm', '2 điểm', '1 điểm', '2 điểm', '7 điểm', '17 điểm'],
        course: ['khóa học này, đến nay'],
        recall: ['nhớ (mức Bloom 1): 9 điểm'],
        understand: ['hiểu (mức 2): 31 điểm'],
        pass: ['26 trên 40 ô vuông là đạt'],
      },
    },
  }),

  'guidance-model-standard': bilingual({
    en: {
      title: 'Guidance, process model, standard',
      description:
        'Three cards stand one below the other. ITIL is guidance: it holds practices and principles, and persons are certified. YaSM is a process model: it holds ready-made processes, and it is no part of ITIL. ISO/IEC 20000-1 is a standard: it holds requirements, and organizations are certified. A dashed line joins ITIL and YaSM: YaSM keeps close to the principles of ITIL but is independent. Another joins YaSM and the standard: YaSM offers processes for the requirements, and the standard prescribes none.',
      labels: {
        itil: ['ITIL'],
        guidance: ['guidance'],
        practices: ['holds practices and principles'],
        persons: ['certified: persons'],
        closeToPrinciples: ['YaSM keeps close to the', 'principles, but is independent'],
        yasm: ['YaSM'],
        model: ['process model'],
        processes: ['holds ready-made processes'],
        independent: ['no part of ITIL'],
        offersProcesses: ['YaSM offers processes for the', 'requirements; none is prescribed'],
        iso: ['ISO/IEC 20000-1'],
        standard: ['standard'],
        requirements: ['holds requirements'],
        organizations: ['certified: organizations'],
      },
    },
    vi: {
      title: 'Hướng dẫn, mô hình quy trình, tiêu chuẩn',
      description:
        'Ba tấm thẻ xếp từ trên xuống. ITIL là hướng dẫn (guidance): gồm các thực hành và nguyên tắc, và bên được chứng nhận là cá nhân. YaSM là mô hình quy trình (process model): gồm các quy trình dựng sẵn, và không thuộc ITIL. ISO/IEC 20000-1 là tiêu chuẩn (standard): gồm các yêu cầu, và bên được chứng nhận là tổ chức. Một đường nét đứt nối ITIL với YaSM: YaSM bám sát các nguyên tắc của ITIL nhưng độc lập. Một đường khác nối YaSM với tiêu chuẩn: YaSM cho sẵn quy trình để đáp ứng yêu cầu, còn tiêu chuẩn không quy định quy trình nào.',
      labels: {
        itil: ['ITIL'],
        guidance: ['hướng dẫn'],
        practices: ['gồm các thực hành và nguyên tắc'],
        persons: ['được chứng nhận: cá nhân'],
        closeToPrinciples: ['YaSM bám sát các nguyên tắc,', 'nhưng độc lập'],
        yasm: ['YaSM'],
        model: ['mô hình quy trình'],
        processes: ['gồm các quy trình dựng sẵn'],
        independent: ['không thuộc ITIL'],
        offersProcesses: ['YaSM cho sẵn quy trình để đáp ứng', 'yêu cầu; tiêu chuẩn không quy định'],
        iso: ['ISO/IEC 20000-1'],
        standard: ['tiêu chuẩn'],
        requirements: ['gồm các yêu cầu'],
        organizations: ['được chứng nhận: tổ chức'],
      },
    },
  }),

  'two-gates': bilingual({
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
  }),
} satisfies Readonly<Record<FigureName, unknown>>;
