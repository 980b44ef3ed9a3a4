"use client";

import { useEffect, useRef, useState } from "react";
import { setUnchecked } from "@/components/pictures/unchecked-store";
import { askTriage } from "@/components/triage/triage-client";
import type { HealedWord } from "@/lib/pictures/heal-picture-text";
import type { PictureLanguage } from "@/lib/pictures/picture-languages";
import { PICTURE_START, readPictureFacts } from "@/lib/pictures/picture-kind";
import { pictureProblem } from "@/lib/pictures/reading-size";

/** A picture that is being read, or has been. */
export type OpenPicture = {
  readonly name: string;
  readonly language: PictureLanguage;
  readonly bitmap?: ImageBitmap;
  /** 0…1; undefined once it has been read. */
  readonly progress?: number;
  readonly remarks: readonly string[];
  /** Words that were mended. */
  readonly healed: readonly HealedWord[];
};

type PictureDesk = {
  readonly picture: OpenPicture | undefined;
  readonly problem: string;
  readonly open: (file: File) => void;
  /** Reads the same picture again, in another language. */
  readonly readIn: (language: PictureLanguage) => void;
  readonly remove: () => void;
};

const LARGEST_MB = 50;
/** Less than this is what recognition makes of fur and leaves. */
const LEAST_SURENESS = 40;
const LEAST_LETTERS = 8;
const NO_TEXT =
  "No text could be read in the picture. Take a screenshot of the window instead of a photo, as large as it can be, or copy the text itself.";
const UNKNOWN_FORMAT =
  "This kind of picture cannot be read here. Save it as PNG or JPEG, or take the screenshot again.";

/** Whether a file says of itself that it is a picture. */
export function isPicture(file: File): boolean {
  return file.type.startsWith("image/");
}

/** Reads pictures in this browser; what is read goes to `onText`, as if it had been pasted. */
export function usePictureReading(onText: (text: string) => void): PictureDesk {
  const [picture, setPicture] = useState<OpenPicture>();
  const [problem, setProblem] = useState("");
  const stop = useRef<AbortController>(undefined);
  const opened = useRef<File>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  function refuse(reason: string): void {
    setPicture(undefined);
    setProblem(reason);
  }

  async function read(file: File, language: PictureLanguage, signal: AbortSignal): Promise<void> {
    const { name } = file;
    const remarks: string[] = [];
    const show = (next: Partial<OpenPicture>): void => {
      if (!signal.aborted) setPicture({ name, language, remarks, healed: [], ...next });
    };
    show({ progress: 0 });
    const facts = readPictureFacts(new Uint8Array(await file.slice(0, PICTURE_START).arrayBuffer()));
    if (!facts) return refuse(`${name}: ${UNKNOWN_FORMAT}`);
    const unfit = facts.size && pictureProblem(facts.size);
    if (unfit !== undefined) return refuse(`${name}: ${unfit}`);
    if (facts.isAnimated) remarks.push("The picture moves; only its first moment was read.");
    // Loaded only now: whoever brings text never needs it.
    const { openPicture, readPicture } = await import("@/components/pictures/read-picture");
    const bitmap = await openPicture(file, facts.size).catch(() => undefined);
    if (signal.aborted) return undefined;
    if (!bitmap) return refuse(`${name} is damaged, or not what its name says. ${UNKNOWN_FORMAT}`);
    show({ bitmap, progress: 0 });
    const { text, sureness } = await readPicture(bitmap, language, signal, (progress) =>
      show({ bitmap, progress }),
    );
    if (signal.aborted) return undefined;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < LEAST_LETTERS || sureness < LEAST_SURENESS) {
      show({ bitmap });
      return setProblem(`${name}: ${NO_TEXT}`);
    }
    askTriage(
      "heal-picture",
      text,
      ({ text: mended, healed, remark }) => {
        if (signal.aborted) return;
        if (remark !== undefined) remarks.push(remark);
        show({ bitmap, healed });
        setUnchecked(true);
        onText(mended);
      },
      refuse,
    );
  }

  function open(file: File, language: PictureLanguage = "eng"): void {
    stop.current?.abort();
    opened.current = file;
    const cancel = new AbortController();
    stop.current = cancel;
    setProblem("");
    if (file.size > LARGEST_MB * 1024 * 1024) {
      refuse(`${file.name} is larger than ${LARGEST_MB} MB. Cut out the window with the error and use that.`);
      return;
    }
    read(file, language, cancel.signal).catch((error: unknown) => {
      if (cancel.signal.aborted) return;
      const reason = error instanceof Error ? error.message : String(error);
      refuse(`${file.name} could not be read: ${reason} Copy the text itself instead.`);
    });
  }

  return {
    picture,
    problem,
    open,
    readIn: (language) => {
      if (opened.current) open(opened.current, language);
    },
    remove: () => {
      stop.current?.abort();
      opened.current = undefined;
      setPicture(undefined);
      setProblem("");
      setUnchecked(false);
    },
  };
}
