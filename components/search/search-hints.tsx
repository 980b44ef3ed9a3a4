import Link from "next/link";

const EXAMPLES = [
  "1035",
  "454 4.7.0",
  "STARTTLS",
  "MSExchangeTransport 2003",
  "SmtpReceiveAuthenticationFailed",
  "clock skew Kerberos",
];

/** What can be asked, before anything has been. */
export function SearchHints() {
  return (
    <div>
      <p>For example:</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <Link
              href={`/search?q=${encodeURIComponent(example)}`}
              className="inline-block rounded-pill border border-line-strong bg-surface px-3 py-1 font-mono text-sm no-underline"
            >
              {example}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-ink-soft">
        A whole event, bounce or log is better <Link href="/diagnose">pasted</Link>: it is read in your
        browser, with the values for the commands.
      </p>
    </div>
  );
}
