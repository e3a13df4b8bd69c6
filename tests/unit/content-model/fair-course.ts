/**
 * The small course with questions that are fair as well as sound: the base for tests of the rules of good questions
 * (src/content-model/writing/). One question of each kind and style, a key at each letter, every reason in full.
 */
import { checkContent } from '#content-model/check-course.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { contentFrom, report, smallCourse, type Break, type Files } from './small-course.ts';

const HEAD = `revision: 1
kind: choice
`;

const TAIL = `sources: [{ id: notes, part: Utility }]
status: reviewed
lastReviewed: 2026-11-22
`;

const STANDARD = `${HEAD}style: standard
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [utility]
stem:
  en: What does the utility of a parking service describe?
  vi: Tính hữu dụng của một dịch vụ đỗ xe mô tả điều gì?
choices:
  - id: a
    correct: true
    text: { en: The need that it meets, vi: Nhu cầu mà nó đáp ứng }
    why:
      en: Utility is what a service does, so it speaks of the need that is met.
      vi: Tính hữu dụng là dịch vụ làm được gì, tức là nhu cầu mà nó đáp ứng.
  - id: b
    text: { en: The speed that it keeps, vi: Tốc độ mà nó giữ được }
    why:
      en: Speed tells how well the service works, which is its warranty.
      vi: Tốc độ cho biết dịch vụ chạy tốt đến đâu, tức là tính đảm bảo.
    misconception: swap
  - id: c
    text: { en: The price that it asks, vi: Mức giá mà nó đưa ra }
    why:
      en: A price is a matter of cost; two services of one price can differ in what they do.
      vi: Giá thuộc về chi phí; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.
    misconception: swap
  - id: d
    text: { en: The place that it covers, vi: Địa điểm mà nó phục vụ }
    why:
      en: The place is part of the story and says nothing about the function.
      vi: Địa điểm chỉ là bối cảnh, không nói gì về chức năng của dịch vụ.
    misconception: swap
${TAIL}`;

const MISSING_WORD = `${HEAD}style: missing-word
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [warranty]
stem:
  en: The [?] of a map service tells how well it keeps its agreed levels.
  vi: Dịch vụ bản đồ giữ được các mức đã thỏa thuận tốt đến đâu là do [?] của nó cho biết.
choices:
  - id: a
    text: { en: utility, vi: tính hữu dụng }
    why:
      en: Utility tells which need the map meets, and not how well it does so.
      vi: Tính hữu dụng cho biết bản đồ đáp ứng nhu cầu nào, không phải tốt đến đâu.
    misconception: swap
  - id: b
    correct: true
    text: { en: warranty, vi: tính đảm bảo }
    why:
      en: Warranty is the assurance that agreed levels are kept.
      vi: Tính đảm bảo là sự bảo đảm rằng các mức đã thỏa thuận được giữ.
  - id: c
    text: { en: output, vi: đầu ra }
    why:
      en: An output is a thing that is handed over, such as one printed map.
      vi: Đầu ra là thứ được giao ra, chẳng hạn một tấm bản đồ đã in.
    misconception: swap
  - id: d
    text: { en: cost, vi: chi phí }
    why:
      en: Cost is the money spent, whatever levels were agreed for the map.
      vi: Chi phí là số tiền bỏ ra, dù bản đồ được thỏa thuận ở mức nào.
    misconception: swap
${TAIL}`;

const NEGATIVE = `${HEAD}style: negative
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [warranty]
stem:
  en: Which wish of a city is **NOT** about the warranty of its bus service?
  vi: Mong muốn nào của một thành phố **KHÔNG (NOT)** nói về tính đảm bảo của dịch vụ xe buýt?
choices:
  - id: a
    text: { en: Rides are offered at night, vi: Có chuyến cả vào ban đêm }
    why:
      en: Being there when agreed is availability, one of the four parts of warranty.
      vi: Có mặt vào giờ đã thỏa thuận là tính sẵn sàng, một trong bốn phần của tính đảm bảo.
    misconception: swap
  - id: b
    text: { en: Seats are enough at noon, vi: Đủ chỗ ngồi vào buổi trưa }
    why:
      en: Enough seats at the busiest hour are a matter of capacity, so they belong to it.
      vi: Đủ chỗ vào giờ đông nhất là chuyện năng lực đáp ứng, nên thuộc về nó.
    misconception: swap
  - id: c
    correct: true
    text: { en: Trips link two new stops, vi: Tuyến nối hai bến mới mở }
    why:
      en: A new link is a new function, so it concerns utility and not warranty.
      vi: Một tuyến nối mới là chức năng mới, nên thuộc tính hữu dụng chứ không phải tính đảm bảo.
  - id: d
    text: { en: Data is safe on its cards, vi: Dữ liệu trên thẻ được an toàn }
    why:
      en: Safe data is security, which is agreed as a level of the service.
      vi: Dữ liệu an toàn là bảo mật, được thỏa thuận như một mức của dịch vụ.
    misconception: swap
${TAIL}`;

