"use client";

import { shareAddress, textsInView } from "@/components/done/shown-on-page";
import { CopyButton } from "@/components/ui/copy-button";
import { ticketText } from "@/lib/articles/ticket-text";

type Props = { readonly heading: string; readonly answers: readonly string[] };

/** Copies the outcome for a ticket: cause and certainty, what was answered, the commands in view, absolute link; or the link alone. */
export function OutcomeTools({ heading, answers }: Props) {
  const text = () =>
    ticketText({
      heading,
      address: shareAddress(),
      answers,
      causes: [],
      done: textsInView("main input[data-done]", ({ dataset }) => dataset.done),
      commands: textsInView('main pre[aria-label="Command"]', ({ innerText }) => innerText),
    });
  return (
    <span className="ml-auto flex flex-wrap">
      <CopyButton
        look="quiet"
        label="Copy for ticket"
        notice="Copied for the ticket: the cause, your answers, the commands and the link."
        text={text}
      />
      <CopyButton look="quiet" label="Share" notice="The link is copied." text={shareAddress} />
    </span>
  );
}
