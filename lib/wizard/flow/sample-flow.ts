import type { Block } from "@/lib/articles/block";
import type { Cause } from "@/lib/causes/cause";
import type { Flow } from "@/lib/wizard/flow/flow";
import { parseFlow } from "@/lib/wizard/flow/parse-flow";

const TEXT = `id: small
version: 1
title: A small flow for tests
reviewedOn: 2026-11-20
sources:
  RFC 5321: https://www.rfc-editor.org/rfc/rfc5321
retired: [weather]
symptoms:
  - id: mail-waits
    renamedFrom: [mail-is-stuck]
    title: Mail waits
    group: queue
    summary: Mail waits in a queue.
    first: clock
    articles: [/codes/451]
    collect:
      - { title: One, text: The first thing. }
      - { title: Two, text: The second thing. }
      - { title: Three, text: The third thing., cmd: w32tm /query /status }
    verify: { text: The queue falls., EMS: Get-Queue, healthy: "0" }
    matchers:
      - all: [clock is wrong]
        answers: { clock: wrong }
        fixtures: [The clock is wrong by 400 seconds.]
questions:
  - id: clock
    renamedFrom: [time]
    text: Is the clock right?
    why: Tickets carry a time.
    because: A ticket is refused when the clocks differ by more than 5 minutes.
    anytime: true
    where: sender, 1 min
    rights: none
    samples: { wrong: "+400s", right: "+0s" }
    checks:
      - { cmd: w32tm /query /status }
    options:
      wrong: { label: It is wrong, renamedFrom: [late] }
      right: It is right
    cannotCheck: evidence
    evidence:
      wrong: +3 clock-skew
      right: -3 clock-skew
  - id: port
    text: Does the port answer?
    why: A closed port stops everything.
    because: Nothing passes a closed port.
    anytime: true
    where: receiver, 2 min
    rights: none
    article: /procedures/port
    samples: { open: "220", closed: timed out }
    checks:
      - { versions: 2007 2010, SMTP: "telnet {{server}} 25" }
      - { versions: 2013 2016 2019 SE, PowerShell: "Test-NetConnection -ComputerName {{server}} -Port 25" }
    options:
      open: It answers
      closed: It does not
    cannotCheck: evidence
    evidence:
      open: -3 port-blocked
      closed: +3 network/*
causes:
  some: clock-skew port-blocked
`;

const SHARED = {
  area: "server-authentication",
  stage: "transport",
  appliesTo: ["2016"],
  signs: [],
  procedures: [],
  renamedFrom: [],
  sources: [],
  askedAs: {},
  reviewedOn: "2026-11-20",
  text: [],
  checks: [],
} as const;

function paragraph(text: string): Block {
  return { kind: "paragraph", inlines: [{ kind: "text", text }] };
}

/** The causes that the small flow names, as their files would tell them. */
export const SMALL_CAUSES: readonly Cause[] = [
  {
    ...SHARED,
    id: "clock-skew",
    url: "/causes/clock-skew",
    file: "content/causes/clock-skew.mdx",
    title: "The clock is wrong",
    summary: "Tickets are refused.",
    layer: "authentication",
    articles: ["/codes/454"],
    lookAlikes: [{ causeId: "port-blocked", difference: "The port is closed." }],
    fixes: [
      {
        title: "",
        minutes: 1,
        risk: [],
        blocks: [
          paragraph("Set it."),
          {
            kind: "command",
            shell: "cmd",
            code: "w32tm /resync",
            isChanging: true,
            undo: "Nothing to undo.",
            risk: [],
          },
        ],
      },
    ],
    verify: {
      blocks: [
        paragraph("It is right."),
        { kind: "command", shell: "cmd", code: "w32tm /query /status", isChanging: false, risk: [] },
        { kind: "output", is: "healthy", text: "+0s" },
      ],
    },
  },
  {
    ...SHARED,
    id: "port-blocked",
    url: "/causes/port-blocked",
    file: "content/causes/port-blocked.mdx",
    title: "The port is closed",
    summary: "Nothing gets through.",
    layer: "network",
    articles: ["/codes/451"],
    lookAlikes: [{ causeId: "clock-skew", difference: "The clock is wrong." }],
    fixes: [{ title: "", minutes: 60, risk: [], blocks: [paragraph("Open it.")] }],
    verify: {
      blocks: [
        paragraph("It answers."),
        { kind: "command", shell: "SMTP", code: "telnet {{server}} 25", isChanging: false, risk: [] },
        { kind: "output", is: "healthy", text: "220" },
      ],
    },
  },
];

/** The same by id, as a flow is read with them. */
export const SMALL_KNOWN = new Map(SMALL_CAUSES.map((cause) => [cause.id, cause]));

/** The small flow's YAML with some of its text replaced; complains when there was nothing to replace. */
export function smallFlowText(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the small flow has no "${from}"`);
    return text.replace(from, to);
  }, TEXT);
}

/** The small flow, with some of its text replaced. */
export function smallFlow(...changes: readonly (readonly [string, string])[]): Flow {
  return parseFlow(smallFlowText(...changes), "content/flows/small.yaml", SMALL_KNOWN);
}

/** The flow with one more article about one of its causes. */
export function withArticle(flow: Flow, causeId: string, url: string): Flow {
  const causes = flow.causes.map((cause) =>
    cause.id === causeId ? { ...cause, articles: [...cause.articles, url] } : cause,
  );
  return { ...flow, causes };
}

/** The first symptom of a flow: the small one has no other. */
export function firstSymptom(flow: Flow): Flow["symptoms"][number] {
  const [symptom] = flow.symptoms;
  if (!symptom) throw new Error(`${flow.file} has no symptom`);
  return symptom;
}
