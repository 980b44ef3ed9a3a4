import fc from "fast-check";
import { expect, test } from "vitest";
import { redaction } from "./redact";

function hide(text: string, ...names: readonly string[]): string {
  return redaction(
    names.map((name) => ({ kind: "host", text: name })),
    [text],
  ).redact(text);
}

test.each([
  ["an IPv4 address", "to 192.0.2.21:25.", "to [public address 1]:25."],
  ["a private address", "from 10.1.2.3", "from [private address 1]"],
  ["an IPv6 address", "[2001:db8::21]:25", "[[public address 1]]:25"],
  ["a link-local address with its zone", "fe80::1c2d:3e4f%12 is up", "[private address 1] is up"],
  ["an IPv4 address inside IPv6", "::ffff:10.0.0.7", "[private address 1]"],
  ["a host name", "220 mail.contoso.com Microsoft ESMTP", "220 [host 1] Microsoft ESMTP"],
  ["a host name with a final dot", "mx.fabrikam.com. 300 IN", "[host 1]. 300 IN"],
  ["an address with plus and hyphen", "RCPT TO:<a.b+c-d@fabrikam.co.uk>", "RCPT TO:<[user 1]@[host 1]>"],
  ["an address behind a key", "Sender=pat@contoso.com;", "Sender=[user 1]@[host 1];"],
  ["an address with letters of other alphabets", "jürgen@müller.de", "[user 1]@[host 1]"],
  ["a domain and its user", "CONTOSO\\scanner failed", "[name 1]\\[user 1] failed"],
  ["a computer account", "CONTOSO\\EX01$", "[name 1]\\[user 1]"],
  ["a queue", "EX01\\12 Retry", "[host 1]\\12 Retry"],
  ["a share", "\\\\FS01\\logs$", "\\\\[host 1]\\logs$"],
  ["a user's folder", "C:\\Users\\pat\\Desktop", "C:\\Users\\[user 1]\\Desktop"],
  ["a service principal name", "SMTPSVC/ex01.contoso.com", "SMTPSVC/[host 1]"],
  ["a distinguished name", "CN=EX01,OU=Mail", "CN=[name 1],OU=[name 2]"],
  ["a labelled server", "MachineName : SRVX", "MachineName : [host 1]"],
  ["a network card", "00:15:5d:01:02:03", "[hardware address 1]"],
  ["a name with underscores", "_kerberos._tcp.contoso.com", "[host 1]"],
])("%s is hidden", (_what, text, expected) => {
  expect(hide(text)).toBe(expected);
});

test.each([
  "451 4.4.0 DNS query failed",
  "Version 15.2 (Build 1258.12), product 15.01.2507.006",
  "15.2.1258.12",
  "at 02:14:06 on 3/5/2024",
  "127.0.0.1 and ::1 and 0.0.0.0-255.255.255.255",
  "C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles\\Logs",
  "EdgeTransport.exe.config and connect.log",
  "System.Net.Sockets.SocketException",
  "Microsoft.Exchange.Transport.RemoteDelivery",
  "[System.Net.Dns]::GetHostAddresses",
  "NT AUTHORITY\\ANONYMOUS",
  "Get-Queue | Where-Object { $_.Status -eq 'Retry' }",
])("%s names nobody and stays", (text) => {
  expect(hide(text)).toBe(text);
});

test("a server's short name is hidden where the reader has given it, in any case of letters", () => {
  expect(hide("On ex01 and EX010 the queue waits", "EX01")).toBe("On [host 1] and [name 1] the queue waits");
});

test("a host's short and full name are the same host", () => {
  expect(hide("EX07 says 220 ex07.contoso.com")).toBe("[host 1] says 220 [host 1]");
});

test("a word that many hosts begin with stays a word", () => {
  expect(hide("mail.contoso.com takes no mail")).toBe("[host 1] takes no mail");
});

test("a name found in one text is hidden in the others, and the list says what stands for what", () => {
  const { redact, hidden } = redaction([], ["EX09.contoso.com", "EX09 is down"]);
  expect(redact("EX09 is down")).toBe("[host 1] is down");
  expect(hidden()).toEqual([{ placeholder: "[host 1]", original: "EX09.contoso.com" }]);
});

test("no address survives, whatever stands around it", () => {
  const around = fc.string({ unit: fc.constantFrom(" ", "<", ">", "(", ")", ",", ";", "\n", "'", '"') });
  fc.assert(
    fc.property(fc.ipV4(), fc.emailAddress(), around, (address, mail, blank) => {
      fc.pre(!/^(?:127|255)\.|^0\.0\.0\.0$/.test(address));
      const text = `${blank} ${address} ${blank} ${mail} ${blank}`;
      const hidden = hide(text);
      expect(hidden).not.toContain(address);
      expect(hidden).not.toContain(mail.slice(mail.lastIndexOf("@") + 1));
    }),
  );
});

test("whatever is pasted does not throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(typeof hide(text, text)).toBe("string");
    }),
    { numRuns: 30 },
  );
});
