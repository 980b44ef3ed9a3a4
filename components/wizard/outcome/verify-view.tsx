import { PlainCommand } from "@/components/article/plain-command";
import { SampleOutput } from "@/components/article/sample-output";
import { PlainProse } from "@/components/ui/plain-prose";
import type { VerifyCheck } from "@/lib/wizard/flow/flow";

/** How to see that a symptom is over. */
export function VerifyView({ verify }: { verify: VerifyCheck }) {
  return (
    <div>
      <p>
        <PlainProse text={verify.text} />
      </p>
      <PlainCommand command={verify.command} shell={verify.shell} />
      <SampleOutput is="healthy" text={verify.healthy} />
    </div>
  );
}
