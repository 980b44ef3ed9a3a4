"use client";

import { useRef, useState, type FormEvent } from "react";
import { basePath } from "@/lib/site";
import { probePath } from "@/lib/wizard/probe/probe-address";
import { readCodeLines } from "@/lib/wizard/probe/read-code-lines";

/** A site of plain files has nobody to post to: there the box sends nothing without script. */
const IS_STATIC = process.env.STATIC_EXPORT === "1";

type Props = {
  /** The step that the scripts are for. */
  readonly step: string;
  readonly symptomId: string;
  /** The answers so far, as they stand in an address. */
  readonly answers: string;
  /** The lines that are in the address already. */
  readonly given: string;
};

/**
 * The box for the script's line. Only the lines themselves go into the address, whatever is pasted around them; without script
 * the form posts what stands in the box, and the server does the same.
 */
export function ProbeForm({ step, symptomId, answers, given }: Props) {
  const [isMissing, setIsMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const lines = readCodeLines(box.current?.value ?? "").map(({ text }) => text);
    if (lines.length > 0) {
      location.assign(basePath() + probePath(step, lines));
      return;
    }
    setIsMissing(true);
    box.current?.focus();
  }

  return (
    <form
      action={IS_STATIC ? undefined : "/troubleshoot/fill-in"}
      method={IS_STATIC ? "dialog" : "post"}
      onSubmit={submit}
    >
      <input type="hidden" name="symptom" value={symptomId} />
      {answers !== "" && <input type="hidden" name="answers" value={answers} />}
      <label htmlFor="code-line" className="block">
        Paste or type the line that begins with <code>MF3</code>; lines of several servers go below each other
      </label>
      <textarea
        ref={box}
        id="code-line"
        name={IS_STATIC ? undefined : "line"}
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
          {IS_STATIC
            ? "Without JavaScript this box can do nothing: answer the questions by hand."
            : "Without JavaScript what stands in the box is sent to this site’s server, which reads the line and keeps nothing."}
        </p>
      </noscript>
    </form>
  );
}
