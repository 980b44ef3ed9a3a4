import { VERSION_PARAMETER } from "@/components/version/version-key";

function isInView(element: HTMLElement): boolean {
  return element.closest("details:not([open])") === null && element.offsetParent !== null;
}

/** What `read` gives of every element that a reader has in view, each text once. */
export function textsInView(
  selector: string,
  read: (element: HTMLElement) => string | undefined,
): readonly string[] {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(isInView);
  return [...new Set(found.flatMap((element) => read(element) ?? []))];
}

/** The address of this page with the version that is chosen, for a colleague who sees the same then. */
export function shareAddress(): string {
  const address = new URL(location.href);
  const { version } = document.documentElement.dataset;
  if (version) address.searchParams.set(VERSION_PARAMETER, version.toLowerCase());
  return address.href;
}
