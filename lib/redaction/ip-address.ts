/** Whether an address is one that only the own network knows. */
export type AddressKind = "private address" | "public address";

// RFC 1918, RFC 6598 and RFC 3927.
const PRIVATE_V4 = [
  /^10\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
];

/** The kind of an IPv4 address; undefined for what is none, and for loopback, masks and "any", which name nobody. */
export function ipv4Kind(text: string): AddressKind | undefined {
  if (!text.split(".").every((part) => Number(part) <= 255)) return undefined;
  if (/^(?:127|255)\.|^0\.0\.0\.0$/.test(text)) return undefined;
  return PRIVATE_V4.some((range) => range.test(text)) ? "private address" : "public address";
}

/** The kind of an IPv6 address, with or without a zone; undefined for what is none (a time, a MAC address) and for `::` and `::1`. */
export function ipv6Kind(text: string): AddressKind | undefined {
  const [address = ""] = text.toLowerCase().split("%");
  const [head = "", tail, ...more] = address.split("::");
  if (more.length > 0) return undefined;
  const groupsOf = (part: string) => (part === "" ? [] : part.split(":"));
  const groups = [...groupsOf(head), ...groupsOf(tail ?? "")];
  const last = groups.at(-1) ?? "";
  const isMixed = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(last);
  const plain = isMixed ? groups.slice(0, -1) : groups;
  if (!plain.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return undefined;
  const length = plain.length + (isMixed ? 2 : 0);
  if (tail === undefined ? length !== 8 : length > 7) return undefined;
  if (/^(?:0{0,4}:)*:?0{0,3}[01]?$/.test(address)) return undefined;
  if (isMixed) return ipv4Kind(last) ?? "private address";
  // RFC 4193 and link-local addresses of RFC 4291.
  return /^(?:f[cd]|fe[89ab])/.test(address) ? "private address" : "public address";
}
