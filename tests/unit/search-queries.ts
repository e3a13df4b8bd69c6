/**
 * What learners type into the search, and where it should lead first. Chosen before anything was tuned: both languages,
 * accents left out or wrong, slips of the finger, abbreviations, other names, plurals, words in another order.
 */
import type { Locale } from '#domain/text.ts';

/** The language of the page, what is typed there, and the address that should come first, below `/<language>`. */
type SearchQuery = readonly [locale: Locale, typed: string, path: string];

export const searchQueries: readonly SearchQuery[] = [
  ['en', 'warranty', '/glossary/warranty/'],
  ['en', 'waranty', '/glossary/warranty/'],
  ['en', 'utlity', '/glossary/utility/'],
  ['en', 'stakholder', '/glossary/stakeholder/'],
  ['en', 'SLA', '/glossary/service-level-agreement/'],
  ['en', 'ITSM', '/glossary/it-service-management/'],
  ['en', 'iso 20000', '/glossary/iso-iec-20000/'],
  ['en', 'fitness for purpose', '/glossary/fit-for-purpose/'],
  ['en', 'cocreation', '/glossary/value-co-creation/'],
  ['en', 'what is a service', '/glossary/service/'],
  ['en', 'service providers', '/glossary/service-provider/'],
  ['en', 'imposed cost', '/glossary/cost-imposed/'],
  ['en', 'tinh dam bao', '/glossary/warranty/'],
  ['en', 'dịch vụ', '/glossary/service/'],
  ['en', 'warranty utility', '/learn/key-concepts/utility-and-warranty/'],
  ['en', 'output vs outcome', '/learn/key-concepts/outputs-and-outcomes/'],
  ['en', 'customer user sponsor', '/learn/key-concepts/consumer-roles/'],
  ['en', 'exam', '/learn/start-here/the-exam/'],
  ['en', 'spaced repetition', '/learn/start-here/how-to-learn/#two-space-it'],
  ['en', 'agreed not absolute', '/learn/key-concepts/utility-and-warranty/#agreed-not-absolute'],
  ['en', 'who owns it tomorrow', '/learn/key-concepts/service-offerings/#who-owns-it-tomorrow'],
  ['en', 'hotel room', '/learn/key-concepts/service-offerings/#so-hotel-room'],
  ['en', 'payroll', '/learn/key-concepts/utility-and-warranty/#uw-payroll-functions'],
  ['en', 'dark mode', '/settings/'],
  ['en', 'export my progress', '/settings/'],
  ['vi', 'giá trị', '/glossary/value/'],
  ['vi', 'giá tri', '/glossary/value/'],
  ['vi', 'dam bao', '/glossary/warranty/'],
  ['vi', 'SLA', '/glossary/service-level-agreement/'],
  ['vi', 'warranty', '/glossary/warranty/'],
  ['vi', 'nha cung cap', '/glossary/service-provider/'],
  ['vi', 'rủi ro phat sinh', '/glossary/risk-imposed/'],
  ['vi', 'nhà tài trợ là ai', '/glossary/sponsor/'],
  ['vi', 'dich vuj', '/glossary/service/'],
  ['vi', 'đảm bảo hữu dụng', '/learn/key-concepts/utility-and-warranty/'],
  ['vi', 'output và outcome', '/learn/key-concepts/outputs-and-outcomes/'],
  ['vi', 'ky thi', '/learn/start-here/the-exam/'],
  ['vi', 'hai cánh cổng', '/learn/key-concepts/utility-and-warranty/#two-gates'],
  ['vi', 'máy lạnh', '/learn/key-concepts/service-relationships/#sr-dripping-air-conditioner'],
  ['vi', 'cài đặt', '/settings/'],
];
