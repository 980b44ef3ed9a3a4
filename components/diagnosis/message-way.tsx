import { Badge } from "@/components/ui/badge";
import { delayWords } from "@/lib/diagnosis/headers/delay-words";
import type { HeaderFact } from "@/lib/diagnosis/headers/header-facts";
import type { MessageHeaders } from "@/lib/diagnosis/headers/message-headers";
import type { MessageHop } from "@/lib/diagnosis/headers/message-hops";

/** The way of a message: each station with its time, delay and what it says about itself, and what the header says else. */
export function MessageWay({ headers }: { readonly headers: MessageHeaders }) {
  const { hops, totalSeconds, slowest, facts } = headers;
  const longest = Math.max(1, ...hops.map(({ delaySeconds = 0 }) => delaySeconds));
  return (
    <section aria-labelledby="message-way" className="space-y-4">
      <h3 id="message-way" className="font-bold">
        The way of the message: {hops.length} {hops.length === 1 ? "station" : "stations"}
        {totalSeconds !== undefined && `, ${delayWords(totalSeconds)} in all`}
      </h3>
      <ol className="space-y-2">
        {hops.map((hop, at) => (
          <Station key={at} hop={hop} number={at + 1} longest={longest} isSlowest={at === slowest} />
        ))}
      </ol>
      {facts.length > 0 && <Facts facts={facts} />}
    </section>
  );
}

type StationProps = {
  readonly hop: MessageHop;
  readonly number: number;
  readonly longest: number;
  readonly isSlowest: boolean;
};

function Station({ hop, number, longest, isSlowest }: StationProps) {
  const { from, fromIpAddress, by, protocol, tls, software, role, time, delaySeconds, clockOffSeconds } = hop;
  // A minute is what readers notice.
  const isSlow = isSlowest && (delaySeconds ?? 0) >= 60;
  const how = [protocol, tls ?? (/SMTP/.test(protocol ?? "") ? "no TLS noted" : undefined)].filter(Boolean);
  return (
    <li
      className={`rounded-control border-l-4 bg-surface px-3 py-2 ${isSlow ? "border-danger" : "border-line"}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="text-sm text-ink-soft tabular-nums">{number}</span>
        <strong className="min-w-0 font-mono break-all">{by ?? software ?? "unnamed station"}</strong>
        {role && <Badge tone="accent">{role}</Badge>}
        {clockOffSeconds !== undefined && (
          <Badge tone="caution">
            {`clock ${delayWords(Math.abs(clockOffSeconds))} ${clockOffSeconds < 0 ? "behind" : "ahead"}`}
          </Badge>
        )}
        <span className="ml-auto text-sm tabular-nums">
          {delaySeconds === undefined ? "" : `+ ${delayWords(delaySeconds)}`}
        </span>
      </p>
      {delaySeconds !== undefined && (
        <svg
          viewBox="0 0 100 3"
          preserveAspectRatio="none"
          aria-hidden="true"
          className={`mt-1 h-1.5 w-full ${isSlow ? "text-danger" : "text-accent"}`}
        >
          <rect width={Math.max(0.5, (100 * delaySeconds) / longest)} height="3" fill="currentColor" />
        </svg>
      )}
      <p className="mt-1 text-sm break-words text-ink-soft">
        {time ? `${time.slice(0, 10)} ${time.slice(11, 19)} UTC` : "no usable date"}
        {from !== undefined && (
          <>
            {" · from "}
            <span className="font-mono break-all">{from}</span>
          </>
        )}
        {fromIpAddress !== undefined && fromIpAddress !== from && (
          <span className="font-mono break-all">{` [${fromIpAddress}]`}</span>
        )}
        {how.length > 0 && ` · ${how.join(", ")}`}
        {software !== undefined && by !== undefined && ` · ${software}`}
      </p>
    </li>
  );
}

function Facts({ facts }: { readonly facts: readonly HeaderFact[] }) {
  return (
    <dl className="grid gap-x-4 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
      {facts.map(({ name, value, means, isBad }) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="min-w-0">
            <span className={`font-mono break-words ${isBad ? "font-semibold text-danger" : ""}`}>
              {value}
            </span>
            {means && <span className="block text-ink-soft">{means}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
