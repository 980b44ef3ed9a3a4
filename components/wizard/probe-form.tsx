"use client";

import { useRef, useState, type FormEvent } from "react";
import { probePath } from "@/lib/wizard/probe/probe-address";
import { readCodeLines } from "@/lib/wizard/probe/read-code-lines";

type Props = {
  readonly action: string;
  /** The answers so far, as they stand in an address. */
  readonly answers: string;
  /** The lines that are in the address already. */
  readonly given: string;
};

/**
 * The box for the script's line. With script only the lines themselves go into the address, whatever is pasted around them;
 * without script the form sends what stands in the box.
 */
export function ProbeForm({ action, answers, given }: Props) {
  const [isMissing, setIsMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const lines = readCodeLines(box.current?.value ?? "").map(({ text }) => text);
    if (lines.length > 0) {
      const step = [action.replace(/\/probe$/, ""), ...(answers === "" ? [] : [answers])].join("/");
      location.assign(probePath(step, lines));
      return;
    }
    setIsMissing(true);
    box.current?.focus();
  }

  return (
    <form action={action} method="get" onSubmit={submit}>
      {answers !== "" && <input type="hidden" name="answers" value={answers} />}
      <label htmlFor="code-line" className="block">
        Paste or type the line that begins with <code>MF3</code>; lines of several servers go below each other
      </label>
      <textarea
        ref={box}
        id="code-line"
        name="line"
        rows={3}
        defaultValue={given}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        translate="no"
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? "code-line-missing" : undefined}
        className="mt-1 w-full rounded-control border border-line-strong bg-surface px-3 py-2 font-mono text-sm"
      />
      <p id="code-line-missing" role="alert" className="font-semibold text-danger">
        {isMissing &&
          "There is no line that begins with MF3 in this text. It is the last thing that the script prints."}
      </p>
      <button
        type="submit"
        className="mt-2 min-h-11 cursor-pointer rounded-control bg-accent px-5 font-semibold text-on-accent hover:bg-accent-hover"
      >
        Fill in the answers
      </button>
      <noscript>
        <p className="mt-2 text-sm">
          Without JavaScript, paste nothing but that line: what stands in the box becomes part of the address.
        </p>
      </noscript>
    </form>
  );
}
