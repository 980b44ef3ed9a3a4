import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { Callout, type CalloutKind } from "@/components/article/callout";
import { CauseSign } from "@/components/article/cause-sign";
import { CiteMark, type CitedPage } from "@/components/article/cite-mark";
import { CommandBlock } from "@/components/article/command-block";
import type { GiveFragment } from "@/components/article/give-fragment";
import { OnlyFor } from "@/components/article/only-for";
import { SampleOutput } from "@/components/article/sample-output";
import { ShownValue } from "@/components/article/shown-value";
import { CauseList } from "@/components/causes/cause-list";
import type { BranchData, CauseRowData } from "@/components/causes/listed-cause";
import { valueNames } from "@/lib/powershell/command-template";
import { Badge } from "@/components/ui/badge";
import { RiskList } from "@/components/ui/risk-list";
import type { ArticleBody } from "@/lib/articles/article-body";
import type { SHELLS } from "@/lib/articles/vocabulary";
import { parseExchangeVersions } from "@/lib/mail-flow/exchange-version";
import { parseRisk } from "@/lib/mail-flow/risk";

/** What article components know of the page that they stand on. */
export type ArticleContext = {
  readonly labels: Readonly<Record<string, string>>;
  readonly procedures: ArticleBody["procedures"];
  /** A procedure is written to stand below a section of an article; on its own page its headings are one level higher. */
  readonly isOwnPageOfProcedure: boolean;
  readonly sources: readonly CitedPage[];
  readonly giveFragment: GiveFragment;
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
function HeadingLink({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (id === undefined) return children;
  return (
    <a href={`#${id}`} className="group text-ink no-underline hover:text-ink hover:underline">
      {children}
      <span
        aria-hidden="true"
        className="no-print ml-2 text-accent opacity-0 group-hover:opacity-100 group-focus:opacity-100"
      >
        #
      </span>
    </a>
  );
}

function Heading2({ id, children }: ComponentProps<"h2">) {
  return (
    <h2 id={id} className="mt-10 mb-3 border-t border-line pt-6 text-2xl font-bold">
      <HeadingLink id={id}>{children}</HeadingLink>
    </h2>
  );
}

function Heading3({ id, children }: ComponentProps<"h3">) {
  return (
    <h3 id={id} className="mt-6 mb-2 text-lg font-bold">
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
  return (
    <li
      id={`cause-${id}`}
      className="rounded-panel border border-line bg-surface p-4 target:border-accent target:ring-2"
    >
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <strong className="text-[1.05rem]">{title}</strong>
        <Badge tone={likelihood === "common" ? "accent" : "plain"}>{LIKELIHOOD[likelihood]}</Badge>
        {signs && <CauseSign signs={signs.split(",").map((sign) => sign.trim())} />}
      </p>
      {signs && (
        <p className="mt-1 text-sm text-ink-soft">
          Look for: <span className="font-mono">{signs}</span>
        </p>
      )}
      <div className="mt-2">{children}</div>
    </li>
  );
}

function Steps({ children }: Children) {
  return <ol className="my-4 list-none space-y-6 pl-0 [counter-reset:step]">{children}</ol>;
}

function Step({ title, children }: Children & { title: string }) {
  return (
    <li className="relative pl-11 [counter-increment:step] before:absolute before:top-0 before:left-0 before:flex before:size-8 before:items-center before:justify-center before:rounded-pill before:bg-accent before:font-bold before:text-on-accent before:content-[counter(step)]">
      <p className="pt-0.5 text-[1.05rem] font-bold">{title}</p>
      {children}
    </li>
  );
}

function Check({ title, children }: Children & { title: string }) {
  return (
    <section className="my-5 border-l-4 border-healthy pl-4">
      <p className="font-bold">
        <span className="text-healthy">Check: </span>
        {title}
      </p>
      {children}
    </section>
  );
}

function Fix({ title, risk, children }: Children & { title: string; risk: string }) {
  return (
    <section className="my-5 border-l-4 border-caution pl-4">
      <p className="flex flex-wrap items-baseline gap-x-3 font-bold">
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
  return <div className="my-4 rounded-panel border border-healthy bg-healthy-soft px-4 py-2">{children}</div>;
}

function ArticleLink({ to, children }: Children & { to: string }) {
  return <Link href={to}>{children}</Link>;
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
  labels,
  procedures,
  isOwnPageOfProcedure,
  sources,
  giveFragment,
  listed,
}: ArticleContext) {
  return {
    h2: Heading2,
    h3: isOwnPageOfProcedure ? Heading2 : Heading3,
    h4: isOwnPageOfProcedure ? Heading3 : Heading4,
    p: ({ children }: Children) => <p className="my-3">{children}</p>,
    ul: ({ children }: Children) => <ul className="my-3 list-disc space-y-1.5 pl-6">{children}</ul>,
    ol: ({ children }: Children) => <ol className="my-3 list-decimal space-y-1.5 pl-6">{children}</ol>,
    code: ({ children }: Children) => (
      <code translate="no" className="rounded-sm bg-sunken px-1 py-px font-mono text-[0.9em]">
        {children}
      </code>
    ),
    pre: ({ children }: Children) => (
      <pre
        tabIndex={0}
        role="group"
        aria-label="Text"
        translate="no"
        className="my-3 overflow-x-auto rounded-control bg-sunken px-4 py-2 font-mono text-[13px]"
      >
        {children}
      </pre>
    ),
    table: ({ children }: Children) => (
      <div tabIndex={0} role="group" aria-label="Table" className="my-4 overflow-x-auto">
        <table className="w-full border-collapse text-sm">{children}</table>
      </div>
    ),
    th: ({ children }: Children) => (
      <th scope="col" className="min-w-28 border border-line bg-sunken px-3 py-2 text-left">
        {children}
      </th>
    ),
    td: ({ children }: Children) => <td className="border border-line px-3 py-2 align-top">{children}</td>,
    Causes: ({ children }: Children) =>
      listed ? <CauseList {...listed} /> : <ol className="my-4 list-none space-y-3 pl-0">{children}</ol>,
    Cause,
    Cite: ({ source }: { source: string }) => <CiteMark source={source} sources={sources} />,
    Steps,
    Step,
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
      return (
        <section className="my-5 rounded-panel border border-line bg-surface px-4 py-3">
          {procedure && (
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <strong>{procedure.title}</strong>
              <Link href={procedure.url} className="no-print text-sm">
                On a page of its own
              </Link>
            </p>
          )}
          {children}
        </section>
      );
    },
  };
}
