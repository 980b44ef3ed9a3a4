"use client";

import { useShownBranch } from "@/components/causes/branch-choice";
import type { BranchData } from "@/components/causes/listed-cause";
import { CopyButton } from "@/components/ui/copy-button";
import { VERSION_PARAMETER } from "@/components/version/version-key";
import { ticketText } from "@/lib/articles/ticket-text";

type Props = {
  readonly page: string;
  readonly heading: string;
  readonly branches: readonly BranchData[];
};

function isInView(element: HTMLElement): boolean {
  return element.closest("details:not([open])") === null && element.offsetParent !== null;
}

function textsOf(selector: string, read: (element: HTMLElement) => string | undefined): readonly string[] {
  const found = [...document.querySelectorAll<HTMLElement>(`article ${selector}`)].filter(isInView);
  return [...new Set(found.flatMap((element) => read(element) ?? []))];
}

/** The address of this page with the version that is chosen, for a colleague who sees the same then. */
function shareAddress(): string {
  const address = new URL(location.href);
  const { version } = document.documentElement.dataset;
  if (version) address.searchParams.set(VERSION_PARAMETER, version.toLowerCase());
  return address.href;
}

/** Copies the article for a ticket (cause, what was done, commands, absolute link), or its link alone. */
export function ArticleTools({ page, heading, branches }: Props) {
  const shown = useShownBranch(page, branches);
  const text = () =>
    ticketText({
      heading,
      address: shareAddress(),
      branch: shown && branches[shown.place]?.label,
      causes: textsOf("details[data-cause][open]", ({ dataset }) => dataset.cause),
      done: textsOf("input[data-done]", ({ dataset }) => dataset.done),
      commands: textsOf('pre[aria-label="Command"]', ({ innerText }) => innerText),
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
