"use client";

import dynamic from "next/dynamic";
import { useSyncExternalStore, type ReactNode } from "react";
import { readAddress } from "@/components/wizard/read-address";

const StepFromAddress = dynamic(
  () => import("@/components/wizard/step-from-address").then((module) => module.StepFromAddress),
  { ssr: false },
);

const nothingChanges = () => () => undefined;

/** On a site of plain files the page for unknown addresses also stands in for wizard steps that have no file. */
export function StaticFallback({ children }: { children: ReactNode }) {
  const isStep = useSyncExternalStore(
    nothingChanges,
    () => readAddress(location.pathname) !== undefined,
    () => false,
  );
  return isStep ? <StepFromAddress /> : children;
}
