import { ChevronDown, ClipboardCopy, Menu, Printer, Search, Share2 } from "lucide";
import type { ReactNode } from "react";
import { CommandBlock } from "@/components/article/command-block";
import { SampleOutput } from "@/components/article/sample-output";
import { PageHeading } from "@/components/layout/page-heading";
import { Badge } from "@/components/ui/badge";
import { BrandMark } from "@/components/ui/brand-mark";
import { Button, ButtonLink, TextButton } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { LevelMark } from "@/components/ui/level-mark";
import { Note, Panel } from "@/components/ui/panel";
import { RiskList } from "@/components/ui/risk-list";
import { Disclosure, FoldRow, Rows } from "@/components/ui/rows";
import { Word } from "@/components/ui/word";
import { EVENT_LEVELS } from "@/lib/mail-flow/event-level";
import { parseRisk } from "@/lib/mail-flow/risk";

const GROUNDS = [
  ["page", "bg-page"],
  ["surface", "bg-surface"],
  ["sunken", "bg-sunken"],
  ["accent-soft", "bg-accent-soft"],
  ["healthy-soft", "bg-healthy-soft"],
  ["caution-soft", "bg-caution-soft"],
  ["danger-soft", "bg-danger-soft"],
  ["info-soft", "bg-info-soft"],
  ["terminal", "bg-terminal"],
] as const;

const TEXTS = [
  ["text-2xl font-bold", "27 title"],
  ["text-xl font-bold", "20 head"],
  ["text-lg font-semibold", "17 small head"],
  ["text-base", "15 text"],
  ["text-ui", "14 controls, rows"],
  ["text-sm", "13 dense text"],
  ["text-xs", "12 label"],
] as const;

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="border-t border-line py-4">
      <h2 className="mb-2 text-lg font-bold">{name}</h2>
      <div className="flex flex-wrap items-start gap-3">{children}</div>
    </section>
  );
}

/** Every shared part in every state. It exists only while developing: `npm run dev`, then /parts. */
export default function PartsPage() {
  return (
    <>
      <PageHeading
        title="Parts"
        lead="Every shared part in every state, in the theme that is chosen below."
      />
      <Part name="Type">
        {TEXTS.map(([look, text]) => (
          <p key={look} className={`w-full ${look}`}>
            {text}: 454 4.7.0 Temporary authentication failure
          </p>
        ))}
      </Part>
      <Part name="Grounds, each with its inks">
        {GROUNDS.map(([name, ground]) => (
          <p key={name} className={`rounded-control border border-frame p-3 ${ground}`}>
            {name} <span className="text-ink-soft">soft</span> <span className="text-ink-faint">faint</span>{" "}
            <span className="text-accent">accent</span>
          </p>
        ))}
      </Part>
      <Part name="Buttons">
        <Button>Primary</Button>
        <Button disabled>Primary, not now</Button>
        <Button look="secondary">Secondary</Button>
        <Button look="quiet">Quiet</Button>
        <Button look="secondary" size="small">
          <Icon node={ClipboardCopy} /> Small
        </Button>
        <ButtonLink href="/parts">A link</ButtonLink>
        <TextButton>Among words</TextButton>
      </Part>
      <Part name="Badges, levels, words, risks">
        {(["plain", "accent", "healthy", "caution", "danger", "info"] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
        {EVENT_LEVELS.map((level) => (
          <LevelMark key={level} level={level} />
        ))}
        <Word text="IllegalMessage" />
        <Word text="ExchangeAuth" isHit />
        <RiskList risk={[]} />
        <RiskList risk={parseRisk("restart: Transport, a minute; mail-lost; exposure") ?? []} />
      </Part>
      <Part name="Chips">
        <Chip href="/parts" count={115}>
          Error
        </Chip>
        <Chip href="/parts" isCurrent count={55}>
          Warning
        </Chip>
        <Chip href="/parts">All</Chip>
      </Part>
      <Part name="Icons">
        {[Search, ChevronDown, Menu, ClipboardCopy, Share2, Printer].map((node, position) => (
          <Icon key={position} node={node} />
        ))}
        <BrandMark />
      </Part>
      <Part name="Panel, note, rows, disclosure">
        <Panel>One thing</Panel>
        <Note>
          <span>
            Shown for <strong>IllegalMessage + ExchangeAuth</strong>, from your paste
          </span>
          <TextButton>Show everything</TextButton>
        </Note>
        <Rows className="w-full">
          <FoldRow title="A closed row" hint="What is inside" aside={<Badge>Sometimes</Badge>}>
            Inside
          </FoldRow>
          <FoldRow title="An open row" isOpen aside={<Badge tone="accent">Most common</Badge>}>
            Inside
          </FoldRow>
          <FoldRow title={"A title of very many words ".repeat(8)}>Inside</FoldRow>
        </Rows>
        <Disclosure title="1 less likely, 2 ruled out">
          <p>Inside</p>
        </Disclosure>
      </Part>
      <Part name="Commands and outputs">
        <div className="w-full">
          <CommandBlock code="Get-Queue" shell="EMS" labels={{}} />
          <CommandBlock
            code="w32tm /stripchart /computer:{{domainController}} /samples:3 /dataonly"
            shell="cmd"
            labels={{ domainController: "Domain controller" }}
          />
          <CommandBlock
            code="Restart-Service MSExchangeTransport"
            shell="PowerShell"
            isChanging
            risk={parseRisk("restart: Transport, a minute")}
            changes="Restarts the Transport service; mail waits for about a minute."
            undo="Nothing to undo."
            labels={{}}
          />
          <SampleOutput is="healthy" text="10:12:44, +00.0056412s" />
          <SampleOutput is="faulty" text="10:12:44, +431.2214570s" />
        </div>
      </Part>
    </>
  );
}
