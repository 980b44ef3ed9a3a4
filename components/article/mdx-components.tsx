import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { Callout, type CalloutKind } from "@/components/article/callout";
import { CiteMark, type CitedPage } from "@/components/article/cite-mark";
import { CommandBlock } from "@/components/article/command-block";
import type { GiveFragment } from "@/components/article/give-fragment";
import { DoneMark } from "@/components/done/done-mark";
import { FoldedSection, FoldedSections, HeadingLink, Section } from "@/components/article/section";
import { OnlyFor } from "@/components/article/only-for";
import { SampleOutput } from "@/components/article/sample-output";
import { ShownValue } from "@/components/article/shown-value";
import { CauseSigns } from "@/components/causes/cause-signs";
import { CauseList } from "@/components/causes/cause-list";
import type { BranchData, CauseRowData } from "@/components/causes/listed-cause";
import { valueNames } from "@/lib/powershell/command-template";
import { Badge } from "@/components/ui/badge";
import { FoldRow, Rows } from "@/components/ui/rows";
import { RiskList } from "@/components/ui/risk-list";
import type { ArticleBody } from "@/lib/articles/article-body";
import type { SHELLS } from "@/lib/articles/vocabulary";
import { parseExchangeVersions } from "@/lib/mail-flow/exchange-version";
import { parseRisk } from "@/lib/mail-flow/risk";

/** What article components know of the page that they stand on. */
export type ArticleContext = {
  /** The address of the page. */
  readonly page: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly procedures: ArticleBody["procedures"];
  /** A procedure is written to stand below a section of an article; on its own page its headings are one level higher. */
  readonly isOwnPageOfProcedure: boolean;
  readonly sources: readonly CitedPage[];
  readonly giveFragment: GiveFragment;
  /** The row of facts, the last of the folded parts. */
  readonly facts: ReactNode;
  /** What `<Causes />` is drawn from; undefined where the article writes its causes itself. */
  readonly listed:
    | {
        readonly page: string;
        readonly rows: readonly CauseRowData[];
        readonly branches: readonly BranchData[];
      }
    | undefined;
};

type Children = { readonly children?: ReactNode };

const LIKELIHOOD = { common: "Most common", some: "Sometimes", rare: "Rare" } as const;
function Heading2({ id, children }: ComponentProps<"h2">) {
  return (
    <h2 id={id} className="mt-7 mb-2 text-xl font-bold">
      <HeadingLink id={id}>{children}</HeadingLink>
    </h2>
  );
}

function Heading3({ id, children }: ComponentProps<"h3">) {
  return (
    <h3 id={id} className="mt-5 mb-1 text-base font-bold">
      <HeadingLink id={id}>{children}</HeadingLink>
    </h3>
  );
}

function Heading4({ id, children }: ComponentProps<"h4">) {
  return (
    <h4 id={id} className="mt-4 mb-1 font-bold">
      {children}
    </h4>
  );
}

type CauseProps = Children & {
  id: string;
  title: string;
  likelihood: keyof typeof LIKELIHOOD;
  signs?: string;
};

function Cause({ id, title, likelihood, signs, children }: CauseProps) {
  const words = signs?.split(",").map((sign) => sign.trim()) ?? [];
  return (
    <li>
      <FoldRow
        id={`cause-${id}`}
        title={title}
        hint={
          words.length > 0 && (
            <span className="flex flex-wrap gap-1">
              <CauseSigns signs={words} />
            </span>
          )
        }
        aside={<Badge tone={likelihood === "common" ? "accent" : "plain"}>{LIKELIHOOD[likelihood]}</Badge>}
      >
        {children}
      </FoldRow>
    </li>
  );
}

function Steps({ children }: Children) {
  return <ol className="my-3 list-none space-y-5 pl-0 [counter-reset:step]">{children}</ol>;
}

function Check({ title, children }: Children & { title: string }) {
  return (
    <section className="my-3">
      <p className="font-semibold">
        <span className="text-healthy">Check: </span>
        {title}
      </p>
      {children}
    </section>
  );
}

function Fix({ title, risk, children }: Children & { title: string; risk: string }) {
  return (
    <section className="my-3">
      <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
        <span>
          <span className="text-caution">Fix: </span>
          {title}
        </span>
        {risk !== "none" && <RiskList risk={parseRisk(risk) ?? []} />}
      </p>
      {children}
    </section>
  );
}

function Verify({ children }: Children) {
  return (
    <div className="my-3 rounded-control border border-healthy bg-healthy-soft px-3 py-1">{children}</div>
  );
}

function ArticleLink({ to, children }: Children & { to: string }) {
  return (
    <Link href={to} prefetch={false}>
      {children}
    </Link>
  );
}

