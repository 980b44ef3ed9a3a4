import { expect, test } from "vitest";
import { collectSteps } from "./collect-steps";
import { pathAsCsv, pathAsMarkdown } from "./export-path";
import { createMessageIndex } from "./message-index";
import { buildPath, type MessagePath } from "./message-path";
import { generateTrackingLogs, PROTOCOL_HEADER, TRACKING_HEADER, trackingRow } from "./test-logs";

const ID = "<room.1@app01.contoso.com>";
const SESSION = "08DC3CFA5E1D0002";

function indexOf(files: readonly string[]) {
  const index = createMessageIndex();
  for (const file of files) {
    index.next();
    index.add(file);
  }
  index.finish();
  return index;
}

function follow(files: readonly string[], messageId = ID): MessagePath {
  const collector = collectSteps(indexOf(files).keysOf(messageId));
  for (const file of files) {
    collector.next();
    collector.add(file);
  }
  const path = buildPath(messageId, collector.finish());
  if (!path) throw new Error("nothing was found");
  return path;
}

const tracking = (...rows: readonly string[]): string => TRACKING_HEADER + rows.join("\r\n") + "\r\n";
const EX01 = "EX01.contoso.com";
const EX02 = "EX02.contoso.com";

const ON_EX01 = tracking(
  trackingRow("2024-03-05T10:12:44.000Z", "RECEIVE", ID, {
    client: "app01.contoso.com",
    server: EX01,
    context: `${SESSION};2024-03-05T10:12:40.000Z;0`,
    to: "pat@fabrikam.com;lee@fabrikam.com",
  }),
  trackingRow("2024-03-05T10:12:44.100Z", "HAREDIRECT", ID, { server: EX01 }),
  trackingRow("2024-03-05T10:28:01.000Z", "SEND", ID, {
    client: EX01,
    server: EX02,
    to: "pat@fabrikam.com",
    status: "250 2.6.0 Queued",
  }),
);
const ON_EX02 = tracking(
  trackingRow("2024-03-05T10:28:02.000Z", "RECEIVE", ID, {
    client: EX01,
    server: EX02,
    to: "pat@fabrikam.com",
  }),
  trackingRow("2024-03-05T10:28:03.000Z", "DELIVER", ID, {
    client: EX02,
    source: "STOREDRIVER",
    to: "pat@fabrikam.com",
  }),
);
const PROTOCOL =
  PROTOCOL_HEADER +
  [
    ["10:12:41", "<", "EHLO app01"],
    ["10:12:42", "<", "MAIL FROM:<other@contoso.com>"],
    [
      "10:12:42",
      ">",
      "250 2.6.0 <other@app01.contoso.com> [InternalId=76, Hostname=EX01.contoso.com] Queued mail for delivery",
    ],
    ["10:12:43", "<", "MAIL FROM:<kim@contoso.com> SIZE=4096"],
    ["10:12:43", "<", "RCPT TO:<pat@fabrikam.com>"],
    ["10:12:44", ">", `250 2.6.0 ${ID} [InternalId=77, Hostname=EX01.contoso.com] Queued mail for delivery`],
  ]
    .map(
      ([time, sign, data], at) =>
        `2024-03-05T${time}.000Z,EX01\\Default Frontend EX01,${SESSION},${at},192.0.2.10:25,192.0.2.66:50001,${sign},"${data}",`,
    )
    .join("\r\n");

test("logs of two servers become one way, with its wait, what was said, and its end", () => {
  const path = follow([ON_EX02, PROTOCOL, ON_EX01]);
  expect(path.hops.map(({ server, isMissing }) => `${server}${isMissing ? " missing" : ""}`)).toEqual([
    "app01.contoso.com missing",
    EX01,
    EX02,
  ]);
  const [, first, second] = path.hops;
  expect(first?.events.map(({ what, gapSeconds }) => [what, gapSeconds])).toEqual([
    ["RECEIVE · SMTP", undefined],
    ["SEND · SMTP", 917],
  ]);
  expect(first?.events[0]?.conversation).toEqual([
    "10:12:43.000 < MAIL FROM:<kim@contoso.com> SIZE=4096",
    "10:12:43.000 < RCPT TO:<pat@fabrikam.com>",
    expect.stringContaining(`> 250 2.6.0 ${ID}`),
  ]);
  expect(second?.secondsBefore).toBe(1);
  expect(path.end).toMatchObject({ state: "delivered", words: `It was delivered to a mailbox on ${EX02}.` });
  expect(path.totalSeconds).toBe(922);
});

test("a server of ours without its log is a hop that is missing", () => {
  const { hops, remarks, end } = follow([ON_EX01]);
  expect(hops.at(-1)).toMatchObject({ server: EX02, isMissing: true });
  expect(remarks[0]).toMatch(/log of app01\.contoso\.com, EX02\.contoso\.com is missing/);
  expect(end.state).toBe("left");
  expect(follow([ON_EX02]).hops.map(({ server }) => server)).toEqual([EX01, EX02]);
});

test("protocol logs alone give a way too", () => {
  const { hops, end } = follow([PROTOCOL]);
  expect(hops.map(({ server }) => server)).toEqual(["EX01"]);
  expect(hops[0]?.events[0]?.recipients).toEqual(["pat@fabrikam.com"]);
  expect(end.state).toBe("unknown");
});

test("a clock that is behind is told from a wait", () => {
  const early = ON_EX02.replaceAll("T10:28:0", "T10:27:0");
  const { hops, remarks } = follow([early, ON_EX01]);
  expect(hops.map(({ server }) => server)).toEqual(["app01.contoso.com", EX01, EX02]);
  expect(remarks.join()).toMatch(/clock of EX02\.contoso\.com is at least 59 s behind/);
});

