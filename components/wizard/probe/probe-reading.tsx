import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { PlainProse } from "@/components/ui/plain-prose";
import type { FilledIn } from "@/lib/wizard/probe/fill-in-code-lines";

function readWords(count: number): string {
  if (count === 0) return "No answer was read";
  return count === 1 ? "1 answer was read" : `${count} answers were read`;
}

/** What was understood of the pasted lines, and the way on. */
export function ProbeReading({ hasLines, reading }: { hasLines: boolean; reading: FilledIn }) {
  const { answers, unanswered, problems, elsewhere, path } = reading;
  if (!hasLines) {
    return (
      <div role="alert" className="my-4 rounded-control border-l-4 border-danger bg-danger-soft px-4 py-3">
        <p className="font-bold">No line of the script was found in your text</p>
        <p>
          The line begins with <code>MF3</code> and is the last thing that the script prints. Nothing was
          changed.
        </p>
      </div>
    );
  }
  return (
    <section
      aria-labelledby="read-from-line"
      role="status"
      className="my-4 rounded-control border-l-4 border-accent bg-accent-soft px-4 py-3"
    >
      <h2 id="read-from-line" className="text-xl font-bold">
        {readWords(answers.length)}
      </h2>
      {answers.length > 0 && (
        <dl className="mt-2 space-y-2">
          {answers.map(({ question, option }) => (
            <div key={question.id}>
              <dt className="text-sm">
                <PlainProse text={question.text} />
              </dt>
              <dd className="font-semibold">
                <PlainProse text={option.label} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {problems.length > 0 && (
        <div className="mt-3 rounded-control border-l-4 border-caution bg-caution-soft px-3 py-2">
          <p className="font-bold">Please look at this</p>
          <ul className="list-disc pl-5">
            {problems.map((problem) => (
              <li key={problem}>
                <PlainProse text={problem} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {elsewhere.map((other) => (
        <p key={other.path} className="mt-3">
          One line is about “{other.title}”. <Link href={other.path}>Use it there</Link>
        </p>
      ))}
      {unanswered.length > 0 && (
        <p className="mt-3">
          {unanswered.length === 1 ? "1 check is" : `${unanswered.length} checks are`} left to you: the script
          could not read the answer.
        </p>
      )}
      {answers.length > 0 && (
        <p className="mt-4">
          <ButtonLink href={path}>Continue with these answers</ButtonLink>
        </p>
      )}
    </section>
  );
}
