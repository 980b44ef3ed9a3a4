import { writeFileSync } from "node:fs";
import { join } from "node:path";
import expected from "@/lib/pictures/samples/expected.json";
import type { Triage } from "@/lib/triage/triage";
import { PICTURE_FOLDER, pictureFile } from "./make-pictures";
import { PICTURE_SCENES } from "./picture-scenes";
import { readPictures } from "./read-pictures";

type PictureRow = {
  readonly picture: string;
  readonly milliseconds: number;
  readonly sureness: number;
  readonly first: string;
  readonly isRight: boolean;
};

/** Reads every picture, keeps what was read beside it for the tests, and tells where it leads. */
export async function recordPictures(triage: Triage): Promise<readonly PictureRow[]> {
  const read = await readPictures(
    PICTURE_SCENES.map((scene) => ({ file: pictureFile(scene), language: scene.language ?? "eng" })),
  );
  return PICTURE_SCENES.flatMap(({ name }, at) => {
    const picture = read[at];
    const articles = expected.find((one) => one.name === name)?.articles;
    if (!picture || !articles) throw new Error(`${name}: it is not in expected.json.`);
    writeFileSync(join(PICTURE_FOLDER, `${name}.txt`), picture.text);
    const first = triage.diagnose(triage.healPicture(picture.text).text).diagnoses[0]?.url ?? "no article";
    return [
      {
        picture: name,
        milliseconds: Math.round(picture.milliseconds),
        sureness: Math.round(picture.sureness),
        first,
        isRight: articles.includes(first),
      },
    ];
  });
}
