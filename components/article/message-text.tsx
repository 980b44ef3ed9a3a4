import { valueLabel } from "@/components/article/command-context";
import { ShownValue } from "@/components/article/shown-value";
import type { EventParameter } from "@/lib/articles/article";

const SLOT = /(%\d{1,2})/;

/** A message text in which each `%n` says what stands there, or the reader's own value. */
export function MessageText({ text, parameters }: { text: string; parameters: readonly EventParameter[] }) {
  return (
    <p className="font-mono text-sm leading-6" translate="no">
      {text.split(SLOT).map((piece, position) => {
        const parameter = parameters.find(({ number }) => piece === `%${number}`);
        return parameter ? (
          <ShownValue key={position} name={parameter.name} label={valueLabel(parameter.name)} />
        ) : (
          <span key={position}>{piece}</span>
        );
      })}
    </p>
  );
}
