import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanPaste } from "./clean-paste";
import { createDiagnoser } from "./diagnose";
import { buildDiagnosisIndex } from "./diagnosis-index";
import { readFormat } from "./formats/read-format";
import { findLines } from "./line-finder";
import { readReplyChains } from "./reply-chain";
import type { Reading } from "./formats/reading";
import { TEST_DOCUMENTS } from "./test-articles";

type ExpectedEvent = {
  readonly eventId?: number;
  readonly params?: Readonly<Record<string, string>>;
} & Readonly<Record<string, unknown>>;
type ExpectedSample = ExpectedEvent & {
  readonly format: string;
  readonly locale?: string;
  readonly events?: readonly ExpectedEvent[];
  readonly queues?: readonly Readonly<Record<string, unknown>>[];
  readonly codes?: readonly { readonly reply: number; readonly enhanced: string }[];
};

const { samples: SAMPLES }: { readonly samples: Readonly<Record<string, ExpectedSample>> } = JSON.parse(
  readFileSync(new URL("./samples/expected.json", import.meta.url), "utf8"),
);
const NAMES = Object.keys(SAMPLES);
const diagnose = createDiagnoser(buildDiagnosisIndex(TEST_DOCUMENTS));

function sample(name: string): string {
  return readFileSync(new URL(`./samples/${name}`, import.meta.url), "utf8");
}

function reading(name: string): Reading {
  const paste = cleanPaste(sample(name));
  if (paste.kind !== "text") throw new Error(`${name} is ${paste.kind}`);
  return readFormat(paste.cleaned);
}

/** Names of event values in the expectations → names in the articles above. */
const PARAMETER_NAMES: Readonly<Record<string, readonly string[]>> = {
  error: ["error"],
  connector: ["receiveConnector", "sendConnector"],
  mechanism: ["mechanism"],
  remoteIp: ["remoteIpAddress"],
  target: ["target"],
  domain: ["domain"],
  fqdn: ["fqdn"],
};

const EVENT_FIELDS = {
  eventId: "eventId",
  source: "eventSource",
  log: "log",
  level: "level",
  category: "taskCategory",
  task: "taskCategory",
  computer: "computer",
  recordId: "recordId",
  instanceId: "instanceId",
  qualifiers: "qualifiers",
  timeUtc: "timeUtc",
  timeLocal: "timeLocal",
  hexData: "hexData",
  renderingCulture: "renderingCulture",
} as const;

test("every sample has its expectation", () => {
  const files = readdirSync(new URL("./samples/", import.meta.url)).filter(
    (name) => name !== "expected.json",
  );
  expect(files.sort()).toEqual([...NAMES].sort());
});

test.each(NAMES)("recognises the format of %s", (name) => {
  expect(reading(name).format).toBe(SAMPLES[name]?.format);
});

const withEvents = NAMES.filter(
  (name) => typeof SAMPLES[name]?.eventId === "number" || SAMPLES[name]?.events,
);

test.each(withEvents)("reads the events of %s", (name) => {
  const wanted = SAMPLES[name];
  const { events, locale } = reading(name);
  const wantedEvents = wanted?.events ?? (wanted ? [wanted] : []);
  expect(events).toHaveLength(wantedEvents.length);
  if (wanted?.locale !== undefined) expect(locale).toBe(wanted.locale);
  wantedEvents.forEach((wantedEvent, at) => {
    for (const [field, ours] of Object.entries(EVENT_FIELDS))
      if (wantedEvent[field] !== undefined && typeof wantedEvent.eventId === "number")
        expect([field, events[at]?.[ours]]).toEqual([field, wantedEvent[field]]);
  });
});

const withParameters = NAMES.filter((name) => SAMPLES[name]?.params);

test.each(withParameters)("the values of the message of %s are read", (name) => {
  const wanted = SAMPLES[name];
  const best = diagnose(sample(name)).diagnoses[0];
  expect(best?.eventId).toBe(wanted?.eventId);
  for (const [parameter, value] of Object.entries(wanted?.params ?? {})) {
    const names = PARAMETER_NAMES[parameter] ?? [];
    expect([parameter, names.map((one) => best?.parameters[one]).find((one) => one !== undefined)]).toEqual([
      parameter,
      value,
    ]);
  }
});

