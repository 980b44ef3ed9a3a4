import Link from "next/link";
import type { ComponentProps } from "react";

const BASE = "keeps-shape looks-button";

const LOOK = {
  primary: "border-accent bg-accent text-on-accent hover:bg-accent-hover hover:text-on-accent",
  secondary: "border-line-strong bg-surface text-ink hover:bg-sunken hover:text-ink",
  quiet: "border-transparent text-accent hover:bg-sunken hover:text-accent-hover",
} as const;

const SIZE = {
  regular: "min-h-11 px-4 py-2 text-ui sm:min-h-10",
  small: "min-h-8 px-2.5 py-0.5 text-sm",
} as const;

type Shape = { readonly look?: keyof typeof LOOK; readonly size?: keyof typeof SIZE };

/** What a press does now. One of a page is primary. */
export function Button({
  look = "primary",
  size = "regular",
  className = "",
  ...rest
}: ComponentProps<"button"> & Shape) {
  return <button type="button" {...rest} className={`${BASE} ${LOOK[look]} ${SIZE[size]} ${className}`} />;
}

/** A link that is the main way on, and looks it. */
export function ButtonLink({
  look = "primary",
  size = "regular",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & Shape) {
  return <Link {...rest} className={`${BASE} ${LOOK[look]} ${SIZE[size]} ${className}`} />;
}

/** A press among words: it reads like a link. */
export function TextButton({ className = "", ...rest }: ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...rest}
      className={`min-h-6 cursor-pointer text-accent underline decoration-1 underline-offset-3 hover:text-accent-hover ${className}`}
    />
  );
}