type CommandAttributes = {
  code: string;
  shell: (typeof SHELLS)[number];
  effect: "read-only" | "changing";
  versions?: string;
  changes?: string;
  undo?: string;
  risk?: string;
};

/** Every component that an article may use, drawn for one page. */
export function mdxComponents({
  page,
  labels,
  procedures,
  isOwnPageOfProcedure,
  sources,
  giveFragment,
  facts,
  listed,
}: ArticleContext) {
  return {
    h2: Heading2,
    h3: isOwnPageOfProcedure ? Heading2 : Heading3,
    h4: isOwnPageOfProcedure ? Heading3 : Heading4,
    p: ({ children }: Children) => <p className="my-2 max-w-[76ch]">{children}</p>,
    ul: ({ children }: Children) => (
      <ul className="my-2 max-w-[76ch] list-disc space-y-1 pl-5">{children}</ul>
    ),
    ol: ({ children }: Children) => (
      <ol className="my-2 max-w-[76ch] list-decimal space-y-1 pl-5">{children}</ol>
    ),
    code: ({ children }: Children) => (
      <code translate="no" className="looks-code">
        {children}
      </code>
    ),
    pre: ({ children }: Children) => (
      <pre
        tabIndex={0}
        role="group"
        aria-label="Text"
        translate="no"
        className="my-2 overflow-x-auto rounded-control bg-sunken px-3 py-2 font-mono text-sm"
      >
        {children}
      </pre>
    ),
    table: ({ children }: Children) => (
      <div tabIndex={0} role="group" aria-label="Table" className="looks-table my-3 overflow-x-auto">
        <table className="w-full border-collapse text-ui">{children}</table>
      </div>
    ),
    th: ({ children }: Children) => (
      <th
        scope="col"
        className="min-w-22 border-b border-frame py-1.5 pr-3 text-left text-sm font-semibold text-ink-faint sm:min-w-28"
      >
        {children}
      </th>
    ),
    td: ({ children }: Children) => (
      <td className="border-b border-line py-1.5 pr-3 align-top">{children}</td>
    ),
    Causes: ({ children }: Children) =>
      listed ? (
        <CauseList {...listed} />
      ) : (
        <ol className="divide-y divide-line overflow-clip rounded-panel border border-frame bg-surface">
          {children}
        </ol>
      ),
    Cause,
    Cite: ({ source }: { source: string }) => <CiteMark source={source} sources={sources} isListed />,
    Steps,
    Step: ({ title, children }: Children & { title: string }) => (
      <li className="relative pl-9 [counter-increment:step] before:absolute before:top-0 before:left-0 before:flex before:size-6 before:items-center before:justify-center before:rounded-pill before:border-[1.5px] before:border-accent before:text-sm before:font-bold before:text-accent before:content-[counter(step)]">
        <div className="flex items-start justify-between gap-3">
          <p className="font-semibold">{title}</p>
          <DoneMark step={`${page}/${title}`} name={title} />
        </div>
        {children}
      </li>
    ),
    Section,
    FoldedSection,
    FoldedSections: ({ children }: Children) => (
      <FoldedSections>
        {children}
        {facts}
      </FoldedSections>
    ),
    Check,
    Fix,
    Verify,
    Output: ({ is, code }: { is: "healthy" | "faulty"; code: string }) => (
      <SampleOutput is={is} text={code} />
    ),
    OnlyFor: ({ versions, children }: Children & { versions: string }) => (
      <OnlyFor versions={parseExchangeVersions(versions) ?? []}>{children}</OnlyFor>
    ),
    Callout: ({ kind, children }: Children & { kind: CalloutKind }) => (
      <Callout kind={kind}>{children}</Callout>
    ),
    ArticleLink,
    Value: ({ name }: { name: string }) => <ShownValue name={name} label={labels[name] ?? name} />,
    Command: ({ code, shell, effect, versions, changes, undo, risk }: CommandAttributes) => (
      <CommandBlock
        id={giveFragment(code)}
        code={code}
        shell={shell}
        isChanging={effect === "changing"}
        versions={versions === undefined ? undefined : parseExchangeVersions(versions)}
        changes={changes}
        undo={undo}
        risk={parseRisk(risk ?? "none")}
        labels={Object.fromEntries(valueNames(code).map((name) => [name, labels[name] ?? name]))}
      />
    ),
    Procedure: ({ imported, children }: Children & { imported: string }) => {
      const procedure = procedures.get(imported)?.article;
      if (!procedure) return children;
      return (
        <Rows className="my-2">
          <FoldRow title={procedure.title} hint="Step by step">
            <p className="no-print text-sm">
              <Link href={procedure.url} prefetch={false}>
                On a page of its own
              </Link>
            </p>
            {children}
          </FoldRow>
        </Rows>
      );
    },
  };
}
