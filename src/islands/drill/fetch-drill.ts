/** The cases of a drill, fetched when it is begun: who reads past it does not pay for them. */
import type { Drill } from '#domain/drill.ts';
import { localePath, type Locale } from '#i18n/locale.ts';

/** @throws if the cases cannot be had */
export const fetchDrill = async (id: string, locale: Locale): Promise<Drill> => {
  const response = await fetch(localePath(locale, `/data/drills/${id}.json`, import.meta.env.BASE_URL));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Drill;
};
