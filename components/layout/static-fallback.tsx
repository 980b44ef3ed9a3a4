"use client";

import dynamic from "next/dynamic";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { basePath } from "@/lib/site";
import { readAddress } from "@/components/wizard/step/read-address";

const StepFromAddress = dynamic(
  () => import("@/components/wizard/step/step-from-address").then((module) => module.StepFromAddress),
  { ssr: false },
);

const nothingChanges = () => () => undefined;

/** `/e/1035` and `/c/4.7.0` lead on to the pages that the site has for them. */
function goOnFromShortLink(pathname: string): boolean {
  const [, door = "", rest = ""] = /^\/([ec])\/(.+)$/.exec(pathname.slice(basePath().length)) ?? [];
  if (door === "") return false;
  const path = rest.toLowerCase().replace(/\/+$/, "");
  location.replace(`${basePath()}/${door === "e" ? "events" : "codes"}/${path}/`);
  return true;
}

/** All addresses are in small letters; a server that tells them apart finds no file for others. */
async function goOnInSmallLetters(pathname: string): Promise<void> {
  const small = basePath() + pathname.slice(basePath().length).toLowerCase().replace(/\/*$/, "/");
  if (small === pathname.replace(/\/*$/, "/")) return;
  const answer = await fetch(small, { method: "HEAD" }).catch(() => undefined);
  if (answer?.ok) location.replace(small + location.search + location.hash);
}

/** On a site of plain files the page for unknown addresses also stands in for wizard steps and short links, which have no file. */
export function StaticFallback({ children }: { children: ReactNode }) {
  useEffect(() => {
    if (!goOnFromShortLink(location.pathname)) void goOnInSmallLetters(location.pathname);
  }, []);
  const isStep = useSyncExternalStore(
    nothingChanges,
    () => readAddress(location.pathname) !== undefined,
    () => false,
  );
  return isStep ? <StepFromAddress missing={children} /> : children;
}
