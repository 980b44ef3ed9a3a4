import { expect, test } from "vitest";
import { loadKnownEvents } from "@/lib/lookup/known-events.server";
import { lookupAddress, vendorAddress } from "@/lib/lookup/lookup-address";
import { readLookup } from "@/lib/lookup/read-lookup";
import { resolveLookup } from "@/lib/lookup/resolve-lookup";
import { shortCodeAddress, shortEventAddress } from "@/lib/articles/short-address";
import { loadArticleList } from "@/lib/articles/load-articles.server";

const events = await loadKnownEvents();

function leadsTo(query: string): string {
  const result = resolveLookup(events, readLookup(new URLSearchParams(query)));
  return result.kind === "article" || result.kind === "search" ? lookupAddress(result) : result.kind;
}

const TRANSPORT_1035 = "/events/msexchangetransport/1035";
const RULE = "The maximum allowable execution time of the agent was exceeded.";
const RULE_PATH =
  "Microsoft Exchange Server/Exchange 2007/Common Components/Hub Transport and Edge Transport/Agents/Common";

test.each([
  // The classic viewer, with everything that the message file names.
  [
    "EvtSrc=MSExchangeTransport&EvtCat=SmtpReceive&EvtID=1035&EvtCatID=1&EvtType=Warning&EvtTypeID=2&EvtRptTime=3%2F5%2F2024%2010%3A12%3A44%20AM&EvtTZBias=0&CoName=Microsoft%20Corporation&ProdName=Microsoft%C2%AE%20Exchange&ProdVer=15.2.1544.4&FileName=Microsoft.Exchange.Common.ProcessManagerMsg.dll&FileVer=15.2.1544.4",
    TRANSPORT_1035,
  ],
  // Vista and later.
  [
    "CoName=Microsoft%20Corporation&ProdName=Microsoft%c2%ae%20Exchange&ProdVer=15.01.2507.006&EvtID=12014&EvtSrc=MSExchangeTransport&LCID=1031",
    "/events/msexchangetransport/12014",
  ],
  // The retired message centre.
  ["ProdName=Exchange&ProdVer=8.0&EvtID=1035&EvtSrc=MSExchangeTransport&LCID=1049", TRANSPORT_1035],
  ["LCID=1033&EvtSrc=MSExchangeTransport&EvtID=1035", TRANSPORT_1035],
  ["evtid=1035&evtsrc=msexchangetransport", TRANSPORT_1035],
  ["EVTID=1035&EVTSRC=MSEXCHANGETRANSPORT", TRANSPORT_1035],
  ["EventID=1035&Source=MSExchangeTransport", TRANSPORT_1035],
  ["Event%20ID=1035&Event%20Source=MSExchangeTransport", TRANSPORT_1035],
  ["id=1035&provider=MSExchangeTransport", TRANSPORT_1035],
  ["EvtID=%201035%20&EvtSrc=+MSExchangeTransport+", TRANSPORT_1035],
  ["EvtID=2147746827&EvtSrc=MSExchangeTransport", TRANSPORT_1035],
  ["EvtID=-2147220469&EvtSrc=MSExchangeTransport", TRANSPORT_1035],
  ["EvtID=0x8004040B&EvtSrc=MSExchangeTransport", TRANSPORT_1035],
  ["EvtID=1035&EvtID=1035&EvtSrc=MSExchangeTransport&EvtSrc=Other", TRANSPORT_1035],
  ["EvtID=&EvtID=1035&EvtSrc=&EvtSrc=MSExchangeTransport", TRANSPORT_1035],
  ["EvtID=1004&EvtSrc=MSExchange%20EdgeSync", "/events/msexchange-edgesync/1004"],
  ["EvtID=1004&EvtSrc=MSExchange+EdgeSync", "/events/msexchange-edgesync/1004"],
  ["EvtID=1004&EvtSrc=msexchange-edgesync", "/events/msexchange-edgesync/1004"],
  ["EvtID=1035", "choice"],
  ["EvtID=1035&EvtID=12014&EvtSrc=MSExchangeTransport", "choice"],
  ["EvtID=7031&EvtSrc=Service%20Control%20Manager", "depends on its words"],
  ["EvtID=1035&EvtSrc=Microsoft-Windows-DHCP-Server", "not ours"],
  ["EvtID=1035&ProdName=Microsoft%C2%AE%20Windows%C2%AE%20Operating%20System", "not ours"],
  ["EvtID=64999&EvtSrc=MSExchangeTransport", "no article"],
  ["EvtID=64999", "not ours"],
  ["EvtSrc=MSExchangeTransport", "/events/msexchangetransport"],
  [
    "CoName=Microsoft%20Corporation&ProdName=Microsoft%C2%AE%20Windows&ProdVer=10.0.19041.1&FileName=x.dll&FileVer=1",
    "nothing asked",
  ],
  ["", "nothing asked"],
  ["EvtID=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "nothing asked"],
  ["EvtID=1035%00&EvtSrc=%0D%0ALocation:%20https://example.com", "not ours"],
  [`EvtID=1035&EvtSrc=MSExchangeTransport&x=${"a".repeat(10_000)}`, TRANSPORT_1035],
  [`EvtID=1035&EvtSrc=${"a".repeat(10_000)}`, "not ours"],
  [`EvtID=${"1".repeat(10_000)}`, "nothing asked"],
  ["__proto__=1&constructor=2&EvtID=constructor", "nothing asked"],
  ["EvtID=%E0%A4%A&EvtSrc=%ff", "/search?q=%EF%BF%BD"],
  ["EvtID=0&EvtSrc=MSExchangeTransport", "/events/msexchangetransport"],
  ["rule=" + encodeURIComponent(RULE), "/events/msexchange-extensibility/1050"],
  ["RuleName=" + encodeURIComponent(RULE.toUpperCase()), "/events/msexchange-extensibility/1050"],
  [
    `rule=${encodeURIComponent(RULE)}&rulePath=${encodeURIComponent(RULE_PATH)}`,
    "/events/msexchange-extensibility/1050",
  ],
  [`rulepath=${encodeURIComponent(`${RULE_PATH}/${RULE}`)}`, "/events/msexchange-extensibility/1050"],
  ["rulepath=" + encodeURIComponent(RULE_PATH), "choice"],
  ["alert=Queue+is+growing", "/search?q=Queue+is+growing"],
])("?%s leads to %s", (query, expected) => {
  expect(leadsTo(query)).toBe(expected);
});

test("a vendor is told what Event Viewer sent, and nothing else of the address", () => {
  const lookup = readLookup(
    new URLSearchParams("EvtID=7&EvtSrc=disk&EvtRptTime=x&q=secret&token=t&ProdName=a%26b"),
  );
  expect(vendorAddress(lookup)).toBe(
    "https://go.microsoft.com/fwlink/events.asp?EvtID=7&EvtSrc=disk&ProdName=a%26b",
  );
});

test.each([
  [["1035"], "/events/1035"],
  [["12014"], "/events/msexchangetransport/12014"],
  [["MSExchangeTransport", "1035"], TRANSPORT_1035],
  [["64999"], "/events/64999"],
  [["..%2F..%2Fevil"], "/events/..%2F..%2Fevil"],
  [["%E0%A4%A"], "/events/%25E0%25A4%25A"],
])("/e/%s leads to %s", async (parts, address) => {
  expect(shortEventAddress(await loadArticleList(), parts)).toBe(address);
});

test.each([
  ["4.7.0", "/codes/4.7.0"],
  ["454-4.7.0", "/codes/454-4.7.0"],
  ["9.9.9", "/codes/9.9.9"],
])("/c/%s leads to %s", async (code, address) => {
  expect(shortCodeAddress(await loadArticleList(), code)).toBe(address);
});
