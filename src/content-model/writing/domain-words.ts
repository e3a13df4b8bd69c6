/**
 * The words of our subject: those of the glossary (names, aliases, key phrases) and of the syllabus, and beside them two
 * lists, the first words of the subject and the plain words of service work in which situations are told. The lists stand
 * here and nowhere else; an author never needs them, because words of the stem or of another option do as well
 * (options-of-the-domain.ts).
 */
import type { Locale } from '#domain/text.ts';
import { comparableWords } from '#content-model/rules/distinct-choices.ts';
import { type Vocabulary } from '#content-model/rules/each-file.ts';
import { PENDING, type AuthoredList, type AuthoredText } from '#content-model/schema-parts.ts';
import { contentWords, wordFamily } from './content-words.ts';

/** What every service is spoken of with: a young glossary need not have it all. English words stand for families. */
const SUBJECT_WORDS = {
  en: `agreement asset availability benefit capability capacity change configuration constraint consumer continuity cost
    customer demand event improvement incident management need offering organization outcome output problem process
    product provider relationship requirement resource risk security service sponsor stakeholder user utility value
    warranty`,
  vi: `cam kết, cấu hình, chi phí, cung cấp, dịch vụ, dung lượng, đảm bảo, đáp ứng, đầu ra, giá trị, hàng hóa,
    hữu dụng, kết quả, khách hàng, liên quan, liên tục, lợi ích, năng lực, người dùng, nguồn lực, nhu cầu, quan hệ,
    quản lý, quy trình, ràng buộc, rủi ro, sản phẩm, sẵn sàng, sự cố, sự kiện, tài sản, tài trợ, thay đổi,
    thỏa thuận, tiêu dùng, tổ chức, vấn đề, yêu cầu`,
} as const;

/** The plain words of service work; a Vietnamese one is a single syllable that is clear by itself, or two. */
const WORK_WORDS = {
  en: `access account action activity agent agile agree aim amount answer app application approve archive area assess
    assign attention audit automate backlog backup bill book boss branch budget build bus business buy call cancel
    car centre charge check choice class client clinic clock cloud code colleague company complaint computer
    condition connect contract control cooperation course cover data date deadline decision delay deliver department
    design desk detail detect developer device devops doctor document driver duty effort email employee engineer
    error escalate evening evidence expectation expert failure fast fault feature fee feedback file firm fix forecast
    form function goal group guarantee hardware help hospital hotel hour idea inform install interest invoice kanban
    law lean learn legal level licence limit list log loss machine maintain market measure meeting member message
    metric minute mobile money monitor month morning network night noon notify number office online operate opinion
    order outage owner paper partner password patient pay payment people person phone place plan platform policy
    power price print priority produce profit project promise protect purchase purpose quality queue quick range
    reason record recover reduce refund regulation reliable rent repair replace report request resolve response
    restore result return review role rule safe sale satisfaction save schedule school scope screen scrum sell send
    server share shop side sign site size skill slow software speed sprint staff standard start step stop storage
    store strategy student subscription supplier supply support system target task teacher team technician technology
    test ticket time tool track train transfer unit update upgrade urgent vendor version view visit wait warehouse
    way web week work worker year`,
  vi: `an toàn, app, bác sĩ, ban đêm, bàn giao, ban ngày, bằng chứng, báo cáo, bảo trì, bảo vệ, bệnh nhân, bệnh viện,
    bộ phận, buổi sáng, buổi tối, buổi trưa, cài đặt, cải tiến, cảnh báo, cập nhật, chậm, chất lượng, chạy,
    chi nhánh, chính sách, chuẩn bị, chức năng, chuyến, chuyên gia, chuyển giao, cơ sở, công cụ, công nghệ, cộng tác,
    công ty, công việc, cửa hàng, doanh nghiệp, dự án, dữ liệu, dự phòng, đám mây, đánh giá, đào tạo, đắt, đặt hàng,
    đặt lịch, địa điểm, điện, điều kiện, đội, đối tác, đơn hàng, đúng giờ, đúng hạn, giá, giải pháp, giáo viên,
    giấy phép, giờ, giới hạn, hạn chót, hành động, hệ thống, hiệu quả, hồ sơ, hỗ trợ, hóa đơn, hoạt động, học viên,
    hỏi, hỏng, hợp đồng, hủy, kế hoạch, kế toán, kết nối, khách, kho, khôi phục, kiểm soát, kiểm thử, kiểm tra,
    kỹ năng, kỹ sư, kỹ thuật, kỳ vọng, lắp đặt, lập trình, lịch hẹn, lỗi, lợi nhuận, luật, lương, lý do, mạng,
    mật khẩu, máy, mong đợi, mua, mục đích, mức độ, mục tiêu, nâng cấp, ngân sách, ngày, người bán, nguyên nhân,
    cung ứng, nhà máy, nhân sự, nhân viên, nhanh, nhóm, phạm vi, phần cứng, phản hồi, phần mềm, phê duyệt, phí,
    phiên bản, phối hợp, phòng ban, phục vụ, phương án, phút, quy định, quy tắc, quyền hạn, quyết định, rẻ, sản xuất,
    sao lưu, sinh viên, số lượng, sử dụng, sửa, tác động, tài khoản, tài liệu, tháng, thanh toán, theo dõi, thiết bị,
    thời gian, thời hạn, thông báo, thông tin, thực hiện, thuê, tiền, tiêu chí, tiêu chuẩn, tin nhắn, tính năng,
    tốc độ, trả lời, trách nhiệm, trang web, trao đổi, triển khai, trung tâm, trường học, tự động, tuần, tuyến,
    ứng dụng, ưu tiên, vận hành, văn phòng, xe, xử lý, ý kiến`,
} as const;

