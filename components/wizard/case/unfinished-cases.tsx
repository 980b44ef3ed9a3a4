"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { changeCases, useCases } from "@/components/wizard/case/case-store";
import { casePath, renameCase, type UnfinishedCase } from "@/lib/wizard/cases/unfinished-cases";

/** The cases that were begun in this browser and not finished: go on, give them a name, delete them. */
export function UnfinishedCases() {
  const store = useCases();
  const [deleted, setDeleted] = useState<readonly UnfinishedCase[]>([]);
  if (!store || (store.cases.length === 0 && deleted.length === 0)) return null;

  function remove(gone: readonly UnfinishedCase[]) {
    changeCases((cases) => cases.filter(({ id }) => !gone.some((each) => each.id === id)));
    setDeleted(gone);
  }
  function bringBack() {
    changeCases((cases) => [...deleted.filter(({ id }) => !cases.some((each) => each.id === id)), ...cases]);
    setDeleted([]);
  }

  return (
    <section aria-labelledby="cases" className="mb-10">
      <h2 id="cases" className="text-xl font-bold">
        Your unfinished cases
      </h2>
      <p className="text-sm text-ink-soft">
        {store.isKept
          ? "They are in this browser only."
          : "This browser’s storage is full or forbidden: they are gone when you leave this page."}
      </p>
      <ul className="mt-3 space-y-2">
        {store.cases.map((each) => (
          <CaseRow key={each.id} unfinished={each} onDelete={() => remove([each])} />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {store.cases.length > 1 && (
          <Button look="secondary" onClick={() => remove(store.cases)}>
            Delete all {store.cases.length}
          </Button>
        )}
        <p role="status">
          {deleted.length === 1 && `“${deleted[0]?.name}” is deleted.`}
          {deleted.length > 1 && `${deleted.length} cases are deleted.`}
        </p>
        {deleted.length > 0 && (
          <Button look="secondary" onClick={bringBack}>
            Undo
          </Button>
        )}
      </div>
    </section>
  );
}

function CaseRow({ unfinished, onDelete }: { unfinished: UnfinishedCase; onDelete: () => void }) {
  const { id, name, symptomTitle, stepTitle, changedAt } = unfinished;
  return (
    <li className="rounded-panel border border-line bg-surface p-4">
      <div className="flex flex-wrap items-end gap-3">
        <label className="min-w-0 grow basis-full text-sm sm:basis-0">
          <span className="block text-ink-soft">Name</span>
          <input
            key={name}
            type="text"
            defaultValue={name}
            maxLength={80}
            onBlur={({ target }) => changeCases((cases) => renameCase(cases, id, target.value))}
            onKeyDown={({ key, currentTarget }) => {
              if (key === "Enter") currentTarget.blur();
            }}
            className="min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 text-base"
          />
        </label>
        <Link
          href={casePath(unfinished)}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-semibold"
        >
          Go on<span className="sr-only"> with {name}</span>
        </Link>
        <Button look="secondary" onClick={onDelete}>
          Delete<span className="sr-only"> {name}</span>
        </Button>
      </div>
      <p className="mt-2 text-sm text-ink-soft">
        {symptomTitle} · at “{stepTitle}” ·{" "}
        <time dateTime={changedAt}>{new Date(changedAt).toLocaleString()}</time>
      </p>
    </li>
  );
}
