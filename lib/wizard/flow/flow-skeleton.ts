import { causeSkeleton } from "@/lib/causes/cause-skeleton";

/** A file to be written: where it goes, and a text that its author replaces. */
export type SkeletonFile = { readonly file: string; readonly text: string };

// Keys have at most forty characters, and the longest key made from the id adds seven.
const KEY = /^[a-z][a-z0-9-]{0,32}$/;

function flowText(id: string, date: string): string {
  const name = id.replaceAll("-", " ");
  return `id: ${id}
version: 1
title: What is wrong when ${name}
reviewedOn: ${date}
sources:
  The page that says so: https://learn.microsoft.com/exchange

symptoms:
  - id: ${id}
    title: The symptom ${name} in the reader's words
    group: not-sure
    summary: What the reader sees, and what it means for the mail.
    first: ${id}-first
    redFlags:
      - title: Are all Exchange services running?
        text: What makes every answer worthless is looked at before the first question.
        EMS: Test-ServiceHealth | Format-List Role,RequiredServicesRunning,ServicesNotRunning
    doNot:
      - { title: What must not be done, why: What it would destroy. }
    collect:
      - { title: The first thing to collect, text: What whoever takes over asks for. }
      - { title: The second thing to collect, text: Where it stands. }
      - { title: The third thing to collect, text: How to get it., EMS: "Get-Queue -Server {{server}} | Format-List Identity,Status,LastError" }
    verify:
      text: The queue drains.
      EMS: "Get-Queue -Server {{server}} | Format-List Identity,Status,MessageCount"
      healthy: "MessageCount : 0"
    matchers:
      - all: ["the literal words of ${name}"]
        fixtures: A log line with the literal words of ${name}.

questions:
  - id: ${id}-first
    text: What does the first check of ${name} show?
    why: What the answer decides.
    because: Why the answers prove and rule out what they do.
    anytime: true
    where: sender, 1 min
    rights: View-Only Organization Management
    samples:
      one: "Status : Retry"
      other: "Status : Ready"
    checks:
      - { EMS: "Get-Queue -Server {{server}} | Format-List Identity,Status" }
    options:
      one: The queue retries
      other: The queue is ready
    cannotCheck: evidence
    evidence:
      one: +3 ${id}-one, -2 ${id}-other
      other: -3 ${id}-one
  - id: ${id}-second
    text: What does the second check of ${name} show?
    why: What the answer decides.
    because: Why the answers prove and rule out what they do.
    anytime: true
    where: receiver, 2 min
    rights: View-Only Organization Management
    samples:
      found: "Status : Suspended"
      missing: "Status : Ready"
    checks:
      - { EMS: "Get-Queue -Server {{server}} | Format-List Identity,Status" }
    options:
      found: The queue is suspended
      missing: The queue is ready
    cannotCheck: evidence
    evidence:
      found: +3 ${id}-other
      missing: -3 ${id}-other

causes:
  some: ${id}-one ${id}-other
`;
}

function casesText(id: string): string {
  const name = id.replaceAll("-", " ");
  return `- name: ${name}, the first check proves the first cause
  paste: A log line with the literal words of ${name}.
  symptom: ${id}
  answers: { ${id}-first: one, ${id}-second: missing }
  cause: ${id}-one
  article: /procedures/read-queue-last-error
- name: ${name}, the second check proves the other cause
  symptom: ${id}
  answers: { ${id}-first: other, ${id}-second: found }
  cause: ${id}-other
  article: /procedures/read-queue-last-error
`;
}

/**
 * The files of a new flow: the flow itself, its causes, and the cases by which an expert would judge it.
 * @param date ISO date of the review
 * @returns undefined when the id is not lower-case letters, digits and hyphens
 */
export function flowSkeleton(id: string, date: string): readonly SkeletonFile[] | undefined {
  if (!KEY.test(id)) return undefined;
  const one = causeSkeleton(`${id}-one`, date, {
    lookAlikes: { [`${id}-other`]: "To be written: why it is not the other one." },
    articles: ["/procedures/read-queue-last-error"],
  });
  const other = causeSkeleton(`${id}-other`, date, {
    lookAlikes: { [`${id}-one`]: "To be written: why it is not the first one." },
    articles: ["/procedures/read-queue-last-error"],
    layer: "network",
  });
  return [
    { file: `content/flows/${id}.yaml`, text: flowText(id, date) },
    ...[one, other].flatMap((cause) => cause ?? []),
    { file: `content/flows/${id}.cases.yaml`, text: casesText(id) },
  ];
}