const withCodes = NAMES.filter((name) => SAMPLES[name]?.codes);

test.each(withCodes)("reads the replies of %s, innermost first", (name) => {
  const text = sample(name);
  const chains = readReplyChains(reading(name).text, findLines(text));
  const replies = chains[0]?.map(({ replyCode, enhancedStatusCode }) => `${replyCode} ${enhancedStatusCode}`);
  const wanted = SAMPLES[name]?.codes?.map(({ reply, enhanced }) => `${reply} ${enhanced}`).reverse();
  expect(replies).toEqual(wanted);
});

test.each(["get-queue-table-2010.txt", "get-queue-table-2016.txt"])("reads the queues of %s", (name) => {
  const queues = reading(name).queues ?? [];
  expect(queues).toHaveLength(Number(SAMPLES[name]?.count));
  expect(queues).toMatchObject(SAMPLES[name]?.queues ?? []);
});

test("reads a queue whose last error an old console cut inside words", () => {
  const wanted = SAMPLES["get-queue-fl-2010.txt"];
  const [queue] = reading("get-queue-fl-2010.txt").queues ?? [];
  expect(queue?.identity).toBe(wanted?.identity);
  expect(queue?.nextHopDomain).toBe(wanted?.nextHopDomain);
  expect(queue?.messageCount).toBe(wanted?.messageCount);
  expect(queue?.lastError).toBe(wanted?.lastError);
});

test("reads the remote host and address of a queue's last error", () => {
  for (const name of ["get-queue-fl-2016.txt", "queue-lasterror-led.txt"])
    expect(diagnose(sample(name)).values).toMatchObject({
      remoteHost: "mx.fabrikam.com",
      remoteIpAddress: "192.0.2.25",
    });
});

test.each([
  [
    "ehlo-with-starttls.txt",
    {
      starttls: true,
      xAnonymousTls: true,
      auth: ["NTLM"],
      xExps: ["GSSAPI", "NTLM"],
      size: 37748736,
      masked: false,
    },
  ],
  [
    "ehlo-without-starttls.txt",
    { starttls: false, xAnonymousTls: false, auth: [], xExps: [], masked: false },
  ],
  ["ehlo-firewall-masked.txt", { starttls: false, masked: true }],
  ["smtpreceive-2010.txt", { starttls: false, xAnonymousTls: true, xExps: ["GSSAPI", "NTLM"] }],
  [
    "smtpreceive-2016.txt",
    { starttls: true, xAnonymousTls: true, auth: ["NTLM"], xExps: ["GSSAPI", "NTLM"] },
  ],
  ["smtpsend-2019.txt", { starttls: false }],
])("reads what the server offers in %s", (name, ehlo) => {
  expect(reading(name).ehlo).toMatchObject(ehlo);
});

test.each([
  ["smtpreceive-2010.txt", { receiveConnector: "HUB01\\Default HUB01", remoteIpAddress: "192.0.2.21" }],
  [
    "smtpreceive-2016.txt",
    { receiveConnector: "EX01\\Default Frontend EX01", remoteIpAddress: "192.0.2.66" },
  ],
  ["smtpsend-2019.txt", { sendConnector: "To Internet", remoteIpAddress: "192.0.2.25" }],
])("reads connector and remote address of %s", (name, values) => {
  expect(diagnose(sample(name)).values).toMatchObject(values);
});

test.each([
  ["ndr-2007-en.txt", "hub01.contoso.com"],
  ["ndr-2016-de.txt", "EX01.contoso.com"],
  ["ndr-2010-ru.txt", "EX01.contoso.com"],
])("reads language and generating server of %s", (name, server) => {
  expect(reading(name).locale).toBe(SAMPLES[name]?.locale);
  expect(reading(name).values).toContainEqual({ name: "server", value: server });
});
