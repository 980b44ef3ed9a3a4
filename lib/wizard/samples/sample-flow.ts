import type { Flow } from "@/lib/wizard/flow";
import { parseFlow } from "@/lib/wizard/parse-flow";

const TEXT = `id: small
version: 1
title: A small flow for tests
reviewedOn: 2026-11-20
sources:
  - { title: RFC 5321, url: https://www.rfc-editor.org/rfc/rfc5321 }
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
      - { title: Three, text: The third thing., shell: cmd, command: w32tm /query /status }
    verify: { text: The queue falls., shell: EMS, command: Get-Queue, healthy: "0" }
    matchers:
      - all: [clock is wrong]
        answers: { clock: wrong }
        fixtures: [The clock is wrong by 400 seconds.]
questions:
  - id: clock
    renamedFrom: [time]
    text: Is the clock right?
    why: Tickets carry a time.
    where: sender
    minutes: 1
    rights: none
    samples: { wrong: "+400s", right: "+0s" }
    checks:
      - { versions: all, shell: cmd, command: w32tm /query /status }
    options:
      - { id: wrong, renamedFrom: [late], label: It is wrong, evidence: { clock-skew: 3 } }
      - { id: right, label: It is right, evidence: { clock-skew: -3 } }
    cannotCheck: evidence
  - id: port
    text: Does the port answer?
    why: A closed port stops everything.
    where: receiver
    minutes: 2
    rights: none
    article: /procedures/port
    samples: { open: "220", closed: timed out }
    checks:
      - { versions: 2007 2010, shell: SMTP, command: "telnet {{server}} 25" }
      - { versions: 2013 2016 2019 SE, shell: PowerShell, command: "Test-NetConnection -ComputerName {{server}} -Port 25" }
    options:
      - { id: open, label: It answers, evidence: { port-blocked: -3 } }
      - { id: closed, label: It does not, layers: { network: 3 } }
    cannotCheck: evidence
causes:
  - id: clock-skew
    title: The clock is wrong
    explanation: Tickets are refused.
    layer: authentication
    prior: some
    article: /codes/454
    fix:
      - { text: Set it., minutes: 1, risk: none, shell: cmd, command: w32tm /resync, undo: Nothing to undo. }
    verify: { text: It is right., shell: cmd, command: w32tm /query /status, healthy: "+0s" }
    lookAlikes: [{ cause: port-blocked, difference: The port is closed. }]
  - id: port-blocked
    title: The port is closed
    explanation: Nothing gets through.
    layer: network
    prior: some
    article: /codes/451
    fix:
      - { text: Open it., minutes: 60, risk: none }
    verify: { text: It answers., shell: SMTP, command: "telnet {{server}} 25", healthy: "220" }
`;

/** The small flow's YAML with some of its text replaced; complains when there was nothing to replace. */
export function smallFlowText(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the small flow has no "${from}"`);
    return text.replace(from, to);
  }, TEXT);
}

/** The small flow, with some of its text replaced. */
export function smallFlow(...changes: readonly (readonly [string, string])[]): Flow {
  return parseFlow(smallFlowText(...changes), "content/flows/small.yaml");
}

/** The first symptom of a flow: the small one has no other. */
export function firstSymptom(flow: Flow): Flow["symptoms"][number] {
  const [symptom] = flow.symptoms;
  if (!symptom) throw new Error(`${flow.file} has no symptom`);
  return symptom;
}
