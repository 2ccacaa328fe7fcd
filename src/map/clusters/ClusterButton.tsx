import { memo } from "react";
import type { Cluster } from "./gatherClusters";
import type { ClusterTexts } from "./useClusterTexts";

interface ClusterButtonProps {
  readonly cluster: Cluster;
  readonly texts: ClusterTexts;
  /** Middle of the cluster within the pane. */
  readonly x: number;
  readonly y: number;
  /** True where no zoom parts its posts: pressed, it lists them. */
  readonly isList: boolean;
  readonly isOpen: boolean;
  /** Whether the post whose card is open, or the one pointed at elsewhere, is in it. */
  readonly holdsChosen: boolean;
  readonly isPointed: boolean;
  readonly isTabStop: boolean;
}

/**
 * Several posts of one place on the map, over their box in `ClusterShapes`; its group listens. Drawn anew only where
 * something of it has changed.
 */
export const ClusterButton = memo(function ClusterButton(props: ClusterButtonProps) {
  const { cluster, texts, x, y, isList, isOpen, holdsChosen, isPointed, isTabStop } = props;
  return (
    <button
      type="button"
      className="map-cluster"
      data-post={cluster.id}
      data-pointed={isPointed || undefined}
      aria-label={texts.nameCluster(cluster, isList)}
      aria-expanded={isList ? isOpen : undefined}
      aria-current={holdsChosen ? "true" : undefined}
      tabIndex={isTabStop ? 0 : -1}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      {texts.formatCount(cluster.count)}
    </button>
  );
});
