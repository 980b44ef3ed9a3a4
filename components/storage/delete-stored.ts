import { setReaderValues } from "@/components/article/reader-values";
import { forgetOfferedFiles } from "@/components/diagnosis/file-handoff";
import { forgetPaste } from "@/components/diagnosis/paste-store";
import { chooseVersion } from "@/components/version/version-choice";
import { forgetOfflineCopy } from "@/components/offline/forget-offline-copy";
import { setUnchecked } from "@/components/pictures/unchecked-store";
import { forgetDone } from "@/components/done/done-store";
import { STORED_KINDS, type StoredKind } from "@/components/storage/stored-kinds";
import { chooseTheme } from "@/components/theme/theme-choice";
import { forgetCases } from "@/components/wizard/case/case-store";
import { forgetReportTexts } from "@/components/wizard/report/report-store";

function storageOf({ storage }: StoredKind): Storage {
  return storage === "localStorage" ? localStorage : sessionStorage;
}

/** The kinds of which something is stored now; undefined where the browser forbids storage. */
export function storedNow(): readonly StoredKind[] | undefined {
  try {
    return STORED_KINDS.filter((kind) => storageOf(kind).getItem(kind.key) !== null);
  } catch {
    return undefined;
  }
}

/** Forgets everything, in the storage and in this page's memory. */
export function deleteStored(): void {
  forgetPaste();
  forgetOfferedFiles();
  setUnchecked(false);
  setReaderValues(new Map());
  forgetReportTexts();
  forgetCases();
  forgetDone();
  chooseVersion(undefined);
  chooseTheme("system");
  void forgetOfflineCopy();
  for (const kind of STORED_KINDS) {
    try {
      storageOf(kind).removeItem(kind.key);
    } catch {
      // Where storage is forbidden nothing is stored.
    }
  }
}
