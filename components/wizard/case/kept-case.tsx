"use client";

import { lazy, Suspense, type ComponentProps } from "react";

// What shows the case of this browser can show nothing before the page has started; it comes after what the reader waits for.
const loadParts = () => import("@/components/wizard/case/case-parts");
const LateAge = lazy(async () => ({ default: (await loadParts()).AnswerAge }));
const LateKeeper = lazy(async () => ({ default: (await loadParts()).CaseKeeper }));
const LateFixDone = lazy(async () => ({ default: (await loadParts()).FixDone }));

const LateTime = lazy(async () => ({ default: (await loadParts()).TriedTime }));

/** When a fix was tried. */
export function KeptTime(props: ComponentProps<typeof LateTime>) {
  return (
    <Suspense>
      <LateTime {...props} />
    </Suspense>
  );
}

/** When an answer was given. */
export function KeptAge(props: ComponentProps<typeof LateAge>) {
  return (
    <Suspense>
      <LateAge {...props} />
    </Suspense>
  );
}

/** Keeps the case, and says so. */
export function KeptCase(props: ComponentProps<typeof LateKeeper>) {
  return (
    <Suspense>
      <LateKeeper {...props} />
    </Suspense>
  );
}

/** "I did this" below a step of a fix. */
export function KeptFix(props: ComponentProps<typeof LateFixDone>) {
  return (
    <Suspense>
      <LateFixDone {...props} />
    </Suspense>
  );
}
