"use client";

import { useSyncExternalStore } from "react";

const nothingChanges = () => () => undefined;

/** Whether the page's scripts have taken over; what needs them is drawn only then. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
}
