import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import { FixView, ReliefView, VerifyView } from "@/components/causes/cause-steps";
import { LookAlikes } from "@/components/wizard/outcome/look-alikes";
import { LAYERS } from "@/lib/mail-flow/layer";
import type { Cause, Flow, Prior } from "@/lib/wizard/flow/flow";

const PRIORS: Record<Prior, string> = { common: "common", some: "met now and then", rare: "rare" };

/** A cause on the sheet: what it is, relief, cure, and how to see that it is over. */
export function SheetCause({ cause, flow, number }: { cause: Cause; flow: Flow; number: number }) {
  return (
    <section id={`cause-${cause.id}`} className="mt-8 border-t border-line pt-4">
      <h3 className="text-lg font-bold">
        {number}. {cause.title}
      </h3>
      <p className="text-sm text-ink-soft">
        {LAYERS[cause.layer]}, {PRIORS[cause.prior]}. <Link href={cause.article}>Read the article</Link>
      </p>
      <p className="mt-1 max-w-prose">
        <PlainProse text={cause.explanation} />
      </p>
      {cause.relief && (
        <>
          <h4 className="mt-3 font-bold">Relief now</h4>
          <ReliefView relief={cause.relief} sources={cause.sources} />
        </>
      )}
      <h4 className="mt-3 font-bold">Root fix</h4>
      <ol className="list-decimal space-y-2 pl-6">
        {cause.fix.map((step, position) => (
          <li key={position}>
            <FixView fix={step} sources={cause.sources} />
          </li>
        ))}
      </ol>
      <h4 className="mt-3 font-bold">See that it worked</h4>
      <VerifyView verify={cause.verify} sources={cause.sources} />
      {cause.lookAlikes.length > 0 && (
        <>
          <h4 className="mt-3 font-bold">Looks like it, but is not</h4>
          <LookAlikes cause={cause} flow={flow} />
        </>
      )}
    </section>
  );
}