test.each([
  ["the hour that is skipped in spring", "2024-03-31T00:59:30.000Z", "2024-03-31T01:00:10.000Z"],
  [
    "the hour that comes twice in autumn, with offsets",
    "2024-10-27T02:59:30.000+02:00",
    "2024-10-27T02:00:10.000+01:00",
  ],
])("%s makes no gap", (_, one, other) => {
  const { hops } = follow([
    tracking(
      trackingRow(one, "RECEIVE", ID, { server: EX01 }),
      trackingRow(other, "DELIVER", ID, { client: EX01, source: "STOREDRIVER" }),
    ),
  ]);
  expect(hops[0]?.events.map(({ gapSeconds }) => gapSeconds)).toEqual([undefined, undefined]);
});

test("the logs of two time zones, each with its offset, make one way without gaps", () => {
  const { hops, totalSeconds } = follow([
    tracking(
      trackingRow("2024-03-05T11:12:46.000+01:00", "RECEIVE", ID, { client: EX01, server: EX02 }),
      trackingRow("2024-03-05T11:12:47.000+01:00", "DELIVER", ID, { client: EX02, source: "STOREDRIVER" }),
    ),
    tracking(
      trackingRow("2024-03-05T05:12:44.000-05:00", "RECEIVE", ID, { server: EX01 }),
      trackingRow("2024-03-05T05:12:45.000-05:00", "SEND", ID, { client: EX01, server: EX02 }),
    ),
  ]);
  expect(hops.map(({ server }) => server)).toEqual([EX01, EX02]);
  expect(hops.flatMap(({ events }) => events.map(({ gapSeconds }) => gapSeconds))).toEqual(
    Array.from({ length: 4 }),
  );
  expect(totalSeconds).toBe(3);
});

test("a message is found by sender, recipient, subject or ID; failed ones stand first", () => {
  const index = indexOf([
    ON_EX01,
    tracking(
      trackingRow("2024-03-05T09:00:00.000Z", "FAIL", "<b@x>", {
        client: EX01,
        status: "550 5.1.10",
        to: "sam@adatum.com",
        subject: "Lunch",
      }),
    ),
  ]);
  expect(index.search("", 10).map(({ messageId, state }) => [messageId, state])).toEqual([
    ["<b@x>", "failed"],
    [ID, "left"],
  ]);
  for (const query of ["LEE@fabrikam", "kim room", "room.1@app01"])
    expect(index.search(query, 10).map(({ messageId }) => messageId)).toEqual([ID]);
  expect(index.search("nobody", 10)).toEqual([]);
});

test("a report to the sender and rows that only have the internal ID belong to the message", () => {
  const { hops } = follow([
    tracking(
      trackingRow("2024-03-05T10:12:44.000Z", "RECEIVE", ID, { server: EX01, internalId: "9081" }),
      trackingRow("2024-03-05T10:12:45.000Z", "DEFER", "", {
        client: EX01,
        internalId: "9081",
        status: "451 4.4.0",
      }),
      trackingRow("2024-03-05T10:12:46.000Z", "DSN", "<report@EX01>", {
        client: EX01,
        source: "DSN",
        reference: ID,
      }),
      trackingRow("2024-03-05T10:12:46.000Z", "RECEIVE", "<other@x>", { server: EX01, internalId: "9082" }),
    ),
  ]);
  expect(hops[0]?.events.map(({ what }) => what)).toEqual(["RECEIVE · SMTP", "DEFER · SMTP", "DSN · DSN"]);
});

test("an ID in ten thousand lines keeps its first and last, and says so", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    trackingRow(new Date(Date.UTC(2024, 2, 5) + at * 1000).toISOString(), "DELIVER", ID, {
      client: EX01,
      source: "STOREDRIVER",
      to: `member${at}@contoso.com`,
      status: at % 2 === 0 ? "" : "x",
    }),
  );
  const path = follow([tracking(...rows)]);
  expect(path.hops[0]?.events.length).toBeLessThanOrEqual(1_000);
  expect(path.remarks.join()).toMatch(/10000 lines; the first and the last 1000 were read/);
  expect(path.recipients).toHaveLength(20);
});

test("a way can be saved, and no cell becomes a formula", () => {
  const path = follow([ON_EX02, PROTOCOL, ON_EX01.replaceAll("Room", "=cmd")]);
  expect(pathAsCsv(path).split("\r\n")).toHaveLength(7);
  expect(pathAsCsv(path)).toContain("2024-03-05 10:28:01,EX01.contoso.com,SEND · SMTP");
  expect(pathAsMarkdown(path)).toMatch(
    /^# The way of [\s\S]*## 2\. EX01\.contoso\.com[\s\S]*\(15 min 17 s nothing\)/,
  );
});

test("20 MB of logs are indexed without their lines being kept", () => {
  const index = createMessageIndex();
  index.next();
  for (const piece of generateTrackingLogs(20_000_000)) index.add(piece);
  index.finish();
  expect(index.count()).toBeGreaterThan(10_000);
  expect(index.search("user17@", 5)[0]?.messageId).toMatch(/^</);
});

test.each([
  "",
  "no log at all\n,,,\n",
  "2024-03-05T10:12:44.000Z,1,2\n".repeat(50),
  `${TRACKING_HEADER}"broken,quote\n`,
])("%j holds no message", (text) => {
  const index = indexOf([text]);
  expect(index.search("", 10)).toEqual([]);
  expect(buildPath("<none>", collectSteps(index.keysOf("<none>")).finish())).toBeUndefined();
});
