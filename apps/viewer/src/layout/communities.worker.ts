import { communitiesOf, type NumberedGraph } from './communities.ts';

self.onmessage = ({ data }: MessageEvent<NumberedGraph>) => {
  const communities = communitiesOf(data);
  self.postMessage(communities, { transfer: [communities.buffer] });
};
