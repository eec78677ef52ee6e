const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;
const OCTET = 8;

/** A text of octets (codes below 256) in signs that an address holds as they are. */
export function toBase64url(octets: string): string {
  let signs = '';
  let held = 0;
  let bits = 0;
  for (let at = 0; at < octets.length; at += 1) {
    held = ((held << OCTET) | octets.charCodeAt(at)) & 0xffff;
    bits += OCTET;
    // Six bits left alone would give the same sign at the end.
    while (bits >= BITS) {
      bits -= BITS;
      signs += SIGNS.charAt((held >> bits) & 63);
    }
  }
  return bits > 0 ? signs + SIGNS.charAt((held << (BITS - bits)) & 63) : signs;
}

/** The inverse; undefined where the text holds another sign, or cannot have been written so. */
export function fromBase64url(signs: string): string | undefined {
  let octets = '';
  let held = 0;
  let bits = 0;
  for (let at = 0; at < signs.length; at += 1) {
    const value = SIGNS.indexOf(signs.charAt(at));
    if (value < 0) return undefined;
    held = ((held << BITS) | value) & 0xffff;
    bits += BITS;
    if (bits < OCTET) continue;
    bits -= OCTET;
    octets += String.fromCharCode((held >> bits) & 255);
  }
  const rest = held & ((1 << bits) - 1);
  return bits < BITS && rest === 0 ? octets : undefined;
}
