import Link from "next/link";
import type { ComponentProps } from "react";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-4 py-2 font-semibold no-underline cursor-pointer disabled:cursor-default disabled:opacity-60";

const LOOK = {
  primary: `${BASE} bg-accent text-on-accent hover:bg-accent-hover hover:text-on-accent`,
  secondary: `${BASE} border border-line-strong bg-surface text-ink hover:bg-sunken hover:text-ink`,
} as const;

type Look = keyof typeof LOOK;

/** What a press does now. */
export function Button({
  look = "primary",
  className = "",
  ...rest
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type="button" {...rest} className={`${LOOK[look]} ${className}`} />;
}

/** A link that is the main way on, and looks it. */
export function ButtonLink({
  look = "primary",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link {...rest} className={`${LOOK[look]} ${className}`} />;
}
