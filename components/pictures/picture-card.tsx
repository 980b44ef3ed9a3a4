import { useEffect, useRef } from "react";
import type { OpenPicture } from "@/components/pictures/use-picture-reading";
import { Button } from "@/components/ui/button";
import {
  parsePictureLanguage,
  PICTURE_LANGUAGES,
  type PictureLanguage,
} from "@/lib/pictures/picture-languages";

type Props = {
  readonly picture: OpenPicture;
  readonly onLanguage: (language: PictureLanguage) => void;
  readonly onRemove: () => void;
};

const SHOWN_WORDS = 8;

/** The picture itself, so that the text beside it can be compared with it, and how far the reading is. */
export function PictureCard({ picture, onLanguage, onRemove }: Props) {
  const { name, language, bitmap, progress, remarks, healed } = picture;
  const percent = Math.floor(100 * (progress ?? 1));
  return (
    <section aria-label="Picture" className="rounded-control border-2 border-line-strong bg-surface p-3">
      <p className="text-sm font-semibold break-all">{name}</p>
      {bitmap && <PictureCanvas name={name} bitmap={bitmap} />}
      {progress !== undefined && (
        <p className="mt-2 flex items-center gap-3">
          <progress value={percent} max={100} aria-label={`Reading ${name}`} className="h-3 min-w-0 flex-1" />
          <span className="text-sm tabular-nums">{percent} %</span>
        </p>
      )}
      {progress === undefined && (
        <p className="mt-2 text-sm">
          Read from the picture: compare the text with it and correct it.
          {healed.length > 0 && (
            <>
              {" Mended: "}
              {healed.slice(0, SHOWN_WORDS).map(({ read, healed: mended }, at) => (
                <span key={read}>
                  {at > 0 && ", "}
                  <span className="font-mono break-words">{`${read} → ${mended}`}</span>
                </span>
              ))}
              {healed.length > SHOWN_WORDS && ` and ${healed.length - SHOWN_WORDS} more`}.
            </>
          )}
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark} className="mt-1 text-sm text-ink-soft">
          {remark}
        </p>
      ))}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="secondary" onClick={onRemove}>
          {progress === undefined ? "Remove picture" : "Cancel"}
        </Button>
        <label className="inline-flex min-h-11 items-center gap-2 text-sm">
          Language of the picture
          <select
            value={language}
            onChange={({ target }) => onLanguage(parsePictureLanguage(target.value) ?? "eng")}
            className="min-h-11 rounded-control border-2 border-line-strong bg-surface px-2"
          >
            {Object.entries(PICTURE_LANGUAGES).map(([letters, label]) => (
              <option key={letters} value={letters}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

/** A canvas, because the policy of the page allows no pictures but those of the site. */
function PictureCanvas({ name, bitmap }: { readonly name: string; readonly bitmap: ImageBitmap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => canvas.current?.getContext("2d")?.drawImage(bitmap, 0, 0), [bitmap]);
  return (
    <canvas
      ref={canvas}
      width={bitmap.width}
      height={bitmap.height}
      role="img"
      aria-label={`The picture ${name}`}
      className="mt-2 block max-h-96 w-full object-contain object-left-top"
    />
  );
}
