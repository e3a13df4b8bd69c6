/**
 * The voices of the device. Only such as speak on the device itself: a remote one would send what is read to a server, and
 * nothing that a learner does here leaves the device.
 */
import type { Locale } from '#i18n/locale.ts';

/** Android writes `vi_VN`. */
const speaks = ({ lang, localService }: SpeechSynthesisVoice, locale: Locale): boolean =>
  localService && lang.toLowerCase().split(/[-_]/u)[0] === locale;

/** The voice for a language: the device's default one if it speaks it, else the first that does; null for none. */
export const voiceFor = (locale: Locale): SpeechSynthesisVoice | null => {
  const voices = speechSynthesis.getVoices().filter((voice) => speaks(voice, locale));
  return voices.find((voice) => voice.default) ?? voices[0] ?? null;
};
