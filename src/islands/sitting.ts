/** One sitting: the answers of one open page carry its name. */
let name: string | null = null;

/** The name of this page's sitting, made at its first use. */
export const sitting = (): string => {
  name ??= Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return name;
};
