import { ArticleLinks } from "@/components/wizard/symptom/article-links";
import { DoNotList } from "@/components/wizard/symptom/do-not-list";
import type { Symptom } from "@/lib/wizard/flow/flow";

/** Below the first question: what not to do, and where to read about the symptom. */
export function SymptomNotes({ symptom }: { symptom: Symptom }) {
  const { doNot, articles } = symptom;
  return (
    <div className="mt-10 space-y-6 border-t border-line pt-6">
      {doNot.length > 0 && (
        <section
          aria-labelledby="do-not"
          className="rounded-control border-l-4 border-danger bg-danger-soft px-4 py-3"
        >
          <h2 id="do-not" className="text-lg font-bold">
            Do not do this
          </h2>
          <DoNotList doNot={doNot} />
        </section>
      )}
      {articles.length > 0 && (
        <p>
          About this symptom: <ArticleLinks urls={articles.map(({ url }) => url)} />
        </p>
      )}
    </div>
  );
}