export type DomainWords = {
  /** Names of terms, aliases and titles of syllabus items, as compared. */
  readonly names: ReadonlySet<string>;
  /** Families of English words, pairs of Vietnamese syllables, single syllables of the list. */
  readonly words: ReadonlySet<string>;
};

const domainOf = new WeakMap<Vocabulary, Readonly<Record<Locale, DomainWords>>>();

/** The words of the subject in a language; collected once for all rules. */
export function domainWords(vocabulary: Vocabulary, locale: Locale): DomainWords {
  const known = domainOf.get(vocabulary) ?? { en: collect(vocabulary, 'en'), vi: collect(vocabulary, 'vi') };
  domainOf.set(vocabulary, known);
  return known[locale];
}

/** Whether a text is the name of a term or of a syllabus item and nothing else; an article before it does not count. */
export function isRegisteredName({ names }: DomainWords, words: readonly string[]): boolean {
  return names.has(words.join(' ')) || names.has(words.join(' ').replace(/^(?:a|an|the) /, ''));
}

/** Titles of outcomes, criteria and items in a language. */
export function syllabusTitles({ syllabus }: Vocabulary, locale: Locale): readonly string[] {
  const titled = syllabus.flatMap((outcome) => [outcome, ...outcome.criteria, ...itemsOf(outcome)]);
  return titled.flatMap(({ title }) => written(title, locale));
}

function itemsOf({ criteria }: Vocabulary['syllabus'][number]) {
  return criteria.flatMap(({ items }) => items);
}

function collect(vocabulary: Vocabulary, locale: Locale): DomainWords {
  const terms = [...vocabulary.terms.values()].map(({ authored }) => authored);
  const items = vocabulary.syllabus.flatMap(itemsOf);
  const names = [
    ...terms.flatMap(({ term, aliases }) => [...written(term, locale), ...writtenList(aliases, locale)]),
    ...items.flatMap(({ title }) => written(title, locale)),
  ].map(comparableWords);
  const phrases = terms.flatMap(({ keyPhrases }) => writtenList(keyPhrases, locale)).map(comparableWords);
  const plain = `${SUBJECT_WORDS[locale]}, ${WORK_WORDS[locale]}`;
  const listed = locale === 'en' ? comparableWords(plain).map(wordFamily) : plain.split(/,\s+/);
  return {
    names: new Set(names.map((words) => words.join(' '))),
    words: new Set([...listed, ...[...names, ...phrases].flatMap((words) => [...contentWords(words, locale)])]),
  };
}

function written(text: AuthoredText, locale: Locale): readonly string[] {
  return text[locale] === PENDING ? [] : [text[locale]];
}

function writtenList(list: AuthoredList, locale: Locale): readonly string[] {
  const words = list[locale];
  return words === PENDING ? [] : words;
}
