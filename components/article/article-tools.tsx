"use client";

import { useShownBranch } from "@/components/causes/branch-choice";
import type { BranchData } from "@/components/causes/listed-cause";
import { shareAddress, textsInView } from "@/components/done/shown-on-page";
import { CopyButton } from "@/components/ui/copy-button";
import { ticketText } from "@/lib/articles/ticket-text";

type Props = {
  readonly page: string;
  readonly heading: string;
  readonly branches: readonly BranchData[];
};

/** Copies the article for a ticket (cause, what was done, commands, absolute link), or its link alone. */
export function ArticleTools({ page, heading, branches }: Props) {
  const shown = useShownBranch(page, branches);
  const text = () =>
    ticketText({
      heading,
      address: shareAddress(),
      branch: shown && branches[shown.place]?.label,
      causes: textsInView("article details[data-cause][open]", ({ dataset }) => dataset.cause),
      done: textsInView("article input[data-done]", ({ dataset }) => dataset.done),
      commands: textsInView('article pre[aria-label="Command"]', ({ innerText }) => innerText),
    });
  return (
    <span className="flex flex-wrap justify-end">
      <CopyButton
        look="quiet"
        label="Copy for ticket"
        notice="Copied for the ticket: what it is, what you did, the commands and the link."
        text={text}
      />
      <CopyButton look="quiet" label="Share" notice="The link is copied." text={shareAddress} />
    </span>
  );
}
