"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/rows";
import { changeCases, useCases } from "@/components/wizard/case/case-store";
import { casePath, renameCase, type UnfinishedCase } from "@/lib/wizard/cases/unfinished-cases";

/** Who has many open cases still sees the questions below them. */
const SHOWN = 3;

/** The cases that were begun in this browser and not finished: go on, give them a name, delete them. The latest first. */
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

  const latest = [...store.cases].sort((one, other) => other.changedAt.localeCompare(one.changedAt));
  const rows = (cases: readonly UnfinishedCase[]) => (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {cases.map((each) => (
        <CaseRow key={each.id} unfinished={each} onDelete={() => remove([each])} />
      ))}
    </ul>
  );

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
      {rows(latest.slice(0, SHOWN))}
      {latest.length > SHOWN && (
        <Disclosure title={`${latest.length - SHOWN} more`}>{rows(latest.slice(SHOWN))}</Disclosure>
      )}
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

type RowProps = { readonly unfinished: UnfinishedCase; readonly onDelete: () => void };

function CaseRow({ unfinished, onDelete }: RowProps) {
  const { id, name, symptomTitle, stepTitle, changedAt } = unfinished;
  const [isNaming, setNaming] = useState(false);

  function keep(next: string) {
    changeCases((cases) => renameCase(cases, id, next));
    setNaming(false);
  }

  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 grow basis-64">
        {isNaming ? (
          <label className="flex flex-wrap items-center gap-x-2 text-ui">
            Name
            <input
              type="text"
              defaultValue={name}
              maxLength={80}
              // The press that opened the field is meant for it.
              ref={(field) => field?.focus()}
              onBlur={({ target }) => keep(target.value)}
              onKeyDown={({ key, currentTarget }) => {
                if (key === "Enter") currentTarget.blur();
                if (key === "Escape") setNaming(false);
              }}
              className="min-h-9 min-w-0 grow rounded-control border border-line-strong bg-surface px-2"
            />
          </label>
        ) : (
          <Link
            href={casePath(unfinished)}
            prefetch={false}
            className="inline-block min-h-11 max-w-full py-2.5 break-words"
          >
            Go on with <strong>{name}</strong>
          </Link>
        )}
        <p className="text-sm text-ink-soft">
          {symptomTitle !== name && `${symptomTitle} · `}at “{stepTitle}” ·{" "}
          <time dateTime={changedAt}>{new Date(changedAt).toLocaleString()}</time>
        </p>
      </div>
      <span className="flex gap-1">
        <Button look="quiet" onClick={() => setNaming(true)}>
          Rename<span className="sr-only"> {name}</span>
        </Button>
        <Button look="quiet" onClick={onDelete}>
          Delete<span className="sr-only"> {name}</span>
        </Button>
      </span>
    </li>
  );
}
