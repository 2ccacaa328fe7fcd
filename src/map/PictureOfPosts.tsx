import type { ReactNode } from "react";
import type { Coverage, CoveredPost } from "../domain/posts/standing";
import { WORLD_PICTURE } from "./still/worldPictureGeometry";

export interface PicturedPosts {
  readonly posts: readonly CoveredPost[];
  readonly coverage: Coverage;
}

/** What lies over the land of a still picture of the world. */
export function PictureOfPosts({ children }: { readonly children: ReactNode }) {
  const { width, height } = WORLD_PICTURE;
  return (
    <svg className="world-posts" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
