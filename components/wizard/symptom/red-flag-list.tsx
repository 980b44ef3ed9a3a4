import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import { PlainCommand } from "@/components/article/plain-command";
import type { Symptom } from "@/lib/wizard/flow/flow";
import { redFlagsOf } from "@/lib/wizard/entries/red-flags";

type Props = {
  readonly symptom: Symptom;
  /** Below which level of headings the list stands. */
  readonly heading: "h2" | "h3";
};

/** Looks of one minute that can end the search at once: those for every symptom, then those of this one. */
export function RedFlagList({ symptom, heading: Heading }: Props) {
  const { common, own } = redFlagsOf(symptom);
  return (
    <ol className="max-w-4xl divide-y divide-line">
      {common.map(({ flag, added }) => (
        <li key={flag.title} data-only-for={flag.versions?.join(" ")} className="py-5">
          <Heading className="text-lg font-bold">{flag.title}</Heading>
          {[flag.text, ...added].map((text) => (
            <p key={text} className="mt-1">
              <PlainProse text={text} />
            </p>
          ))}
          <PlainCommand command={flag.command} shell={flag.shell} versions={flag.versions} />
          <div className="grid gap-3 lg:grid-cols-2">
            <Finding isHealthy output={flag.healthy} />
            <Finding isHealthy={false} output={flag.faulty} />
          </div>
          <p className="mt-2">
            If it is bad: <Link href={flag.article.url}>{flag.article.title}</Link>
          </p>
        </li>
      ))}
      {own.map(({ title, text, shell, command }) => (
        <li key={title} className="py-5">
          <Heading className="text-lg font-bold">{title}</Heading>
          <p className="mt-1">
            <PlainProse text={text} />
          </p>
          <PlainCommand command={command} shell={shell} />
        </li>
      ))}
    </ol>
  );
}

function Finding({ isHealthy, output }: { isHealthy: boolean; output: string }) {
  return (
    <div className="min-w-0">
      <p className={`text-sm font-semibold ${isHealthy ? "text-healthy" : "text-danger"}`}>
        {isHealthy ? "Good: nothing to do here" : "Bad"}
      </p>
      <pre
        tabIndex={0}
        role="group"
        aria-label={isHealthy ? "Good output" : "Bad output"}
        lang="en"
        translate="no"
        className={`mt-1 overflow-x-auto rounded-control border-l-4 bg-sunken px-3 py-2 font-mono text-[13px] ${isHealthy ? "border-healthy" : "border-danger"}`}
      >
        {output}
      </pre>
    </div>
  );
}
