import { expect, test } from "vitest";
import type { ClientWording } from "./client-wording";
import { findErrorWords } from "./error-words";
import { findReason } from "./find-reason";

const reason = (id: string, when: string[], fields: Partial<ClientWording> = {}): ClientWording => ({
  id,
  direction: "nobody-answers",
  says: [],
  when,
  title: id,
  means: id,
  leadsTo: ["/problems/x"],
  strength: 0.4,
  ...fields,
});

const REASONS = [
  reason("certificate", ["certificate untrusted", "certificate-number"]),
  reason("login", ["login failed 6"]),
  reason("refused", ["link refused 5", "refused-number"]),
  reason("closed", ["link closed 6"]),
  reason("outer", ["no-connection"], { outer: true }),
];

test.each([
  ["the certificate of the relay is not trusted", "certificate"],
  ["CERT_EXPIRED", "certificate"],
  ["BadCertificateException", "certificate"],
  ["the certificate isn't valid", "certificate"],
  ["LE CERTIFICAT N’EST PAS VALIDE", "certificate"],
  ["недействительный сертификат", "certificate"],
  ["証明書が無効です", "certificate"],
  ["HRESULT 0x800B0109", "certificate"],
  ["status -2146762487", "certificate"],
  ["errno 111", "refused"],
  ["Winsock error 10061", "refused"],
  ["code 0x274D", "refused"],
  ["hr=0x8007274D", "refused"],
  ["-2147014835", "refused"],
  ["połączenie odrzucone", "refused"],
  ["bağlantı reddetti", "refused"],
  ["연결이 거부되었습니다", "refused"],
  ["could not connect: connection closed", "closed"],
  ["could not connect", "outer"],
  ["connection closed ---> login failed", "login"],
  ["login failed\nCaused by: connection closed", "closed"],
  ["connection refused, then the connection closed", "refused"],
])("%s → %s", (text, id) => {
  expect(findReason(REASONS, text)?.wording.id).toBe(id);
});

test.each([
  "room 10061, 111 seats",
  "the certificate is fine. The address is not valid",
  "12:00 certificate sent\n12:01 address not valid",
  "password reset mail failed",
  "at Mail.login(Login.java:7) failed\n",
  "tls_login.c:84: failed",
  "sendPasswordMailLogin failed",
  "login of a person whose mail has not come and who says that it failed",
])("%s: no reason", (text) => {
  expect(findReason(REASONS, text)).toBeUndefined();
});

test("a reason is quoted from the first of its words to the last", () => {
  const text = "smtp: the Certificate of ex01.contoso.com has EXPIRED";
  const { start, end } = findReason(REASONS, text) ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe("Certificate of ex01.contoso.com has EXPIRED");
});

test("only the beginning of a long text is read, and soon", () => {
  expect(findErrorWords(`${"x".repeat(32_000)} certificate`).get("certificate")).toBeUndefined();
  const before = performance.now();
  findErrorWords("certificate not login failed ".repeat(1_200));
  expect(performance.now() - before).toBeLessThan(2_000);
});

test("a text that says the same all over is read without counting every place against every other", () => {
  for (const words of ["certificate untrusted ", "证书", "link refused closed "])
    for (const places of findErrorWords(words.repeat(20_000)).values())
      expect(places.length).toBeLessThanOrEqual(200);
  expect(findReason(REASONS, "certificate untrusted ".repeat(20_000))?.wording.id).toBe("certificate");
});
