"use client";

import { useEffect } from "react";
import { repeatEarlyTouch } from "@/components/layout/first-touch";

/** Says at the root element that the page's scripts have taken over: `data-scripted` is empty before, and `ready` then. */
export function ScriptsReady() {
  useEffect(() => {
    document.documentElement.dataset.scripted = "ready";
    repeatEarlyTouch();
  }, []);
  return null;
}