const LIST = `${HEAD}style: list
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [warranty]
stem:
  en: Which **TWO** statements about the warranty of a service are **CORRECT**?
  vi: '**HAI (TWO)** phát biểu nào về tính đảm bảo của một dịch vụ là **ĐÚNG (CORRECT)**?'
statements:
  - { en: It names the need that is met., vi: Nó nêu nhu cầu được đáp ứng. }
  - { en: It sets the price of a change., vi: Nó định giá của một thay đổi. }
  - { en: It covers being there on time., vi: Nó gồm cả việc có mặt đúng giờ. }
  - { en: It covers the room for growth., vi: Nó gồm cả sức chứa để lớn lên. }
choices:
  - id: a
    why:
      en: The first is utility, and the second speaks of cost.
      vi: Câu đầu là tính hữu dụng, còn câu thứ hai nói về chi phí.
    misconception: swap
  - id: b
    why:
      en: The third fits, while the second speaks of what a change costs.
      vi: Câu thứ ba đúng, còn câu thứ hai nói về chi phí của thay đổi.
    misconception: swap
  - id: c
    correct: true
    why:
      en: Availability and capacity are both parts of warranty.
      vi: Tính sẵn sàng và năng lực đáp ứng đều là phần của tính đảm bảo.
  - id: d
    why:
      en: The fourth fits, while the first names what the service does.
      vi: Câu thứ tư đúng, còn câu đầu nêu dịch vụ làm được gì.
    misconception: swap
fixedOrder: true
${TAIL}`;

const SORT = `revision: 1
kind: sort
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [utility]
stem: { en: Is each wish about utility or about warranty?, vi: Mỗi mong muốn nói về tính hữu dụng hay tính đảm bảo? }
situation: { en: A city wants a map., vi: Một thành phố muốn có bản đồ. }
groups:
  - { id: utility, text: { en: Utility, vi: Tính hữu dụng } }
  - { id: warranty, text: { en: Warranty, vi: Tính đảm bảo } }
cards:
  - id: shows
    text: { en: It shows shops., vi: Nó hiện cửa hàng. }
    group: utility
    why: { en: To show shops is one of its functions., vi: Hiện cửa hàng là một chức năng của nó. }
  - id: fast
    text: { en: It is fast., vi: Nó nhanh. }
    group: warranty
    why: { en: Speed is a level that can be agreed., vi: Tốc độ là một mức có thể thỏa thuận. }
${TAIL}`;

const ORDER = `revision: 1
kind: order
pool: lesson
criterion: '1.2'
bloom: 2
concepts: [utility]
stem: { en: What comes first?, vi: Điều gì đến trước? }
steps:
  - id: need
    text: { en: A need, vi: Một nhu cầu }
    why: { en: Without a need nothing is used., vi: Không có nhu cầu thì chẳng ai dùng. }
  - id: use
    text: { en: A use, vi: Một cách dùng }
    why: { en: A use is the answer to the need., vi: Cách dùng là lời đáp cho nhu cầu. }
${TAIL}`;

const SLIP = `revision: 1
kind: slip
pool: practice
criterion: '1.2'
bloom: 2
concepts: [warranty]
stem: { en: Where is the slip?, vi: Chỗ sai ở đâu? }
sentences:
  - id: s1
    text: { en: It does things., vi: Nó làm được việc. }
    why: { en: Doing things is what functions are for., vi: Làm được việc là nhờ các chức năng. }
  - id: s2
    text: { en: It is there at each hour., vi: Giờ nào nó cũng có mặt. }
    why: { en: It is there when that was agreed., vi: Nó có mặt vào lúc đã thỏa thuận. }
    mends:
      - id: m1
        correct: true
        text: { en: It meets levels., vi: Nó đạt các mức. }
        why: { en: The levels are those that were agreed., vi: Đó là các mức đã được thỏa thuận. }
      - id: m2
        text: { en: It is cheap., vi: Nó rẻ tiền. }
        why: { en: A price says nothing about levels., vi: Giá tiền không cho biết gì về các mức. }
      - id: m3
        text: { en: It is new., vi: Nó mới tinh. }
        why: { en: A new map can be a slow one too., vi: Bản đồ mới vẫn có thể chạy chậm. }
${TAIL}`;

export const FAIR = 'questions/basics/one.yaml';
export const FAIR_GAP = 'questions/basics/two.yaml';
export const FAIR_NEGATIVE = 'questions/basics/three.yaml';
export const FAIR_LIST = 'questions/basics/four.yaml';
export const FAIR_SLIP = 'questions/basics/slipping.yaml';

/** The files of the fair course, fresh for each call. */
export function fairCourse(): Files {
  const files: Files = { ...smallCourse(), [FAIR]: STANDARD, [FAIR_GAP]: MISSING_WORD };
  delete files['questions/basics/listing.yaml'];
  return {
    ...files,
    [FAIR_NEGATIVE]: NEGATIVE,
    [FAIR_LIST]: LIST,
    'questions/basics/sorting.yaml': SORT,
    'questions/basics/ordering.yaml': ORDER,
    [FAIR_SLIP]: SLIP,
  };
}

/** What one rule says of the fair course after some changes, as an author sees it. */
export function fairReport(rule: Rule, ...breaks: readonly Break[]): string {
  const files = fairCourse();
  for (const change of breaks) change(files);
  const content = contentFrom(files);
  return report(content, checkContent(content, { isStrict: false }, [rule]));
}
